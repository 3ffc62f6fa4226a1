"""Whose a figure of an offer is: its price for each share is the target's."""

from factsheet.languages.en.lexicon.takeovers import CLOSES, OFFERS
from factsheet.languages.en.subjects.clauses import holds, is_figure
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referent import Referent
from factsheet.languages.en.subjects.referents import Referents
from factsheet.model.entities import Entity
from factsheet.syntax import Phrase, Syntax

EACH = frozenset(("share", "each"))
OVER = frozenset(("above", "on", "over", "to"))
PREMIUM = "premium"


class Offers:
    """Tells figures of the target and of the bidder in an article on a takeover."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.words = syntax.tokens.word
        self.referents = referents
        self.takeover = referents.takeover

    def of(self, figure: Figure, role: str | None) -> Referent | None:
        """Whose a figure of an offer is, where the article begins with one."""
        own = figure.own
        if own is None:
            return None
        valued = self._valued(figure)
        if valued is not None or self.takeover.target is None:
            return valued
        before = own.preposition
        noun = before.noun if before is not None else None
        closed = own if self.words[own.head] in CLOSES else noun
        if closed is not None and self._is_a_close(closed):
            return self._owner(closed)
        return self._priced(figure, noun) if role == "price" else None

    def _valued(self, figure: Figure) -> Referent | None:
        """Whom an offer is told to value, by a sum or by so many times the earnings; the target,
        where it only describes that one: the bid values the brewer.
        """
        clause = figure.path[0] if figure.path else None
        valued = clause.object if clause is not None and clause.group.lemma == "value" else None
        if clause is None or valued is None or clause.group.passive or holds(valued, figure):
            return None
        named = self.referents.names.ending(valued.span.end) or valued.possessor
        return self.referents.told(valued) if named else self.takeover.target

    def _is_a_close(self, phrase: Phrase) -> bool:
        """Whether a premium is told over a price: a premium, or one of 28%, to Monday's close."""
        before = phrase.preposition
        if self.words[phrase.head] not in CLOSES or before is None or before.word not in OVER:
            return False
        noun = before.noun
        if noun is not None and is_figure(noun) and noun.preposition is not None:
            noun = noun.preposition.noun
        return noun is not None and self.words[noun.head] == PREMIUM

    def _owner(self, phrase: Phrase) -> Entity | None:
        """Whose price it is, by its possessor where that is a name."""
        meant = self.referents.of(phrase) if phrase.possessor is not None else None
        return meant if isinstance(meant, Entity) else self.takeover.target

    def _priced(self, figure: Figure, noun: Phrase | None) -> Entity | None:
        """The target, whose shares an offer gives so much for."""
        after = self.words[figure.last + 1 : figure.last + 3]
        clause = figure.path[0] if figure.path else None
        paid = clause.prepositions if clause is not None else ()
        shares = (p.phrase for p in paid if p.word == "for" and p.phrase is not None)
        each = not EACH.isdisjoint(after) or any("each" in self._words(p) for p in shares)
        offered = noun is not None and self.words[noun.head].removesuffix("s") in OFFERS
        return self.takeover.target if each or offered else None

    def _words(self, phrase: Phrase) -> list[str]:
        return self.words[phrase.start : phrase.end]
