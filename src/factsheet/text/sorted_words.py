"""A list of thousands of words of which an article asks for few: nothing is made of the others."""

from bisect import bisect_right

MOST_KEPT = 20_000
"""Answers that are kept from one article to the next."""
LAST = " \uffff"
"""Behind a word it sorts behind every line that begins with the word, and before any other."""


class SortedWords:
    """Words parted by spaces, in the order of their code points, in lines of any length."""

    __slots__ = ("_known", "_lines")

    def __init__(self, lines: str) -> None:
        self._lines = lines.strip().split("\n")
        self._known: dict[str, bool] = {}

    def __contains__(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            line = self._lines[bisect_right(self._lines, word + LAST) - 1]
            known = self._known[word] = word in line.split()
        return known
