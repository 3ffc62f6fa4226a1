"""What a figure that leaves its unit out takes it from: another figure near it.

"Up from 2.9 billion" is money where the sum before it is; "nine others" are companies where five
companies went before.
"""

from collections.abc import Iterator
from decimal import Decimal

from msgspec import Struct

from factsheet.languages.en.figures.amounts import read_amount
from factsheet.languages.en.figures.counted import counted_at
from factsheet.languages.en.figures.non_counts import refusal
from factsheet.languages.en.figures.noun_phrases import NOMINAL
from factsheet.languages.en.figures.plurals import singular
from factsheet.languages.en.figures.units import measure_at
from factsheet.languages.en.lexicon.currencies import NAME, Currency
from factsheet.languages.en.lexicon.labels import MONTHS
from factsheet.languages.en.lexicon.nouns import LENGTHS, NEVER_UNITS, PLACING, TIME_UNITS
from factsheet.languages.en.lexicon.percentages import SIGNS
from factsheet.languages.en.lexicon.times import WEEKDAY_NAMES
from factsheet.model.number import Number
from factsheet.model.values import PercentageUnit
from factsheet.text.context import ReadingContext, once
from factsheet.text.tokens import BREAK

REACH = 30
"""Tokens in which the figure stands that another takes its unit from."""
FURTHEST = 45
"""The same of what a pronoun stands for: two sentences of some length."""
ENDS = frozenset((".", "!", "?", ";", BREAK))
NOT_AFTER = (MONTHS - {"may"}) | frozenset(
    "of per am pm a.m p.m a.m. p.m. percent times est gmt bst edt pst pdt minus plus".split()
)
"""What ends a noun phrase, but goes on a number."""
TELLS_WHEN = frozenset("today yesterday tomorrow tonight now".split())
POINTS_AT = frozenset("last this next".split())
SPANS = TIME_UNITS | frozenset("spring summer autumn winter season term weekend night".split())
"""What "last" makes a time of: it made 5 billion last year."""
MARKS = frozenset("%/-‐‑–—:°'’+*$€£¥#@_&=")


class Money(Struct, frozen=True):
    """An amount's currency."""

    currency: Currency


class Hundredths(Struct, frozen=True):
    """A percentage's unit."""

    unit: PercentageUnit


class Noun(Struct, frozen=True):
    """The name of what is counted or `measured`."""

    name: str
    measured: bool = False


class Antecedent(Struct, frozen=True):
    """A figure that was read before: its number, the scale of its letters, and what it counts."""

    number: Number
    scale: Decimal
    unit: Money | Hundredths | Noun


def antecedents(
    context: ReadingContext, at: int, *, across: bool = False, reach: int = REACH
) -> Iterator[Antecedent]:
    """The figures before this token, the nearest first, in its sentence or, `across` it, its block.

    What is told again in other money is passed over: from 5 million crowns ($3 million) to 4
    million, or of 5 million crowns, or $3 million.
    """
    again: Antecedent | None = None
    for figure in _figures_before(context, at, across=across, reach=reach):
        if again is not None and not _is_other_money(again, figure):
            yield again
        again = figure if _is_behind_or(context, figure) else None
        if again is None:
            yield figure
    if again is not None:
        yield again


def _is_other_money(figure: Antecedent, other: Antecedent) -> bool:
    units = figure.unit, other.unit
    return all(isinstance(unit, Money) for unit in units) and units[0] != units[1]


def _is_behind_or(context: ReadingContext, figure: Antecedent) -> bool:
    """Whether "or" stands before a sum: 9 billion crowns, or about $870 million."""
    at = figure.number.start - 1
    while at > 0 and context.classes.letters[at] in b"$r~":
        at -= 1
    return isinstance(figure.unit, Money) and context.tokens.word[at] == "or"


