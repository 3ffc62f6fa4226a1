"""Money: a currency's sign, code or name with a number, before it or after it."""

from decimal import Decimal

from factsheet.pattern import Glued, Lexicon, Numeral, OneOf, Optional, Sequence, Word
from factsheet.rule import Match, Reading, Rule, finds, ignores
from factsheet.values import MonetaryAmount, plain

PREFIXES = Lexicon(
    {"HK $": "HKD", "US $": "USD", "C $": "CAD", "A $": "AUD", "$": "USD", "€": "EUR", "£": "GBP"},
    case=True,
)
NAMES = Lexicon(
    {
        "dollar": "USD",
        "dollars": "USD",
        "euro": "EUR",
        "euros": "EUR",
        "yuan": "CNY",
        "yen": "JPY",
    }
)
LETTERS = Lexicon(
    {"k": Decimal(1000), "m": Decimal(10**6), "b": Decimal(10**9), "t": Decimal(10**12)}
)


def _amount(match: Match) -> Reading:
    number, letter = match["number"], match.get("letter") or Decimal(1)
    low, high = (None if end is None else plain(end * letter) for end in (number.min, number.max))
    return Reading(MonetaryAmount(low, high, match["currency"]), number.approximate)


AMOUNT = Rule(
    name="money.amount",
    pattern=OneOf(
        Sequence(
            Word("currency", PREFIXES), Numeral("number"), Optional(Glued(Word("letter", LETTERS)))
        ),
        Sequence(Numeral("number"), Word("currency", NAMES)),
    ),
    interpret=_amount,
    examples=(
        *finds(
            MonetaryAmount(Decimal(4350000000), Decimal(4350000000), "HKD"),
            "Lantern raised [[HK$4.35 billion]] in the listing.",
        ),
        *finds(
            MonetaryAmount(Decimal(5000000), Decimal(5000000), "USD"), "It paid [[$5m]] for it."
        ),
        *ignores("The $ sign stood alone.", "Dollars are what they want."),
    ),
)

RULES = (AMOUNT,)
