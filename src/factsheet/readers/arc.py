"""ARC, the Internet Archive's format before WARC -> the pages of a web archive.

https://archive.org/web/researcher/ArcFileFormat.php
"""

from collections.abc import Iterator
from io import BytesIO

from factsheet.model.errors import NoArticleError
from factsheet.readers.archived import (
    CUT_OFF,
    DAMAGED,
    LONGEST_LINE,
    LONGEST_RECORD,
    ArchivedPage,
    Stream,
    answered,
    read_headers,
    skip,
)

MARK = b"filedesc://"
"""How the first record of every ARC file begins."""


def pages(stream: Stream, line: bytes) -> Iterator[ArchivedPage | None]:
    """The HTML pages of an archive whose first line was read before; None for other answers.

    Raises NoArticleError where the archive is damaged.
    """
    while line:
        if line.strip():
            page = _record(stream, line.split())
            if not line.startswith(MARK):
                yield page
        line = stream.readline(LONGEST_LINE)


def _record(stream: Stream, fields: list[bytes]) -> ArchivedPage | None:
    """The page of a record: its address stands first in its line, and its length last."""
    if len(fields) < 5 or not fields[-1].isdigit() or len(fields[-1]) > 15:
        raise NoArticleError(DAMAGED)
    length = int(fields[-1])
    if length > LONGEST_RECORD:
        skip(stream, length)
        return None
    block = stream.read(length)
    if len(block) < length:
        raise NoArticleError(CUT_OFF)
    return _page(fields[0].decode("utf-8", "replace"), block)


def _page(url: str, block: bytes) -> ArchivedPage | None:
    """The page of a record, which holds an HTTP answer."""
    stream = BytesIO(block)
    status = stream.readline(LONGEST_LINE).split()
    if len(status) < 2 or not status[0].startswith(b"HTTP/") or status[1] != b"200":
        return None
    return answered(url, read_headers(stream), stream.read())
