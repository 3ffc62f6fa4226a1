"""The calamity that an article is about: the fire, the flood, the fever that it begins with."""

from functools import cached_property

from factsheet.languages.en.lexicon.owned import CASES, befalling
from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.syntax import Phrase, Syntax

UNNAMED = frozenset("disease virus fever infection poisoning illness".split())
"""Nouns of illnesses that tell nothing without the noun before them."""
POINTERS = frozenset("the this that".split())


class Calamity:
    """Tells what struck, and which phrases mean it."""

    def __init__(self, syntax: Syntax, names: Names) -> None:
        self.syntax = syntax
        self.tokens = syntax.tokens
        self.names = names
        self.title, self.lead = beginnings(syntax.tokens)

    @cached_property
    def told(self) -> Entity | Span | None:
        """The first calamity of the headline or the lead, by its name where it has one."""
        return (self._named() or self._noun(self._found[0])) if self._found else None

    @cached_property
    def _found(self) -> list[int]:
        """The tokens of the headline, or else of the lead, that call a calamity."""
        return self._within(self.title) or self._within(self.lead)

    def _is_it(self, at: int) -> bool:
        """Whether a calamity's noun is of the article's sort, where it begins with several."""
        sorts = [self._sort(found) for found in self._found]
        return len(set(sorts)) == 1 or self._sort(at) == sorts[0]

    def _within(self, stretch: Span) -> list[int]:
        """The tokens of a stretch that call a calamity."""
        first, stop = map(self.tokens.at_or_after, stretch)
        return [at for at in range(first, stop) if self.tokens.word[at] in befalling()]

    def _sort(self, at: int) -> str:
        return self.syntax.classes.lemma(at)

    def _noun(self, at: int) -> Span:
        """The calamity's noun without what says which; an illness is called by two nouns."""
        first = at
        if self.tokens.word[at] in UNNAMED and chr(self.syntax.classes.letters[at - 1]) in "nx":
            first -= at > 0
        return Span(self.tokens.start[first], self.tokens.end[at])

    def _named(self) -> Entity | Span | None:
        """What the article calls it: the Tarn Hill fire, Cyclone Ida."""
        for at, word in enumerate(self.tokens.word):
            if word not in befalling() or not self._is_it(at):
                continue
            phrase = self.syntax.phrase_at(at)
            named = self.names.within(phrase.span) if phrase is not None else ()
            if phrase is None or phrase.possessor is not None or not named:
                continue
            ends = named[-1][0].end == phrase.span.end
            if ends or (phrase.head == at and self.tokens.word[phrase.start] == "the"):
                return named[-1][1] if ends else Span(named[0][0].start, phrase.span.end)
        return None

    def means(self, phrase: Phrase) -> bool:
        """Whether a phrase means what struck: "the blaze", "a fire" in the lead."""
        word = self.tokens.word[phrase.head]
        if word not in befalling() or phrase.possessor is not None or word in CASES:
            return False
        if self.lead.covers(phrase.span) or self.title.covers(phrase.span):
            return self._is_it(phrase.head) and self.told is not None
        plain = phrase.end - phrase.start == 2
        return plain and self.tokens.word[phrase.start] in POINTERS and self.told is not None
