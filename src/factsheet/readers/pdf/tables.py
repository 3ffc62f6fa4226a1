"""Rows with several cells -> a line for each, its cells in the columns of the whole table."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from factsheet.readers.main_text import BETWEEN_CELLS
from factsheet.readers.pdf.lines import Row

LONGEST_CAPTION = 100
"""Characters of the line above a table that says what it holds, and in which unit."""


def runs(rows: Iterable[Row]) -> Iterator[tuple[bool, list[Row]]]:
    """The rows in stretches, each of a table or of none."""
    for is_table, run in groupby(rows, key=lambda row: len(row.cells) > 1):
        yield is_table, list(run)


def lines(rows: list[Row]) -> Iterator[str]:
    """The rows of a table as text. A cell that is missing leaves its place empty."""
    columns = _columns(rows)
    for row in rows:
        written = [""] * len(columns)
        for cell in row.cells:
            at = next(at for at, column in enumerate(columns) if cell.left < column[1])
            written[at] = f"{written[at]} {cell.text}".strip()
        yield " ".join(BETWEEN_CELLS.join(written).split()).rstrip(BETWEEN_CELLS)


def may_be_caption(text: str) -> bool:
    """Whether a line above a table may be its caption."""
    return len(text) <= LONGEST_CAPTION and not text.endswith((".", "!", "?", ":"))


def _columns(rows: list[Row]) -> list[tuple[float, float]]:
    """Where the columns stand: cells that are above each other in part are of one column."""
    spans = sorted((cell.left, cell.right) for row in rows for cell in row.cells)
    found: list[tuple[float, float]] = []
    for left, right in spans:
        if found and left < found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], right))
        else:
            found.append((left, right))
    return found
