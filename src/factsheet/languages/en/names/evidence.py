"""What speaks for each kind of name, added up in tenths of a good reason."""

from typing import Self

from factsheet.model.entities import NameKind


class Evidence(dict[NameKind, int]):
    """Tenths of a reason by kind; a kind for which nothing speaks has none."""

    __slots__ = ()

    def __missing__(self, _kind: NameKind) -> int:
        return 0

    def __add__(self, other: Self) -> "Evidence":
        """What speaks for each kind in both."""
        both = Evidence(self)
        for kind, weight in other.items():
            both[kind] += weight
        return both


ENOUGH = 10
"""One good reason: under this nobody should stake a kind on what was found."""


def decide(found: Evidence) -> NameKind:
    """The kind for which most speaks, or "other"."""
    if not found:
        return "other"
    kind, weight = max(found.items(), key=lambda item: item[1])
    return kind if weight >= ENOUGH else "other"
