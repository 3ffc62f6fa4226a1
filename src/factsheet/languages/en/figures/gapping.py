"""A bare number beside a parallel figure takes its unit: "it has 40 looms here and 9 there".

Linguists call it gapping where the verb is left out too.
"""

from decimal import Decimal

from msgspec.structs import replace

from factsheet.grammar.pattern import FAILED, Captures
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import (
    Antecedent,
    Hundredths,
    Noun,
    antecedent,
    figure_at,
    is_bare,
)
from factsheet.languages.en.figures.changes import governor_of
from factsheet.languages.en.figures.ellipsis import like
from factsheet.languages.en.figures.hedges import before_hedges, is_led
from factsheet.languages.en.figures.non_counts import part_of_code
from factsheet.languages.en.figures.noun_phrases import FINITE, NOMINAL
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.lexicon.labels import AGEING
from factsheet.languages.en.lexicon.motion import CHANGES, NO_WAY
from factsheet.languages.en.lexicon.nouns import FURTHER_ONES
from factsheet.model.number import Number
from factsheet.model.values import MonetaryAmount, Percentage, Quantity
from factsheet.text.context import ReadingContext

FURTHEST = 12
"""Tokens between a change and what came of it."""
TRANSITIVE = b"bzdkgvh"
JOINING = b"c,;C"
BEFORE_PARALLEL = TRANSITIVE + b"censxaS,"
OPENING = b"DPSO"
PARTICLES = frozenset(("out", "off", "away"))
ADDING = frozenset(("including", "excluding"))


class Parallel(Interval):
    """A bare number that stands beside another figure of its sentence; captures both."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        if end == FAILED or not _may_be_parallel(context, at):
            return FAILED
        other = antecedent(context, at) or _across(context, at)
        if _is_of_change(context, at) and (
            _names_what_changed(context, end) or not _is_changed_count(context, other)
        ):
            return FAILED
        if other is None or not _is_parallel(context, captures["number"][2], other.number.end):
            return FAILED
        captures["antecedent"] = (other.number.start, other.number.end, other)
        return end


def _across(context: ReadingContext, start: int) -> Antecedent | None:
    """The count before, in its block, that a sentence of the same change goes on: Hull lost 300."""
    before = context.tokens.word[before_hedges(context, start)]
    changed = before in CHANGES or _is_of_change(context, start)
    other = antecedent(context, start, across=True) if changed else None
    return other if other is not None and isinstance(other.unit, Noun) else None


def _is_of_change(context: ReadingContext, start: int) -> bool:
    """Whether a noun of change holds the number: a gain of 900."""
    at = before_hedges(context, start)
    named = at > 0 and context.classes.letters[at - 1] in b"ns"
    return named and context.tokens.word[at] == "of" and context.tokens.word[at - 1] in CHANGES


def _names_what_changed(context: ReadingContext, end: int) -> bool:
    """Whether "in" gives the change its own things: a fall of 30 in visits, but 30 in May."""
    tokens = context.tokens
    return (
        tokens.word[end] == "in" and tokens.word[end + 1].isalpha() and not tokens.capital(end + 1)
    )


def _is_changed_count(context: ReadingContext, other: Antecedent | None) -> bool:
    """Whether a verb of change governs it, so that a further change is one of the same things."""
    if other is None or not isinstance(other.unit, Noun):
        return False
    verb = governor_of(context, other.number.start)
    return verb is not None and context.tokens.word[verb] in CHANGES


def _before(context: ReadingContext, start: int) -> int:
    """The token before a number and its hedges, the particle of a verb stepped over: turned out."""
    at = before_hedges(context, start)
    particle = (
        context.tokens.word[at] in PARTICLES and context.classes.letters[at - 1] in TRANSITIVE
    )
    return at - particle


def _may_be_parallel(context: ReadingContext, start: int) -> bool:
    """Whether a verb, a noun or a conjunction stands before the number, as it does before most."""
    at = _before(context, start)
    return at > 0 and (
        context.classes.letters[at] in BEFORE_PARALLEL
        or context.tokens.word[at] in NO_WAY
        or context.tokens.word[at] in ADDING
        or context.tokens.word[at] in FURTHER_ONES
        or _is_of_change(context, start)
    )


def _gapped(match: Match) -> Reading | Refusal:
    reading = like(match.context, match["number"], match["antecedent"])
    return reading if isinstance(reading, Refusal) else replace(reading, weak=True)


def _is_parallel(context: ReadingContext, number: Number, after: int) -> bool:
    """Whether a conjunction joins what this number belongs to, to the clause of the other figure.

    Before the number stands its verb, the noun whose verb is left out, or the conjunction itself.
    """
    letters, words = context.classes.letters, context.tokens.word
    at = _before(context, number.start)
    if at < after or words[at] in AGEING or letters[number.end] in FINITE:
        return False
    if part_of_code(context.tokens, number):
        return False
    if words[at] in ADDING or _is_of_change(context, number.start):
        return True
    if words[at] in FURTHER_ONES:
        at -= 1
    if letters[at] in b"c,":
        return letters[number.end] in (b"pQ" if letters[at] == ord("c") else b"p")
    if letters[at] == ord("S"):
        return True
    if (
        words[at] in NO_WAY
        or letters[at] in TRANSITIVE
        or (letters[at] == ord("e") and letters[at - 1] in b"ns")
    ):
        return any(letter in JOINING for letter in letters[after:at]) or b"." in letters[after:at]
    if letters[at] not in b"nsxa":
        return False
    first = _phrase_start(context, at)
    article = words[first]
    if letters[first - 1] == ord("p"):
        first -= 1
    return first > after and letters[first - 1] in b"c," and article not in ("a", "an")


def _phrase_start(context: ReadingContext, at: int) -> int:
    """The first token of the noun phrase that ends at this one."""
    letters = context.classes.letters
    while at > 0 and (letters[at - 1] in NOMINAL or letters[at - 1] in OPENING):
        at -= 1
    return at


class Result(Interval):
    """A bare number that something changed to, by a figure before it; captures both."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = super().match(context, at, captures)
        change = None if end == FAILED else _change_before(context, at)
        if change is None:
            return FAILED
        captures["change"] = (change.number.start, change.number.end, change)
        return end


