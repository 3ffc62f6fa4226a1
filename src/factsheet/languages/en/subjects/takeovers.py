"""Who bids for whom, by how the article begins: the bidder and the target."""

from collections.abc import Callable, Iterator
from functools import cached_property

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.takeovers import (
    ACQUIRING,
    ANSWERING,
    CALLED_BIDDER,
    CALLED_SELLER,
    CALLED_TARGET,
    MAKING,
    OF_THE_TARGET,
    OFFERS,
    PARTING,
    REFUSING,
)
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.clauses import subject_of
from factsheet.languages.en.subjects.coreference import GENERIC
from factsheet.languages.en.subjects.referent import Referent
from factsheet.languages.en.subjects.things import following
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Syntax

Parties = tuple[Entity | None, Entity | None]


class Takeover:
    """Tells the bidder and the target, and which phrases mean them."""

    def __init__(self, syntax: Syntax, meant: Callable[[Phrase], Referent]) -> None:
        self.syntax = syntax
        self.words = syntax.tokens.word
        self.meant = meant
        self._is_asked = False
        """Whether the parties are being looked for: the lead's phrases do not mean them yet."""

    def of(self, phrase: Phrase) -> Entity | None:
        """Whom a phrase means by the part in the takeover, or by what a party does there."""
        if self._is_asked or self.words[phrase.start] != "the":
            return None
        return self._by_part(phrase) or self._by_deed(phrase)

    def _by_part(self, phrase: Phrase) -> Entity | None:
        """Whom a phrase calls by the part alone: the suitor, the target company."""
        words = self.words[phrase.start : phrase.end]
        if len(words) not in (2, 3) or self.words[phrase.end : phrase.end + 1] == ["of"]:
            return None
        if words[-1] in CALLED_BIDDER and len(words) == 2:
            return self.bidder
        if words[-1] in CALLED_SELLER and len(words) == 2:
            return self._seller
        called = words[-1] in (CALLED_TARGET if len(words) == 2 else GENERIC)
        return self.target if called and OF_THE_TARGET.issuperset(words[1:-1]) else None

    def _by_deed(self, phrase: Phrase) -> Entity | None:
        """Whom a firm that is only described is by what it does: the brewer spurned the bid."""
        if not company_noun([self.words[phrase.head]], 0):
            return None
        clause = self.syntax.clause_at(phrase.head)
        if clause is None or clause.subject != phrase or clause.group.passive:
            return None
        what, lemma = clause.object, clause.group.lemma
        offer = what is not None and self.words[what.head] in OFFERS
        if offer and lemma in MAKING:
            return self.bidder
        turned = lemma == "turn" and self.words[clause.group.verb + 1] == "down"
        refused = lemma in REFUSING or turned
        return self.target if refused or (offer and lemma in ANSWERING) else None

    @property
    def bidder(self) -> Entity | None:
        """Who would buy the target."""
        return None if self._is_asked else self._parties[0]

    @property
    def target(self) -> Entity | None:
        """Whom the bidder would buy."""
        return None if self._is_asked else self._parties[1]

    @cached_property
    def _seller(self) -> Entity | None:
        """Who sells to a buyer in the lead or the headline."""
        self._is_asked = True
        clauses = (
            clause
            for stretch in reversed(beginnings(self.syntax.tokens))
            for clause in self._clauses(*map(self.syntax.tokens.at_or_after, stretch))
        )
        sold = (c for c in clauses if c.group.lemma in PARTING and not c.group.passive)
        sold = (c for c in sold if any(p.word == "to" for p in c.prepositions))
        found = next(filter(None, (self._party(subject_of(each)) for each in sold)), None)
        self._is_asked = False
        return found

    def _clauses(self, first: int, stop: int) -> Iterator[Clause]:
        """The clauses whose verbs stand here."""
        for at in range(first, stop):
            clause = self.syntax.clause_at(at)
            if clause is not None and clause.group.verb == at:
                yield clause

    @cached_property
    def _parties(self) -> Parties:
        """The parties of the first takeover that the lead or the headline tells of."""
        self._is_asked = True
        found = next(self._found(), (None, None))
        self._is_asked = False
        return found

    def _found(self) -> Iterator[Parties]:
        """The parties of every takeover that the lead tells of, and then the headline; at last the
        buyers of what is no firm with a name.
        """
        sales = []
        for stretch in reversed(beginnings(self.syntax.tokens)):
            first, stop = map(self.syntax.tokens.at_or_after, stretch)
            for bidder, target in self._told(first, stop):
                if target is not None and bidder is not target:
                    yield bidder, target
                elif target is None and bidder is not None:
                    sales.append((bidder, None))
        yield from sales

    def _told(self, first: int, stop: int) -> Iterator[Parties]:
        """The parties by every verb and every noun of an offer here."""
        for at in range(first, stop):
            group, phrase = self.syntax.group_at(at), self.syntax.phrase_at(at)
            clause = self.syntax.clause_at(at) if group is not None and group.verb == at else None
            if clause is not None:
                yield self._by_verb(clause)
            elif phrase is not None and phrase.head == at and self.words[at] in OFFERS:
                yield self._behind(phrase)

    def _by_verb(self, clause: Clause) -> Parties:
        """The parties by a verb of buying, or of making or answering an offer."""
        lemma, what = clause.group.lemma, clause.object
        if lemma in ACQUIRING and clause.group.passive:
            return self._party(clause.agent), self._party(clause.subject)
        subject = self._party(subject_of(clause))
        if what is None or clause.group.passive:
            return None, None
        if lemma in ACQUIRING:
            return subject, self._party(what)
        if lemma in PARTING:
            buyers = (p.phrase for p in clause.prepositions if p.word == "to")
            return self._party(next(buyers, None)), None if what.possessor else self._party(what)
        if self.words[what.head] not in OFFERS:
            return None, None
        bidder, target = self._behind(what)
        if lemma in MAKING:
            return subject, target
        return (bidder, subject) if lemma in ANSWERING else (None, None)

    def _behind(self, offer: Phrase) -> Parties:
        """The parties by what stands behind an offer, and whose it is."""
        found: dict[str, Entity | None] = {}
        for preposition in following(offer):
            found.setdefault(preposition.word, self._party(preposition.phrase))
        owner = self._party(offer) if offer.possessor is not None else None
        target = found.get("for") or found.get("of")
        if target is None and "by" in found:
            return found["by"], owner
        return found.get("from") or found.get("by") or owner, target

    def _party(self, phrase: Phrase | None) -> Entity | None:
        """Whom a phrase names or describes, if that is no place."""
        found = self.meant(phrase) if phrase is not None else None
        return found if isinstance(found, Entity) and found.kind != "place" else None
