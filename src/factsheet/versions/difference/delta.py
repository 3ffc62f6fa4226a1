"""By how much one value differs from another, where the two can be counted against each other."""

from decimal import Decimal, localcontext

from factsheet.model.values import (
    Magnitude,
    MonetaryAmount,
    Percentage,
    Quantity,
    TimeExpression,
    Value,
    plain,
)
from factsheet.versions.difference.changes import Delta

PLACES = Decimal("0.0001")
DIGITS = 80


def delta(old: Value, new: Value) -> Delta | None:
    """New less old in their common unit; None where they have none, or where an end is open."""
    if isinstance(old, TimeExpression) and isinstance(new, TimeExpression):
        return _days(old, new)
    units = _unit(old), _unit(new)
    before, after = _amounts(old, new)
    if units[0] != units[1] or before is None or after is None:
        return None
    if not countable(before) or not countable(after):
        return None
    with localcontext(prec=DIGITS):
        absolute = after - before
        relative = (
            plain((absolute / before).quantize(PLACES)) if _divides(absolute, before) else None
        )
        return Delta(plain(absolute), relative, units[0] or None)


def _days(old: TimeExpression, new: TimeExpression) -> Delta | None:
    if old.start is None or new.start is None or old.type != new.type:
        return None
    return Delta(Decimal((new.start - old.start).days), None, "day")


def _unit(value: Value) -> str:
    match value:
        case MonetaryAmount():
            return f"{value.currency}/{value.per}" if value.per else value.currency
        case Percentage() | Quantity():
            return value.unit
        case _:
            return ""


def ends(value: Value) -> tuple[Decimal | None, Decimal | None]:
    """Both ends of a number's interval; of anything else none."""
    if not isinstance(value, MonetaryAmount | Percentage | Magnitude | Quantity):
        return None, None
    return value.min, value.max


def _amounts(old: Value, new: Value) -> tuple[Decimal | None, Decimal | None]:
    """The numbers to compare: of two ranges with a common end the other end, else the middle."""
    before, after = ends(old), ends(new)
    if None not in (*before, *after) and before != after:
        if before[0] == after[0]:
            return before[1], after[1]
        if before[1] == after[1]:
            return before[0], after[0]
    return _middle(*before), _middle(*after)


def _middle(low: Decimal | None, high: Decimal | None) -> Decimal | None:
    """The number of a value, or the middle of its range."""
    if low is None or high is None:
        return high if low is None else low
    if not countable(low) or not countable(high):
        return None
    with localcontext(prec=DIGITS):
        return (low + high) / 2


def countable(number: Decimal) -> bool:
    """Whether it can be counted with: a saved sheet can hold a number of a billion digits."""
    return number.is_finite() and abs(number.adjusted()) < DIGITS // 2


def _divides(absolute: Decimal, before: Decimal) -> bool:
    return before != 0 and abs(absolute.adjusted() - before.adjusted()) < DIGITS // 3
