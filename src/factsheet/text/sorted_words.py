"""Lists of thousands of words of which an article asks for few: nothing is made of the others."""

from array import array
from bisect import bisect_right
from collections.abc import Iterator

MOST_KEPT = 20_000
"""Answers that are kept from one article to the next."""
LAST = " \uffff"
"""Behind a word it sorts behind every line that begins with the word, and before any other."""
PAGE = 700
"""Characters that are cut into lines at a time."""
LONGEST = 60
"""Characters by which pages are told apart: no word has half of them."""


class SortedLines:
    """Lines of any length in the order of the code points of their words, in one text of which
    nothing is copied: a page of it is cut into lines where a word is looked for, and let go of.
    """

    __slots__ = ("_beginnings", "_starts", "_text")

    def __init__(self, text: str) -> None:
        self._text = text
        self._starts = array("I", _pages(text)) or array("I", (0,))
        self._beginnings = [text[at : at + LONGEST] for at in self._starts]
        self._starts.append(len(text))

    def line(self, word: str) -> list[str]:
        """The words of the line in which this one stands if any has it; none where none can."""
        behind = word + LAST
        number = max(0, bisect_right(self._beginnings, behind) - 1)
        begin, end = self._starts[number], self._starts[number + 1]
        if self._text.find(word, begin, end) < 0:
            return []
        lines = self._text[begin:end].strip("\n").split("\n")
        return lines[bisect_right(lines, behind) - 1].split()


def _pages(text: str) -> Iterator[int]:
    """Where some lines at a time begin, without the ends of lines before them."""
    begin = 0
    while begin < len(text):
        if text[begin] == "\n":
            begin += 1
            continue
        yield begin
        end = text.find("\n", begin + PAGE)
        begin = len(text) if end < 0 else end + 1


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
