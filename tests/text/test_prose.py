"""What is worth reading: prose, and no megabyte of the same few words."""

import time

import pytest

from factsheet.model.document import Block, Document
from factsheet.pipeline import analyse, make_sheet
from factsheet.readers.text import blocks
from factsheet.text.tokens import is_prose


def test_a_paragraph_is_prose():
    assert is_prose("The mill burned down.", Block(0, 21))


def test_a_short_block_is_read_whatever_it_says():
    assert is_prose("May " * 100, Block(0, 400))


def test_a_block_that_is_not_read_is_warned_of():
    text = "The mill burned down on Friday.\n" + "1 2 3 " * 5000
    warnings = make_sheet(Document(text, blocks(text))).warnings
    assert [warning.code for warning in warnings] == ["no_publication_date", "not_prose"]


@pytest.mark.parametrize("word", ["1 2 3 ", "May May ", "the next the next ", "12/12/2012/", "7"])
def test_a_long_block_of_few_words_is_none(word):
    text = word * (1_000_000 // len(word))
    before = time.process_time()
    assert analyse(Document(text, blocks(text))).facts == ()
    assert time.process_time() - before < 1
