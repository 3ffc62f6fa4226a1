"""What the sentences before an "it" are about or bring up: farmers dug a pond; it holds."""

from collections.abc import Iterator

from factsheet.languages.en.lexicon.built import MAKING
from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import TELLING
from factsheet.languages.en.subjects.coreference import Salience
from factsheet.languages.en.subjects.referent import Meaning, Owned, Referent, is_body, is_person
from factsheet.languages.en.subjects.things import following
from factsheet.model.document import Span
from factsheet.syntax import Clause, Phrase, Syntax
from factsheet.text.tokens import BREAK

HELPING = frozenset("allow enable force get help let make prompt require".split())
"""Verbs of what somebody lets be done to themselves."""
GOES_ON = 4
"""Sentences in which "it" stands for what the first of them is about."""


class BroughtUp:
    """Finds the subjects before an "it", and what is made or told more of in the sentence before;
    `meaning` tells what a phrase means.
    """

    def __init__(self, syntax: Syntax, salience: Salience, meaning: Meaning) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.salience = salience
        self.meaning = meaning

    def subjects(self, at: int) -> Iterator[Phrase]:
        """The subjects of the main clauses before a token, the nearest first, in its paragraph; of
        what opens one, those of the sentence before.

        None is one that the token stands in: the cost of its mill.
        """
        sentence = self.syntax.sentence_of(at)
        opens = self._begins(sentence.start)
        clause = self.syntax.clause_at(at) if self.tokens.word[at] == "it" else None
        own = clause.group.start if clause is not None else None
        doer = doing_it(clause, at)
        if doer is not None and not is_body(self.meaning(doer)):
            doer = None
        for number in range(GOES_ON):
            for clause in reversed(sentence.clauses):
                subject = clause.subject
                told = clause.kind == "main" and subject is not None and end(subject) <= at
                if told and subject not in (None, doer) and clause.group.start != own:
                    yield subject
            first = sentence.start
            begins = self._begins(first)
            if first < 2 or (number and opens) or (begins and not opens):
                return
            sentence = self.syntax.sentence_of(first - 1 - begins)

    def _begins(self, first: int) -> bool:
        """Whether a paragraph begins with a token."""
        return self.tokens.word[first - 1] == BREAK

    def one(self, subject: Phrase, at: int) -> tuple[Phrase, Referent] | None:
        """The one thing that somebody made or got, or says something of, of which a sentence goes
        on to tell: farmers dug a pond; it.
        """
        clause = self.syntax.clause_at(subject.head)
        if clause is None or not self.opens(at):
            return None
        told = self._told_of(clause) if self.tells(subject) else None
        told = told or self._made(clause)
        if told is None:
            return None
        found = self.meaning(told)
        return (told, found) if isinstance(found, Span) and self.is_one(found, told) else None

    def last(self, subject: Phrase, about: Referent, at: int) -> tuple[Phrase, Referent] | None:
        """What the sentence before tells more of at its end, where that is about people: she wrote
        to the trust, which runs it.
        """
        if not (subject.is_pronoun or is_person(about) or not self.is_one(about, subject)):
            return None
        clauses = [c for c in subject.sentence.clauses if c.kind in ("main", "relative")]
        last = clauses[-1] if clauses else None
        told = last.antecedent if last is not None and last.kind == "relative" else None
        if last is None or told is None or last.marker is None or not self.opens(at):
            return None
        found = self.meaning(told)
        known = is_body(found) or (isinstance(found, (Span, Owned)) and self.is_one(found, told))
        which = self.tokens.word[last.marker] == "which"
        return (told, found) if which and known else None

    def clefted(self, subject: Phrase) -> Phrase | None:
        """Who does what an "it" that stands for nothing opens: it is the second time that Orbis."""
        clause = self.syntax.clause_at(subject.head)
        if clause is None or clause.group.lemma != "be":
            return None
        inside = (c.subject for c in clause.inside if c.kind == "complement")
        return next((each for each in inside if each is not None and not each.is_pronoun), None)

    def _made(self, clause: Clause) -> Phrase | None:
        """The object of a clause that tells of something that there is from then on."""
        done = clause.object if clause.group.lemma in MAKING else None
        return done if done is not None and self.tokens.word[done.start] in ("a", "an") else None

    def _told_of(self, clause: Clause) -> Phrase | None:
        """Of what somebody says something: residents say that the noise is worse."""
        said = (c for c in clause.sentence.clauses if c.kind == "complement" and c.parent == clause)
        return next((each.subject for each in said), None)

    def is_one(self, found: Referent, subject: Phrase) -> bool:
        """Whether a thing that a subject means is not many, which no "it" means."""
        head = subject.head
        if isinstance(found, Span) and not found.start <= self.tokens.start[head] < found.end:
            head = self.syntax.token_at(found.end - 1)
        return chr(self.syntax.classes.letters[head]) != "s"

    def opens(self, at: int) -> bool:
        """Whether nothing stands before a word in its sentence but when and where it was."""
        sentence = self.syntax.sentence_of(at)
        fronted = self.tokens.word[at] == "its" and self.syntax.preposition_of(at) is not None
        if at == sentence.start or (fronted and at == sentence.start + 1):
            return True
        first = next((c.subject for c in sentence.clauses if c.subject is not None), None)
        if first is None or first.start != at:
            return False
        before = self.salience.names.within(sentence.span(sentence.start, at))
        nouns = any(company_noun(self.tokens.word, i) for i in range(sentence.start, at))
        return not nouns and all(entity.kind == "place" for _, entity in before)

    def tells(self, subject: Phrase) -> bool:
        """Whether a thing only says what the sentence is about: a report found."""
        clause = self.syntax.clause_at(subject.head)
        return clause is not None and clause.group.lemma in TELLING


def doing_it(clause: Clause | None, at: int) -> Phrase | None:
    """Who means to do something to an "it", and so is another: Orbis plans to sell it; but what
    helps it may be its own.
    """
    if clause is None or clause.kind != "infinitival" or clause.object is None:
        return None
    own = clause.parent is not None and clause.parent.subject == clause.subject
    done = clause.object.head == at and clause.group.lemma not in HELPING
    return clause.subject if own and done else None


def end(phrase: Phrase) -> int:
    """Behind a phrase and the prepositions that follow it."""
    prepositions = following(phrase)
    return prepositions[-1].end if prepositions else phrase.end
