"""gzip -> Document: what is packed, by its own kind."""

import zlib
from gzip import GzipFile
from io import BytesIO

from factsheet import readers
from factsheet.model.document import Document
from factsheet.model.errors import NoArticleError
from factsheet.readers.kinds import HEAD, kind_of

MOST = 20_000_000
"""Bytes that a packed article may hold; a WARC file is read through without a limit."""


def read(content: bytes, *, url: str | None = None, charset: str | None = None) -> Document:
    """The article of a packed file. Raises NoArticleError."""
    try:
        with GzipFile(fileobj=BytesIO(content)) as stream:
            if kind_of(stream.peek(HEAD)[:HEAD]) == "warc":
                from factsheet.readers import warc

                return warc.first(stream)
            unpacked = stream.read(MOST + 1)
    except (OSError, EOFError, zlib.error):
        raise NoArticleError("a damaged gzip file cannot be read") from None
    if len(unpacked) > MOST:
        raise NoArticleError(f"it unpacks to more than {MOST // 1_000_000} MB")
    if unpacked.startswith(b"\x1f\x8b"):
        raise NoArticleError("it is packed twice; unpack it first")
    return readers.read(unpacked, url=url, charset=charset)
