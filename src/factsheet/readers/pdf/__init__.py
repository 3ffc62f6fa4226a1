"""PDF -> Document, by PDFium: text in reading order, without running heads, and where pages begin.

PDFium was chosen among the well-kept libraries with a permissive licence: it reads 500 pages in a
quarter of a second, where pypdf takes 0.8, pdfminer.six 5 and pdfplumber 16; it holds half of their
memory; it mends damaged files; and it is tested with hostile ones by those who keep Chromium.
"""

from msgspec.structs import replace

from factsheet.model.document import Block, Document, SheetWarning
from factsheet.model.errors import NoArticleError
from factsheet.readers.main_text import Paragraph, joined
from factsheet.readers.pdf import front, layout, paragraphs, running
from factsheet.readers.pdf.bombs import unpacks_to_too_much
from factsheet.readers.pdf.lines import PagedParagraph, PdfPage

MOST_PAGES = 2_000
SEARCHABLE = "make its text searchable first (`ocrmypdf IN.pdf OUT.pdf`), and give that"


def read(content: bytes, *, url: str | None = None, charset: str | None = None) -> Document:  # noqa: ARG001 - a PDF's strings tell their encoding
    """The article of a PDF. Raises NoArticleError where it cannot be opened or is a scan."""
    if unpacks_to_too_much(content):
        raise NoArticleError("the PDF unpacks to more than any article holds")
    try:
        from factsheet.readers.pdf.pdfium import open_pages
    except ImportError:
        raise NoArticleError(
            "a PDF is read with an extra: pip install 'factsheet[pdf]', and give it again"
        ) from None
    pages, title, count = open_pages(content, MOST_PAGES)
    if not any(page.segments for page in pages):
        raise NoArticleError(f"the PDF is a scan and holds no text; {SEARCHABLE}")
    return _document(pages, title, count, url)


def _document(pages: list[PdfPage], title: str | None, count: int, url: str | None) -> Document:
    bare = running.without(pages)
    body = paragraphs.body_size(bare)
    each = [paragraphs.of_page(layout.in_order(page), page.number, body) for page in bare]
    particulars, each[0] = front.read(each[0], title, body)
    found = paragraphs.over_pages(each)
    text, blocks = joined([Paragraph(p.text, p.kind) for p in found])
    starts = _starts(found, text, blocks, len(pages))
    return Document(
        text.replace(paragraphs.PAGE_END, " "),
        blocks,
        replace(particulars, url=url),
        warnings=_told(pages, count),
        pages=starts,
    )


def _starts(
    found: list[PagedParagraph], text: str, blocks: tuple[Block, ...], count: int
) -> tuple[int, ...]:
    """Where each page begins in the text; one without text begins where the next does."""
    begun = {1: 0}
    for paragraph, block in zip(found, blocks, strict=True):
        begun.setdefault(paragraph.page, block.start)
        at = block.start
        for page in paragraph.turns:
            at = text.index(paragraphs.PAGE_END, at, block.end) + 1
            begun.setdefault(page, at)
    starts, following = [], len(text)
    for page in range(count, 0, -1):
        following = begun.get(page, following)
        starts.append(following)
    return tuple(reversed(starts))


def _told(pages: list[PdfPage], count: int) -> tuple[SheetWarning, ...]:
    """What a reader should know of pages that were not read."""
    told = []
    empty = [page.number for page in pages if not page.segments]
    if empty:
        named = ", ".join(map(str, empty[:5])) + (" ..." if len(empty) > 5 else "")
        message = f"{len(empty)} of {count} pages hold no text ({named}), and may be scans."
        told.append(SheetWarning("pages_without_text", message))
    if len(pages) < count:
        message = f"The first {len(pages)} of {count} pages were read."
        told.append(SheetWarning("page_cut", message))
    return tuple(told)
