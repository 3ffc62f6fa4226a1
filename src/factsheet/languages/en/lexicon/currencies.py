"""The signs, codes and names of currencies, with what each means."""

from decimal import Decimal

from msgspec import Struct

from factsheet.grammar.lexicon import Lexicon
from factsheet.languages.en.lexicon.currency_table import NAMES
from factsheet.text.context import ReadingContext

ONE = Decimal(1)
CENT = Decimal("0.01")


class Currency(Struct, frozen=True):
    """An ISO 4217 code; `home` names the sign that another country may mean, if it is one.

    `factor` is what one of it is worth in the currency: 0.01 for cents.
    """

    code: str
    home: str | None = None
    factor: Decimal = ONE


DOLLAR = Currency("USD", "$")
SIGNS = {
    "$": DOLLAR,
    "€": Currency("EUR"),
    "£": Currency("GBP"),
    "₤": Currency("GBP"),
    "¥": Currency("JPY", "¥"),
    "￥": Currency("JPY", "¥"),
    "₹": Currency("INR"),
    "₨": Currency("INR", "rupee"),
    "₩": Currency("KRW"),
    "₽": Currency("RUB"),
    "₺": Currency("TRY"),
    "₪": Currency("ILS"),
    "₫": Currency("VND"),
    "₱": Currency("PHP"),
    "₦": Currency("NGN"),
    "₴": Currency("UAH"),
    "₡": Currency("CRC"),
    "₲": Currency("PYG"),
    "₵": Currency("GHS"),
    "₸": Currency("KZT"),
    "₼": Currency("AZN"),
    "₾": Currency("GEL"),
    "₭": Currency("LAK"),
    "₮": Currency("MNT"),
    "฿": Currency("THB"),
    "¢": Currency("USD", "$", CENT),
}
"""Currency signs; Unicode's own names say whose they are."""
DOLLARS = {
    "US": "USD",
    "U.S.": "USD",
    "USD": "USD",
    "HK": "HKD",
    "HKD": "HKD",
    "A": "AUD",
    "AU": "AUD",
    "AUD": "AUD",
    "AUS": "AUD",
    "C": "CAD",
    "CA": "CAD",
    "CAD": "CAD",
    "CAN": "CAD",
    "CDN": "CAD",
    "Cdn": "CAD",
    "Can": "CAD",
    "S": "SGD",
    "SG": "SGD",
    "SGD": "SGD",
    "NZ": "NZD",
    "NZD": "NZD",
    "NT": "TWD",
    "NTD": "TWD",
    "TW": "TWD",
    "R": "BRL",
    "BR": "BRL",
    "MX": "MXN",
    "Mex": "MXN",
    "MEX": "MXN",
    "J": "JMD",
    "JA": "JMD",
    "TT": "TTD",
    "RD": "DOP",
    "EC": "XCD",
    "FJ": "FJD",
    "F": "FJD",
    "Bds": "BBD",
    "BDS": "BBD",
    "BZ": "BZD",
    "GY": "GYD",
    "G": "GYD",
    "N": "NAD",
    "COL": "COP",
    "Col": "COP",
    "CLP": "CLP",
    "AR": "ARS",
    "ARS": "ARS",
    "Z": "ZWL",
    "ZW": "ZWL",
    "B": "BND",
    "BN": "BND",
}
"""The letters that stand before or after a dollar sign, and whose dollar it is."""
SPACED = frozenset(("US", "U.S.", "HK", "NZ", "NT", "AU", "CA", "SG", "C", "MX", "USD"))
"""Those of them that may stand off: no space, or "A $5 million deal" would be Australian."""
LOWER_SPACED = frozenset(("hk", "nz", "nt"))
"""Those that are no words where they are written small: it cost us $4 million."""
PREFIXES = {
    "RMB": Currency("CNY"),
    "Rmb": Currency("CNY"),
    **dict.fromkeys(("SFr", "Sfr", "SwFr"), Currency("CHF")),
    **dict.fromkeys(("SKr", "Skr"), Currency("SEK")),
    **dict.fromkeys(("NKr", "Nkr"), Currency("NOK")),
    **dict.fromkeys(("DKr", "Dkr"), Currency("DKK")),
    "Rs": Currency("INR", "rupee"),
    "rs": Currency("INR", "rupee"),
    "Re": Currency("INR", "rupee"),
    "RM": Currency("MYR"),
    "NIS": Currency("ILS"),
    "Rp": Currency("IDR"),
    "Dh": Currency("AED"),
    "Dhs": Currency("AED"),
    "SR": Currency("SAR"),
    "QR": Currency("QAR"),
    "BD": Currency("BHD"),
    "KD": Currency("KWD"),
    "RO": Currency("OMR"),
    "LE": Currency("EGP"),
    "Tk": Currency("BDT"),
    "GHc": Currency("GHS"),
    "GHC": Currency("GHS"),
    "KSh": Currency("KES"),
    "Ksh": Currency("KES"),
    "Sh": Currency("KES", "shilling"),
    "USh": Currency("UGX"),
    "TSh": Currency("TZS"),
    "kr": Currency("SEK", "kr"),
    "Kr": Currency("SEK", "kr"),
    "Kč": Currency("CZK"),
    "zł": Currency("PLN"),
    "Ft": Currency("HUF"),
    "Php": Currency("PHP"),
    "dlrs": DOLLAR,
    "PhP": Currency("PHP"),
    "BTC": Currency("BTC"),
}
"""Letters that stand before an amount, as they are spelled."""
GLUED_PREFIXES = {
    "R": Currency("ZAR"),
    "P": Currency("PHP"),
    "N": Currency("NGN"),
    "PS": Currency("GBP"),
    "Y": Currency("JPY"),
    "#": Currency("GBP"),
}
"""Letters that are a currency only where they touch a number of money's shape: R45.5bn.

PS, # and Y= stand for the pound and the yen sign where a news wire sends plain ASCII.
"""
COMMON_WORDS = frozenset(
    "ALL TOP TRY CUP MAD SOS PEN GEL MOP BAM DOP LAK RON STD STN COP AMD CAD BOB ERN SDG".split()
)
"""Codes that a headline in capitals spells as a word; they need a number of money's shape."""
SHARED = {
    "dollar": Currency("USD", "$"),
    "dollars": Currency("USD", "$"),
    "dlr": Currency("USD", "$"),
    "dlrs": Currency("USD", "$"),
    "stg": Currency("GBP"),
    "buck": Currency("USD", "$"),
    "bucks": Currency("USD", "$"),
    "grand": Currency("USD", "$", Decimal(1000)),
    "cent": Currency("USD", "$", CENT),
    "cents": Currency("USD", "$", CENT),
    "pound": Currency("GBP", "pound"),
    "pounds": Currency("GBP", "pound"),
    "rupee": Currency("INR", "rupee"),
    "rupees": Currency("INR", "rupee"),
    "peso": Currency("MXN", "peso"),
    "pesos": Currency("MXN", "peso"),
    "franc": Currency("CHF", "franc"),
    "francs": Currency("CHF", "franc"),
    "dinar": Currency("KWD", "dinar"),
    "dinars": Currency("KWD", "dinar"),
    "dirham": Currency("AED", "dirham"),
    "dirhams": Currency("AED", "dirham"),
    "riyal": Currency("SAR", "riyal"),
    "riyals": Currency("SAR", "riyal"),
    "rial": Currency("IRR", "rial"),
    "rials": Currency("IRR", "rial"),
    "shilling": Currency("KES", "shilling"),
    "shillings": Currency("KES", "shilling"),
    "krona": Currency("SEK", "krona"),
    "kronor": Currency("SEK", "krona"),
    "krone": Currency("NOK", "krone"),
    "kroner": Currency("NOK", "krone"),
    "kroners": Currency("NOK", "krone"),
    "crown": Currency("CZK", "kr"),
    "crowns": Currency("CZK", "kr"),
    "lira": Currency("TRY", "lira"),
    "liras": Currency("TRY", "lira"),
    "lire": Currency("ITL"),
    "escudos": Currency("PTE"),
    "mark": Currency("DEM", "mark"),
    "marks": Currency("DEM", "mark"),
    "won": Currency("KRW"),
    "guilder": Currency("NLG"),
    "guilders": Currency("NLG"),
    "lei": Currency("RON"),
    "leu": Currency("RON"),
    "rubles": Currency("RUB"),
    "ruble": Currency("RUB"),
    "roubles": Currency("RUB"),
    "rouble": Currency("RUB"),
}
"""Names that several countries give their money, with the one that most often is meant."""
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
OWN_NAMES = {
    "euros": Currency("EUR"),
    "euro": Currency("EUR"),
    "yen": Currency("JPY"),
    "yuan": Currency("CNY"),
    "renminbi": Currency("CNY"),
    "rmb": Currency("CNY"),
    "rand": Currency("ZAR"),
    "rands": Currency("ZAR"),
    "reais": Currency("BRL"),
    "reals": Currency("BRL"),
    "shekel": Currency("ILS"),
    "shekels": Currency("ILS"),
    "ringgit": Currency("MYR"),
    "ringgits": Currency("MYR"),
    "sterling": Currency("GBP"),
    "pounds sterling": Currency("GBP"),
    "pound sterling": Currency("GBP"),
    "quid": Currency("GBP"),
    "pence": Currency("GBP", None, CENT),
    "penny": Currency("GBP", "penny", CENT),
    "pennies": Currency("GBP", "penny", CENT),
    "paise": Currency("INR", None, CENT),
    "sen": Currency("MYR", None, CENT),
    "kopecks": Currency("RUB", None, CENT),
    "pesewa": Currency("GHS", None, CENT),
    "pesewas": Currency("GHS", None, CENT),
    "kobo": Currency("NGN", None, CENT),
    "euro cents": Currency("EUR", None, CENT),
    "eurocents": Currency("EUR", None, CENT),
    "deutschmarks": Currency("DEM"),
    "deutsche marks": Currency("DEM"),
    "pesetas": Currency("ESP"),
    "drachmas": Currency("GRD"),
    "leva": Currency("BGN"),
    "forints": Currency("HUF"),
    "zloty": Currency("PLN"),
    "zlotys": Currency("PLN"),
    "dong": Currency("VND"),
    "naira": Currency("NGN"),
    "hryvnia": Currency("UAH"),
    "hryvnias": Currency("UAH"),
    "hryvnya": Currency("UAH"),
    "taka": Currency("BDT"),
    "cedis": Currency("GHS"),
    "baht": Currency("THB"),
}
ORDINARY = {
    "sol": "PEN",
    "soles": "PEN",
    "real": "BRL",
    "won": "KRW",
    "lei": "RON",
    "leu": "RON",
    "dong": "VND",
    "taka": "BDT",
    "kip": "LAK",
    "pula": "BWP",
    "tala": "WST",
    "leone": "SLE",
    "leones": "SLE",
    "dram": "AMD",
    "drams": "AMD",
    "lek": "ALL",
    "som": "KGS",
    "mark": "DEM",
    "marks": "DEM",
    "crown": "CZK",
    "crowns": "CZK",
    "rand": "ZAR",
    "r": "ZAR",
}
"""Names that are other words too, which need a sign of money beside them: the country, a large sum
or a price.
"""
NO_CENTS = frozenset("BIF CLP DJF GNF IDR ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split())
"""Currencies without a smaller unit in use (ISO 4217 gives most of them no decimals), so that
300.000 of them are thousands.
"""
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


def _names() -> dict[str, Currency]:
    """Every name by its spelling in lower case."""
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
    return names | ordinary | SHARED | OWN_NAMES


def _codes() -> dict[str, Currency]:
    return {code: Currency(code) for code in NAMES}


def _with_millions(codes: dict[str, Currency]) -> dict[str, Currency]:
    """MUSD, USDm and USDbn, as company reports give the unit of their tables."""
    millions: dict[str, Currency] = {}
    for code in codes:
        millions[f"M{code}"] = Currency(code, None, Decimal(10**6))
        millions[f"{code}m"] = Currency(code, None, Decimal(10**6))
        millions[f"{code}bn"] = Currency(code, None, Decimal(10**9))
    return millions


CODES = _codes()
BEFORE: dict[str, Currency] = {**CODES, **_with_millions(CODES), **PREFIXES}
"""What stands before an amount, as it is spelled."""
LOWER = {code.lower(): CODES[code] for code in "USD EUR GBP CNY JPY AUD HKD INR CHF".split()}
"""Codes that are no words, and so are read in lower case too."""
AFTER: dict[str, Currency] = {**BEFORE, **SIGNS}
NAME = Lexicon(_names())


def resolved(context: ReadingContext, currency: Currency) -> tuple[str, bool]:
    """The ISO code, and whether the text left it to be assumed."""
    if currency.home is None:
        return currency.code, False
    home = context.currencies.get(currency.home)
    return home or currency.code, home is None or currency.home != "pound"
