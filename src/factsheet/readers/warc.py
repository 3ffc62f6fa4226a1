"""WARC -> the pages of a web archive (ISO 28500), one after the other."""

from collections.abc import Iterator
from io import BytesIO

from factsheet import readers
from factsheet.model.document import Document
from factsheet.model.errors import NoArticleError
from factsheet.readers import arc
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

ANSWERS = ("response", "resource")
"""The records that hold what a server gave; the others tell of requests and of the archive."""


def read(content: bytes, *, url: str | None = None, charset: str | None = None) -> Document:  # noqa: ARG001 - the archive says both
    """The first article of an archive. Raises NoArticleError."""
    return first(BytesIO(content))


def first(stream: Stream) -> Document:
    """The first article of an archive. Raises NoArticleError."""
    for page in filter(None, pages(stream)):
        try:
            return readers.read(page.content, url=page.url, charset=page.charset)
        except NoArticleError:
            continue
    raise NoArticleError("the web archive holds no readable article")


def pages(stream: Stream) -> Iterator[ArchivedPage | None]:
    """The HTML pages of an archive, WARC or ARC; None for each answer that holds none."""
    while True:
        version = stream.readline(LONGEST_LINE)
        if not version:
            return
        if not version.strip():
            continue
        if version.startswith(arc.MARK):
            yield from arc.pages(stream, version)
            return
        if not version.startswith(b"WARC/"):
            raise NoArticleError(DAMAGED)
        headers = read_headers(stream)
        stated = headers.get("content-length", "")
        if not (stated.isascii() and stated.isdigit() and len(stated) < 16):
            raise NoArticleError(DAMAGED)
        length = int(stated)
        if headers.get("warc-type") not in ANSWERS:
            skip(stream, length)
            continue
        if length > LONGEST_RECORD:
            skip(stream, length)
            yield None
            continue
        block = stream.read(length)
        if len(block) < length:
            raise NoArticleError(CUT_OFF)
        yield _page(headers, block)


def _page(headers: dict[str, str], block: bytes) -> ArchivedPage | None:
    url = headers.get("warc-target-uri", "").strip("<>") or None
    if headers["warc-type"] == "resource":
        return resource(url, headers.get("content-type", ""), block)
    stream = BytesIO(block)
    status = stream.readline(LONGEST_LINE).split()
    answer = read_headers(stream)
    if len(status) < 2 or status[1] != b"200":
        return None
    return answered(url, answer, stream.read())


def resource(url: str | None, kind: str, block: bytes) -> ArchivedPage | None:
    """The page of a record that holds it without an answer; None where it is no HTML."""
    return ArchivedPage(url, block) if "html" in kind.lower() else None