def _result(match: Match) -> Reading | Refusal:
    change = match["change"]
    if isinstance(change.unit, Hundredths):
        return Refusal("change", "what changed by hundredths need not be counted in them")
    return like(match.context, match["number"], change, widest=None)


def _change_before(context: ReadingContext, start: int) -> Antecedent | None:
    """The figure by which something changed to what stands here: fell 160 points, or 1.2%, to."""
    words = context.tokens.word
    at = before_hedges(context, start)
    if at < 1 or words[at] != "to":
        return None
    for near in range(at - 1, max(0, at - FURTHEST), -1):
        number = context.numbers.get(near)
        if number is not None and _is_how_much(context, near):
            return figure_at(context, number)
        if words[near] in (".", ";", "from"):
            return None
    return None


def _is_how_much(context: ReadingContext, start: int) -> bool:
    at = start - 1
    while at > 0 and context.classes.letters[at] in b"r$uDP":
        at -= 1
    governor = governor_of(context, at) if context.tokens.word[at] == "by" else at
    return governor is not None and context.tokens.word[governor] in CHANGES


GAPPED = Rule(
    name="elision.gapped",
    pattern=Parallel("number"),
    interpret=_gapped,
    when=is_bare,
    examples=(
        *finds(
            Quantity(Decimal(4000), Decimal(4000), "pupil"),
            "Lowick has 9,000 pupils and Harwick has [[4,000]].",
            "Lowick has 9,000 pupils, and its twin [[4,000]].",
            "Some 9,000 pupils, including [[4,000]] in Harwick, stayed away.",
            "It had 9,000 pupils in May and [[4,000]] in June.",
            "Lowick lost 9,000 pupils after a gain of [[4,000]] in May.",
            "Lowick lost 9,000 pupils. Its head had feared a drop of [[4,000]].",
            "It had 9,000 pupils in May and another [[4,000]] in June.",
            "It had 9,000 pupils, [[4,000]] in Harwick.",
            "It had 9,000 pupils, against last year's [[4,000]].",
            "It lost 9,000 pupils. Then it gained [[4,000]].",
            "Lowick lost 9,000 pupils. Its twin was down [[4,000]].",
            "The school, which can hold 9,000 pupils, sent off just [[4,000]] in June.",
        ),
        *finds(
            MonetaryAmount(Decimal(2000000000), Decimal(2000000000), "NOK", currency_assumed=True),
            "Pell made 3 billion kroner and Orin [[2 billion]].",
        ),
        *finds(Percentage(Decimal(35), Decimal(35)), "The north got 40% and the south [[35]]."),
        *ignores(
            "Lowick lost 9,000 pupils after a drop of 4,000 in visits.",
            "Lowick has 9,000 pupils. Its index had a gain of 900.",
            "She has two sons, 9 and 11.",
            "He has 40 goats and is 52.",
            "He has 40 goats. He turned 52.",
            "They lost two children, aged six and nine.",
            "It sold 12 vans, an Audi 80 and a boat.",
            "They have 40 vans and moved to 12 Elm Street.",
            "It sold 40 cars and closed in 2019.",
        ),
    ),
)

RESULT = Rule(
    name="elision.result",
    pattern=Result("number"),
    interpret=_result,
    when=is_led,
    examples=(
        *finds(
            Quantity(Decimal(15100), Decimal(15100), "point"),
            "The index rose 90 points to [[15,100]].",
            "The index rose 90 points, or 0.6%, to [[15,100]].",
        ),
        *finds(
            Quantity(Decimal(900), Decimal(900), "job"), "It cut its staff by 300 jobs to [[900]]."
        ),
        *ignores("Shares rose 3% to 120 on Monday.", "It moved 90 beds to 12 wards."),
    ),
)

RULES = (GAPPED, RESULT)
