"""INPUT -> items, one after the other and none ahead of its time."""

import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import BinaryIO

from factsheet.batch.records import NO_ID, Item, Line, Unread
from factsheet.errors import SourceError

LONGEST_LINE = 64 << 20
"""Bytes of a record; a longer line is an error record, and never held in memory."""
BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def items(inputs: Iterable[str]) -> Iterator[Item]:
    """The items of every input, in order. Raises SourceError for one that cannot be opened."""
    for name in inputs:
        if name == "-":
            yield from lines(sys.stdin.buffer)
        else:
            with _open(Path(name)) as stream:
                yield from lines(stream)


def lines(stream: BinaryIO) -> Iterator[Item]:
    """The records of JSON Lines; blank lines are none."""
    number = 0
    while line := stream.readline(LONGEST_LINE):
        number += 1
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            while len(line) == LONGEST_LINE and not line.endswith(b"\n"):
                line = stream.readline(LONGEST_LINE)
            yield Unread(NO_ID, "too_large", f"line {number} is longer than {LONGEST_LINE:,} bytes")
            continue
        content = line.removeprefix(BYTE_ORDER_MARK) if number == 1 else line
        if not content.isspace():
            yield Line(content, number)


def _open(path: Path) -> BinaryIO:
    try:
        return path.open("rb")
    except OSError as error:
        raise SourceError(f"cannot open {path}: {error.strerror or error}") from None
