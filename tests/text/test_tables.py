from factsheet.readers.text import blocks
from factsheet.text.tables import cell_of, find_cells, label_of
from factsheet.text.tokens import Tokens

TABLE = "Results (£m)\n\n| 2024 | 2025\n\nRevenue (net) | 412 | 455.5"


def read(text):
    tokens = Tokens(text, blocks(text))
    return tokens, find_cells(tokens)


def said(tokens, span):
    return tokens.text[tokens.start[span.start] : tokens.end[span.end - 1]]


def test_a_cell_knows_its_row_its_column_and_the_caption():
    tokens, cells = read(TABLE)
    last = cells[max(cells)]
    assert said(tokens, last.span) == "455.5"
    assert said(tokens, last.label) == "Revenue (net)"
    assert said(tokens, last.header) == "2025"
    assert said(tokens, last.caption) == "Results (£m)"


def test_a_label_is_told_without_its_unit():
    tokens, cells = read(TABLE)
    label = label_of(tokens, cells[max(cells)])
    assert label is not None
    assert tokens.text[label.start : label.end] == "Revenue"


def test_any_token_of_a_cell_finds_it():
    tokens, cells = read("Mill | Rise\n\nHull | up by 40")
    assert cell_of(tokens, cells, len(tokens) - 2) is next(iter(cells.values()))


def test_a_sentence_is_no_caption():
    _, cells = read("Sales rose 3% in May.\n\nMill | 2025\n\nHull | 40")
    cell = next(iter(cells.values()))
    assert cell.caption.start == cell.caption.end


def test_rows_of_other_widths_and_lines_without_bars_have_no_cells():
    assert read("Mill | 2025\n\nHull | 40 | 41")[1] == {}
    assert read("Nothing stands in rows here.")[1] == {}
