"""Those who are counted only since they know, foresee or were asked something."""

from factsheet.languages.en.lexicon.owned import INFORMED, POLLED
from factsheet.languages.en.subjects.clauses import holds, is_done
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referent import NOBODY, Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.things import behind
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Phrase, Syntax

PEOPLE = frozenset("people persons sources officials executives insiders individuals".split())

STUDIES = frozenset("analysis ballot experiment poll research study survey trial".split())
"""Nouns of what asks or looks at so many."""
TOLD = frozenset("experiment study trial".split())
"""Those of them that people take part in."""
RESEARCHERS = frozenset("doctors investigators researchers scientists team".split())
TAKING_IN = frozenset(
    (
        "analyse analyze assign enrol enroll examine follow look randomise randomize recruit test"
    ).split()
)
"""What researchers do with those who take part."""
PARTED = frozenset("assign randomise randomize".split())
PETITION = "petition"
LEAVING = frozenset(("drop", "quit"))


class Sources:
    """Tells figures that count who is not named, or who was asked."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.syntax = syntax
        self.words = syntax.tokens.word
        self.referents = referents

    def of(self, figure: Figure) -> Referent | None:
        """Nobody, or who or what asked them; None where a figure counts no such people."""
        own = figure.own
        if own is None:
            return None
        if self.words[own.head] in POLLED and not _is_object(figure, own):
            return self._asked(own) or NOBODY
        if self.words[own.head] in PEOPLE and self._knows(own):
            return NOBODY
        part = self._taking_part(own, figure)
        if part is not None:
            return part
        before, after = own.preposition, behind(own)
        study = before.noun if before and before.word in ("of", "with") else None
        if after is not None and after.word == "on" and self.words[own.head] == "signatures":
            study = after.phrase
        studied = study is not None and self.words[study.head] in STUDIES
        studied = studied and before is not None and before.word == "of"
        signed = study is not None and self.words[study.head] == PETITION
        return self.referents.told(study) if studied or signed else None

    def _taking_part(self, own: Phrase, figure: Figure) -> Referent | None:
        """The study before of which is told how many it took in, or how many left it."""
        clause = next(iter(figure.path), None)
        who = clause.subject if clause is not None else None
        if clause is None or who is None:
            return None
        lemma, passive = clause.group.lemma, clause.group.passive
        if holds(who, figure):
            if lemma == "sign" and clause.object and self.words[clause.object.head] == PETITION:
                return self.referents.told(clause.object)
            parted = lemma in PARTED and passive
            return self._study(figure) if parted or lemma in LEAVING else None
        taken = self.words[who.head] in RESEARCHERS or self._is_theirs(who)
        taken = taken and lemma in TAKING_IN and not passive
        inside = is_done(clause, figure) or any(p.phrase == own for p in clause.prepositions)
        return self._study(figure) if taken and inside else None

    def _is_theirs(self, who: Phrase) -> bool:
        """Whether those are researchers at a place: researchers in Spain and Orin."""
        return self.words[who.start] in RESEARCHERS

    def _study(self, figure: Figure) -> Referent | None:
        """The study that was told of last."""
        places = (at for word in TOLD for at in self.syntax.tokens.places.get(word, ()))
        before = max((at for at in places if at < figure.first), default=None)
        phrase = self.syntax.phrase_at(before) if before is not None else None
        told = phrase is not None and phrase.head == before
        found = self.referents.told(phrase) if told else None
        if isinstance(found, Entity):
            return None if found.kind in ("person", "place") else found
        return found if isinstance(found, Span) else None

    def _knows(self, own: Phrase) -> bool:
        """Whether what stands behind people says how they know: two people briefed on it."""
        after = self.words[own.end : own.end + 2]
        return after[:1] != [] and (after[0] in INFORMED or after == ["with", "knowledge"])

    def _asked(self, own: Phrase) -> Entity | None:
        """Who polled them, by name."""
        for clause in own.sentence.clauses:
            asked = clause.antecedent
            if clause.kind != "participial" or asked is None or asked.chunk != own.chunk:
                continue
            by = next((p.phrase for p in clause.prepositions if p.word == "by"), None)
            found = self.referents.of(by) if by is not None else None
            return found if isinstance(found, Entity) else None
        return None


def _is_object(figure: Figure, own: Phrase) -> bool:
    """Whether something is done to those who are counted: it hired two analysts."""
    done = figure.path[0].object if figure.path else None
    return done is not None and done.chunk == own.chunk
