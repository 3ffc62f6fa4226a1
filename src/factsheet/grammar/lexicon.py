"""Words and phrases with what they mean, asked where they stand."""

from collections.abc import Callable, Collection, Mapping
from functools import cached_property
from typing import Generic, TypeVar

from factsheet.text.tokens import Tokens

END = "<end>"
"""Among second words: the phrase can end after the first, so that what follows it comes second."""
Meaning = TypeVar("Meaning")


class Lexicon(Generic[Meaning]):
    """Words and phrases with what they mean; the longest phrase wins.

    Phrases are given as they are spelled, lower case unless `case` is set, tokens parted by spaces.
    They are sorted when a text first asks for one, and entries may be a function that is called
    then: most lexicons of a grammar are never asked.
    """

    def __init__(
        self,
        entries: Mapping[str, Meaning] | Callable[[], Mapping[str, Meaning]],
        *,
        case: bool = False,
    ) -> None:
        self.case = case
        self._given = entries
        self._by_first: dict[str, dict[str, list[tuple[list[str], Meaning]]]] = {}

    @cached_property
    def _entries(self) -> Mapping[str, Meaning]:
        return self._given() if callable(self._given) else self._given

    @cached_property
    def _longer(self) -> dict[str, list[str]]:
        """The phrases of several words by the first of them."""
        found: dict[str, list[str]] = {}
        for phrase in self._entries:
            if " " in phrase:
                found.setdefault(phrase.partition(" ")[0], []).append(phrase)
        return found

    @cached_property
    def _firsts(self) -> frozenset[str]:
        return frozenset((*self._longer, *(word for word in self._entries if " " not in word)))

    def begins_with(self, word: str) -> bool:
        """Whether a phrase of it does."""
        return word in self._entries or word in self._longer

    def first_words(self) -> Collection[str]:
        """The words that a phrase of it begins with."""
        return self._firsts

    def second_words(self, first: str) -> frozenset[str]:
        """The words that may follow this one in a phrase, and END where it is a phrase itself."""
        firsts = (
            [key for key in self.first_words() if key.lower() == first] if self.case else [first]
        )
        seconds = [second for key in firsts for second in self._beginning(key)]
        return frozenset(second if second == END else second.lower() for second in seconds)

    def read(self, tokens: Tokens, at: int) -> tuple[int, Meaning] | None:
        """The end and the meaning of the longest phrase that begins here."""
        words = tokens.word
        if at >= len(words):
            return None
        first = tokens[at] if self.case else words[at]
        by_second = self._by_first.get(first)
        if by_second is None:
            if not self.begins_with(first):
                return None
            by_second = self._beginning(first)
        begin = at + 1
        if begin < len(words):
            for rest, meaning in by_second.get(tokens[begin] if self.case else words[begin], ()):
                end = begin + len(rest)
                if self._spelled(tokens, begin, end) == rest:
                    return end, meaning
        for _, meaning in by_second.get(END, ()):
            return begin, meaning
        return None

    def _beginning(self, first: str) -> dict[str, list[tuple[list[str], Meaning]]]:
        """What follows this word in its phrases, by the second word, the longest first; split when
        the word is first met, since an article has few of a lexicon's words.
        """
        found = self._by_first.get(first)
        if found is None:
            if not self.begins_with(first):
                return {}
            phrases = [first] if first in self._entries else []
            phrases += self._longer.get(first, ())
            split = [(phrase.split()[1:], self._entries[phrase]) for phrase in phrases]
            found = self._by_first[first] = {}
            for rest, meaning in sorted(split, key=lambda each: -len(each[0])):
                found.setdefault(rest[0] if rest else END, []).append((rest, meaning))
        return found

    def _spelled(self, tokens: Tokens, at: int, end: int) -> list[str]:
        if not self.case:
            return tokens.word[at:end]
        return [tokens[i] for i in range(at, min(end, len(tokens.word)))]
