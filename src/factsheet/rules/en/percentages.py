"""Percentages: a number and its sign or word."""

from decimal import Decimal

from factsheet.pattern import Lexicon, Numeral, Sequence, Word
from factsheet.rule import Match, Reading, Rule, finds, ignores
from factsheet.values import Percentage, PercentageUnit

SIGNS: Lexicon[PercentageUnit] = Lexicon(
    {
        "%": "percent",
        "per cent": "percent",
        "percent": "percent",
        "pct": "percent",
        "percentage point": "percentage_point",
        "percentage points": "percentage_point",
        "basis point": "basis_point",
        "basis points": "basis_point",
    }
)


def _percentage(match: Match) -> Reading:
    number = match["number"]
    return Reading(Percentage(number.min, number.max, match["sign"]), number.approximate)


PERCENTAGE = Rule(
    name="percentage.sign",
    pattern=Sequence(Numeral("number"), Word("sign", SIGNS)),
    interpret=_percentage,
    examples=(
        *finds(
            Percentage(Decimal("4.5"), Decimal("4.5")),
            "Sales rose [[4.5%]].",
            "Sales were up [[4.5 per cent]] in Leeds.",
        ),
        *finds(
            Percentage(Decimal(25), Decimal(25), "basis_point"), "It cut by [[25 basis points]]."
        ),
        *ignores("She is in the 45th percentile.", "A per cent sign stood there."),
    ),
)

RULES = (PERCENTAGE,)
