"""For whom a term is set, a player's fee paid, or something of whose is moved to a figure."""

from factsheet.languages.en.lexicon.levels import MOVES
from factsheet.languages.en.lexicon.owned import ENGAGING, IMPOSING, TERMS, TRANSFERRING
from factsheet.languages.en.subjects.clauses import ENDS, holds, is_figure
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referents import Referents
from factsheet.languages.en.subjects.things import following
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase


class Engagements:
    """Tells whose a term, a fee or a level is, where somebody else sets it."""

    def __init__(self, referents: Referents) -> None:
        self.words = referents.tokens.word
        self.referents = referents

    def of(self, clause: Clause, figure: Figure, kind: str, role: str | None) -> Entity | None:
        """Who is hired, jailed or sold for it, or whose it was before it was moved."""
        if kind == "time" and role not in ("period", None):
            return None
        if kind == "time":
            found = self._termed(clause, figure)
        else:
            found = self._bought(clause, figure) if kind == "money" else None
        return found or self._moved(clause, figure)

    def _termed(self, clause: Clause, figure: Figure) -> Entity | None:
        """Who is signed on a four-year deal, given one, or to whom one is given."""
        own = figure.own
        if own is None or self.words[own.head] not in TERMS or own.head <= figure.last:
            return None
        for preposition in following(own):
            if preposition.word == "for" and self._person(preposition.phrase):
                return self._person(preposition.phrase)
        lemma, subject = clause.group.lemma, clause.subject
        if lemma not in ENGAGING and lemma not in IMPOSING:
            return None
        if not clause.group.passive:
            whom = clause.object
            return None if whom is None or holds(whom, figure) else self._person(whom)
        if subject is None or not holds(subject, figure):
            return None
        given = (p.phrase for p in clause.prepositions if p.word in ("to", "on"))
        return next(filter(None, map(self._person, given)), None)

    def _bought(self, clause: Clause, figure: Figure) -> Entity | None:
        """The player for whom a club pays, asks or turns down a sum."""
        own = figure.own
        if own is None or clause.group.lemma not in TRANSFERRING or clause.group.passive:
            return None
        behind = following(own)
        if not behind or not (is_figure(own) or self.words[own.head] in ("bid", "offer", "fee")):
            return None
        return next((self._person(p.phrase) for p in behind if p.word == "for"), None)

    def _moved(self, clause: Clause, figure: Figure) -> Entity | None:
        """Whose something is that somebody moves by, to or from a figure: a court cut Roe's term
        to two years.
        """
        own, what = figure.own, clause.object
        before = own.preposition if own is not None else None
        if own is None or before is None or before.word not in ENDS or own.head != figure.last:
            return None
        if what is None or clause.group.passive or clause.group.lemma not in MOVES:
            return None
        owner = what.possessor
        if owner is not None:
            named = self.referents.names.ending(what.sentence.span(*owner).end)
            return named[1] if named is not None else None
        of = next((p.phrase for p in following(what) if p.word == "of"), None)
        return self._person(of)

    def _person(self, phrase: Phrase | None) -> Entity | None:
        found = self.referents.told(phrase)
        return found if isinstance(found, Entity) and found.kind == "person" else None
