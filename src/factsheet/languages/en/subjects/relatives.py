"""What a clause with "who" or "which" tells is told of whom it stands behind."""

from collections.abc import Iterator

from factsheet.languages.en.lexicon.government import INTRANSITIVE
from factsheet.languages.en.lexicon.modal_verbs import EXPECTING, FEARING, JUDGING
from factsheet.languages.en.lexicon.owned import CONTENT
from factsheet.languages.en.lexicon.time_verbs import OUTLOOKS
from factsheet.languages.en.subjects.clauses import holds, is_done, is_figure, subject_of, tells
from factsheet.languages.en.subjects.doers import ONLY_MEANT
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.nouns import ACTING, sort
from factsheet.languages.en.subjects.referent import Nobody, Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Syntax

JUDGED = JUDGING
UNOWNED = CONTENT | {"price", "valuation", "measure", "fine", "fee"}
"""Roles of figures that are of the thing, or of who pays, whoever does something with it."""
ELSEWHERE = CONTENT | {"fee"}
"""Roles of figures whose subject is what was done to somebody, or whom it was paid for."""
DOING_NOTHING = INTRANSITIVE | JUDGED | EXPECTING | FEARING | {"be"}
"""Verbs whose subject does nothing with what they are told of."""
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
        found = self.referents.of(told) if self._is_thing(clause, told, kind) else None
        return None if isinstance(found, Nobody) else found

    def behind(self, figure: Figure, kind: str, role: str | None) -> Referent | None:
        """Who does what a relative clause behind a figure's noun says is done with it: a 9% duty
        that the cabinet plans to impose.
        """
        own = figure.own
        if own is None or kind == "time" or role in UNOWNED or "-" in figure.text:
            return None
        if is_figure(own) or self.syntax.classes.lemma(own.head) in OUTLOOKS:
            return None
        if _is_had(own):
            return None
        for clause in own.sentence.clauses:
            subject = clause.subject
            if subject is not None and self._opens_behind(own, clause, subject):
                return self._doing(clause, subject)
        return None

    def _opens_behind(self, own: Phrase, clause: Clause, subject: Phrase) -> bool:
        """Whether a clause with a subject of its own stands right behind a noun."""
        if clause.kind not in ("complement", "relative") or clause.group.passive:
            return False
        joined = self.words[own.end] in ("that", "which")
        return subject.start == own.end + joined and clause.group.start >= subject.end

    def _doing(self, clause: Clause, subject: Phrase) -> Referent | None:
        """Whom the subject means, if it is a name or a body and its verb has no other object."""
        verbs = list(_chain(clause))
        idle = tells(verbs[-1]) or verbs[-1].group.lemma in DOING_NOTHING
        if idle or any(map(_has_more, verbs)):
            return None
        found = self.referents.told(subject)
        word, lemma = self.words[subject.head], self.syntax.classes.lemma(subject.head)
        acts = isinstance(found, Entity) or sort(word, lemma) in ACTING
        return found if acts else None

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

    def _is_thing(self, clause: Clause, told: Phrase, kind: str) -> bool:
        """Whether a clause tells of something new, or ", which" of something known."""
        if kind == "time":
            return False
        if self.words[told.start] in NEW:
            return True
        marker, lemma = clause.marker, self.syntax.classes.lemma(told.head)
        joined = marker is not None and self.words[marker - 1 : marker + 1] == [",", "which"]
        return joined and sort(self.words[told.head], lemma) != "firm"


def _is_had(own: Phrase) -> bool:
    """Whether somebody does something with it, rather than fears, expects or tells of it."""
    taking = (each for each in own.sentence.clauses if each.node.object == own.chunk)
    clause = next(taking, None)
    return clause is not None and clause.group.lemma not in ONLY_MEANT and not tells(clause)


def _chain(clause: Clause) -> Iterator[Clause]:
    """A clause and the infinitives that its verb governs, the outermost first."""
    yield clause
    for each in clause.sentence.clauses:
        if each.kind == "infinitival" and each.parent == clause and each.node.governed:
            yield from _chain(each)
            return


def _has_more(clause: Clause) -> bool:
    """Whether a verb has an object, or says something in a clause of its own."""
    said = any(c.parent == clause and c.kind == "complement" for c in clause.sentence.clauses)
    return said or clause.object is not None


def _governor(clause: Clause) -> Clause:
    """The clause whose verb an infinitive depends on: who is due to leave in May. One that has a
    subject of its own depends on none: which expects demand to double in May.
    """
    while clause.kind == "infinitival" and clause.node.governed and clause.parent is not None:
        if clause.node.subject == clause.parent.node.object:
            break
        clause = clause.parent
    return clause
