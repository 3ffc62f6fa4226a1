"""Whose shares a price is of: the firm's that is bid for, and of a target price not the broker's
who sets it, but the firm's he writes of.
"""

from factsheet.languages.en.lexicon.owned import BIDDING, BUYING
from factsheet.languages.en.subjects.clauses import holds, subject_of
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.things import following
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Syntax
from factsheet.syntax.nodes import NONE

TARGET, PRICE = "target", "price"
OF_SHARES = frozenset(("for", "on"))
"""Prepositions that name the firm: the target price on Orbis."""


class Targets:
    """Finds the firm whose shares a price is offered or set for."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.syntax = syntax
        self.referents = referents

    def of(self, clause: Clause, figure: Figure) -> Entity | None:
        """The firm whose shares a clause offers a price for, or sets a target for."""
        return self._bought(clause, figure) or self._aimed_at(clause, figure)

    def _bought(self, clause: Clause, figure: Figure) -> Entity | None:
        """Whose shares a price for each is offered for: Vantor will pay $4 a share for Orbis."""
        after = figure.last + 1
        if self.syntax.tokens.word[after + 1 : after + 2] != ["share"]:
            return None
        for each in (clause, clause.enclosing):
            if each is None or each.node.verb == NONE or each.group.passive:
                continue
            if each.group.lemma in BUYING:
                return self._firm(each.object)
            if each.group.lemma in BIDDING:
                sought = next((p.phrase for p in each.prepositions if p.word == "for"), None)
                return self._firm(sought) or self.referents.takeover.target
        return None

    def _firm(self, phrase: Phrase | None) -> Entity | None:
        """Whom a phrase names or describes, things aside."""
        told = self.referents.told(phrase)
        return told if isinstance(told, Entity) else None

    def _aimed_at(self, clause: Clause, figure: Figure) -> Entity | None:
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
