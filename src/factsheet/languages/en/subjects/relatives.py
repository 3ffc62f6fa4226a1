"""What a clause with "who" or "which" tells is told of whom it stands behind."""

from factsheet.languages.en.lexicon.modality import JUDGING
from factsheet.languages.en.lexicon.owned import CONTENT
from factsheet.languages.en.subjects.clauses import holds, is_done, subject_of, tells
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referent import Nobody, Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Syntax

JUDGED = frozenset(JUDGING.split())
ELSEWHERE = CONTENT | {"fee"}
"""Roles of figures whose subject is what was done to somebody, or whom it was paid for."""
NEW = frozenset(("a", "an", "another"))
"""What stands before somebody of whom nothing was told before."""


class Relatives:
    """Tells whom a relative clause around a figure says something of."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.syntax = syntax
        self.words = syntax.tokens.word
        self.referents = referents

    def of(self, clause: Clause, figure: Figure, kind: str, role: str | None) -> Referent | None:
        """Whose a figure is by the relative clause that it stands in.

        That is a name set off by a comma, or somebody new, whichever word joins the clause.
        """
        if kind == "time":
            clause = _governor(clause)
        told = clause.antecedent
        if told is None or role in ELSEWHERE or not self._acts(clause, told, figure):
            return None
        if kind != "time" and tells(clause):
            return None
        named = self.referents.names.ending(told.span.end)
        if kind != "time" and not is_done(clause, figure):
            return None
        if named is not None:
            return named[1] if self._is_set_off(clause, named[1]) else None
        found = self.referents.of(told) if self._is_new(told) and kind != "time" else None
        return None if isinstance(found, Nobody) else found

    def _acts(self, clause: Clause, told: Phrase, figure: Figure) -> bool:
        """Whether whom a clause tells of does what it says, and does not only think so."""
        subject = subject_of(clause)
        itself = clause.kind == "relative" and subject is not None and subject.chunk == told.chunk
        if not itself or holds(told, figure) or "-" in figure.text:
            return False
        return clause.group.lemma not in JUDGED

    def _is_set_off(self, clause: Clause, entity: Entity) -> bool:
        """Whether ", who" stands behind a person, or ", which" behind anything else."""
        marker = clause.marker
        if marker is None or self.words[marker - 1] != ",":
            return False
        return self.words[marker] == ("who" if entity.kind == "person" else "which")

    def _is_new(self, told: Phrase) -> bool:
        return self.words[told.start] in NEW


def _governor(clause: Clause) -> Clause:
    """The clause whose verb an infinitive depends on: who is due to leave in May. One that has a
    subject of its own depends on none: which expects demand to double in May.
    """
    while clause.kind == "infinitival" and clause.node.governed and clause.parent is not None:
        if clause.node.subject == clause.parent.node.object:
            break
        clause = clause.parent
    return clause
