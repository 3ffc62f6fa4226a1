"""Rows -> paragraphs: where one ends, by gap, indentation and size; hyphenation undone."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from itertools import pairwise

from factsheet.readers.main_text import BETWEEN_CELLS
from factsheet.readers.pdf import tables
from factsheet.readers.pdf.lines import PagedParagraph, PdfPage, Row, Segment

LARGER = 1.15
"""How much larger than the body's a heading's font is."""
SAME_SIZE = 0.12
WIDEST_GAP = 0.45
"""The heights of a line between two lines of one paragraph, above its font's own leading."""
INDENTED = 0.8
"""Heights of a line by which a paragraph's first line is set in."""
SHORT = 0.8
"""The share of a column's width that a line fills which is not the last of its paragraph."""
LONE = 0.6
"""The same for a line that ends without a stop: a date, a place, a heading."""
LONGEST_HEADING = 200
ENDS = (".", "!", "?", ":", ";", "”", '"', "’", ")")
BULLET = re.compile(r"[•‣▪●◦■·–—-]\s|\(?\d{1,2}[.)]\s")
BROKEN = "\xad"
"""A hyphen at a line's end, until it is known whether it is the word's own."""
PAGE_END = "\f"
"""Stands for the space between two words with a page's end between them."""
BROKEN_WORD = re.compile(rf"([^\W\d_]+){BROKEN}([^\W\d_]+)")
WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


def body_size(pages: Iterable[PdfPage]) -> float:
    """The height of the font that most of the text is set in."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for segment in page.segments:
            sizes[round(segment.height, 1)] += len(segment.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def of_page(columns: Iterable[list[Row]], page: int, body: float) -> list[PagedParagraph]:
    """The paragraphs of a page, and the rows of its tables."""
    found: list[PagedParagraph] = []
    for is_table, run in (run for column in columns for run in tables.runs(column)):
        if is_table:
            size = run[0].cells[0].height
            if found and found[-1].kind == "paragraph" and tables.may_be_caption(found[-1].text):
                found[-1] = found[-1]._replace(kind="caption")
            found += (PagedParagraph(line, "item", page, size) for line in tables.lines(run))
        else:
            found += _of_prose([row.cells[0] for row in run], page, body)
    return found


def over_pages(pages: Iterable[list[PagedParagraph]]) -> list[PagedParagraph]:
    """The paragraphs of all pages; one that goes on in the next column or page is one."""
    found: list[PagedParagraph] = []
    for paragraph in (paragraph for page in pages for paragraph in page):
        if found and _goes_on(found[-1], paragraph):
            found[-1] = _continued(found[-1], paragraph)
        else:
            found.append(paragraph)
    return _unbroken(found)


def _of_prose(lines: list[Segment], page: int, body: float) -> Iterator[PagedParagraph]:
    if not lines:
        return
    width = max(1.0, *(line.right - line.left for line in lines))
    begin = 0
    for at, (above, below) in enumerate(pairwise(lines), 1):
        if _parts(above, below, width):
            yield _paragraph(lines[begin:at], page, body)
            begin = at
    yield _paragraph(lines[begin:], page, body)


def _parts(above: Segment, below: Segment, width: float) -> bool:
    """Whether a line opens a new paragraph below another line."""
    gap = below.top - above.bottom
    size = min(above.height, below.height)
    if gap > WIDEST_GAP * size or gap < -size or BULLET.match(below.text):
        return True
    if abs(above.height - below.height) > SAME_SIZE * size:
        return True
    filled = (above.right - above.left) / width
    if not above.text.endswith(ENDS):
        return filled < LONE and not below.text[:1].islower()
    return below.left - above.left > INDENTED * size or filled < SHORT


def _paragraph(lines: list[Segment], page: int, body: float) -> PagedParagraph:
    text = lines[0].text
    for line in lines[1:]:
        text = _joined(text, line.text)
    size = lines[0].height
    if BULLET.match(text):
        return PagedParagraph(text, "item", page, size)
    heading = size >= LARGER * body and len(text) <= LONGEST_HEADING
    return PagedParagraph(text, "heading" if heading else "paragraph", page, size)


def _joined(text: str, more: str) -> str:
    if text.endswith("-") and text[-2:-1].isalpha() and more[:1].islower():
        return text[:-1] + BROKEN + more
    return f"{text} {more}"


def _goes_on(before: PagedParagraph, after: PagedParagraph) -> bool:
    if before.kind not in ("paragraph", "item") or after.kind != "paragraph":
        return False
    if abs(before.size - after.size) > SAME_SIZE * before.size or BETWEEN_CELLS in before.text:
        return False
    return not before.text.endswith(ENDS) and after.text[:1].islower()


def _continued(before: PagedParagraph, after: PagedParagraph) -> PagedParagraph:
    if after.page == max((before.page, *before.turns)):
        return before._replace(text=_joined(before.text, after.text))
    text, rest = before.text, after.text
    if text.endswith("-"):  # the page ends within a word, which stays on it
        word, _, rest = rest.partition(" ")
        text = _joined(text, word)
    return before._replace(text=text + PAGE_END + rest, turns=(*before.turns, after.page))


def _unbroken(found: list[PagedParagraph]) -> list[PagedParagraph]:
    """The paragraphs with their broken words whole: a hyphen that the word has elsewhere stays."""
    if not any(BROKEN in paragraph.text for paragraph in found):
        return found
    words = {word.lower() for paragraph in found for word in WORD.findall(paragraph.text)}

    def whole(broken: re.Match[str]) -> str:
        hyphened = f"{broken[1]}-{broken[2]}"
        return hyphened if hyphened.lower() in words else broken[1] + broken[2]

    return [p._replace(text=BROKEN_WORD.sub(whole, p.text)) for p in found]
