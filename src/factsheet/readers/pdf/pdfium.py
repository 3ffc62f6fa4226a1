"""What PDFium reads of a file; the only module that knows it."""

import ctypes
import re
from collections import Counter
from collections.abc import Iterator
from math import pi
from typing import NamedTuple

import pypdfium2 as pdfium
import pypdfium2.raw as raw

from factsheet.model.errors import NoArticleError
from factsheet.readers.pdf.lines import PdfPage, Segment

HYPHENS = frozenset((0x2, 0xAD, 0xFFFE))
"""What PDFium gives for a hyphen at a line's end."""
WIDE = 0.8
"""Heights of a line between two words that are cells or columns, and not words of a sentence."""
SAMPLE = 50
"""Letters of a page by which its direction is told."""
CATALOG = re.compile(
    rb"\b(\d{1,7})\s+(\d{1,5})\s+obj\b(?:(?!endobj)[\s\S]){0,400}?/Type\s*/Catalog\b"
)
MOST_TEXT = 5_000_000
"""Characters of a document that are read; a book of 500 pages has a million."""
LIGATURES = {"ﬀ": "ff", "ﬁ": "fi", "ﬂ": "fl", "ﬃ": "ffi", "ﬄ": "ffl", "\xa0": " "}
WRITTEN_OUT = str.maketrans(LIGATURES)


def open_pages(content: bytes, most: int) -> tuple[list[PdfPage], str | None, int]:
    """The pages of a file, the title in its properties, and how many pages it has.

    Raises NoArticleError for a file that is encrypted or past mending.
    """
    document = _opened(content)
    try:
        title = " ".join(document.get_metadata_value("Title").split()) or None
        return list(_pages(document, most)), title, len(document)
    finally:
        document.close()


def _opened(content: bytes) -> pdfium.PdfDocument:
    for form in (content, _with_root(content)):
        try:
            return pdfium.PdfDocument(form)
        except pdfium.PdfiumError as error:
            if "assword" in str(error):
                raise NoArticleError(
                    "the PDF is encrypted; save it without its password, and give that"
                ) from None
    raise NoArticleError("the PDF is damaged and cannot be read")


def _with_root(content: bytes) -> bytes:
    """A file that was cut off, with the line that says which object is its catalog."""
    found = CATALOG.search(content)
    if not found:
        return content
    return content + b"\ntrailer<</Root %s %s R>>\n%%%%EOF\n" % (found[1], found[2])


def _pages(document: pdfium.PdfDocument, most: int) -> Iterator[PdfPage]:
    left = MOST_TEXT
    forms = document.get_formtype() != raw.FORMTYPE_NONE
    if forms:
        document.init_forms()
    for at in range(min(len(document), most)):
        try:
            page = _flat(document, at) if forms else document[at]
        except pdfium.PdfiumError:  # a page that is lost in a damaged file: the others may stand
            yield PdfPage(at + 1, 0.0, 0.0, [])
            continue
        text = page.get_textpage()
        count = text.count_chars()
        yield _page(at + 1, page, text.raw, min(count, left))
        text.close()
        page.close()
        left -= count
        if left <= 0:
            return


def _flat(document: pdfium.PdfDocument, at: int) -> pdfium.PdfPage:
    """A page of a form with what was filled in as text of the page."""
    page = document[at]
    page.flatten()
    page.close()
    return document[at]


def _page(number: int, page: pdfium.PdfPage, text: object, count: int) -> PdfPage:
    width, height = page.get_size()
    if page.get_rotation() in (90, 270):
        width, height = height, width
    frame = Frame(width, height, _quarters(text, count))
    if frame.quarters % 2:
        width, height = height, width
    return PdfPage(number, width, height, list(_segments(text, count, frame)))


class Frame(NamedTuple):
    """The size of a page before it is turned, and by how many quarters its text is."""

    width: float
    height: float
    quarters: int

    def placed(self, text: object, at: int) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of a character, as it is read."""
        box = raw.FS_RECTF()
        raw.FPDFText_GetLooseCharBox(text, at, ctypes.byref(box))
        if self.quarters == 0:
            return box.left, self.height - box.top, box.right, self.height - box.bottom
        if self.quarters == 1:
            return box.bottom, box.left, box.top, box.right
        if self.quarters == 2:
            return self.width - box.right, box.bottom, self.width - box.left, box.top
        left, right = self.height - box.top, self.height - box.bottom
        return left, self.width - box.right, right, self.width - box.left


def _quarters(text: object, count: int) -> int:
    """By how many quarters most letters are turned; a page may be turned, and its text back."""
    angles = Counter(
        round(raw.FPDFText_GetCharAngle(text, at) / (pi / 2)) % 4
        for at in range(0, count, max(1, count // SAMPLE))
    )
    return angles.most_common(1)[0][0] if angles else 0


def _segments(text: object, count: int, frame: Frame) -> Iterator[Segment]:
    """Words joined into runs: a run ends where the line does, and at a wide gap."""
    words: list[str] = []
    left = right = top = bottom = 0.0
    for word, first, last in _words(text, count):
        start, end = frame.placed(text, first), frame.placed(text, last)
        tall = max(bottom - top, 1.0)
        apart = start[0] - right
        if words and (apart > WIDE * tall or apart < -tall or abs(start[3] - bottom) > tall / 2):
            yield Segment(" ".join(words), left, right, top, bottom)
            words = []
        if not words:
            left, top, bottom = start[0], start[1], start[3]
        words.append(word)
        right = end[2]
    if words:
        yield Segment(" ".join(words), left, right, top, bottom)


def _words(text: object, count: int) -> Iterator[tuple[str, int, int]]:
    """Each word with the indices of its first and last character."""
    unicode_of = raw.FPDFText_GetUnicode
    letters: list[str] = []
    first = last = 0
    for at in range(count):
        code = unicode_of(text, at)
        letter = "-" if code in HYPHENS else chr(code) if code < 0x110000 else ""
        if letter.isspace() or not letter.isprintable():
            if letters:
                yield "".join(letters).translate(WRITTEN_OUT), first, last
                letters = []
            continue
        if not letters:
            first = at
        letters.append(letter)
        last = at
        if code in HYPHENS:  # the rest of the word stands in the next line
            yield "".join(letters).translate(WRITTEN_OUT), first, last
            letters = []
    if letters:
        yield "".join(letters).translate(WRITTEN_OUT), first, last
