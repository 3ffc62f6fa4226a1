"""The first page of a PDF -> its title, its day and its authors."""

import re
from datetime import date

from msgspec.structs import replace

from factsheet.model.document import Particulars
from factsheet.readers import bylines, dates
from factsheet.readers.pdf.lines import PagedParagraph
from factsheet.readers.pdf.paragraphs import LARGER

AT_THE_TOP = 12
"""Paragraphs of a first page among which its title and its day stand."""
LONGEST_TITLE = 250
LONGEST_LINE = 120
DATELINE = 90
"""Characters in which a release gives its place and its day."""
PROGRAMS = re.compile(
    r"^(?:microsoft \w+ - |\(?(?:untitled|anonymous|unspecified)|slide \d|\W*$)|\.\w{2,5}$",
    re.IGNORECASE,
)
"""What programs write for a title: their own names, and the file's."""
DASH = re.compile(r"\s[–—-]{1,2}\s|/\s?-{1,2}\s|\s--\s")


def read(
    paragraphs: list[PagedParagraph], stated: str | None, body: float
) -> tuple[Particulars, list[PagedParagraph]]:
    """What the first page says of its document, and its paragraphs below its title."""
    top = paragraphs[:AT_THE_TOP]
    title = _title(top, body)
    said = title.text if title else stated if stated and not PROGRAMS.search(stated) else None
    found = Particulars(title=said, origins={"title": "pdf"} if said else {})
    kept = []
    for paragraph in top:
        day = _day(paragraph.text)
        names = bylines.credit(paragraph.text)
        if day and found.published is None:
            found = replace(found, published=day, origins=found.origins | {"published": "pdf"})
        if names and not found.authors:
            found = replace(found, authors=names, origins=found.origins | {"authors": "pdf"})
        if paragraph is not title and not names and not dates.is_date_line(paragraph.text):
            kept.append(paragraph)
    return found, kept + paragraphs[AT_THE_TOP:]


def _title(top: list[PagedParagraph], body: float) -> PagedParagraph | None:
    """The paragraph in the largest letters, where they are larger than the text's."""
    large = [p for p in top if p.size >= LARGER * body and 0 < len(p.text) <= LONGEST_TITLE]
    return max(large, key=lambda p: (round(p.size), len(p.text.split()) > 1), default=None)


def _day(text: str) -> date | None:
    """The day of a line that gives it and little else, or of a dateline before its dash."""
    if len(text) <= LONGEST_LINE and not text.endswith("."):
        return dates.day_in(text)
    dash = DASH.search(text, 0, DATELINE)
    return dates.named_day(text[: dash.start()]) if dash else None
