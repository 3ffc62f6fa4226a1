"""By which name a phrase calls somebody: its last words, an apposition, or what is "called" so."""

from factsheet.languages.en.lexicon.people import AGENTS, PERSONS, occupations, titles
from factsheet.languages.en.subjects.sorts import CALLED
from factsheet.languages.en.subjects.things import following
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
        if renamed is None or not self._may_be(phrase, renamed[1]):
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
        words, at = self.tokens.word, phrase.end
        if at + 1 >= len(words) or words[at] not in CALLED:
            return None
        named = self.names.at(self.tokens.start[at + 1 + (words[at + 1] == "the")])
        return named[1] if named is not None else None

    def _may_be(self, phrase: Phrase, entity: Entity) -> bool:
        """Whether a noun may call one of this kind: a person is no rating, and nobody is many."""
        word = self.tokens.word[phrase.head]
        if chr(self.syntax.classes.letters[phrase.head]) == "s":
            return False
        someone = word in occupations() or word in PERSONS or word in titles() or word == "old"
        return entity.kind != "person" or someone or word.endswith(AGENTS)
