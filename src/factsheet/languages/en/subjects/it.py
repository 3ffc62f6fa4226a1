"""What "it" means: who says what it does, who is the subject before, the body that is near."""

from collections.abc import Callable, Iterator
from typing import TypeGuard

from factsheet.languages.en.lexicon.built import BEGINNING, FINISHING, SIZING, STUDYING
from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import PARTS, firm_owned, willed
from factsheet.languages.en.lexicon.people import PERSONS, occupations, sources
from factsheet.languages.en.lexicon.places import PUBLIC_BODIES
from factsheet.languages.en.lexicon.sorts import institutions
from factsheet.languages.en.subjects.brought_up import BroughtUp, doing_it, end
from factsheet.languages.en.subjects.clauses import subject_of
from factsheet.languages.en.subjects.coreference import ADDRESSED, Salience
from factsheet.languages.en.subjects.referent import (
    NOBODY,
    Meaning,
    Owned,
    Referent,
    is_body,
    is_person,
)
from factsheet.languages.en.subjects.sides import Sides
from factsheet.languages.en.subjects.things import behind, thing
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Syntax

ITS = frozenset("it its itself".split())
ASIDE = ADDRESSED | {"at"}
"""Words before whom "it" does not mean: a team at the laboratory."""
NEAR = 12
"""Chunks before an "it" in which it may find its body."""
LONGEST_CHAIN = 6
"""Times that one "it" is looked up by another before it."""
JOINING = frozenset(": ; , - – — and but as than".split())
"""What stands before an "it" that goes on about the subject before: it rose, its margin up."""
SAID = frozenset(("complement", "quotation", "bracket"))
"""Clauses that stand for themselves, wherever they stand."""
INNER = frozenset(("adverbial", "question"))
"""Clauses that go on about the subject of the one that they are in: when, while, since."""


