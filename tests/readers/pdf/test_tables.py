"""Rows with several cells -> lines of a table."""

import pytest

from factsheet.readers.pdf.lines import Row, Segment
from factsheet.readers.pdf.tables import lines, may_be_caption

COLUMNS = {"a": 60.0, "b": 200.0, "c": 300.0}


def row(**cells):
    return Row(
        tuple(Segment(text, COLUMNS[at], COLUMNS[at] + 50, 0, 12) for at, text in cells.items())
    )


def test_a_cell_that_is_missing_leaves_its_place_empty():
    rows = [row(b="2024", c="2025"), row(a="Wall", b="3.4"), row(a="Gate", c="0.2")]
    assert list(lines(rows)) == ["| 2024 | 2025", "Wall | 3.4", "Gate | | 0.2"]


@pytest.mark.parametrize(
    ("text", "is_caption"),
    [("Costs, in $ million", True), ("It cost $5 million.", False), ("Costs " * 20, False)],
)
def test_a_caption_is_a_short_line_without_a_stop(text, is_caption):
    assert may_be_caption(text) is is_caption
