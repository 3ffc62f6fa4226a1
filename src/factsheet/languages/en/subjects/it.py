"""What "it" means: who says what it does, who is the subject before, the body that is near."""

from collections.abc import Iterator
from typing import TypeGuard

from factsheet.languages.en.lexicon.built import BEGINNING, FINISHING, MAKING, SIZING, STUDYING
from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import TELLING, firm_owned, willed
from factsheet.languages.en.lexicon.people import sources
from factsheet.languages.en.lexicon.places import PUBLIC_BODIES
from factsheet.languages.en.lexicon.sorts import institutions
from factsheet.languages.en.subjects.clauses import subject_of
from factsheet.languages.en.subjects.coreference import ADDRESSED, Salience
from factsheet.languages.en.subjects.referent import NOBODY, Meaning, Owned, Referent
from factsheet.languages.en.subjects.sides import Sides
from factsheet.languages.en.subjects.things import behind, following, thing
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Syntax
from factsheet.text.tokens import BREAK

ITS = frozenset("it its itself".split())
ASIDE = ADDRESSED | {"at"}
"""Words before whom "it" does not mean: a team at the laboratory."""
GOES_ON = 4
"""Sentences in which "it" stands for what the first of them is about."""
NEAR = 12
"""Chunks before an "it" in which it may find its body."""
INNER = frozenset(("adverbial", "question"))
"""Clauses that go on about the subject of the one that they are in: when, while, since."""


