"""WARC -> pages: by fastwarc where it is installed, else by the reader of our own."""

from collections.abc import Iterable, Iterator
from gzip import GzipFile
from io import BufferedReader
from typing import Any

from factsheet.model.errors import NoArticleError
from factsheet.readers.archived import CUT_OFF, LONGEST_RECORD, ArchivedPage, answered
from factsheet.readers.warc import ANSWERS, resource
from factsheet.readers.warc import pages as plain_pages


def pages(stream: BufferedReader, *, is_warc: bool) -> Iterator[ArchivedPage | None]:
    """The HTML pages of an archive, plain or gzip; None for each answer that holds none.

    fastwarc reads WARC and no ARC. Raises NoArticleError, or what reading raises, where the archive
    is damaged.
    """
    iterator = _fastwarc() if is_warc else None
    if iterator is not None:
        return _fast(iterator(stream, parse_http=True, max_content_length=LONGEST_RECORD))
    packed = stream.peek(2)[:2] == b"\x1f\x8b"
    return plain_pages(GzipFile(fileobj=stream) if packed else stream)


def _fastwarc() -> Any:  # noqa: ANN401 - fastwarc has no types
    try:
        from fastwarc.warc import ArchiveIterator
    except ImportError:
        return None
    return ArchiveIterator


def _fast(records: Iterable[Any]) -> Iterator[ArchivedPage | None]:
    """All records are read, since fastwarc says nothing of one that is cut off."""
    for record in records:
        length = record.content_length  # of what stands behind an answer's headers
        body = record.reader.read(length)
        if len(body) < length or record.headers.get("Content-Length") is None:
            raise NoArticleError(CUT_OFF)
        if record.headers.get("WARC-Type") in ANSWERS:
            yield _page(record, body)


def _page(record: Any, body: bytes) -> ArchivedPage | None:  # noqa: ANN401 - fastwarc has no types
    headers, answer = record.headers, record.http_headers
    url = headers.get("WARC-Target-URI")
    if headers.get("WARC-Type") == "resource":
        return resource(url, headers.get("Content-Type", ""), body)
    if headers.get("WARC-Type") != "response" or not answer or answer.status_code != 200:
        return None
    return answered(url, {name.lower(): value for name, value in answer.items()}, body)
