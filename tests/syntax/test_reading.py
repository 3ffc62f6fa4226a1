"""Sentences are read when they are asked for, and let go of again."""

import gc

import pytest

from factsheet.languages.en.syntax import classify, read_syntax
from factsheet.readers.text import blocks
from factsheet.syntax import Sentence, reading
from factsheet.text.tokens import Tokens

MOST_READ, FEW_READ = 50, 20


@pytest.fixture
def few(monkeypatch):
    """Limits that a short text passes."""
    monkeypatch.setattr(reading, "MOST_READ", MOST_READ)
    monkeypatch.setattr(reading, "FEW_READ", FEW_READ)


def read(text):
    return read_syntax(classify(Tokens(text, blocks(text))))


def held():
    return sum(type(each) is Sentence for each in gc.get_objects())


def test_a_sentence_is_read_once():
    syntax = read("Prices rose. Sales fell.")
    assert syntax.sentence(1) is syntax.sentence_of(4)
    assert syntax.sentence(0) is not syntax.sentence(1)


@pytest.mark.usefixtures("few")
@pytest.mark.parametrize(
    ("sentences", "most"), [(MOST_READ, MOST_READ), (3 * MOST_READ, 2 * FEW_READ)]
)
def test_a_long_text_holds_only_the_sentences_read_last(sentences, most):
    gc.collect()
    before = held()
    syntax = read("\n".join(f"The mill sold {n} boats." for n in range(sentences)))
    for number in range(len(syntax)):
        assert syntax.sentence(number).clauses[0].object is not None
    assert most - FEW_READ < held() - before <= most


@pytest.mark.usefixtures("few")
def test_a_sentence_that_was_let_go_is_read_again_alike():
    syntax = read("\n".join(f"The mill sold {n} boats." for n in range(3 * MOST_READ)))
    first = str(syntax.sentence(0).clauses)
    for number in range(len(syntax)):
        syntax.sentence(number)
    assert str(syntax.sentence(0).clauses) == first
