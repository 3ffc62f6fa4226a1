"""One sentence, and what may be asked of it by token or by chunk."""

import re
from bisect import bisect_right
from typing import TYPE_CHECKING

from factsheet.model.document import Span
from factsheet.syntax.clauses import Clause
from factsheet.syntax.groups import VerbGroup
from factsheet.syntax.kinds import PREPOSITION
from factsheet.syntax.nodes import NONE, Node
from factsheet.syntax.phrases import Phrase, Preposition

if TYPE_CHECKING:
    from factsheet.syntax.reading import Syntax

PREPOSITIONAL = re.compile(rb"p(?=[NRYG])")
"""A preposition before its noun phrase, or before what is done."""
PHRASES = frozenset((b"N", b"R", b"Y"))
"""The kinds of chunks that are noun phrases."""


class Sentence:
    """One sentence: its clauses, and its chunks by number."""

    __slots__ = (
        "_by_clause", "_clauses", "_groups", "_inside", "_phrases", "_prepositions", "_sharing",
        "_verbal", "cut", "end", "start", "syntax",
    )  # fmt: skip

    def __init__(self, syntax: "Syntax", start: int, end: int) -> None:
        self.syntax = syntax
        self.start = start
        self.end = end
        self.cut = syntax.grammar.read(syntax.classes, start, end)
        self._clauses: tuple[Clause, ...] | None = None
        self._verbal: tuple[Clause, ...] | None = None
        self._sharing = {
            node.verb: node.coordinated.verb
            for node in self.cut.nodes
            if node.shares and node.coordinated is not None
        }
        """The first verb whose auxiliary a second has: "will rise and fall"."""
        self._groups: dict[int, VerbGroup] = {}
        self._phrases: dict[int, Phrase] = {}
        self._prepositions: dict[int, Preposition] = {}
        self._by_clause: dict[int, tuple[Preposition, ...]] | None = None
        self._inside: dict[int, list[Clause]] | None = None

    def forget(self) -> None:
        """Let go of what was made of it, which holds it in turn."""
        self._clauses = self._verbal = self._by_clause = self._inside = None
        self._groups, self._phrases, self._prepositions = {}, {}, {}

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Every clause that has a verb, in the order in which they begin."""
        if self._verbal is None:
            nodes = self.cut.nodes
            self._verbal = tuple(self.clause(node.index) for node in nodes if node.verb != NONE)
        return self._verbal

    def inside(self, node: Node) -> tuple[Clause, ...]:
        """The clauses with a verb that stand directly in a clause, in order."""
        if self._inside is None:
            self._inside = {}
            for clause in self.clauses:
                if clause.node.parent is not None:
                    self._inside.setdefault(clause.node.parent.index, []).append(clause)
        return tuple(self._inside.get(node.index, ()))

    def clause(self, index: int) -> Clause:
        """The clause of a node, whether it has a verb or not."""
        if self._clauses is None:
            self._clauses = tuple(Clause(self, node) for node in self.cut.nodes)
        return self._clauses[index]

    def chunk_at(self, token: int) -> int:
        """The chunk that a token stands in."""
        return (bisect_right(self.cut.starts, token) or 1) - 1

    def clause_at(self, token: int) -> Clause | None:
        """The innermost clause that a token stands in; None in a sentence without a verb.

        It and `phrase_at` are asked most of all, and look for themselves.
        """
        cut = self.cut
        if not cut.clause_of:
            return None
        chunk = (bisect_right(cut.starts, token) or 1) - 1
        node: Node | None = cut.nodes[cut.clause_of[chunk]]
        while node is not None and node.verb == NONE:
            node = node.parent
        if node is None:
            return None
        made = self._clauses
        return self.clause(node.index) if made is None else made[node.index]

    def phrase(self, chunk: int) -> Phrase | None:
        """The noun phrase of a chunk."""
        found = self._phrases.get(chunk)
        if found is None and chunk >= 0 and self.cut.kinds[chunk : chunk + 1] in PHRASES:
            found = self._phrases[chunk] = Phrase(self, chunk)
        return found

    def phrase_at(self, token: int) -> Phrase | None:
        """The noun phrase that a token stands in."""
        starts = self.cut.starts
        if not starts:
            return None
        chunk = (bisect_right(starts, token) or 1) - 1
        return self._phrases.get(chunk) or self.phrase(chunk)

    @property
    def phrases(self) -> tuple[Phrase, ...]:
        """All noun phrases, in order."""
        found = (self.phrase(chunk) for chunk in range(len(self.cut.kinds)))
        return tuple(phrase for phrase in found if phrase is not None)

    def group_at(self, token: int) -> VerbGroup | None:
        """The verb group that a token stands in."""
        if not self.cut.starts:
            return None
        chunk = self.chunk_at(token)
        return self.group(chunk) if self.cut.kinds[chunk] in b"VvBIGK" else None

    def group(self, chunk: int) -> VerbGroup:
        """The verb group of a chunk."""
        found = self._groups.get(chunk)
        if found is None:
            found = self._groups[chunk] = VerbGroup(self, chunk)
            first = self._sharing.get(chunk)
            if first is not None:
                found.share(self.group(first))
        return found

    def preposition(self, chunk: int) -> Preposition:
        """The prepositional phrase that a chunk begins."""
        found = self._prepositions.get(chunk)
        if found is None:
            found = self._prepositions[chunk] = Preposition(self, chunk)
        return found

    def preposition_of(self, token: int) -> Preposition | None:
        """The prepositional phrase that a token stands in."""
        if not self.cut.starts:
            return None
        chunk, kinds = self.chunk_at(token), self.cut.kinds
        if kinds[chunk] in b"NRY" and chunk and kinds[chunk - 1] == PREPOSITION:
            return self.preposition(chunk - 1)
        return self.preposition(chunk) if kinds[chunk] == PREPOSITION else None

    @property
    def prepositions(self) -> tuple[Preposition, ...]:
        """All prepositional phrases, in order."""
        return tuple(self.preposition(m.start()) for m in PREPOSITIONAL.finditer(self.cut.kinds))

    @property
    def prepositions_by_clause(self) -> dict[int, tuple[Preposition, ...]]:
        """The prepositional phrases of each clause, by the clause's index."""
        if self._by_clause is None:
            found: dict[int, list[Preposition]] = {}
            for each in self.prepositions:
                found.setdefault(self.cut.clause_of[each.chunk], []).append(each)
            self._by_clause = {index: tuple(each) for index, each in found.items()}
        return self._by_clause

    def counted_by(self, start: int, end: int) -> int | None:
        """The head of what the figure in these tokens counts or modifies."""
        return self.syntax.words.counted_by(start, end)

    def span(self, start: int, end: int) -> Span:
        """The characters of these tokens."""
        tokens = self.syntax.tokens
        return Span(tokens.start[start], tokens.end[end - 1])
