"""How much of the input was read: what tells the end of a run before it is there."""

import io
from collections import Counter
from collections.abc import Iterable, Iterator
from pathlib import Path

from factsheet.batches.records import Item


class Meter:
    """Counts the bytes of the files that it opens, and the documents that were found in them."""

    def __init__(self, limit: int | None = None) -> None:
        self._limit = limit
        self._bytes = 0
        self._items = 0
        self.passed_over: Counter[str] = Counter()

    def open(self, path: Path) -> io.BufferedReader:
        """The file, for reading. Raises OSError."""
        return io.BufferedReader(_Counted(self, path))

    def spend(self, size: int) -> None:
        """So many bytes more were read."""
        self._bytes += size

    def pass_over(self, what: str) -> None:
        """A file or a record was not read: the ending of its name, or what it holds."""
        self.passed_over[what] += 1

    def counted(self, items: Iterable[Item]) -> Iterator[Item]:
        """The same items, counted as they are read."""
        for item in items:
            self._items += 1
            yield item

    def expected(self, size: int | None) -> int | None:
        """How many documents an input of so many bytes holds, if it goes on as it began."""
        if not size or not self._items:
            return self._limit
        read = min(self._bytes, size) or size
        found = round(self._items * size / read)
        return found if self._limit is None else min(found, self._limit)


class _Counted(io.FileIO):
    def __init__(self, meter: Meter, path: Path) -> None:
        super().__init__(path)
        self._meter = meter

    def readinto(self, buffer: bytearray | memoryview, /) -> int:  # type: ignore[override]
        size = super().readinto(buffer)
        self._meter.spend(size)
        return size
