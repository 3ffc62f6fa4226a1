"""Whose figure it is by what the figure is: a deal's price is the buyer's, a price the thing's."""

from collections.abc import Callable, Sequence

from factsheet.languages.en.lexicon.levels import MOVES
from factsheet.languages.en.lexicon.owned import (
    AWARDING,
    BUYING,
    CONFINING,
    COSTING,
    DEALS,
    DEFERRING,
    ENABLING,
    FUNDING,
    IMPOSING,
    PAYING,
    PRICES,
    SELLING,
    measures,
)
from factsheet.languages.en.lexicon.takeovers import ANSWERING, MAKING, OFFERS
from factsheet.languages.en.subjects.clauses import (
    agent_of,
    holds,
    is_figure,
    subject_of,
)
from factsheet.languages.en.subjects.figure import Figure
from factsheet.languages.en.subjects.referent import Nobody, Referent
from factsheet.languages.en.subjects.referents import POSSESSIVE, Referents
from factsheet.languages.en.subjects.targets import Targets
from factsheet.languages.en.subjects.things import behind, following, is_called, modifier
from factsheet.languages.en.subjects.things import owner as owned_by
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Preposition, Syntax

VALUING = frozenset("appraise price value".split())
"""Verbs whose participle says what something is worth."""
GIVING = frozenset("hand issue mete".split())
"""Verbs of imposing whose "to" has to pay."""


