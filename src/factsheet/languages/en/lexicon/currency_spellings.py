"""What `currencies.json` is made from: the names that CLDR gives, and those that it does not."""

from factsheet.languages.en.lexicon.currencies import (
    CENT,
    ONE,
    ORDINARY,
    OWN_NAMES,
    SHARED,
    Currencies,
    Currency,
)
from factsheet.languages.en.lexicon.currency_table import NAMES

SYNONYMS = {
    "US": "USD dollar dollars cent cents",
    "U.S.": "USD dollar dollars cent cents",
    "American": "USD dollar dollars",
    "Canadian": "CAD cent cents",
    "Australian": "AUD cent cents",
    "euro": "EUR cent cents",
    "Hong Kong": "HKD cent cents",
    "Taiwan": "TWD dollar dollars",
    "Taiwanese": "TWD dollar dollars",
    "Taiwan new": "TWD dollar dollars",
    "new Taiwan": "TWD dollar dollars",
    "Singaporean": "SGD dollar dollars",
    "NZ": "NZD dollar dollars",
    "British": "GBP penny pence",
    "UK": "GBP pound pounds",
    "sterling": "GBP pound pounds",
    "Korean": "KRW won",
    "Danish": "DKK crown crowns krones",
    "Swedish": "SEK crown crowns kronas",
    "Norwegian": "NOK crown crowns krones kronor",
    "Czech": "CZK crown crowns koruny",
    "Icelandic": "ISK krona kronur crown crowns",
    "Israeli": "ILS shekel shekels",
    "new Israeli": "ILS shekel shekels",
    "Chinese": "CNY renminbi",
    "Turkish": "TRY lira liras",
    "Polish": "PLN zloty zlotys zloties",
    "Kuwaiti": "KWD dinars",
    "Malaysian": "MYR ringgit",
    "Malaysia": "MYR ringgit ringgits",
    "Emirati": "AED dirham dirhams",
    "UAE": "AED dirham dirhams",
    "Russian": "RUB rouble roubles",
    "Brazilian": "BRL reais",
    "Qatari": "QAR rials riyal",
    "Nepali": "NPR rupee rupees",
    "Finnish": "FIM markka",
    "Vietnam": "VND dong",
    "CFA": "XOF franc francs",
    "Kenya": "KES shilling shillings",
}
"""Names that CLDR does not give: an adjective, the code, and the nouns after it."""
NEEDS_ADJECTIVE = frozenset(
    (
        "dollar pound peso franc dinar rial riyal rupee shilling krone kroner krona kronor króna "
        "lira real reals sol soles mark marks dram drams gold won colón guilder ruble rubles "
        "rouble som leu lei lek lekë lats lati koruna korunas escudo quetzal quetzals guarani "
        "guaranis zaire denar kip inti pula tala kwanza austral sucre leone loti dirham schilling "
        "taka"
    ).split()
)
"""Last words of names that mean something else by themselves, or another country's money."""


def tables() -> Currencies:
    """The codes, and every name by its spelling in lower case."""
    names: dict[str, Currency] = {}
    for code, spellings in NAMES.items():
        for spelling in spellings:
            folded = spelling.lower()
            names[folded] = Currency(code)
            last = folded.split()[-1]
            if last not in NEEDS_ADJECTIVE and last.removesuffix("s") not in NEEDS_ADJECTIVE:
                names.setdefault(last, Currency(code))
    for adjective, entry in SYNONYMS.items():
        code, *nouns = entry.split()
        for noun in nouns:
            factor = CENT if noun in ("cent", "cents", "penny", "pence") else ONE
            names[f"{adjective} {noun}".lower()] = Currency(code, None, factor)
    ordinary = {word: Currency(code) for word, code in ORDINARY.items() if len(word) > 1}
    return Currencies(tuple(NAMES), names | ordinary | SHARED | OWN_NAMES)
