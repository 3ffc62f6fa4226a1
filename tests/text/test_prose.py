"""What is worth reading: prose, and no megabyte of the same few words."""

import time

import pytest

from factsheet.model.document import Document
from factsheet.pipeline import analyse, make_sheet
from factsheet.readers.text import blocks
from factsheet.text.prose import prose


def read(text):
    return [text[block.start : block.end] for block in prose(text, blocks(text))]


def test_a_paragraph_is_prose():
    assert read("The mill burned down.") == ["The mill burned down."]


def test_a_short_text_is_read_whatever_it_says():
    assert read("May " * 100) == ["May " * 100]


@pytest.mark.parametrize("unit", ["7/8/25-", "Monday Tuesday ", "up 5%, "])
def test_a_long_text_of_few_words_is_none_in_one_block_or_in_many(unit):
    assert read(unit * 400) == []
    assert len(read(f"{unit * 30}\n\n" * 40)) == 1


def test_a_sentence_is_read_as_often_as_it_stands():
    sentence = "The ferry to Pell cost $5 million in May."
    assert len(read(f"{sentence}\n\n" * 300)) == 300
    assert len(read(f"{sentence} " * 300)) == 1


def test_a_list_of_days_and_a_table_of_figures_are_read():
    days = "\n\n".join(
        f"2026-{month:02}-{day:02}" for month in range(1, 13) for day in range(1, 29)
    )
    assert "\n\n".join(read(days)) == days
    rows = [f"Team{row} | {row % 7} | {row % 5} | {row % 3}" for row in range(200)]
    assert read("\n\n".join(rows)) == rows


@pytest.mark.parametrize("unit", ["1 1 1 ", "1 1 1\n\n"])
def test_what_is_not_read_is_warned_of_once(unit):
    text = "The mill in Riga, which made paper, burned down.\n\n" + unit * 5000
    warnings = make_sheet(Document(text, blocks(text))).warnings
    assert [warning.code for warning in warnings] == ["no_publication_date", "not_prose"]
    assert "The mill" in read(text)[0]


@pytest.mark.parametrize("word", ["1 2 3 ", "May May ", "the next the next ", "12/12/2012/", "7"])
def test_a_megabyte_of_few_words_takes_no_time(word):
    text = word * (1_000_000 // len(word))
    before = time.process_time()
    assert analyse(Document(text, blocks(text))).facts == ()
    assert time.process_time() - before < 1


def test_figures_that_are_too_many_are_told_once():
    text = "The mill cost $5 million.\n\n" + " ".join(f"{n}%," for n in range(2000))
    sheet = make_sheet(Document(text, blocks(text)))
    assert [fact.text for fact in sheet.facts] == ["$5 million"]
    assert [warning.code for warning in sheet.warnings[1:]] == ["too_many_figures"]
