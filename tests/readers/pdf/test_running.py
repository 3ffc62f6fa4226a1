"""Running heads, page numbers and the numbers of lines."""

import pytest

from factsheet.readers.pdf.lines import PdfPage, Segment
from factsheet.readers.pdf.running import without


def line(text, top, left=60.0):
    return Segment(text, left, left + 100.0, top, top + 12.0)


def texts(pages):
    return [[segment.text for segment in page.segments] for page in without(pages)]


def test_what_stands_at_the_edge_of_many_pages_goes():
    pages = [
        PdfPage(n, 595.0, 842.0, [line(f"Report {n}", 30), line(f"Body {n}", 300)])
        for n in range(1, 5)
    ]
    assert texts(pages) == [[f"Body {n}"] for n in range(1, 5)]


@pytest.mark.parametrize("number", ["7", "- 7 -", "Page 7", "page 7 of 12", "7/12"])
def test_a_page_number_goes_from_one_page_too(number):
    assert texts([PdfPage(1, 595.0, 842.0, [line("Body", 300), line(number, 810)])]) == [["Body"]]


def test_a_number_in_the_text_stays():
    assert texts([PdfPage(1, 595.0, 842.0, [line("7", 300)])]) == [["7"]]


def test_lines_that_are_counted_lose_their_numbers():
    numbers = [line(str(n), 100.0 + 20 * n, left=-60.0) for n in range(1, 12)]
    body = [line(f"Body {n}", 100.0 + 20 * n) for n in range(1, 12)]
    assert texts([PdfPage(1, 595.0, 842.0, numbers + body)]) == [[s.text for s in body]]
    assert len(texts([PdfPage(1, 595.0, 842.0, numbers[::2] + body)])[0]) == 17
