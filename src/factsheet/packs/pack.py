"""A pack in force: what gives a role to figures of one kind."""

from msgspec import Struct

from factsheet.packs.clauses import ClausePattern
from factsheet.packs.steps import FigureKind, Pattern

WEAK = 10
"""The priority up to which a pack speaks only where no other does."""


class Pack(Struct, frozen=True, array_like=True):
    """What runs of a pack: the patterns that give a role to figures of one kind, and the vetoes.

    `priority` is what one of them counts as evidence, `weight` what the role counts on a page, and
    `object` where the thing stands that was bought, built or fined for, the best place first.
    """

    name: str
    kind: FigureKind
    role: str
    priority: int
    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...] = ()
    clauses: tuple[ClausePattern, ...] = ()
    weight: float | None = None
    object: tuple[str, ...] = ()
