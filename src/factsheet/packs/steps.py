"""What a pattern is made of: steps that the matcher takes, one after the other.

They are plain data, so that the built-in packs ship ready to run.
"""

from typing import Literal, TypeAlias

from msgspec import Struct

FigureKind = Literal["money", "percentage", "magnitude", "quantity", "time"]
FIGURE_KINDS: tuple[FigureKind, ...] = ("money", "percentage", "magnitude", "quantity", "time")
Side = Literal["left", "right"]
NAME_TYPES = {
    "org": ("organization",),
    "person": ("person",),
    "place": ("place",),
    "name": ("organization", "person", "place", "other"),
}
"""The names that a slot may ask for, by the words of a pattern."""
CAPTURES = ("subject", "context", "counterparty", "round")
"""What a pattern may keep beside the figure itself."""


class Words(Struct, frozen=True, tag="w", array_like=True):
    """One word, any of these."""

    words: frozenset[str]


class Slot(Struct, frozen=True, tag="t", array_like=True):
    """A figure or a name of one of these types, with one of these tags where any are asked for."""

    types: tuple[str, ...]
    tags: frozenset[str] = frozenset()
    capture: str | None = None


class Phrase(Struct, frozen=True, tag="p", array_like=True):
    """The noun phrase that stands here, without its article; it is captured."""

    capture: str


class Gap(Struct, frozen=True, tag="g", array_like=True):
    """Up to so many words of the same clause, none of them a figure of the pack's kind.

    Where `phrase` is set, of the same noun phrase: no preposition, article or auxiliary.
    """

    most: int
    phrase: bool = False


class Absent(Struct, frozen=True, tag="n", array_like=True):
    """Takes nothing; none of these words may stand here."""

    words: frozenset[str]


class Choice(Struct, frozen=True, tag="c", array_like=True):
    """One of several runs of steps; an empty one makes the others optional."""

    branches: tuple[tuple["Step", ...], ...]


Step: TypeAlias = Words | Slot | Phrase | Gap | Absent | Choice


class Pattern(Struct, frozen=True, array_like=True):
    """The steps before the figure (read leftwards from it), and those after it.

    `side` is the only one on which the words stand that it hangs on, where it hangs on any.
    """

    text: str
    kind: FigureKind
    tags: frozenset[str]
    left: tuple[Step, ...]
    right: tuple[Step, ...]
    side: Side | None = None
