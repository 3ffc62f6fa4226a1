"""A clause while it is read, and as it is kept: chunks by their index in the sentence."""

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

ClauseKind = Literal[
    "main", "relative", "complement", "adverbial", "participial", "infinitival", "quotation",
    "bracket", "question",
]  # fmt: skip
NONE = -1
"""No chunk."""


class Node:
    """One clause: its chunks and its place among the others."""

    __slots__ = (
        "antecedent",
        "coordinated",
        "expects",
        "free",
        "governed",
        "index",
        "inverted",
        "kind",
        "marker",
        "object",
        "parent",
        "predicate",
        "second",
        "shares",
        "subject",
        "verb",
    )

    def __init__(self, index: int, kind: ClauseKind, parent: "Node | None", marker: int) -> None:
        self.index = index
        self.kind: ClauseKind = kind
        self.parent = parent
        self.marker = marker
        self.verb = self.subject = self.object = self.second = self.predicate = NONE
        self.antecedent = NONE
        self.coordinated: Node | None = None
        self.governed = False
        self.inverted = False
        self.expects = False
        self.shares = False
        """Whether its bare verb has the auxiliary of the one that it is coordinated with."""
        self.free: list[int] = []


class Cut(Struct, frozen=True):
    """A sentence's chunks and clauses as a language reads them.

    `kinds` has a letter for each chunk, `starts` and `ends` its tokens, `clause_of` its clause.
    """

    kinds: bytes
    starts: Sequence[int]
    ends: Sequence[int]
    nodes: Sequence[Node]
    clause_of: Sequence[int]