def _figures_before(
    context: ReadingContext, at: int, *, across: bool, reach: int
) -> Iterator[Antecedent]:
    """Every figure before this token but those in brackets, the nearest first."""
    words, near = context.tokens.word, at - 1
    furthest = max(-1, at - 1 - reach)
    while near > furthest:
        if words[near] == BREAK or (words[near] in ENDS and not across):
            return
        if words[near] == ")":
            near = _before_bracket(words, near, furthest)
            continue
        number = context.numbers.get(near)
        figure = None if number is None else figure_at(context, number)
        if figure is not None:
            yield figure
        near -= 1


def _before_bracket(words: list[str], at: int, furthest: int) -> int:
    """The token before the bracket that is closed here, or the one before this where none opens."""
    opening = next((i for i in range(at - 1, furthest, -1) if words[i] == "("), at)
    return opening - 1


def antecedent(context: ReadingContext, at: int, *, across: bool = False) -> Antecedent | None:
    """The nearest figure before this token, in its sentence or, `across` it, in its block."""
    return next(antecedents(context, at, across=across), None)


def last_counted(context: ReadingContext, at: int, *, across: bool = False) -> str | None:
    """What was counted last before this token; what was measured or paid is passed over."""
    figures = antecedents(context, at, across=across, reach=FURTHEST)
    units = (figure.unit for figure in figures)
    return next((u.name for u in units if isinstance(u, Noun) and not u.measured), None)


def figure_at(context: ReadingContext, number: Number) -> Antecedent | None:
    """What this number, or the upper end of this range, counts, where it says so itself."""
    number = _upper(context, number)
    readings, key = context.readings, (figure_at, number.start)
    if key not in readings:
        readings[key] = _figure_at(context, number)
    figure: Antecedent | None = readings[key]
    return figure


def _figure_at(context: ReadingContext, number: Number) -> Antecedent | None:
    for start in (number.start, number.start - 1, number.start - 2):
        amount = read_amount(context, start) if start >= 0 else None
        if amount is not None and amount.currency and amount.number.start == number.start:
            return Antecedent(number, amount.scale, Money(amount.currency))
    sign = SIGNS.read(context.tokens, number.end)
    if sign is not None:
        return Antecedent(number, number.scale, Hundredths(sign[1]))
    return _counted(context, number)


def _upper(context: ReadingContext, number: Number) -> Number:
    """The second number of a range, or the number itself."""
    ends = (context.numbers.get(at) for at in range(number.start + 1, number.end))
    return next((end for end in ends if end is not None and end.end == number.end), number)


def _counted(context: ReadingContext, number: Number) -> Antecedent | None:
    unit = measure_at(context, number.end, number)
    measured = unit is not None
    if unit is None:
        if NAME.read(context.tokens, number.end) is not None:
            return None
        unit = counted_at(context, number.end, number)
        if unit is None or unit.name in NEVER_UNITS or unit.name in LENGTHS:
            return None
        if refusal(context, number) is not None:
            return None
    return Antecedent(number, number.scale * unit.scale, Noun(unit.name, measured))


def _is_a_time(word: str) -> bool:
    return singular(word) in SPANS or word in MONTHS or word in WEEKDAY_NAMES


def is_bare(context: ReadingContext, at: int) -> bool:
    """Whether a number, or a range, stands here that nothing behind it can be the unit of."""
    number = context.ranges.get(at) or context.numbers.get(at)
    return number is not None and stands_alone(context, number.end)


@once
def stands_alone(context: ReadingContext, end: int) -> bool:
    """Whether what follows a number cannot be what it counts: killed three and, from 41 in May."""
    tokens = context.tokens
    word = tokens.word[end] if end < len(tokens.word) else BREAK
    following = context.numbers.get(end)
    if following is not None and singular(tokens.word[following.end]) in TIME_UNITS:
        return True
    if word[0].isalnum():
        if word in TELLS_WHEN or (word in POINTS_AT and _is_a_time(tokens.word[end + 1])):
            return True
        letters = context.classes.letters
        describes = letters[end] == ord("r") and letters[end + 1] in b"akdvg~"
        ends = (letters[end] not in NOMINAL and not describes) or word in PLACING
        return ends and word not in NOT_AFTER
    return word not in MARKS
