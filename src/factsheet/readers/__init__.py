"""Bytes -> Document: one module for each format of input, told by content.

A table is text in each of them: its caption a block of the kind `caption`, then its header and each
row a block of the kind `item`, with " | " between the cells. An empty cell keeps its place, so that
the column of a figure is told by counting: "| 2024 | 2025" heads "Wall | 3.4 | 5.1". Empty cells at
the end are left out.
"""

from collections.abc import Callable
from datetime import date
from importlib import import_module

from msgspec.structs import replace

from factsheet.model.document import Document, Particulars
from factsheet.model.errors import NoArticleError
from factsheet.readers.kinds import kind_of, no_article
from factsheet.text.characters import whole
from factsheet.text.digest import sha256_hex

READERS = {
    "html": "factsheet.readers.html",
    "text": "factsheet.readers.text",
    "ninjs": "factsheet.readers.ninjs",
    "feed": "factsheet.readers.feed",
    "mhtml": "factsheet.readers.mhtml",
    "warc": "factsheet.readers.warc",
    "docx": "factsheet.readers.docx",
    "mail": "factsheet.readers.mail",
    "pdf": "factsheet.readers.pdf",
    "gzip": "factsheet.readers.compressed",
}
"""The module of each format; each has a `read`. Imported when an input is of that format."""
SPELLED = ("title", "publisher", "language", "url", "section")
"""The particulars that are text."""


def read(
    content: bytes,
    *,
    location: str | None = None,
    url: str | None = None,
    charset: str | None = None,
) -> Document:
    """The article in these bytes. Raises NoArticleError where there is none.

    `location` is what the sheet says of its source, `url` the page's address where it is known,
    `charset` the encoding that a server gave.
    """
    if not content.strip():
        raise NoArticleError("it is empty")
    refused = no_article(content)
    if refused:
        raise NoArticleError(f"{refused} is not read; save the article as HTML or as text")
    document = _reader(kind_of(content))(content, url=url, charset=charset)
    if not document.text.strip():
        raise NoArticleError("no article text was found; save the article's text and give the file")
    return replace(
        document,
        text=whole(document.text),
        particulars=_encodable(document.particulars),
        location=location,
        sha256=sha256_hex(content),
    )


def _encodable(particulars: Particulars) -> Particulars:
    """The particulars as any file can hold them: entities and escapes can spell what none can."""
    texts = {name: getattr(particulars, name) for name in SPELLED}
    return replace(
        particulars,
        authors=tuple(map(whole, particulars.authors)),
        **{name: whole(text) for name, text in texts.items() if text is not None},
    )


def dated(document: Document, as_of: date | None) -> Document:
    """The document, published on this day where it gives no day of its own."""
    if as_of is None or document.particulars.published is not None:
        return document
    return replace(document, particulars=replace(document.particulars, published=as_of))


def _reader(kind: str) -> Callable[..., Document]:
    reader: Callable[..., Document] = import_module(READERS[kind]).read
    return reader
