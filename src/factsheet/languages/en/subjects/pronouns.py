"""Whom pronouns mean: he and she by gender, it by who says so or by the sentence before."""

from collections.abc import Callable, Iterator
from typing import TypeGuard

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import TELLING
from factsheet.languages.en.lexicon.people import sources
from factsheet.languages.en.lexicon.places import PUBLIC_BODIES
from factsheet.languages.en.subjects.coreference import HE, SHE, Salience
from factsheet.languages.en.subjects.referent import NOBODY, Owned, Referent
from factsheet.languages.en.subjects.things import behind, following
from factsheet.model.document import Span
from factsheet.model.entities import Entity
from factsheet.syntax import Clause, Phrase, Syntax
from factsheet.text.tokens import BREAK

ITS = frozenset("it its itself".split())
OURS = frozenset("we our us ours".split())
MINE = frozenset("i my me mine".split())
GOES_ON = 4
"""Sentences in which "it" stands for what the first of them is about."""
POINTING = frozenset("this that they them their".split())
"""Words that point back at what the sentences before are about."""


THEIRS = frozenset("they them their theirs themselves".split())
"""Pronouns of several."""


class Pronouns:
    """Finds the antecedents of pronouns; `meaning` tells whom another phrase means."""

    def __init__(
        self,
        syntax: Syntax,
        salience: Salience,
        meaning: Callable[[Phrase], Referent],
    ) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.salience = salience
        self.meaning = meaning

    def meant(self, at: int) -> Referent:
        """Whom a pronoun means here."""
        word, offset = self.tokens.word[at], self.tokens.start[at]
        if word in HE or word in SHE:
            return self.salience.person(offset, "male" if word in HE else "female") or NOBODY
        if word in OURS:
            return self._us(at)
        if word in MINE:
            return "me"
        if word in ITS:
            return self._it(at)
        if word in THEIRS:
            return self._them(at)
        return Owned() if word in POINTING else NOBODY

    def _them(self, at: int) -> Referent:
        """The many who are the subject of the clause, if they stand before it: firms cut their."""
        clause = self.syntax.clause_at(at)
        while clause is not None:
            subject = clause.subject
            many = subject is not None and chr(self.syntax.classes.letters[subject.head]) == "s"
            if subject is not None and many and subject.end <= at:
                return self.meaning(subject)
            clause = clause.enclosing
        return Owned()

    def _us(self, at: int) -> Referent:
        """Whose release says "we" outside of quotation marks; else the speaker's side."""
        issuer = self.salience.issuer
        if issuer is None:
            return "us"
        start, offset = self.tokens.start, self.tokens.start[at]
        block = self.tokens.text.rfind("\n", 0, start[at]) + 1
        before = self.tokens.text[block:offset]
        quoted = before.count("“") > before.count("”") or before.count('"') % 2 == 1
        return "us" if quoted else issuer

    def _it(self, at: int) -> Referent:
        """Who says what "it" does; the thing that the sentence before is about; who is near."""
        said = self._sayer(at)
        if said is not None:
            return said
        centre = self._centre(at)
        if centre is not None:
            return centre
        return self.salience.enterprise(self.tokens.start[at], within=2) or Owned()

    def _sayer(self, at: int) -> Referent | None:
        """Who says what a complement clause says of an "it", if that is no person."""
        clause = self.syntax.clause_at(at)
        subject = _saying(clause) if clause is not None else None
        if subject is None:
            return None
        found = self._spoken_for(subject) or self.meaning(subject)
        if isinstance(found, Entity):
            return None if found.kind == "person" else found
        decides = self._decides(self.tokens.word[subject.head])
        return found if isinstance(found, Span) and decides else NOBODY

    @staticmethod
    def _decides(word: str) -> bool:
        """Whether a noun calls a body that may do what it says, as no report does."""
        return word in PUBLIC_BODIES or company_noun([word], 0)

    def _spoken_for(self, subject: Phrase) -> Referent | None:
        """For whom a spokesman speaks: of "a spokesperson for the ministry" the ministry."""
        preposition = behind(subject)
        if self.tokens.word[subject.head] not in sources() or preposition is None:
            return None
        inner = preposition.phrase
        return self.meaning(inner) if preposition.word in ("for", "at") and inner else None

    def _centre(self, at: int) -> Referent | None:
        """The body that is the subject before, or the thing that the last sentence is about."""
        for number, subject in enumerate(self._subjects_before(at)):
            if subject.is_pronoun and self.tokens.word[subject.head] in ITS:
                continue
            found = NOBODY if subject.is_pronoun else self.meaning(subject)
            going_on = number == 0 and at == self.syntax.sentence_of(at).start
            going_on = going_on and not self._tells(subject)
            return found if _is_body(found) or (going_on and _is_thing(found)) else None
        return None

    def _tells(self, subject: Phrase) -> bool:
        """Whether a thing only says what the sentence is about: a report found."""
        clause = self.syntax.clause_at(subject.head)
        return clause is not None and clause.group.lemma in TELLING

    def _subjects_before(self, at: int) -> Iterator[Phrase]:
        """The subjects of the main clauses before a token, the nearest first, in its paragraph.

        None is one that the token stands in: the cost of its mill.
        """
        sentence = self.syntax.sentence_of(at)
        for _ in range(GOES_ON):
            for clause in reversed(sentence.clauses):
                subject = clause.subject
                if clause.kind == "main" and subject is not None and _end(subject) <= at:
                    yield subject
            first = sentence.start
            if first == 0 or self.tokens.word[first - 1] == BREAK:
                return
            sentence = self.syntax.sentence_of(first - 1)


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
    return None if parent.subject.is_pronoun else parent.subject