class It:
    """Finds the antecedent of "it" and "its"; `meaning` tells whom another phrase means."""

    def __init__(self, syntax: Syntax, salience: Salience, meaning: Meaning, sides: Sides) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.salience = salience
        self.meaning = meaning
        self.sides = sides

    def meant(self, at: int) -> Referent:
        """Who says what "it" does; the thing that the sentence before is about; who is near."""
        said = self._sayer(at) or self._surpassed(at)
        if said is not None:
            return said
        bound = self._bound(at)
        if bound is not None:
            return bound
        centre = self._centre(at)
        if centre is not None:
            return centre[1]
        near = self.salience.enterprise(self.tokens.start[at], within=2, aside=ASIDE)
        return near or Owned()

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
        if subject is None or subject.is_pronoun or _end(subject) > at:
            return None
        found = self.meaning(subject)
        body = _is_body(found) or (isinstance(found, Span) and not self._must_be_a_body(at))
        return found if body else None

    def _sayer(self, at: int) -> Referent | None:
        """Who says what a complement clause says of an "it", if that is no person."""
        clause = self.syntax.clause_at(at)
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
        return None if told is None or _is_body(told[1]) else told[0]

    def _centre(self, at: int) -> tuple[Phrase, Referent] | None:
        """The body that is the subject before, or the thing that the last sentence is about."""
        body = self._must_be_a_body(at)
        for number, subject in enumerate(self._subjects_before(at)):
            if subject.is_pronoun and self.tokens.word[subject.head] in ITS:
                continue
            found = NOBODY if subject.is_pronoun else self._subject(subject, at)
            if _is_body(found):
                made = self._introduced(subject, at) if self._is_no_deed(at) else None
                return made if made is not None and not number else (subject, found)
            if not _is_thing(found):
                return None if number or body else self._introduced(subject, at)
            if body and not self._decides(self.tokens.word[subject.head]):
                near = self._nearest_body(subject, at)
                if near is not None:
                    return subject, near
                continue
            if number:
                return None
            if not self._is_one(found, subject):
                return self._introduced(subject, at)
            return (subject, found) if self._goes_on(subject, at) else None
        return None

    def _subject(self, subject: Phrase, at: int) -> Referent:
        """Whom or what a subject means for an "it": no person, and of what a body has that itself
        where no body does what is told of it: the firm's kiln failed; it cost $4.
        """
        found = self.meaning(subject)
        person = isinstance(found, Entity) and found.kind == "person"
        if subject.possessor is None or not (person or self._is_no_deed(at)):
            return found
        return thing(subject) or found

    def _is_no_deed(self, at: int) -> bool:
        """Whether what is told of an "it" is no body's doing: it will open in May, it cost $4."""
        clause = self.syntax.clause_at(at)
        if clause is None or clause.subject is None or clause.subject.head != at:
            return False
        if clause.group.passive:
            return clause.group.lemma in FINISHING
        begins = clause.group.lemma in BEGINNING and clause.object is None
        return begins or clause.group.lemma in SIZING

    def _introduced(self, subject: Phrase, at: int) -> tuple[Phrase, Referent] | None:
        """The one thing that somebody made or got, or says something of, of which a sentence goes
        on to tell: farmers dug a pond; it.
        """
        clause = self.syntax.clause_at(subject.head)
        if clause is None or not self._opens(at):
            return None
        told = self._told_of(clause) if self._tells(subject) else None
        told = told or self._made(clause)
        if told is None:
            return None
        found = self.meaning(told)
        return (told, found) if isinstance(found, Span) and self._is_one(found, told) else None

    def _made(self, clause: Clause) -> Phrase | None:
        """The object of a clause that tells of something that there is from then on."""
        done = clause.object if clause.group.lemma in MAKING else None
        return done if done is not None and self.tokens.word[done.start] in ("a", "an") else None

    def _told_of(self, clause: Clause) -> Phrase | None:
        """Of what somebody says something: residents say that the noise is worse."""
        said = (c for c in clause.sentence.clauses if c.kind == "complement" and c.parent == clause)
        return next((each.subject for each in said), None)

    def _is_one(self, found: Referent, subject: Phrase) -> bool:
        """Whether a thing that a subject means is not many, which no "it" means."""
        head = subject.head
        if isinstance(found, Span) and not found.start <= self.tokens.start[head] < found.end:
            head = self.syntax.token_at(found.end - 1)
        return chr(self.syntax.classes.letters[head]) != "s"

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
            if _is_body(found):
                return found
        return None

    def _goes_on(self, subject: Phrase, at: int) -> bool:
        """Whether a sentence or a clause goes on about a thing that is the subject before."""
        clause = self.syntax.clause_at(at)
        inside = clause is not None and clause.kind in INNER and _is_of(clause, subject)
        decides = self._decides(self.tokens.word[subject.head])
        studies = clause is not None and clause.group.lemma in STUDYING
        return (inside or self._opens(at)) and (decides or studies or not self._tells(subject))

    def _opens(self, at: int) -> bool:
        """Whether nothing stands before a word in its sentence but when and where it was."""
        sentence = self.syntax.sentence_of(at)
        if at == sentence.start:
            return True
        first = next((c.subject for c in sentence.clauses if c.subject is not None), None)
        if first is None or first.start != at:
            return False
        before = self.salience.names.within(sentence.span(sentence.start, at))
        nouns = any(company_noun(self.tokens.word, i) for i in range(sentence.start, at))
        return not nouns and all(entity.kind == "place" for _, entity in before)

    def _tells(self, subject: Phrase) -> bool:
        """Whether a thing only says what the sentence is about: a report found."""
        clause = self.syntax.clause_at(subject.head)
        return clause is not None and clause.group.lemma in TELLING

    def _subjects_before(self, at: int) -> Iterator[Phrase]:
        """The subjects of the main clauses before a token, the nearest first, in its paragraph; of
        what opens one, those of the sentence before.

        None is one that the token stands in: the cost of its mill.
        """
        sentence = self.syntax.sentence_of(at)
        opens = self._begins(sentence.start)
        for number in range(GOES_ON):
            for clause in reversed(sentence.clauses):
                subject = clause.subject
                if clause.kind == "main" and subject is not None and _end(subject) <= at:
                    yield subject
            first = sentence.start
            begins = self._begins(first)
            if first < 2 or (number and opens) or (begins and not opens):
                return
            sentence = self.syntax.sentence_of(first - 1 - begins)

    def _begins(self, first: int) -> bool:
        """Whether a paragraph begins with a token."""
        return self.tokens.word[first - 1] == BREAK


def _is_of(clause: Clause, subject: Phrase) -> bool:
    """Whether a clause belongs to one with this subject."""
    parent = clause.parent
    return parent is not None and parent.subject is not None and parent.subject == subject


def _end(phrase: Phrase) -> int:
    """Behind a phrase and the prepositions that follow it."""
    prepositions = following(phrase)
    return prepositions[-1].end if prepositions else phrase.end


def _is_body(found: Referent) -> bool:
    """Whether a phrase means a name that "it" may stand for."""
    return isinstance(found, Entity) and found.kind != "person"


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
