"""Whom an article tells to be charged, tried or sentenced: its defendant."""

from functools import cached_property

from factsheet.languages.en.lexicon.people import CHARGING, PLEADING
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Clause, Syntax


class Accused:
    """Finds who stands before a court."""

    def __init__(self, syntax: Syntax, names: Names) -> None:
        self.syntax = syntax
        self.names = names

    @cached_property
    def all(self) -> tuple[Entity, ...]:
        """Those who are told to be accused of anything."""
        clauses = (c for n in range(len(self.syntax)) for c in self.syntax.sentence(n).clauses)
        found = {entity.name: entity for clause in clauses for entity in self._charged(clause)}
        return tuple(found.values())

    def _charged(self, clause: Clause) -> list[Entity]:
        """Who pleads by a clause, or is charged by it: each name of the phrase."""
        lemma = clause.group.lemma
        undergoes = clause.group.passive or lemma in PLEADING
        phrase = clause.subject if undergoes else clause.object
        if phrase is None or lemma not in CHARGING | PLEADING:
            return []
        inside = self.names.within(phrase.span)
        return [entity for _, entity in (*inside[-1:], *self._joined(phrase.end))]

    def _joined(self, stop: int) -> list[tuple[Span, Entity]]:
        """The name that "and" joins to a phrase."""
        tokens = self.syntax.tokens
        found = self.names.at(tokens.start[stop + 1]) if tokens.word[stop] == "and" else None
        return [found] if found is not None else []