class Conventions:
    """Reads the frames of verbs that say who gets, pays or costs what."""

    def __init__(self, syntax: Syntax, referents: Referents) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.referents = referents
        self.targets = Targets(syntax, referents)
        self._readers = {
            "acquisition": self._buyer,
            "raised": self._funded,
            "valuation": self._funded,
            "price": self._sold,
            "fee": self._transferred,
            "fine": self._fined,
            "pay": self._paid,
            "period": self._confined,
            "growth": self._moved,
            "decline": self._moved,
        }

    def of(self, figure: Figure, role: str | None) -> Referent | None:
        """The subject where the role has a convention and a clause fills it."""
        read = self._readers.get(role or "")
        return self._first(figure, read) if read is not None else None

    def _first(
        self,
        figure: Figure,
        read: Callable[[Clause, Figure], Referent | None],
    ) -> Referent | None:
        """What the innermost clause gives whose frame it is."""
        for clause in figure.path:
            found = read(clause, figure)
            if found is not None and not isinstance(found, Nobody):
                return found
        return None

    def _entity(self, phrase: Phrase | None) -> Entity | None:
        """Whom a phrase names or describes, things aside."""
        found = self.referents.told(phrase)
        return found if isinstance(found, Entity) else None

    def _lemma(self, clause: Clause) -> str:
        return clause.group.lemma

    def _behind(self, clause: Clause, words: tuple[str, ...]) -> Phrase | None:
        """The phrase behind one of these prepositions in a clause."""
        return next((p.phrase for p in clause.prepositions if p.word in words), None)

    def _buyer(self, clause: Clause, figure: Figure) -> Referent | None:
        """Who gets what is paid for."""
        lemma = self._lemma(clause)
        if lemma in BUYING:
            agent = agent_of(clause)
            bought = clause.group.passive or agent is not None
            return self.referents.told(agent if bought else subject_of(clause))
        if lemma in SELLING:
            return self._entity(self._behind(clause, ("to",)))
        offered = self._bidder(figure.own) or self._offers(clause)
        if offered is not None:
            return offered
        for phrase in (clause.subject, clause.object):
            found = self._dealer(phrase)
            if found is not None:
                return found
        return None

    def _offers(self, clause: Clause) -> Referent | None:
        """Who makes the offer that is a verb's object: Vantor made a $4bn offer, Orbis spurned one
        from Vantor.
        """
        offer = clause.object
        if offer is None or clause.group.passive or self.tokens.word[offer.head] not in OFFERS:
            return None
        if self._lemma(clause) in MAKING:
            return self.referents.told(subject_of(clause))
        if self._lemma(clause) not in ANSWERING:
            return None
        by = next((p.phrase for p in following(offer) if p.word in ("from", "by")), None)
        return self._entity(by) or self.referents.takeover.bidder

    def _bidder(self, own: Phrase | None) -> Referent | None:
        """Who makes the bid that the figure is the size of: a $4bn bid from Vantor."""
        if own is None or self.tokens.word[own.head] not in DEALS:
            return None
        after = behind(own)
        if after is not None and after.word in ("from", "by"):
            return self.referents.told(after.phrase)
        return None

    def _dealer(self, phrase: Phrase | None) -> Referent | None:
        """The owner of a purchase, whom a sale is to, or the player who is sold."""
        if phrase is None or self.tokens.word[phrase.head] not in DEALS:
            return None
        word = self.tokens.word[phrase.head]
        sale = word in ("sale", "disposal")
        for preposition in following(phrase):
            sold = sale and preposition.word == "of" and self._is_person(preposition.phrase)
            if sold or preposition.word in (("to",) if sale else ("by", "from")):
                return self.referents.told(preposition.phrase)
        return self.referents.told(phrase) if phrase.possessor is not None and not sale else None

    def _funded(self, clause: Clause, figure: Figure) -> Referent | None:
        """Whom money was raised for, or who is valued."""
        offering = self._offering(clause, figure)
        if offering is not None:
            return offering
        valued = self._is_worth(clause) or self._enabled(clause, figure)
        if valued is not None:
            return valued
        if self._lemma(clause) not in FUNDING or clause.group.passive:
            return None
        giver = self._entity(subject_of(clause))
        inside = (p.phrase for p in clause.prepositions if p.word in ("in", "into"))
        into = [found for found in map(self._entity, inside) if found not in (None, giver)]
        if into:
            return into[0]
        if self._lemma(clause) == "value":
            return self.referents.told(clause.object)
        for phrase in (clause.object, figure.own):
            for preposition in following(phrase) if phrase is not None else ():
                if preposition.word in ("in", "into", "for") and self._entity(preposition.phrase):
                    return self._entity(preposition.phrase)
        return None

    def _is_worth(self, clause: Clause) -> Referent | None:
        """Who a participle right behind says is valued: Orbis, a start-up valued at $4 million."""
        told = clause.sentence.phrase_at(clause.group.start - 1)
        if told is None or clause.subject == told or self._lemma(clause) not in VALUING:
            return None
        return self.referents.renamed(told) or self.referents.told(told)

    def _enabled(self, clause: Clause, figure: Figure) -> Entity | None:
        """Whom a round of the figure's size lets do something."""
        round_ = clause.subject
        held = round_ is not None and holds(round_, figure) and not clause.group.passive
        return self._entity(clause.object) if held and self._lemma(clause) in ENABLING else None

    def _offering(self, clause: Clause, figure: Figure) -> Entity | None:
        """The firm that does something with its offering: Corvo put off a $4 million listing."""
        own, issued = figure.own, clause.object
        if own is None or issued is None or not holds(issued, figure) or clause.group.passive:
            return None
        if self.tokens.word[own.head] not in measures() or self._lemma(clause) in FUNDING:
            return None
        issuer = self._entity(subject_of(clause))
        return issuer if issuer is not None and issuer.kind == "organization" else None

    def _sold(self, clause: Clause, figure: Figure) -> Referent | None:
        """What costs the price."""
        lemma = self._lemma(clause)
        bought = self.targets.of(clause, figure)
        if bought is not None:
            return bought
        if lemma in ("sell", "offer", "price") and not clause.group.passive:
            ware = clause.object
            if ware is not None and not holds(ware, figure):
                return self.referents.told(ware)
        if lemma == "charge":
            return self.referents.told(self._behind(clause, ("for",)))
        if lemma in COSTING:
            return None if self._is_person(clause.subject) else self.referents.told(clause.subject)
        before = figure.own.preposition if figure.own is not None else None
        of = before.noun if before is not None and before.word == "of" else None
        if of is not None and self.tokens.word[of.head] in PRICES and is_called(of):
            return modifier(of)
        return self._priced(clause.subject) or self._priced(clause.object)

    def _priced(self, phrase: Phrase | None) -> Referent | None:
        """What the "of" or "for" of a price names."""
        if phrase is None or self.tokens.word[phrase.head] not in PRICES:
            return None
        after = behind(phrase)
        return self.referents.told(after.phrase) if after and after.word in ("of", "for") else None

    def _moved(self, clause: Clause, figure: Figure) -> Referent | None:
        """Whose measure somebody moves by so much: a pit cut the town's gas use by 22%; or what
        thing, where the verb itself tells how far: to halve the tax.
        """
        what = clause.object
        owner = what.possessor if what is not None else None
        if what is not None and self._is_verb(clause, figure):
            moved = self.referents.told(what)
            definite = self.tokens.word[what.start] not in ("a", "an")
            named = owner is not None and definite and isinstance(moved, Entity)
            return moved if isinstance(moved, Span) or named else None
        if what is None or owner is None or self.tokens.word[owner[0]] in POSSESSIVE:
            return None
        if clause.group.passive or self._lemma(clause) not in MOVES:
            return None
        by, found = self._behind(clause, ("by",)), self.referents.told(what)
        if by is None or not holds(by, figure):
            return None
        return found if isinstance(found, Entity | Span) else owned_by(what.sentence, *owner)

    @staticmethod
    def _is_verb(clause: Clause, figure: Figure) -> bool:
        """Whether a figure is what a clause says is done."""
        verb = clause.group.span
        return not clause.group.passive and verb.start <= figure.start < verb.end

    def _transferred(self, clause: Clause, figure: Figure) -> Referent | None:
        """The player for whom a fee is paid."""
        lemma = self._lemma(clause)
        player = clause.subject if clause.group.passive else clause.object
        if lemma in BUYING or lemma in SELLING:
            return self._entity(player)
        for phrase in (clause.subject, figure.own):
            for preposition in following(phrase) if phrase is not None else ():
                if preposition.word in ("of", "for") and self._is_person(preposition.phrase):
                    return self._entity(preposition.phrase)
        return None

    def _is_person(self, phrase: Phrase | None) -> bool:
        found = self._entity(phrase)
        return found is not None and found.kind == "person"

    def _fined(self, clause: Clause, figure: Figure) -> Referent | None:
        """Whom an authority fines, and not whom it awards what another has to pay; one of several:
        $4 on Lee and $2 on Wu.
        """
        lemma, own = self._lemma(clause), figure.own
        if lemma in IMPOSING and own is not None:
            on = ("on", "upon", "against", *(("to",) if lemma in GIVING else ()))
            beside = self._told_among(following(own), on)
            if beside is not None or self._is_imposed(clause, figure):
                return beside or self._told_among(clause.prepositions, on)
        return None if lemma in AWARDING else self._paid(clause, figure)

    def _is_imposed(self, clause: Clause, figure: Figure) -> bool:
        """Whether the figure is how much of a penalty a verb says is imposed."""
        penalty = clause.subject if clause.group.passive else clause.object
        if penalty is None or holds(penalty, figure):
            return penalty is not None
        sizes = (p.phrase for p in following(penalty) if p.word == "of")
        return any(phrase is not None and holds(phrase, figure) for phrase in sizes)

    def _told_among(self, told: Sequence[Preposition], words: tuple[str, ...]) -> Referent | None:
        """Whom the first phrase behind one of these words means, if that is no time."""
        phrases = (p.phrase for p in told if p.word in words)
        found = (self.referents.told(each) for each in phrases if each and not is_figure(each))
        return next(filter(None, found), None)

    def _confined(self, clause: Clause, figure: Figure) -> Referent | None:
        """Whom somebody jails or bans for so long, or what is put off by so long."""
        lemma, whom = self._lemma(clause), clause.object
        if whom is None or clause.group.passive or holds(whom, figure):
            return None
        return self.referents.told(whom) if lemma in CONFINING | DEFERRING else None

    def _paid(self, clause: Clause, figure: Figure) -> Referent | None:
        """Whom an authority fines or orders to pay, whom a salary is given to."""
        if self._lemma(clause) not in PAYING or clause.group.passive:
            return None
        given = clause.object
        if given is None or holds(given, figure):
            return None
        found = self.referents.told(given)
        return found if isinstance(found, Entity | Span) else None
