import csv
from io import StringIO

from factsheet.renderers import RenderOptions
from factsheet.renderers.csv import render

from .conftest import money, sheet_of


def rows(sheet):
    return list(csv.DictReader(StringIO(render(sheet, RenderOptions()))))


def test_every_fact_has_a_row(made_up):
    assert [row["text"] for row in rows(made_up)] == [each.text for each in made_up.facts]


def test_a_row_holds_the_value_and_who_says_it(made_up):
    row = rows(made_up)[3]
    assert {
        name: row[name] for name in ("kind", "role", "min", "unit", "approximate", "speaker")
    } == {
        "kind": "money",
        "role": "valuation",
        "min": "2400000000",
        "unit": "EUR",
        "approximate": "true",
        "speaker": "Ilse Brandt",
    }


def test_an_open_end_is_an_empty_cell(made_up):
    row = next(row for row in rows(made_up) if row["text"] == "€180 million")
    assert (row["min"], row["max"]) == ("", "180000000")


def test_a_cell_that_would_be_a_formula_is_text():
    text = "=HYPERLINK(1) +1 @sum −5"
    facts = [(words, 1, money("1", "1"), {"context": words}) for words in text.split()]
    sheet = sheet_of(text, facts)
    assert [row["context"] for row in rows(sheet)] == ["'=HYPERLINK(1)", "'+1", "'@sum", "−5"]


def test_a_number_below_zero_stays_a_number():
    sheet = sheet_of("-5", [("-5", 1, money("-5", "-5"), {})])
    assert (rows(sheet)[0]["min"], rows(sheet)[0]["text"]) == ("-5", "'-5")


def test_a_row_is_one_line():
    sheet = sheet_of("€5\nmillion", [("€5\nmillion", 1, money("5", "5"), {})])
    assert render(sheet, RenderOptions()).count("\n") == 2


def test_a_row_links_to_its_words_on_the_page(made_up):
    assert rows(made_up)[7]["link"] == (
        "https://ledger.example/halden?page=1#:~:text=and%20orders%20rose-,48%25,-in%20the%20fourth"
    )
