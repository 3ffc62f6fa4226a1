"""How large figures are, and which of them can be compared."""

from collections.abc import Sequence
from decimal import Decimal

from factsheet.model.fact import Fact, MoneyFact, PercentageFact, QuantityFact


def size_of(fact: Fact) -> Decimal | None:
    """How large a figure is; None where that cannot be compared."""
    if not isinstance(fact, MoneyFact | QuantityFact | PercentageFact):
        return None
    return fact.value.max if fact.value.max is not None else fact.value.min


def peer(fact: Fact) -> object:
    """What figures share that can be compared."""
    if isinstance(fact, MoneyFact):
        return fact.value.currency, fact.value.per is None
    return fact.kind, fact.role


def peers(facts: Sequence[Fact]) -> dict[object, list[Decimal]]:
    """The sizes of the figures that can be compared, the largest last."""
    found: dict[object, list[Decimal]] = {}
    for fact in facts:
        size = size_of(fact)
        if size is not None:
            found.setdefault(peer(fact), []).append(size)
    for sizes in found.values():
        sizes.sort()
    return found
