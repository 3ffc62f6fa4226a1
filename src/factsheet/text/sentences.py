"""The sentences of a text, held as the numbers that they begin and end with."""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterator

from factsheet.model.document import Span


class Sentences:
    """Spans in the order of the text, each made when it is asked for: a book has a hundred
    thousand, and every stage asks for them.
    """

    __slots__ = ("ends", "starts")

    def __init__(self) -> None:
        self.starts = array("I")
        self.ends = array("I")

    def __len__(self) -> int:
        return len(self.starts)

    def __getitem__(self, number: int) -> Span:
        return Span(self.starts[number], self.ends[number])

    def __iter__(self) -> Iterator[Span]:
        return map(Span, self.starts, self.ends)

    def append(self, start: int, end: int) -> None:
        """Add the last one."""
        self.starts.append(start)
        self.ends.append(end)

    def number(self, offset: int) -> int:
        """Which one holds this offset, or is the last one before it; the first before them all."""
        return (bisect_right(self.starts, offset) or 1) - 1

    def begins_back(self, offset: int, back: int) -> int:
        """Where the sentence begins that stands so many before the one that holds this offset; 0
        where there are not so many.
        """
        number = self.number(offset) - back
        return self.starts[number] if number > 0 else 0

    def between(self, start: int, end: int) -> list[Span]:
        """Those that begin from the one offset on and before the other."""
        numbers = range(bisect_left(self.starts, start), bisect_left(self.starts, end))
        return [self[number] for number in numbers]

    def end_at(self, offset: int) -> bool:
        """Whether one ends here."""
        number = bisect_left(self.ends, offset)
        return number < len(self.ends) and self.ends[number] == offset

    def part(self, number: int, stop: int, begin: int) -> None:
        """Make two of one: the first ends where it is told to, the second begins there."""
        self.starts.insert(number + 1, begin)
        self.ends.insert(number, stop)
