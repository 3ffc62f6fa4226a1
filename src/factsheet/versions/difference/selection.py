"""A difference -> the part of it that somebody asked for."""

from collections.abc import Collection
from decimal import Decimal
from typing import get_args

from msgspec import Struct
from msgspec.structs import replace

from factsheet.model.fact import Fact, MagnitudeFact, MoneyFact, PercentageFact, QuantityFact
from factsheet.versions.difference.changes import Aspect, Change, ChangeName, Difference
from factsheet.versions.difference.delta import ends

Amount = MoneyFact | PercentageFact | MagnitudeFact | QuantityFact
KINDS = frozenset(str(kind.__struct_config__.tag) for kind in get_args(Fact))
CHANGES: frozenset[str] = frozenset(get_args(ChangeName))
ASPECTS: frozenset[str] = frozenset(get_args(Aspect))


class Wanted(Struct, frozen=True):
    """Which changes count; an empty choice means all.

    `only` holds names of changes or of aspects ("corrected", "bound"). A correction whose relative
    difference is no greater than `tolerance`, a share, is none.
    """

    only: Collection[str] = ()
    kinds: Collection[str] = ()
    roles: Collection[str] = ()
    tolerance: Decimal = Decimal(0)


def unknown(wanted: Wanted) -> str | None:
    """What is wrong with a choice that no change could ever meet; None where nothing is."""
    for word in wanted.only:
        if word not in CHANGES | ASPECTS:
            words = f"{_listed(CHANGES)}, and of what {_listed(ASPECTS)}"
            return f"no change is called {word!r}; there are {words}"
    for kind in wanted.kinds:
        if kind not in KINDS:
            return f"no fact is of the kind {kind!r}; there are {_listed(KINDS)}"
    return None


def _listed(words: Collection[str]) -> str:
    return ", ".join(sorted(words))


def select(difference: Difference, wanted: Wanted) -> Difference:
    """The same difference with the wanted changes alone; identical where none is left."""
    kept = tuple(change for change in difference.changes if _is_wanted(change, wanted))
    unexplained = () if wanted != Wanted() else difference.unexplained
    return replace(
        difference, changes=kept, unexplained=unexplained, identical=not kept and not unexplained
    )


def _is_wanted(change: Change, wanted: Wanted) -> bool:
    if wanted.only and not {change.change, *change.aspects} & set(wanted.only):
        return False
    if wanted.kinds and change.kind not in wanted.kinds:
        return False
    if wanted.roles and change.role not in wanted.roles:
        return False
    return not _tolerable(change, wanted.tolerance)


def _tolerable(change: Change, tolerance: Decimal) -> bool:
    """Whether it is a correction, and of no end of the value by more than this share."""
    if not tolerance or not set(change.aspects) <= {"amount", "words"}:
        return False
    if change.delta is None or change.delta.relative is None:
        return False
    if not isinstance(change.old, Amount) or not isinstance(change.new, Amount):
        return False
    pairs = zip(ends(change.old.value), ends(change.new.value), strict=True)
    return all(
        old == new or (old and new and abs(new - old) <= tolerance * abs(old)) for old, new in pairs
    )
