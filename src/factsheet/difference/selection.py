"""A difference -> the part of it that somebody asked for."""

from collections.abc import Collection
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factsheet.difference.changes import Change, Difference


class Wanted(Struct, frozen=True):
    """Which changes count; an empty choice means all.

    `only` holds names of changes or of aspects ("corrected", "bound"). A correction whose relative
    difference is no greater than `tolerance`, a share, is none.
    """

    only: Collection[str] = ()
    kinds: Collection[str] = ()
    roles: Collection[str] = ()
    tolerance: Decimal = Decimal(0)


def select(difference: Difference, wanted: Wanted) -> Difference:
    """The same difference with the wanted changes alone; identical where none is left."""
    kept = tuple(change for change in difference.changes if _is_wanted(change, wanted))
    return replace(difference, changes=kept, identical=not kept)


def _is_wanted(change: Change, wanted: Wanted) -> bool:
    if wanted.only and not {change.change, *change.aspects} & set(wanted.only):
        return False
    if wanted.kinds and change.kind not in wanted.kinds:
        return False
    if wanted.roles and change.role not in wanted.roles:
        return False
    return not _tolerable(change, wanted.tolerance)


def _tolerable(change: Change, tolerance: Decimal) -> bool:
    if not tolerance or change.delta is None or change.delta.relative is None:
        return False
    return set(change.aspects) <= {"amount", "words"} and abs(change.delta.relative) <= tolerance
