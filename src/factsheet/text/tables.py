"""The tables of a text: rows are blocks whose cells stand between upright bars."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.text.tokens import BREAK, Tokens

BAR = "|"
LONGEST_CAPTION = 30
"""Tokens of a line right before a table that is said of all of it."""


class Cell(Struct, frozen=True):
    """A cell behind the first of its row, below the first row: all of it as spans of tokens.

    `label` opens its row, `header` its column, `caption` is the line before the table.
    """

    span: Span
    label: Span
    header: Span
    caption: Span


def find_cells(tokens: Tokens) -> Mapping[int, Cell]:
    """The cells of every table, by their first token."""
    if BAR not in tokens.text:
        return {}
    found: dict[int, Cell] = {}
    blocks = list(_blocks(tokens))
    for is_table, run in groupby(enumerate(blocks), key=lambda each: _is_row(tokens, each[1])):
        rows = list(run)
        if is_table and len(rows) > 1:
            first = rows[0][0]
            caption = blocks[first - 1] if first else Span(0, 0)
            if not _is_caption(tokens, caption):
                caption = Span(0, 0)
            found.update(_cells_of(tokens, [row for _, row in rows], caption))
    return found


def cell_of(tokens: Tokens, cells: Mapping[int, Cell], at: int) -> Cell | None:
    """The cell that holds this token."""
    if not cells:
        return None
    while at > 0 and tokens.word[at - 1] not in (BAR, BREAK):
        at -= 1
    return cells.get(at)


def _blocks(tokens: Tokens) -> Iterator[Span]:
    """Each block as tokens, without the break behind it."""
    first = 0
    for end in tokens.standing(frozenset((BREAK,))):
        yield Span(first, end)
        first = end + 1


def _is_caption(tokens: Tokens, block: Span) -> bool:
    """Whether a line is short, and no sentence."""
    short = 0 < block.end - block.start <= LONGEST_CAPTION
    return short and tokens.word[block.end - 1] != "."


def label_of(tokens: Tokens, cell: Cell) -> Span | None:
    """Where the row's label stands in the text, without the unit in brackets behind it."""
    first, last = cell.label
    ends = (at for at in range(first, last) if tokens.word[at] in ("(", ","))
    last = next(ends, last)
    return Span(tokens.start[first], tokens.end[last - 1]) if last > first else None


def _is_row(tokens: Tokens, block: Span) -> bool:
    return BAR in tokens.word[block.start : block.end]


def _cells_of(tokens: Tokens, rows: Sequence[Span], caption: Span) -> Iterator[tuple[int, Cell]]:
    header, *body = [list(_parted(tokens, row)) for row in rows]
    for row in body:
        if len(row) == len(header):
            for top, cell in zip(header[1:], row[1:], strict=True):
                if cell.end > cell.start:
                    yield cell.start, Cell(cell, row[0], top, caption)


def _parted(tokens: Tokens, row: Span) -> Iterator[Span]:
    """The cells of a row; a bar at its very end closes the last of them."""
    first = row.start
    for at in range(row.start, row.end):
        if tokens.word[at] == BAR:
            yield Span(first, at)
            first = at + 1
    if first < row.end:
        yield Span(first, row.end)
