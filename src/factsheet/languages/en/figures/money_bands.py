"""Sums of which only the scale is told: a six-figure sum is no amount."""

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Word
from factsheet.grammar.rule import Match, Refusal, Rule, ignores


def _bands() -> dict[str, str]:
    """How many figures a sum has, or that it has millions, with why it is no amount."""
    figures = "four five six seven eight nine ten eleven twelve 4 5 6 7 8 9 10".split()
    scales = [f"multi{hyphen}{scale}" for hyphen in ("", " - ") for scale in ("million", "billion")]
    names = "dollar euro pound yen yuan rupee".split()
    return {f"{count} - figure": "only its number of figures is told" for count in figures} | {
        f"{scale}{joint}{name}": "only its scale is told"
        for scale in scales
        for joint in (" ", " - ")
        for name in names
    }


def _band(match: Match) -> Refusal:
    return Refusal("band", match["band"])


BANDS = Lexicon(_bands())

BAND = Rule(
    name="money.band",
    pattern=Word("band", BANDS),
    interpret=_band,
    examples=ignores(
        "Orbit sold it for a six-figure sum.",
        "Orbit signed a multimillion-dollar deal.",
        "The multi-billion pound fund is shut.",
    ),
)
