"""The packs in force, found by the words that their patterns hang on."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from msgspec import Struct

from factsheet.packs.steps import FigureKind, Pattern

WEAK = 10
"""The priority up to which a pack speaks only where no other does."""


class Pack(Struct, frozen=True, array_like=True):
    """What runs of a pack: the patterns that give a role to figures of one kind, and the vetoes.

    The higher priority wins; see WEAK.
    """

    name: str
    kind: FigureKind
    role: str
    priority: int
    patterns: tuple[Pattern, ...]
    unless: tuple[Pattern, ...] = ()


Entry = tuple[int, Pack, Pattern]
"""A pack's place among the packs, the pack and one of its patterns."""


class Packs:
    """Packs, their later ones winning ties, with their patterns by anchor word and by kind."""

    __slots__ = ("always", "by_word", "packs")

    def __init__(self, packs: Iterable[Pack]) -> None:
        self.packs = tuple(packs)
        self.by_word: dict[str, dict[str, list[Entry]]] = {}
        self.always: dict[str, list[Entry]] = {}
        for order, pack in enumerate(self.packs):
            for pattern in pack.patterns:
                entry = (order, pack, pattern)
                if not pattern.anchors:
                    self.always.setdefault(pack.kind, []).append(entry)
                for word in pattern.anchors:
                    self.by_word.setdefault(word, {}).setdefault(pack.kind, []).append(entry)

    def with_packs(self, more: Iterable[Pack]) -> "Packs":
        """These and more; a pack of a name that is taken replaces the one that had it."""
        packs = {pack.name: pack for pack in (*self.packs, *more)}
        return Packs(packs.values())


COMPILED = Path(__file__).parent.parent / "rules" / "en" / "roles" / "compiled.json"
"""The built-in packs as `factsheet.packs.build` writes them, checked by a test to be current."""


@cache
def in_force(paths: tuple[Path, ...] = ()) -> Packs:
    """The built-in packs, with those at these paths (files and folders). Raises PackError."""
    if not paths:
        return builtin()
    from factsheet.packs.toml import load

    return builtin().with_packs(source.pack for source in load(paths))


@cache
def builtin() -> Packs:
    """The packs that come with the program."""
    import msgspec

    return Packs(msgspec.json.decode(COMPILED.read_bytes(), type=tuple[Pack, ...]))
