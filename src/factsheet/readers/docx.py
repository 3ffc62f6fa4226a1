"""DOCX -> Document: paragraphs and tables in their order, by their styles."""

import struct
import zlib
from collections.abc import Iterator
from io import BytesIO
from typing import TYPE_CHECKING
from zipfile import BadZipFile, ZipFile

from msgspec.structs import replace

from factsheet.model.document import BlockKind, Document, Particulars
from factsheet.model.errors import NoArticleError
from factsheet.readers import bylines, dates
from factsheet.readers.main_text import BETWEEN_CELLS, Paragraph, joined

if TYPE_CHECKING:
    from docx.document import Document as Word
    from docx.table import Table

DAMAGED = (
    *(BadZipFile, zlib.error, struct.error, EOFError, OSError, NotImplementedError, RuntimeError),
    *(KeyError, ValueError, TypeError, AttributeError, SyntaxError),
)
"""What zipfile raises for an archive that is none, breaks off, or is packed or locked in a way that
it does not know; and python-docx and lxml for parts that are none of a Word file."""
MOST_UNPACKED = 100_000_000
"""Bytes of all parts of a file together; a book has some million."""
STYLES: tuple[tuple[str, BlockKind], ...] = (
    ("heading", "heading"),
    ("title", "heading"),
    ("subtitle", "heading"),
    ("list", "item"),
    ("quote", "quote"),
    ("intense quote", "quote"),
    ("caption", "caption"),
)
"""How the names of Word's own styles begin, and what their paragraphs are."""
AT_THE_TOP = 8
"""Paragraphs among which the title, the day and the authors stand."""


def read(content: bytes, *, url: str | None = None, charset: str | None = None) -> Document:  # noqa: ARG001 - XML tells its encoding
    """The article of a Word file. Raises NoArticleError where it cannot be opened."""
    word = _opened(content)
    found = [paragraph for paragraph in _paragraphs(word) if paragraph.text]
    title = next((p for p in found[:AT_THE_TOP] if p.kind == "heading"), None)
    particulars = Particulars(url=url, origins={})
    if title:
        particulars = replace(particulars, title=title.text, origins={"title": "docx"})
    for paragraph in found[:AT_THE_TOP]:
        particulars = _credited(particulars, paragraph.text)
    text, blocks = joined([p for p in found if p is not title])
    return Document(text, blocks, particulars)


def _opened(content: bytes) -> "Word":
    try:
        with ZipFile(BytesIO(content)) as parts:
            if sum(part.file_size for part in parts.infolist()) > MOST_UNPACKED:
                raise NoArticleError("the Word file unpacks to more than any article holds")
        import docx
    except DAMAGED:
        raise NoArticleError("the Word file is damaged and cannot be read") from None
    except ImportError:
        raise NoArticleError(
            "a Word file is read with an extra: pip install 'factsheet[docx]', and give it again"
        ) from None
    try:
        return docx.Document(BytesIO(content))
    except DAMAGED:
        raise NoArticleError("the Word file is damaged and cannot be read") from None


def _paragraphs(word: "Word") -> Iterator[Paragraph]:
    from docx.table import Table

    for each in word.iter_inner_content():
        if isinstance(each, Table):
            yield from _rows(each)
        else:
            style = (each.style.name or "").lower() if each.style else ""
            yield from _lines(each.text, style)


def _lines(text: str, style: str) -> Iterator[Paragraph]:
    kind: BlockKind = next((kind for name, kind in STYLES if style.startswith(name)), "paragraph")
    for line in text.split("\n"):
        yield Paragraph(" ".join(line.split()), kind)


def _rows(table: "Table") -> Iterator[Paragraph]:
    """A line for each row; cells that are merged are one cell."""
    for row in table.rows:
        cells = list({id(cell._tc): " ".join(cell.text.split()) for cell in row.cells}.values())
        yield Paragraph(" ".join(BETWEEN_CELLS.join(cells).split()).rstrip(BETWEEN_CELLS), "item")


def _credited(particulars: Particulars, text: str) -> Particulars:
    """The day and the authors of a line that says nothing else."""
    day = dates.day_in(text) if dates.is_date_line(text) else None
    if day and not particulars.published:
        origins = particulars.origins | {"published": "docx"}
        return replace(particulars, published=day, origins=origins)
    names = bylines.credit(text)
    if names and not particulars.authors:
        origins = particulars.origins | {"authors": "docx"}
        return replace(particulars, authors=names, origins=origins)
    return particulars
