"""How the values of one statement go together in two articles."""

from datetime import date
from decimal import Decimal

from factsheet.model.fact import Fact
from factsheet.model.values import (
    Magnitude,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
    Value,
)
from factsheet.text.folding import words
from factsheet.versions.difference.delta import countable, ends
from factsheet.versions.story.statements import Agreement

Days = tuple[date, date]
HALF = Decimal("0.5")
FEWEST = 4
"""Words of a quotation that another one may hold as a part of itself."""


def agreement(one: Fact, other: Fact) -> Agreement:
    """Whether two values are equal, can hold together, or contradict each other."""
    match one.value, other.value:
        case TimeExpression() as first, TimeExpression() as second:
            return _times(first, second)
        case Quotation() as first, Quotation() as second:
            return _quotations(words(first.content), words(second.content))
        case _:
            return _numbers(one, other) if measure(one) == measure(other) else "different"


def measure(fact: Fact) -> object:
    """What a number counts, in which it can be compared with others.

    The nouns of a quantity are put in many ways and tell too little.
    """
    value: Value = fact.value
    match value:
        case MonetaryAmount():
            return fact.kind, value.currency
        case Percentage():
            return fact.kind, value.unit
        case Magnitude():
            return fact.kind, value.direction
        case Quantity() | TimeExpression() | Quotation():
            return fact.kind, None


def _numbers(one: Fact, other: Fact) -> Agreement:
    if ends(one.value) == ends(other.value):
        return "same"
    first, second = _reach(one), _reach(other)
    meet = _starts_within(first[0], second[1]) and _starts_within(second[0], first[1])
    return "compatible" if meet else "different"


def _reach(fact: Fact) -> tuple[Decimal | None, Decimal | None]:
    """The numbers that a value can mean: about 6 is anything that is rounded to it."""
    low, high = ends(fact.value)
    if not fact.approximate or low is None or high is None:
        return low, high
    if not countable(low) or not countable(high):
        return low, high
    return low - _half(low), high + _half(high)


def _half(number: Decimal) -> Decimal:
    """Half of the last digit that is no zero at the end."""
    if not number:
        return Decimal(0)
    return HALF.scaleb(int(number.normalize().as_tuple().exponent))


def _starts_within(low: Decimal | None, high: Decimal | None) -> bool:
    return low is None or high is None or low <= high


def _times(one: TimeExpression, other: TimeExpression) -> Agreement:
    if one.timex == other.timex:
        return "same"
    if "DURATION" in (one.type, other.type):
        return "different"
    first, second = days(one), days(other)
    if first is None or second is None:
        return "compatible" if clock(one) == clock(other) is not None else "different"
    if first == second:
        return "same" if clock(one) == clock(other) else "compatible"
    return "compatible" if _holds(first, second) or _holds(second, first) else "different"


def _holds(one: Days, other: Days) -> bool:
    return one[0] <= other[0] and other[1] <= one[1]


def clock(time: TimeExpression) -> str | None:
    """The hour and minute that an expression names; of an hour without its zone, any will do."""
    hour = time.timex.partition("T")[2].removesuffix("Z")
    return hour if ":" in hour else None


def days(time: TimeExpression) -> Days | None:
    """The days that an expression covers; of a time of day its own day."""
    if time.start and time.end:
        return time.start, time.end
    try:
        day = date.fromisoformat(time.timex[:10])
    except ValueError:
        return None
    return day, day


def _quotations(one: tuple[str, ...], other: tuple[str, ...]) -> Agreement:
    if one == other:
        return "same"
    shorter, longer = sorted((one, other), key=len)
    held = f" {' '.join(shorter)} " in f" {' '.join(longer)} "
    return "compatible" if held and len(shorter) >= FEWEST else "different"
