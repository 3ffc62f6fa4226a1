"""Amounts and factors on a logarithmic scale: what a chart of sizes draws."""

from collections.abc import Iterable
from decimal import Decimal

from msgspec import Struct

from factsheet.model.fact import Fact, MagnitudeFact, MoneyFact
from factsheet.renderers import wording

SEVERAL = 3
"""So many different values make a drawing worth its room."""


class Mark(Struct, frozen=True):
    """A value between two powers of ten: `low` and `high` from 0 to 1 along the scale."""

    fact: Fact
    low: float
    high: float


class Scale(Struct, frozen=True):
    """Values of one unit; `ticks` are powers of ten with their place and label."""

    title: str
    marks: tuple[Mark, ...]
    ticks: tuple[tuple[float, str], ...]


def scales(facts: Iterable[Fact]) -> tuple[Scale, ...]:
    """A scale for each currency, and one for the factors, wherever there are several values."""
    units: dict[str, dict[tuple[Decimal, Decimal], Fact]] = {}
    for fact in facts:
        if isinstance(fact, MoneyFact) and fact.value.per is None:
            unit = fact.value.currency
        elif isinstance(fact, MagnitudeFact):
            unit = "×"
        else:
            continue
        ends = [
            end for end in (fact.value.min, fact.value.max) if end is not None and _drawable(end)
        ]
        if ends:
            units.setdefault(unit, {}).setdefault((ends[-1], ends[0]), fact)
    return tuple(_scale(unit, values) for unit, values in units.items() if len(values) >= SEVERAL)


def _drawable(value: Decimal) -> bool:
    return value.is_finite() and value > 0 and abs(value.adjusted()) <= wording.LONGEST


def _scale(unit: str, values: dict[tuple[Decimal, Decimal], Fact]) -> Scale:
    floor = min(low for _, low in values).adjusted()
    ceiling = max(high for high, _ in values).adjusted() + 1
    title = "Factors" if unit == "×" else f"Amounts in {unit}"
    return Scale(
        title,
        tuple(
            Mark(fact, _place(low, floor, ceiling), _place(high, floor, ceiling))
            for (high, low), fact in sorted(values.items(), key=lambda item: item[0], reverse=True)
        ),
        tuple(
            ((power - floor) / (ceiling - floor), power_label(power))
            for power in range(floor, ceiling + 1, 1 + (ceiling - floor) // 8)
        ),
    )


def _place(value: Decimal, floor: int, ceiling: int) -> float:
    return (float(value.log10()) - floor) / (ceiling - floor)


def power_label(power: int) -> str:
    """1, 10, 100, 1k, 10k, 100k, 1m, 1bn, 1tn; a small one as 0.1; a huge one as 10^18."""
    if power < 0:
        return wording.number(Decimal(1).scaleb(power)) if power >= -4 else f"10^{power}"
    thousands, rest = divmod(power, 3)
    if thousands >= 5:
        return f"10^{power}"
    return "1" + "0" * rest + ("", "k", "m", "bn", "tn")[thousands]
