"""Whose shares a target price is of: not the broker's who sets it, but the firm's he writes of."""

from factsheet.languages.en.subjects.clauses import holds, subject_of
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.things import following
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Syntax

TARGET, PRICE = "target", "price"
OF_SHARES = frozenset(("for", "on"))
"""Prepositions that name the firm: the target price on Orbis."""


class Targets:
    """Finds the firm that a price target is set for."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.syntax = syntax
        self.referents = referents

    def of(self, clause: Clause, figure: Figure) -> Entity | None:
        """The firm whose shares a clause sets a target for, named in it or told of before."""
        target = next(filter(self._is_target, self._things(clause, figure)), None)
        if target is None:
            return None
        named = (*following(target), *clause.prepositions)
        told = (self.referents.told(p.phrase) for p in named if p.word in OF_SHARES and p.phrase)
        firm = next((each for each in told if isinstance(each, Entity)), None)
        return firm or self._told_before(clause)

    def _things(self, clause: Clause, figure: Figure) -> list[Phrase]:
        """What the figure may be the size of, the nearest first."""
        behind = [p.phrase for p in clause.prepositions if p.phrase is not None]
        around = [each for each in behind if not holds(each, figure)]
        return [each for each in (figure.own, clause.object, *around) if each is not None]

    def _is_target(self, phrase: Phrase) -> bool:
        lemma = self.syntax.classes.lemma
        head, before = lemma(phrase.head), lemma(phrase.head - 1)
        return head == TARGET or (head == PRICE and before == TARGET)

    def _told_before(self, clause: Clause) -> Entity | None:
        """The firm that the article is on, who sets the target aside."""
        setter = subject_of(clause)
        told = self.referents.told(setter) if setter is not None else None
        others = frozenset((told.name,)) if isinstance(told, Entity) else frozenset()
        at = self.syntax.tokens.start[clause.sentence.start]
        return self.referents.salience.enterprise(at, noun="company", others=others)
