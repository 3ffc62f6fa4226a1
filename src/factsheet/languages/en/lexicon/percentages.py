"""The signs and words of hundredths, points and bands: per cent, low double digits."""

from decimal import Decimal

from factsheet.grammar.lexicon import Lexicon
from factsheet.model.values import PercentageUnit

SIGNS: Lexicon[PercentageUnit] = Lexicon(
    {
        "%": "percent",
        "٪": "percent",
        "%%": "percent",
        "per cent": "percent",
        "percent": "percent",
        "per - cent": "percent",
        "- percent": "percent",
        "- per - cent": "percent",
        "- per cent": "percent",
        "percents": "percent",
        "pct": "percent",
        "pct .": "percent",
        "pc": "percent",
        "p . c .": "percent",
        "percentage point": "percentage_point",
        "percentage points": "percentage_point",
        "percentage - point": "percentage_point",
        "percentage - points": "percentage_point",
        "- percentage - point": "percentage_point",
        "- percentage point": "percentage_point",
        "percent points": "percentage_point",
        "% points": "percentage_point",
        "% point": "percentage_point",
        "of a percentage point": "percentage_point",
        "of a percent": "percent",
        "of 1 %": "percent",
        "of one per cent": "percent",
        "of one percent": "percent",
        "of a per cent": "percent",
        "of 1 percent": "percent",
        "of 1 per cent": "percent",
        "a percentage point": "percentage_point",
        "a percent": "percent",
        "a per cent": "percent",
        "pp": "percentage_point",
        "ppt": "percentage_point",
        "ppts": "percentage_point",
        "ppt .": "percentage_point",
        "basis point": "basis_point",
        "basis points": "basis_point",
        "- basis - point": "basis_point",
        "- basis point": "basis_point",
        "bps": "basis_point",
        "bp": "basis_point",
    }
)
SIGN_WORDS = frozenset(
    ("% ٪ %% percent percents per pct pc p percentage pp ppt ppts basis bps bp").split()
)
"""Of which one stands in every sign."""
BANDS = {
    "low single": (1, 3),
    "mid single": (4, 6),
    "high single": (7, 9),
    "low double": (10, 15),
    "high double": (70, 99),
    "single": (1, 9),
    "double": (10, 99),
    "triple": (100, 999),
}
""" "Low double digits" is how a company guides: the bands are those that analysts read in them."""
TEENS = {"low": (11, 13), "mid": (14, 16), "high": (17, 19)}
PARTS_OF_POINT = Lexicon(
    {
        f"{part}{point}": value
        for part, value in {
            "quarter": Decimal("0.25"),
            "half": Decimal("0.5"),
            "three - quarter": Decimal("0.75"),
            "three - quarters": Decimal("0.75"),
        }.items()
        for point in (
            " - point",
            " - percentage - point",
            " - percentage point",
            " percentage point",
            " of a percentage point",
            " of a point",
            " - a - percentage - point",
            " - a - percentage point",
            " a percentage point",
            " a percentage - point",
            " - a - point",
        )
    }
)
HALF_A_POINT = Lexicon({"half a point": Decimal("0.5"), "a quarter of a point": Decimal("0.25")})
"""Points of a rate, where one is near; else of a score or an index."""
RATED = frozenset(
    (
        "rate rates borrowing interest inflation percent % yield yields percentage bank mortgage "
        "unemployment growth"
    ).split()
)
RATES_ALONE = frozenset(
    "rate rates unemployment joblessness inflation turnout participation approval yield".split()
)
"""What is told in hundredths whatever stands beside it: a 0.3-point drop in the jobless rate."""
BAND_NOUNS = frozenset(
    (
        "growth rate rates increase increases rise rises gain gains decline declines drop drops "
        "fall falls percentage percent margin margins inflation return returns revenue sales yield "
        "yields unemployment lead leads swing swings profit earnings cut cuts jump loss losses "
        "surge hike hikes territory advance support organic comparable expansion contraction "
        "tariff tariffs annual revenues volume volumes range premium premiums discount dip slump "
        "interest"
    ).split()
)
"""What is counted in hundredths where "double-digit" stands before it; killings are not."""
SHORT = frozenset(("pp", "bp", "pc", "pct", "ppt"))
