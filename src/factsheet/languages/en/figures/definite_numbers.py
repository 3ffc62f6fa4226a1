"""A number behind "the" that a clause of its own tells of: not the 30 it had planned."""

from decimal import Decimal

from factsheet.grammar.pattern import FAILED, Captures, Sequence, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import (
    antecedents,
)
from factsheet.languages.en.figures.ellipsis import like_any
from factsheet.languages.en.figures.ranges import Hedged, is_before_number
from factsheet.model.values import MonetaryAmount, Quantity
from factsheet.text.context import ReadingContext


class TheSame(Hedged):
    """A number after "the" that a clause of its own tells of: the 30 it had sought."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        letters, words = context.classes.letters, context.tokens.word
        if end == FAILED or not (letters[end] in b"RkvTW" or words[end] in FORESEEN):
            return FAILED
        return FAILED if words[end] in OTHERS else end


FORESEEN = frozenset("expected forecast earned estimated predicted budgeted planned".split())

OTHERS = frozenset("who whose them us you each other".split())
"""Behind these the number is of people, or of what comes next."""


def _the_same(match: Match) -> Reading | Refusal:
    context, number = match.context, match["number"]
    return like_any(context, number, antecedents(context, match.start, across=True))


THE_SAME = Rule(
    name="elision.the_same",
    pattern=Sequence(word("the", "its", "their"), TheSame("number")),
    interpret=_the_same,
    when=is_before_number,
    examples=(
        *finds(
            Quantity(Decimal(30), Decimal(30), "shop"),
            "Orbit will open 20 shops, and not the [[30]] it had planned.",
            "Orbit will open 20 shops. It is far from the [[30]] that it had planned.",
        ),
        *finds(
            MonetaryAmount(Decimal(1040000000), Decimal(1040000000), "EUR"),
            "Orbit made €981 million, less than the [[1.04 billion]] expected.",
        ),
        *ignores(
            "Orbit has 20 shops. The 300 who work there left.",
            "It had the 30 it wanted.",
        ),
    ),
)

RULES = (THE_SAME,)
