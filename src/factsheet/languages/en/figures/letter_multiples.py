"""Multiples with a letter: 10x, 3x to 5x."""

from decimal import Decimal

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import FAILED, Captures, Sequence, Word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.multiples import factor_of, way_of
from factsheet.languages.en.figures.ranges import RANGE_WORDS, Interval, connects
from factsheet.model.values import Magnitude
from factsheet.text.context import ReadingContext


def _letter(match: Match) -> Reading | Refusal:
    number = match["number"]
    tokens = match.context.tokens
    at = match.captures["x"][0]
    if (
        match.end < len(tokens.word)
        and tokens.glued(match.end)
        and tokens.word[match.end][0].isalnum()
    ):
        return Refusal("x", "a size, such as 4x4, or a product's name")
    if not number.digits or not tokens.glued(at):
        return Refusal("number", "the letter stands alone")
    return factor_of(number, match, way_of(match))


class FromTo:
    """The second end of a range that has its own letter: 3x to 5x, between ~3x and ~12x."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        after = connects(context.tokens, at, captures["low"][0])
        if after == FAILED:
            return FAILED
        if after < len(context.tokens.word) and context.tokens.word[after] == "~":
            after += 1
        number = context.numbers.get(after)
        if number is None:
            return FAILED
        captures["high"] = (after, number.end, number)
        return number.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return RANGE_WORDS


def _both(match: Match) -> Reading | Refusal:
    low, high = match["low"], match["high"]
    if low.min is None or high.max is None or low.min >= high.max:
        return Refusal("high", "the second figure is not above the first")
    words = match.context.tokens.word[max(0, match.start - 2) : match.end]
    approximate = "~" in words or "about" in words
    bounds = bounded(match.context.tokens, match.start, match.end, low.min, high.max)
    return Reading(Magnitude(low.min, high.max, way_of(match)), bounds.approximate or approximate)


X = Lexicon({"x": None, "×": None})

LETTER = Rule(
    name="magnitude.letter",
    pattern=Sequence(Interval("number"), Word("x", X)),
    interpret=_letter,
    examples=(
        *finds(
            Magnitude(Decimal(10), Decimal(10)),
            "It delivers a [[10x]] speedup.",
        ),
        *finds(Magnitude(Decimal(1), Decimal(2)), "It is [[1-2x]] as fast."),
        *ignores("The 4x4 climbed the hill.", "Their room is 3 x 4."),
    ),
)

LETTER_RANGE = Rule(
    name="magnitude.letter_range",
    pattern=Sequence(Interval("low"), Word("", X), FromTo(), Word("x", X)),
    interpret=_both,
    examples=(
        *finds(Magnitude(Decimal(3), Decimal(5)), "It is [[3x to 5x]] as fast."),
        *ignores("It is 5x to 3x slower."),
    ),
)
RULES = (LETTER, LETTER_RANGE)
