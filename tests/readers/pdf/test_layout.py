"""Segments of a page -> its rows in the order that they are read."""

from factsheet.readers.pdf.layout import in_order
from factsheet.readers.pdf.lines import PdfPage, Segment


def line(text, left, top, width=200.0):
    return Segment(text, left, left + width, top, top + 12.0)


def texts(*segments):
    page = PdfPage(1, 595.0, 842.0, list(segments))
    return [[row.text for row in column] for column in in_order(page)]


LEFT = [line(f"left line of prose {n}", 60.0, 100.0 + 14 * n) for n in range(6)]
RIGHT = [line(f"right line of prose {n}", 320.0, 100.0 + 14 * n) for n in range(6)]


def test_columns_are_read_one_after_the_other():
    assert texts(*RIGHT, *LEFT) == [[s.text for s in LEFT], [s.text for s in RIGHT]]


def test_a_title_over_both_columns_parts_the_page_into_bands():
    title = line("A title over both of the columns", 60.0, 60.0, width=460.0)
    below = line("A line over both, below the columns", 60.0, 300.0, width=460.0)
    columns = [[title.text], [s.text for s in LEFT], [s.text for s in RIGHT], [below.text]]
    assert texts(below, *LEFT, *RIGHT, title) == columns


def test_the_cells_of_a_table_are_no_columns():
    cells = [line(str(n), 60.0 + 260 * (n % 2), 100.0 + 14 * (n // 2)) for n in range(16)]
    (column,) = texts(*cells)
    assert column == [f"{n} {n + 1}" for n in range(0, 16, 2)]


def test_an_empty_page_has_no_columns():
    assert texts() == []
