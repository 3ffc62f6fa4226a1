"""Whom a description or a pronoun cannot mean: whom its own clause names beside it."""

from collections.abc import Iterator

from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.syntax import Clause, Phrase, Syntax
from factsheet.syntax.nodes import NONE


class Others:
    """Tells the names of those who do something to somebody, or to whom somebody does it.

    Who is meant again is called "itself" there: the firm sued Orbis, Orbis sued the firm.
    """

    def __init__(self, syntax: Syntax, names: Names) -> None:
        self.syntax = syntax
        self.names = names

    def beside(self, at: int) -> frozenset[str]:
        """The names that a phrase's clause gives to others, by the token of the phrase's head."""
        phrase = self.syntax.phrase_at(at)
        if phrase is None or phrase.head != at:
            return frozenset()
        spans = (self._within(each) for each in self._clauses(phrase))
        return frozenset(name for names in spans for name in names)

    def _clauses(self, phrase: Phrase) -> Iterator[Phrase | Clause]:
        """What names others: the rest of a clause for its subject, the subject for the rest."""
        clause = phrase.clause
        if clause is None or clause.node.verb == NONE:
            return
        subject = clause.subject
        if subject is not None and subject.chunk == phrase.chunk:
            yield from _rest(clause)
        elif subject is not None and phrase.start >= clause.group.end:
            yield subject
        for inner in phrase.sentence.clauses:
            told = inner.antecedent
            if inner.kind == "relative" and told is not None and told.chunk == phrase.chunk:
                yield inner

    def _within(self, part: Phrase | Clause) -> Iterator[str]:
        if isinstance(part, Clause):
            subject = part.subject
            parts = [*_rest(part), *([subject] if subject is not None else [])]
            for each in parts:
                yield from self._within(each)
            return
        for _, entity in self.names.within(Span(*part.span)):
            yield entity.name


def _rest(clause: Clause) -> Iterator[Phrase]:
    """The object of a clause, and what stands behind its prepositions."""
    if clause.object is not None:
        yield clause.object
    for each in clause.prepositions:
        if each.phrase is not None and each.start >= clause.group.end:
            yield each.phrase
