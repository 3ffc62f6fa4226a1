"""What "they" means: the many of whom a sentence tells, or the body that is spoken of as many."""

from collections.abc import Callable, Iterator

from factsheet.languages.en.lexicon.people import PLURAL_PERSONS, occupations
from factsheet.languages.en.lexicon.units import measures
from factsheet.languages.en.subjects.brought_up import GOES_ON
from factsheet.languages.en.subjects.clauses import subject_of
from factsheet.languages.en.subjects.referent import Meaning, Owned, Referent, is_body
from factsheet.languages.en.subjects.things import behind, thing
from factsheet.model.entities import Entity
from factsheet.syntax import Phrase, Sentence, Syntax

THEIRS = frozenset("they them their theirs themselves".split())
"""Pronouns of several."""
COLLECTIVES = frozenset("couple crew duo family gang jury pair panel police team trio".split())
"""Nouns of one that mean several people."""
SHARED = frozenset(("among", "between"))
"""Prepositions of all of whom something is told together: four libraries cost £9 between them."""


class They:
    """Finds the antecedents of "they"; `meaning` tells whom another phrase means, `quoted` whether
    a token stands in quotation marks.
    """

    def __init__(self, syntax: Syntax, meaning: Meaning, quoted: Callable[[int], bool]) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.meaning = meaning
        self.quoted = quoted

    def meant(self, at: int) -> Referent:
        """The many before, or the body before; of what somebody has that itself."""
        many = self.antecedent(at)
        if many is None:
            return self._body(at) or Owned()
        found = self.meaning(many)
        return found if many.possessor is None or is_body(found) else thing(many) or found

    def antecedent(self, at: int) -> Phrase | None:
        """The many who are the subject of the clause, if they stand before it: firms cut their; or
        those of whom the sentence before tells.
        """
        apart = self._apart(at)
        if apart is not None:
            return apart
        clause = self.syntax.clause_at(at)
        while clause is not None:
            subject = subject_of(clause) if clause.subject is not None else None
            if subject is not None and subject.end <= at and self._are_several(subject):
                return subject
            clause = clause.enclosing
        return None if self.quoted(at) else self._before(at)

    def _apart(self, at: int) -> Phrase | None:
        """The many nearest before, of whom a number or a list tells apart: six clerks, among them
        Ida Roke; four bills, some of them old.
        """
        of = self.syntax.preposition_of(at) if self.tokens.word[at] == "them" else None
        if of is None or not (of.word in SHARED or self._is_part(of.start)):
            return None
        sentence = self.syntax.sentence_of(at)
        for chunk in range(sentence.chunk_at(of.start) - 1, -1, -1):
            phrase = sentence.phrase(chunk)
            if phrase is not None and self._are_several(phrase):
                return phrase
        return None

    def _is_part(self, of: int) -> bool:
        """Whether an "of" stands behind a comma and a word for some of many: ", most of them"."""
        words = self.tokens.word
        return words[of] == "of" and "," in (words[of - 2], words[of - 3])

    def _before(self, at: int) -> Phrase | None:
        """The several nearest before a token that are a subject in its sentence or the one before;
        else whom or what a clause of that acts on, or the people it names at all. Of them a "they"
        between goes on to tell.
        """
        sentence, before = self.syntax.sentence_of(at), False
        for _ in range(GOES_ON):
            mains = [c for c in reversed(sentence.clauses) if c.kind == "main"]
            subjects = [c.subject for c in mains if c.subject is not None and c.subject.end <= at]
            goes_on = any(self.tokens.word[subject.head] in THEIRS for subject in subjects)
            for phrase in subjects if goes_on else (*subjects, *self._acted_on(sentence, at)):
                together = before and self.tokens.word[phrase.head] in COLLECTIVES
                if together or self._are_several(phrase):
                    return self._whole(phrase)
            if (before and not goes_on) or sentence.start < 2:
                return None
            sentence, before = self.syntax.sentence_of(sentence.start - 1), True
        return None

    def _acted_on(self, sentence: Sentence, at: int) -> Iterator[Phrase]:
        """Whom or what the clauses before a token act on, the nearest first, and then people."""
        for clause in reversed(sentence.clauses):
            done = clause.object if clause.kind != "relative" else None
            if done is not None and done.end <= at and self.tokens.word[done.start] not in THEIRS:
                yield done
        letters, classes = self.syntax.classes.letters, self.syntax.classes
        for phrase in reversed(sentence.phrases):
            word = self.tokens.word[phrase.head]
            many = chr(letters[phrase.head]) == "s" and classes.lemma(phrase.head) in occupations()
            if phrase.end <= at and (many or word in PLURAL_PERSONS):
                yield phrase

    def _whole(self, phrase: Phrase) -> Phrase:
        """Of whom a phrase only tells how many: three of the city's hospitals."""
        of = behind(phrase) if chr(self.syntax.classes.letters[phrase.head]) == "0" else None
        return of.phrase if of is not None and of.word == "of" and of.phrase else phrase

    def _are_several(self, phrase: Phrase) -> bool:
        """Whether a phrase calls many, and no measure."""
        phrase, classes = self._whole(phrase), self.syntax.classes
        several = chr(classes.letters[phrase.head]) == "s"
        return several and classes.lemma(phrase.head) not in measures()

    def _body(self, at: int) -> Entity | None:
        """The body that is the subject of the clause, spoken of as many: the Kestrels sold their
        ground; or of the sentence before, where its name is that of many.
        """
        clause = self.syntax.clause_at(at)
        while clause is not None:
            subject = clause.subject
            if subject is not None and subject.end <= at and not subject.is_pronoun:
                found = self.meaning(subject)
                if isinstance(found, Entity):
                    return found if is_body(found) else None
            clause = clause.enclosing
        sentence = self.syntax.sentence_of(at)
        if at != sentence.start or at < 1 or self.quoted(at):
            return None
        mains = [c for c in self.syntax.sentence_of(at - 1).clauses if c.kind == "main"]
        subject = mains[0].subject if mains else None
        if subject is None or not self.tokens.word[subject.head].endswith("s"):
            return None
        team = self.meaning(subject) if self.tokens.capital(subject.head) else None
        return team if is_body(team) else None
