"""By which name a phrase calls somebody: its last words, an apposition, or what is "called" so."""

from factsheet.languages.en.lexicon.nouns import POSSESSIVES
from factsheet.languages.en.lexicon.organizations import OF_A_NAME, company_noun, is_exchange
from factsheet.languages.en.lexicon.owned import befalling, measures, of_what
from factsheet.languages.en.lexicon.people import AGENTS, PERSONS, occupations, titles
from factsheet.languages.en.lexicon.places import STANDING_FOR_PLACES
from factsheet.languages.en.subjects.sorts import CALLED
from factsheet.languages.en.subjects.things import following
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Phrase, Syntax


class Naming:
    """Finds the names of phrases."""

    def __init__(self, syntax: Syntax, names: Names) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names

    def of(self, phrase: Phrase) -> Entity | None:
        """Whose name the phrase ends with, or the apposition behind it: the mayor, Ida Roke,."""
        own = self.names.ending(phrase.span.end)
        if own is not None:
            return own[1]
        apposition = phrase.apposition or self._behind_complements(phrase)
        renamed = self.names.ending(apposition.span.end) if apposition is not None else None
        owns = apposition is not None and self.tokens.word[apposition.end] in POSSESSIVES
        if renamed is None or owns or not self._may_be(phrase, renamed[1]):
            return self.called(phrase)
        return renamed[1]

    def _behind_complements(self, phrase: Phrase) -> Phrase | None:
        """What two commas say of somebody behind what hangs on the noun: a clerk of the court, Ida
        Roke, left.
        """
        if self.tokens.word[phrase.head] not in occupations():
            return None
        last = next((each.phrase for each in reversed(following(phrase))), None)
        found = last.apposition if last is not None else None
        closed = found is not None and self.tokens.word[found.end] == ","
        return found if closed else None

    def called(self, phrase: Phrase) -> Entity | None:
        """What a phrase is told to be called: a 48-foot yacht called Slow Interest."""
        words, at = self.tokens.word, phrase.end + (self.tokens.word[phrase.end] == ",")
        known = words[at : at + 2] == ["known", "as"]
        if at + 2 >= len(words) or not (known or words[at] in CALLED):
            return None
        at += known
        named = self.names.at(self.tokens.start[at + 1 + (words[at + 1] == "the")])
        return named[1] if named is not None else None

    def _may_be(self, phrase: Phrase, entity: Entity) -> bool:
        """Whether a noun may call one of this kind: a person is no rating, and nobody is many."""
        word = self.tokens.word[phrase.head]
        if chr(self.syntax.classes.letters[phrase.head]) == "s":
            return False
        someone = word in occupations() or word in PERSONS or word in titles() or word == "old"
        return entity.kind != "person" or someone or word.endswith(AGENTS)

    def within(self, phrase: Phrase) -> Entity | None:
        """The entity whose name ends the phrase, or stands before the noun of a measure."""
        found = self.names.within(phrase.span)
        if not found:
            return None
        span, entity = found[-1]
        if span.end == phrase.span.end:
            return entity
        word = self.tokens.word[phrase.head]
        if word in measures() or word in of_what() or self._stands_for(span, entity, phrase):
            return entity
        return None

    def _stands_for(self, span: Span, entity: Entity, phrase: Phrase) -> bool:
        """Whether what is called by a name is its own: "Orbis workers", "UK cities".

        Not "the Leeds-based insurer" or "the Ghana midfielder", who are only from there.
        """
        after = self.tokens.word[self.tokens.at_or_after(span.end)]
        word = self.tokens.word[phrase.head]
        who = self.tokens.word[phrase.end : phrase.end + 1] == ["who"] and not word.endswith("s")
        someone = word in occupations() or word in PERSONS or who
        if (
            after == "-"
            or someone
            or self.is_indefinite(phrase)
            or word == "administration"
            or word in befalling()
            or word in OF_A_NAME
        ):
            return False
        if entity.kind == "place":
            return word in STANDING_FOR_PLACES or not self._is_one(phrase)
        listed = is_exchange(entity.name) and self._is_one(phrase)
        return entity.kind == "organization" and not listed

    def _is_one(self, phrase: Phrase) -> bool:
        """Whether a phrase tells of a single one that is in a place or on an exchange: the Leeds
        grocer, the FTSE 250 grocer.
        """
        several = chr(self.syntax.classes.letters[phrase.head]) == "s"
        single = self.tokens.word[phrase.start] == "the" and not several
        return single or company_noun([self.tokens.word[phrase.head]], 0)

    def is_indefinite(self, phrase: Phrase) -> bool:
        """Whether a phrase with "a" tells of something what it is."""
        return self.tokens.word[phrase.start] in ("a", "an")
