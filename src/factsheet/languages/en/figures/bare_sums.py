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
    is_bare,
)
from factsheet.languages.en.figures.ellipsis import like_any
from factsheet.languages.en.figures.hedges import before_hedges
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.lexicon.bare_counts import DRAWING, ESTIMATING
from factsheet.languages.en.lexicon.currencies import resolved
from factsheet.languages.en.lexicon.numbers import PARTS
from factsheet.languages.en.lexicon.owned import measures
from factsheet.model.values import MonetaryAmount, plain
from factsheet.text.context import ReadingContext

PREPOSITION = ord("p")
LARGE = Decimal(10**5)
"""From this scale up nobody counts by a bare number where a sum was told."""
BEFORE = b"bdkvgzpeE"
MEASURED_WITHIN = 8
"""Tokens before the number in which what it measures is named: operating profit came in at."""


class BareSum(Interval):
    """A bare number of millions or more, behind a verb or a preposition, of a measure of money."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        if end == FAILED or captures["number"][2].scale < LARGE:
            return FAILED
        before = before_hedges(context, at)
        if before < 1 or not _may_be_sum(context, before):
            return FAILED
        near = context.tokens.word[max(0, before - MEASURED_WITHIN) : before]
        measured = not measures().isdisjoint(near)
        return end if measured or _is_dealt_with(context, before) else FAILED


def _may_be_sum(context: ReadingContext, before: int) -> bool:
    """Whether a verb, a preposition or, behind a part, an article stands there: half the 3m."""
    words, letter = context.tokens.word, context.classes.letters[before]
    return letter in BEFORE or (words[before] == "the" and words[before - 1] in PARTS)


def _is_dealt_with(context: ReadingContext, before: int) -> bool:
    """Whether what stands before a bare number may as well deal with sums: it made 5 million; but
    what is reached, watched or sold by millions may be anything.
    """
    words = context.tokens.word
    if words[before] in ("at", "by", "for", "in"):
        return words[before - 1] in ESTIMATING
    held = context.classes.letters[before] == PREPOSITION
    return words[before - 1 if held else before] not in DRAWING


def _sums(context: ReadingContext, at: int) -> Iterator[Antecedent]:
    """The sums before this token, up to a figure of another kind; percentages are passed over."""
    for figure in antecedents(context, at, across=True):
        if isinstance(figure.unit, Hundredths):
            continue
        if not isinstance(figure.unit, Money):
            return
        yield figure


def _range(match: Match) -> Reading | Refusal:
    """A range of sums in the currency of the sum before: from a range of 6 to 7 billion."""
    number = match["number"]
    other = next(_sums(match.context, match.start), None)
    if other is None or not isinstance(other.unit, Money) or None in (number.min, number.max):
        return Refusal("antecedent", "no sum before it")
    currency = other.unit.currency
    low, high = (plain(side * currency.factor) for side in (number.min, number.max))
    value = MonetaryAmount(low, high, *resolved(match.context, currency))
    return Reading(value, number.approximate, number.start, number.end, weak=True)


def _sum(match: Match) -> Reading | Refusal:
    if not match["number"].exact:
        return _range(match)
    reading = like_any(match.context, match["number"], _sums(match.context, match.start))
    return reading if isinstance(reading, Refusal) else replace(reading, weak=True)


BARE_SUM = Rule(
    name="elision.sum",
    pattern=BareSum("number"),
    interpret=_sum,
    when=is_bare,
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
        *finds(
            MonetaryAmount(Decimal(90000000), Decimal(90000000), "EUR"),
            "Sales rose to €120 million. It made [[90 million]] in May.",
            "It lost €120 million. Its bank had feared [[90 million]].",
            "Claims came to €120 million, half the [[90 million]] in May.",
        ),
        *ignores(
            "It raised €12 million. Its show drew 20 million.",
            "It raised €12 million. The town grew by 20 million.",
            "Sales rose to €1.2 billion. It has 981 million users.",
            "It has 40 shops. Profit was 981 million.",
            "Profit was 981 million.",
        ),
    ),
)

RULES = (BARE_SUM,)
