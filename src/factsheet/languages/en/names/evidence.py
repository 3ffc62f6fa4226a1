"""What speaks for each kind of name, added up in tenths of a good reason."""

from collections import Counter

from factsheet.model.entities import NameKind

Evidence = Counter[NameKind]
ENOUGH = 10
"""One good reason: under this nobody should stake a kind on what was found."""


def decide(found: Evidence) -> NameKind:
    """The kind for which most speaks, or "other"."""
    if not found:
        return "other"
    kind, weight = max(found.items(), key=lambda item: item[1])
    return kind if weight >= ENOUGH else "other"