class It:
    """Finds the antecedent of "it" and "its"; `meaning` tells whom another phrase means, `quoted`
    whether a token stands in quotation marks.
    """

    def __init__(
        self,
        syntax: Syntax,
        salience: Salience,
        meaning: Meaning,
        sides: Sides,
        quoted: Callable[[int], bool],
    ) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.salience = salience
        self.meaning = meaning
        self.sides = sides
        self.quoted = quoted
        self.told = BroughtUp(syntax, salience, meaning)
        self._chained = 0

    def meant(self, at: int) -> Referent:
        """Who says what "it" does; the thing that the sentence before is about; who is near."""
        if self.tokens.word[at + 1 : at + 3] == ["comes", "to"]:
            return NOBODY
        said = self._sayer(at) or self._surpassed(at) or self._bound(at) or self._announced(at)
        if said is not None:
            return said
        centre = self._centre(at)
        if centre is not None:
            return centre[1]
        return self._near(at) or Owned()

    def _near(self, at: int) -> Entity | None:
        """The body that is near; of one that something is done to only the subject before tells."""
        phrase = self.syntax.phrase_at(at)
        clause = self.syntax.clause_at(at)
        acts = clause is not None and clause.subject is not None and clause.subject.head == at
        if phrase is not None and phrase.head == at and not acts:
            return None
        offset, beside = self.tokens.start[at], self._beside(at)
        found = self.salience.enterprise(offset, within=2, aside=ASIDE, others=beside)
        return None if found is not None and self.salience.backs(found) else found

    def _announced(self, at: int) -> Referent | None:
        """Who is the subject behind what a sentence opens with and "it" stands in: in its first
        year, Orbis sold; when it was founded, Orbis had.
        """
        main = next((c for c in self.syntax.sentence_of(at).clauses if c.kind == "main"), None)
        subject, inner = main.subject if main is not None else None, self.syntax.clause_at(at)
        if main is None or subject is None or inner is None or subject.start <= at + 1:
            return None
        if (
            inner.kind in SAID
            or self.tokens.word[subject.start - 1] != ","
            or subject.head >= main.group.start
        ):
            return None
        whole = self.tokens.word[at] == "its" and self.tokens.word[subject.head] in ITS
        found = self.meaning(subject)
        return found if whole or is_body(found) else None

    def _beside(self, at: int) -> frozenset[str]:
        """The names in the subject of what an "it" stands in: nobody sells it who is called so."""
        clause = self.syntax.clause_at(at) if self.tokens.word[at] == "it" else None
        subject = subject_of(clause) if clause is not None else None
        if subject is None or subject.head == at:
            return frozenset()
        named = {e.name for _, e in self.salience.names.within(Span(*subject.span))}
        doer = doing_it(clause, at)
        found = self.meaning(doer) if doer is not None else None
        return frozenset(named | ({found.name} if isinstance(found, Entity) else set()))

    def _surpassed(self, at: int) -> Referent | None:
        """Whose most "since it" did something a superlative tells: the largest overhaul of the
        bank since it was founded.
        """
        words = self.tokens.word
        since = self.syntax.preposition_of(at) if words[at - 1] == "since" else None
        whose = since.noun.preposition if since and since.noun else None
        if whose is None or whose.word != "of" or whose.noun is None or whose.phrase is None:
            return None
        most = words[whose.noun.start + 1]
        superlative = most.endswith("est") or most == "most"
        return self.meaning(whose.phrase) if superlative else None

    def _bound(self, at: int) -> Referent | None:
        """Who is the subject of the clause in which a possessive stands: Orbis cut its forecast."""
        clause = self.syntax.clause_at(at)
        if self.tokens.word[at] != "its" or clause is None:
            return None
        subject = subject_of(clause)
        if subject is None or subject.is_pronoun or end(subject) > at:
            return None
        found = self.meaning(subject)
        thing = _is_thing(found) and self.told.is_one(found, subject)
        body = is_body(found) or (thing and not self._must_be_a_body(at))
        return found if body else None

    def _sayer(self, at: int) -> Referent | None:
        """Who says what a complement clause says of an "it", if that is no person; who is quoted
        says "we".
        """
        clause = None if self.quoted(at) else self.syntax.clause_at(at)
        subject = _saying(clause) if clause is not None else None
        if subject is None:
            return None
        found = self._spoken_for(subject) or self.meaning(subject)
        word = self.tokens.word[subject.head]
        if isinstance(found, Entity):
            return self._body_of(subject, found) if found.kind == "person" else found
        if isinstance(found, Span) and self._decides(word):
            return found
        return None if word.startswith("spokes") else NOBODY

    def _body_of(self, subject: Phrase, person: Entity) -> Referent | None:
        """The body for which somebody speaks who says something of an "it": its boss, Ida Roke."""
        owner = subject.possessor
        if owner is not None and self.tokens.word[owner[0]] in ITS:
            return self.meant(owner[0])
        return self.sides.of(person)

    @staticmethod
    def _decides(word: str) -> bool:
        """Whether a noun calls a body that may do what it says, as no report does."""
        body = word in PUBLIC_BODIES or word in institutions() or company_noun([word], 0)
        body = body or word in PARTS
        return body and word != "paper"

    def _spoken_for(self, subject: Phrase) -> Referent | None:
        """For whom a spokesman speaks: of "a spokesperson for the ministry" the ministry."""
        preposition = behind(subject)
        if self.tokens.word[subject.head] not in sources() or preposition is None:
            return None
        inner = preposition.phrase
        return self.meaning(inner) if preposition.word in ("for", "at") and inner else None

    def antecedent(self, at: int) -> Phrase | None:
        """The phrase before of which an "it" goes on to tell, if that calls a thing."""
        told = self._centre(at)
        return None if told is None or is_body(told[1]) else told[0]

    def _centre(self, at: int) -> tuple[Phrase, Referent] | None:
        """The body that is the subject before, or the thing that the last sentence is about."""
        body = self._must_be_a_body(at)
        for number, subject, found in self._topics(at):
            decides = is_body(found) or self._decides(self.tokens.word[subject.head])
            made = self.told.one(subject, at) if decides and self._is_no_deed(at) else None
            if made is not None and not number:
                return made
            if is_body(found):
                return subject, found
            last = None if number else self.told.last(subject, found, at)
            if last is not None:
                return last
            if not _is_thing(found):
                return None if number or body else self.told.one(subject, at)
            if body and not self._decides(self.tokens.word[subject.head]):
                near = self._nearest_body(subject, at)
                if near is not None:
                    return subject, near
                continue
            if number:
                return None
            if not self.told.is_one(found, subject):
                return self.told.one(subject, at)
            return (subject, found) if self._goes_on(subject, at) else None
        return None

    def _topics(self, at: int) -> Iterator[tuple[int, Phrase, Referent]]:
        """What the subjects before mean, but not who only says what an "it" does."""
        for number, each in enumerate(self.told.subjects(at)):
            itself = each.is_pronoun and self.tokens.word[each.head] in ITS
            subject = self.told.clefted(each) if itself else each
            if subject is None:
                body = self._again(each)
                if body is not None:
                    yield number, each, body
                continue
            found = NOBODY if subject.is_pronoun else self._subject(subject, at)
            says = is_person(found) and self.told.tells(subject)
            if not says or subject.sentence is not self.syntax.sentence_of(at):
                yield number, subject, found

    def _again(self, it: Phrase) -> Entity | None:
        """The body that an "it" before means, of which another goes on to tell: Orbis left. It has
        a mill. It has a shop.
        """
        if self._chained >= LONGEST_CHAIN:
            return None
        self._chained += 1
        found = self.meaning(it)
        self._chained -= 1
        return found if is_body(found) else None

    def _subject(self, subject: Phrase, at: int) -> Referent:
        """Whom or what a subject means for an "it": no person, and of what a body has that itself
        where no body does what is told of it: the firm's kiln failed; it cost $4.
        """
        found = self.meaning(subject)
        if subject.possessor is None or not (self._is_somebody(found) or self._is_no_deed(at)):
            return found
        return thing(subject) or found

    def _is_somebody(self, found: Referent) -> bool:
        """Whether a person is meant, be it one without a name: the mayor's car; it."""
        if not isinstance(found, Span):
            return is_person(found)
        word = self.tokens.word[self.tokens.at_or_after(found.end) - 1]
        return word in occupations() or word in PERSONS

    def _is_no_deed(self, at: int) -> bool:
        """Whether what is told of an "it" is no body's doing: it will open in May, it cost $4."""
        clause = self.syntax.clause_at(at)
        if clause is None or clause.subject is None or clause.subject.head != at:
            return False
        if clause.group.passive:
            return clause.group.lemma in FINISHING
        begins = clause.group.lemma in BEGINNING and clause.object is None
        return begins or clause.group.lemma in SIZING

    def _must_be_a_body(self, at: int) -> bool:
        """Whether only a body can have or do what is told of an "it": its shares, it plans."""
        phrase = self.syntax.phrase_at(at)
        if phrase is not None and phrase.head != at:
            return self.tokens.word[phrase.head] in firm_owned()
        clause = self.syntax.clause_at(at)
        active = clause is not None and not clause.group.passive
        return clause is not None and active and clause.group.lemma in willed()

    def _nearest_body(self, subject: Phrase, at: int) -> Referent | None:
        """The body nearest before an "it" in the sentence of a subject that is a thing."""
        sentence = subject.sentence
        if sentence is not self.syntax.sentence_of(at):
            return None
        last = sentence.chunk_at(at) - 1
        for chunk in range(last, max(subject.chunk, last - NEAR), -1):
            phrase = sentence.phrase(chunk)
            found = NOBODY if phrase is None or phrase.is_pronoun else self.meaning(phrase)
            if is_body(found):
                return found
        return None

    def _goes_on(self, subject: Phrase, at: int) -> bool:
        """Whether a sentence or a clause goes on about a thing that is the subject before."""
        clause = self.syntax.clause_at(at)
        inside = clause is not None and clause.kind in INNER and _is_of(clause, subject)
        decides = self._decides(self.tokens.word[subject.head])
        studies = clause is not None and clause.group.lemma in STUDYING
        joined = self.tokens.word[at - 1] in JOINING
        itself = decides or studies or not self.told.tells(subject)
        return itself and (inside or joined or self.told.opens(at))


def _is_of(clause: Clause, subject: Phrase) -> bool:
    """Whether a clause belongs to one with this subject."""
    parent = clause.parent
    return parent is not None and parent.subject is not None and parent.subject == subject


def _is_thing(found: Referent) -> TypeGuard[Span | Owned]:
    """Whether a phrase means a thing, or what a description tells of."""
    return isinstance(found, Span) or (isinstance(found, Owned) and found.kind != "any")


def _saying(clause: Clause) -> Phrase | None:
    """Who says what a complement clause says."""
    parent = clause.parent
    if clause.kind != "complement" or parent is None or parent.subject is None:
        return None
    if parent.kind == "relative" and parent.antecedent is not None:
        return parent.antecedent
    return None if parent.subject.is_pronoun else parent.subject
