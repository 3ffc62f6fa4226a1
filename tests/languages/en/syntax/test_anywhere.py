"""What holds of every text, however odd."""

from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.clock import steepness

from factsheet.languages.en.syntax import (
    classify,
    headlines,
    homographs,
    read_syntax,
    single_words,
    words,
)
from factsheet.model.document import Block
from factsheet.syntax.wording import in_words
from factsheet.text.tokens import Tokens

PIECES = (
    "and which the ( ) [ ] \" ' ’s that said to sold selling rises . , ; : - – 5 $ % Orin who of "
    "not will has been is there when because by for it he prices mill U.S. Mr. \n"
).split(" ")


def read(text):
    return read_syntax(classify(Tokens(text, [Block(0, len(text))])))


@given(
    st.one_of(st.text(max_size=80), st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join))
)
@settings(max_examples=200)
def test_clauses_lie_in_their_sentence_and_hang_together(text):
    syntax = read(text)
    for number in range(len(syntax)):
        sentence = syntax.sentence(number)
        cut = sentence.cut
        assert list(cut.starts) == sorted(cut.starts)
        assert list(cut.ends[:-1]) == list(cut.starts[1:])
        assert len(cut.clause_of) == len(cut.kinds)
        for clause in sentence.clauses:
            assert sentence.start <= clause.group.start < clause.group.end <= sentence.end
            assert clause not in clause.ancestors
            for phrase in (clause.subject, clause.object, clause.antecedent):
                assert phrase is None or sentence.start <= phrase.start < phrase.end <= sentence.end
        in_words(sentence)
        for token in range(sentence.start, sentence.end):
            syntax.path(token)
            syntax.phrase_at(token)
            syntax.counted_by(token, token + 1)


@pytest.mark.parametrize(
    "unit", ["and ", "which ", "the ", "( ", '"', "he said ", "of the man ", "x-", ". ", "a, "]
)
def test_what_never_ends_is_read_in_a_straight_line(unit):
    assert steepness(lambda length: partial(_clauses, unit * (length // len(unit))), 50_000) < 3


def _clauses(text):
    """Reads a text, clause by clause."""
    syntax = read(text)
    for number in range(len(syntax)):
        assert syntax.sentence(number).clauses is not None


def test_every_word_that_a_rule_looks_for_may_end_a_text():
    tables = (headlines, homographs, single_words, words)
    sets = [
        each for table in tables for each in vars(table).values() if isinstance(each, frozenset)
    ]
    looked_for = sorted({word for each in sets for word in each if isinstance(word, str)})
    assert len(looked_for) > 100
    for word in looked_for:
        for text in (word, f"The mill sold {word}", f"Orin Mill {word} {word}"):
            assert len(read(text)) >= 1
