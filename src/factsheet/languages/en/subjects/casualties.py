"""What killed, injured or drove away those who are counted, and what it did to their homes."""

from factsheet.languages.en.lexicon.owned import (
    AILMENTS,
    CASES,
    CONTENT,
    FLEEING,
    HARMING,
    ILLNESSES,
    KILLING,
    calamities,
)
from factsheet.languages.en.subjects.clauses import (
    holds,
    is_figure,
    subject_of,
    subjects,
)
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referent import NOBODY, Nobody, Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.things import thing
from factsheet.model.document import Span
from factsheet.syntax import Clause, Phrase, Syntax

TOLLS = frozenset("toll victims fatality fatalities".split())
"""Nouns that count those whom anything struck."""
NONE_OF_THEM = frozenset(("none", "neither"))
CAUSES = frozenset("from by due linked related attributed".split())
"""What leads to what caused a death."""
NONE_REACH = 6
"""Tokens from "none" to the cause: none of them was linked."""
AILING = frozenset("catch contract develop get have".split())
"""Verbs whose object may be an illness."""
HARMED = frozenset(("count", "units", "people", "measure"))
"""Roles of what a disaster may have struck, besides those whom it killed."""


class Casualties:
    """Tells what struck by the clauses around a figure, and by what the article is about."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.referents = referents

    def of(self, figure: Figure, role: str | None) -> Referent | None:
        """What struck those whom a figure of this role counts; None where it counts nobody such."""
        ailing = self._ailing(figure)
        if ailing is not None:
            return ailing
        if self._counts_cases(figure):
            return self._befallen(figure)
        if role in CONTENT and self._is_of_something_else(figure):
            return NOBODY
        if role in CONTENT:
            return self._struck(figure) or self._befallen(figure)
        return self._harmed(figure) if role in HARMED else None

    def _ailing(self, figure: Figure) -> Span | None:
        """The illness that so many people are told to have."""
        clause = figure.path[0] if figure.path else None
        what = clause.object if clause is not None else None
        if clause is None or what is None or clause.group.lemma not in AILING:
            return None
        word, counted = self.tokens.word[what.head], clause.subject
        ill = word in ILLNESSES or word in AILMENTS
        return thing(what) if ill and counted is not None and holds(counted, figure) else None

    def _is_of_something_else(self, figure: Figure) -> bool:
        """Whether what the article is about is said to have done nothing: none from malaria."""
        words = self.tokens.word[figure.sentence.start : figure.sentence.end]
        none = [at for at, word in enumerate(words) if word in NONE_OF_THEM]
        return any(not CAUSES.isdisjoint(words[at : at + NONE_REACH]) for at in none)

    def _befallen(self, figure: Figure) -> Referent | None:
        """Who killed or injured, or what the article is about where nobody did."""
        for _, doer in subjects(self._of_the_doer(figure), figure):
            clause = figure.path[0]
            kills = clause.group.lemma in KILLING and not clause.group.passive
            if kills and not self._is_counted(doer):
                found = self.referents.of(doer)
                return None if isinstance(found, Nobody) else found
        return self.referents.calamity.told

    def _of_the_doer(self, figure: Figure) -> tuple[Clause, ...]:
        """The clause that tells who killed: a surge hit the town, killing six."""
        loose = figure.path[:1] and figure.path[0].group.form == "gerund"
        loose = loose and subject_of(figure.path[0]) is None
        return figure.path[1:2] if loose else figure.path[:1]

    def _harmed(self, figure: Figure) -> Referent | None:
        """What the article is about, where its clause says what it did, or what happened to what is
        counted.
        """
        clause = figure.path[0] if figure.path else None
        subject = clause.subject if clause is not None else None
        if clause is None or subject is None:
            return None
        if not holds(subject, figure):
            return self._calamity(subject) if self.referents.calamity.means(subject) else None
        lemma, passive = clause.group.lemma, clause.group.passive
        struck = lemma in FLEEING or (passive and lemma in HARMING and clause.agent is None)
        return self.referents.calamity.told if struck else None

    def _is_counted(self, phrase: Phrase) -> bool:
        """Whether a phrase counts those who were struck, or is a number alone."""
        return self.tokens.word[phrase.head] in CASES or is_figure(phrase)

    def _counts_cases(self, figure: Figure) -> bool:
        """Whether a figure is a number of cases or patients."""
        own = figure.own
        if own is None or self.tokens.word[own.head] not in CASES:
            return False
        return self.tokens.word[own.head] in TOLLS or self.referents.calamity.is_illness

    def _struck(self, figure: Figure) -> Referent | None:
        """What killed, injured or drove away: the clause's subject, or what it happened in."""
        for clause in figure.path:
            wrecked = self._wrecked(clause)
            if wrecked is not None:
                return wrecked
            for phrase in (subject_of(clause), clause.agent):
                if phrase is not None and not holds(phrase, figure):
                    found = self._calamity(phrase)
                    if found is not None:
                        return found
            for preposition in clause.prepositions:
                if preposition.phrase is not None:
                    found = self._calamity(preposition.phrase)
                    if found is not None:
                        return found
        return None

    def _wrecked(self, clause: Clause) -> Referent | None:
        """What came to grief in a clause inside: 40 died when a launch sank."""
        for inner in clause.sentence.inside(clause.node):
            wrecked = self.referents.calamity.wrecked(inner)
            if wrecked is not None:
                return wrecked
        return None

    def _calamity(self, phrase: Phrase) -> Referent | None:
        word = self.tokens.word[phrase.head]
        lemma = self.syntax.classes.lemma(phrase.head)
        if word not in calamities() and lemma not in calamities():
            return None
        return self.referents.naming.within(phrase) or self.referents.calamity.of(phrase)
