"""The first page of a PDF -> its title, its day and its authors."""

from datetime import date

import pytest

from factsheet.readers.pdf.front import read
from factsheet.readers.pdf.lines import PagedParagraph

BODY = PagedParagraph("The weir cost $5 million, and was paid.", "paragraph", 1, 12.0)


def p(text, size=12.0):
    return PagedParagraph(text, "paragraph", 1, size)


def test_the_largest_letters_are_the_title_and_the_text_begins_below():
    found, rest = read(
        [p("Ostby", 15.0), p("Weir opens", 20.0), p("By Ada Kern"), BODY], None, 12.0
    )
    assert (found.title, found.authors) == ("Weir opens", ("Ada Kern",))
    assert rest == [p("Ostby", 15.0), BODY]


@pytest.mark.parametrize(
    ("stated", "title"),
    [
        ("Weir opens", "Weir opens"),
        ("Microsoft Word - weir_final2", None),
        ("weir.docx", None),
        ("untitled", None),
        ("", None),
    ],
)
def test_the_title_of_the_files_properties(stated, title):
    assert read([BODY], stated, 12.0)[0].title == title


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("5 March 2026", date(2026, 3, 5)),
        ("For release: March 5, 2026", date(2026, 3, 5)),
        ("OSTBY, March 5, 2026 /Wire/ -- The weir was opened, and it cost.", date(2026, 3, 5)),
        ("LUND, 5 March 2026 – The weir was opened by the mayor.", date(2026, 3, 5)),
        ("The weir was opened on 5 March 2026.", None),
    ],
)
def test_the_day_of_a_line_or_a_dateline(line, day):
    assert read([p(line), BODY], None, 12.0)[0].published == day
