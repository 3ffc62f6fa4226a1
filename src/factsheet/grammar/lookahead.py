"""Which of many patterns can match, told from two words: the first, and the one after it.

"The" begins a dozen rules of time, and one article in a hundred is of a time.
"""

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from factsheet.grammar.lexicon import END
from factsheet.grammar.pattern import ANY, DIGITS, NUMBER, WORD

Pattern = TypeVar("Pattern")
Found = TypeVar("Found")
MOST_KEPT = 2000
"""Second words whose answer is kept: a batch meets every word of a language behind "the"."""


class BySecond(Generic[Pattern, Found]):
    """Patterns that begin with the same word, or with a number, by the word that stands after it.

    `openings` are the patterns, each with its second words; see `pattern.second_words`.
    Each answer is put together when it is first asked for, and kept: there are as many as the
    grammar has words, and one for all others of a sort.
    """

    __slots__ = ("_after_it", "_before_number", "_finish", "_openings")

    def __init__(
        self,
        openings: Sequence[tuple[Pattern, frozenset[str]]],
        finish: Callable[[list[Pattern]], Found],
    ) -> None:
        self._finish = finish
        self._openings = openings
        self._after_it: dict[str, Found] = {}
        self._before_number: dict[str, Found] = {}

    def before(self, word: str, *, number: bool) -> Found:
        """What may go on with this word, or with the number that begins with it, in order."""
        table = self._before_number if number else self._after_it
        found = table.get(word)
        if found is None:
            if len(table) >= MOST_KEPT:
                table.clear()
            sort = self._sort(word)
            found = table.get(sort)
            if found is None:
                found = table[sort] = self._finish(self._going_on(sort, number=number))
            table[word] = found
        return found

    def _sort(self, word: str) -> str:
        """The word itself where a pattern names it, else what stands for all such words."""
        for _, words in self._openings:
            if word in words:
                return word
        return DIGITS if "0" <= word < ":" else WORD if word[0].isalpha() else ""

    def _going_on(self, word: str, *, number: bool) -> list[Pattern]:
        sorts = {word, END, ANY}
        if number:
            sorts.add(NUMBER)
        if "0" <= word < ":":
            sorts.add(DIGITS)
        if word[:1].isalpha():
            sorts.add(WORD)
        return [pattern for pattern, words in self._openings if not sorts.isdisjoint(words)]
