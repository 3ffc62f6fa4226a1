"""A bare number of millions beside a sum of money is one: profit came in at 981 million."""

from collections.abc import Iterator
from decimal import Decimal

from msgspec.structs import replace

from factsheet.grammar.pattern import FAILED, Captures
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import (
    Antecedent,
    Hundredths,
    Money,
    antecedents,
    stands_alone,
)
from factsheet.languages.en.figures.ellipsis import like_any
from factsheet.languages.en.figures.hedges import before_hedges
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.lexicon.owned import measures
from factsheet.model.values import MonetaryAmount
from factsheet.text.context import ReadingContext

LARGE = Decimal(10**6)
"""From this scale up nobody counts by a bare number where a sum was told."""
BEFORE = b"bdkvgzpeE"
MEASURED_WITHIN = 8
"""Tokens before the number in which what it measures is named: operating profit came in at."""


class BareSum(Interval):
    """A bare number of millions or more, behind a verb or a preposition, of a measure of money."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        if end == FAILED or captures["number"][2].scale < LARGE or not stands_alone(context, end):
            return FAILED
        before = before_hedges(context.tokens, at)
        if before < 1 or context.classes.letters[before] not in BEFORE:
            return FAILED
        near = context.tokens.word[max(0, before - MEASURED_WITHIN) : before]
        return end if not measures().isdisjoint(near) else FAILED


def _sums(context: ReadingContext, at: int) -> Iterator[Antecedent]:
    """The sums before this token, up to a figure of another kind; percentages are passed over."""
    for figure in antecedents(context, at, across=True):
        if isinstance(figure.unit, Hundredths):
            continue
        if not isinstance(figure.unit, Money):
            return
        yield figure


def _sum(match: Match) -> Reading | Refusal:
    reading = like_any(match.context, match["number"], _sums(match.context, match.start))
    return reading if isinstance(reading, Refusal) else replace(reading, weak=True)


BARE_SUM = Rule(
    name="elision.sum",
    pattern=BareSum("number"),
    interpret=_sum,
    examples=(
        *finds(
            MonetaryAmount(Decimal(981000000), Decimal(981000000), "EUR"),
            "Sales rose to €1.2 billion, but operating profit came in at [[981 million]].",
            "Sales rose 6% to €1.2 billion. Operating profit was [[981 million]] in May.",
        ),
        *finds(
            MonetaryAmount(Decimal(981000000), Decimal(981000000), "NOK", currency_assumed=True),
            "Sales were 1.2 billion kroner, or about $110 million. The profit was [[981 million]].",
        ),
        *ignores(
            "Sales rose to €1.2 billion. It has 981 million users.",
            "It has 40 shops. Profit was 981 million.",
            "Profit was 981 million.",
        ),
    ),
)

RULES = (BARE_SUM,)
