"""Lists of thousands of words of which an article asks for few: nothing is made of the others."""

from bisect import bisect_right
from collections.abc import Iterator

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

    __slots__ = ("_beginnings", "_pages")

    def __init__(self, text: str) -> None:
        pages = list(_pages(text)) or [""]
        self._beginnings = [page[:LONGEST] for page in pages]
        self._pages: list[str | list[str]] = [*pages]

    def line(self, word: str) -> list[str]:
        """The words of the line in which this one stands if any has it."""
        behind = word + LAST
        number = bisect_right(self._beginnings, behind) - 1
        page = self._pages[number]
        if isinstance(page, str):
            page = self._pages[number] = page.split("\n")
        return page[bisect_right(page, behind) - 1].split()


def _pages(text: str) -> Iterator[str]:
    """Some lines at a time, without the ends of lines around them."""
    begin = 0
    while begin < len(text):
        end = text.find("\n", begin + PAGE)
        end = len(text) if end < 0 else end
        if page := text[begin:end].strip("\n"):
            yield page
        begin = end + 1


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
