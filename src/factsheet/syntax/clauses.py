"""A clause: one verb group with what belongs to it."""

from collections.abc import Iterator
from itertools import islice
from typing import TYPE_CHECKING

from factsheet.syntax.groups import VerbGroup
from factsheet.syntax.nodes import NONE, Node
from factsheet.syntax.phrases import Phrase, Preposition

if TYPE_CHECKING:
    from factsheet.syntax.sentence import Sentence

DEEPEST = 24
"""Clauses around a clause that are asked: nobody nests a third of them."""


class Clause:
    """One verb group with what belongs to it; what is asked of every clause is made with it."""

    __slots__ = ("antecedent", "group", "kind", "node", "object", "sentence", "subject")

    def __init__(self, sentence: "Sentence", node: Node) -> None:
        self.sentence = sentence
        self.node = node
        self.group = sentence.group(node.verb)
        self.kind = node.kind
        """Main, relative, complement, adverbial, participial, infinitival, question, quotation,
        bracket.
        """
        self.subject = sentence.phrase(node.subject)
        """Who or what does it, or undergoes it where the group is passive."""
        self.object = sentence.phrase(node.object)
        """What it is done to."""
        self.antecedent = sentence.phrase(node.antecedent)
        """The noun phrase that a relative or participial clause says something of."""

    def __repr__(self) -> str:
        tokens = self.sentence.syntax.tokens
        words = tokens.text[slice(*self.group.span)] if self.node.verb != NONE else ""
        return f"<Clause {self.kind} {words!r}>"

    @property
    def second_object(self) -> Phrase | None:
        """What a verb takes besides: $4 of "pay the firm $4"."""
        return self.sentence.phrase(self.node.second)

    @property
    def predicate(self) -> tuple[int, int] | None:
        """The tokens of what the subject is said to be: "unlikely", "a recipient"."""
        return self._tokens(self.node.predicate)

    @property
    def agent(self) -> Phrase | None:
        """Who does it, where the group is passive: "sold by Tarn"."""
        if not self.group.passive:
            return None
        words = self.sentence.syntax.grammar.agent
        return next((p.phrase for p in self.prepositions if p.word in words), None)

    @property
    def prepositions(self) -> tuple[Preposition, ...]:
        """The prepositional phrases that stand in it, in order."""
        return self.sentence.prepositions_by_clause.get(self.node.index, ())

    @property
    def marker(self) -> int | None:
        """The token that opens it: "that", "who", "because"."""
        return None if self.node.marker == NONE else self.sentence.cut.starts[self.node.marker]

    @property
    def enclosing(self) -> "Clause | None":
        """The clause around it, whether that has a verb or not."""
        parent = self.node.parent
        return None if parent is None else self.sentence.clause(parent.index)

    @property
    def parent(self) -> "Clause | None":
        """The clause that it belongs to."""
        node = self.node.parent
        while node is not None and node.verb == NONE:
            node = node.parent
        return None if node is None else self.sentence.clause(node.index)

    @property
    def ancestors(self) -> tuple["Clause", ...]:
        """The clauses around it, from inside outwards; of clauses without end the nearest."""
        return tuple(islice(self._outwards(), DEEPEST))

    def _outwards(self) -> Iterator["Clause"]:
        node = self.node.parent
        while node is not None:
            if node.verb != NONE:
                yield self.sentence.clause(node.index)
            node = node.parent

    @property
    def coordinated(self) -> "Clause | None":
        """The clause before it that it is coordinated with: "rose and fell"."""
        other = self.node.coordinated
        return None if other is None else self.sentence.clause(other.index)

    @property
    def inverted(self) -> bool:
        """Whether the subject stands behind the verb: "said Lee"."""
        return self.node.inverted

    @property
    def governors(self) -> tuple[VerbGroup, ...]:
        """The verb groups that its own depends on, the nearest first: plans (to)."""
        found: list[VerbGroup] = []
        clause: Clause | None = self
        while clause is not None and clause.node.governed and len(found) < DEEPEST:
            clause = clause.parent
            if clause is not None:
                found.append(clause.group)
        return tuple(found)

    @property
    def governed(self) -> "Clause | None":
        """The clause that its own verb governs: "to buy" of "agreed to buy"."""
        return next((c for c in self.inside if c.node.governed), None)

    @property
    def inside(self) -> tuple["Clause", ...]:
        """The clauses that stand in it directly, in order."""
        return self.sentence.inside(self.node)

    def _tokens(self, chunk: int) -> tuple[int, int] | None:
        cut = self.sentence.cut
        return None if chunk == NONE else (cut.starts[chunk], cut.ends[chunk])
