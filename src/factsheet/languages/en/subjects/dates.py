"""Whose a day is that a verb moves something from or to, or on which something is held: she agreed
to delay the vote until May; a hearing is due in June.
"""

from factsheet.languages.en.lexicon.time_contexts import DATED, PLACES_AT
from factsheet.languages.en.lexicon.time_verbs import MOVES, PROCEEDINGS, RUNS
from factsheet.languages.en.subjects.clauses import holds, is_figure, subject_of
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referent import NOBODY, Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Clause

ENDS = frozenset("from to until till beyond past".split())
"""Prepositions of the day that something is moved from or to."""
AWAY = frozenset(("earlier", "later"))


class Dates:
    """Tells what is moved by whoever moves it, and so has the day, or that nobody has."""

    def __init__(self, referents: Referents) -> None:
        self.referents = referents
        self.words = referents.tokens.word

    def of(self, clause: Clause, figure: Figure) -> Referent | None:
        """What is put off or brought forward to a day; nobody's is how far something is moved."""
        if self._is_how_far(clause, figure):
            return NOBODY
        held = self._held(clause, figure)
        if held is not None:
            return held
        before = figure.own.preposition if figure.own is not None else None
        if before is None or before.word not in ENDS or clause.group.passive:
            return None
        what = clause.object or before.noun
        if what is None:
            return None
        if clause.group.lemma not in MOVES or what.is_pronoun or holds(what, figure):
            return None
        found = None if is_figure(what) else self.referents.told(what)
        return found if isinstance(found, Entity | Span) else None

    def _held(self, clause: Clause, figure: Figure) -> Span | None:
        """What begins, lasts or is due then: a hearing, a review, talks."""
        what, group = subject_of(clause), clause.group
        if what is None or what.possessor is not None or holds(what, figure):
            return None
        runs = group.lemma in RUNS or (group.lemma == "be" and self.words[group.end] == "due")
        if not runs or figure.syntax.classes.lemma(what.head) not in PROCEEDINGS:
            return None
        found = self.referents.told(what)
        return found if isinstance(found, Span) else None

    def _is_how_far(self, clause: Clause, figure: Figure) -> bool:
        """Whether a length tells how far a day is moved: a draft set it two years earlier."""
        what = clause.object
        moved = what is not None and self.words[what.head] in DATED
        return moved and clause.group.lemma in PLACES_AT and self.words[figure.last] in AWAY
