"""Those who are counted only since they know, foresee or were asked something."""

from factsheet.languages.en.lexicon.owned import INFORMED, POLLED
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referent import NOBODY, Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.model.entities import Entity
from factsheet.syntax import Phrase, Syntax

PEOPLE = frozenset("people persons sources officials executives insiders individuals".split())

STUDIES = frozenset("analysis ballot experiment poll research study survey trial".split())
"""Nouns of what asks or looks at so many."""


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
        study = own.preposition.noun if own.preposition and own.preposition.word == "of" else None
        studied = study is not None and self.words[study.head] in STUDIES
        return self.referents.told(study) if studied else None

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
