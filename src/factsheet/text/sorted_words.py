"""Lists of thousands of words of which an article asks for few: nothing is made of the others."""

from bisect import bisect_right
from itertools import pairwise

MOST_KEPT = 20_000
"""Answers that are kept from one article to the next."""
LAST = " \uffff"
"""Behind a word it sorts behind every line that begins with the word, and before any other."""
PAGE = 8_000
"""Characters that are split into lines at a time."""
LONGEST = 60
"""Characters by which pages are told apart: no word has half of them."""


class SortedLines:
    """Lines of any length in the order of the code points of their words."""

    __slots__ = ("_beginnings", "_edges", "_pages", "_text")

    def __init__(self, text: str) -> None:
        self._text = text = text.strip()
        edges, at = [0], text.find("\n", PAGE)
        while at >= 0:
            edges.append(at + 1)
            at = text.find("\n", at + PAGE)
        self._beginnings = [text[edge : edge + LONGEST] for edge in edges]
        self._edges = list(pairwise((*edges, len(text) + 1)))
        self._pages: dict[int, list[str]] = {}

    def line(self, word: str) -> list[str]:
        """The words of the line in which this one stands if any has it."""
        behind = word + LAST
        page = bisect_right(self._beginnings, behind) - 1
        lines = self._pages.get(page)
        if lines is None:
            begin, end = self._edges[page]
            lines = self._pages[page] = self._text[begin : end - 1].split("\n")
        return lines[bisect_right(lines, behind) - 1].split()


class SortedWords:
    """Words parted by spaces, in the order of their code points, in lines of any length."""

    __slots__ = ("_known", "_lines")

    def __init__(self, lines: str) -> None:
        self._lines = SortedLines(lines)
        self._known: dict[str, bool] = {}

    def __contains__(self, word: str) -> bool:
        known = self._known.get(word)
        if known is None:
            if len(self._known) >= MOST_KEPT:
                self._known.clear()
            known = self._known[word] = word in self._lines.line(word)
        return known
