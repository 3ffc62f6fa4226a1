"""WARC -> pages: by fastwarc where it is installed, else by the reader of our own."""

from collections.abc import Iterable, Iterator
from gzip import GzipFile
from io import BufferedReader
from typing import Any

from factsheet.model.errors import NoArticleError
from factsheet.readers.warc import CUT_OFF, LONGEST_RECORD, ArchivedPage, answered, resource
from factsheet.readers.warc import pages as plain_pages


def pages(stream: BufferedReader) -> Iterator[ArchivedPage]:
    """The HTML pages of an archive, plain or gzip, that were given with success.

    Raises NoArticleError, or what reading raises, where the archive is damaged.
    """
    try:
        from fastwarc.warc import ArchiveIterator
    except ImportError:
        packed = stream.peek(2)[:2] == b"\x1f\x8b"
        return plain_pages(GzipFile(fileobj=stream) if packed else stream)
    return _fast(ArchiveIterator(stream, parse_http=True, max_content_length=LONGEST_RECORD))


def _fast(records: Iterable[Any]) -> Iterator[ArchivedPage]:
    """All records are read, since fastwarc says nothing of one that is cut off."""
    for record in records:
        length = record.content_length  # of what stands behind an answer's headers
        body = record.reader.read(length)
        if len(body) < length or record.headers.get("Content-Length") is None:
            raise NoArticleError(CUT_OFF)
        page = _page(record, body)
        if page:
            yield page


def _page(record: Any, body: bytes) -> ArchivedPage | None:  # noqa: ANN401 - fastwarc has no types
    headers, answer = record.headers, record.http_headers
    url = headers.get("WARC-Target-URI")
    if headers.get("WARC-Type") == "resource":
        return resource(url, headers.get("Content-Type", ""), body)
    if headers.get("WARC-Type") != "response" or not answer or answer.status_code != 200:
        return None
    return answered(url, {name.lower(): value for name, value in answer.items()}, body)
