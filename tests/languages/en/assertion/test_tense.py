"""The tense that the words around a time show."""

import pytest

from factsheet.languages.en.assertion.tense import tense_at
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


@pytest.mark.parametrize(
    ("text", "tense"),
    [
        ("The mayor said on X that it shut.", "past"),
        ("The mayor will resign on X", "future"),
        ("It was told that they would meet on X", "future"),
        ("It would have shut on X", "past"),
        ("It is expected in X", "future"),
        ("It agreed to sell the mill in X", "future"),
        ("The lease had been due to lapse on X", "past"),
        ("It has shut since X", "past"),
        ("On X the council will vote.", "future"),
        ("It keeps a limited stock for X", None),
        ("It won on X", "past"),
        ("The levy applied from X", "past"),
        ("The board has a new chairman, effective X", "future"),
        ("The rule became effective X", "past"),
        ("X's answer to a group that holds shares", None),
        ("It is expected to become law before X", "future"),
        ("It won't open on X", "future"),
        ("The vote is set for X", "future"),
        ("The vote is on X", "future"),
        ("The market is shut on X", "future"),
        ("She is flying to Rome on X", "future"),
        ("Polls close on X", "future"),
        ("The close on X", None),
        ("Voters go to the polls on X", "future"),
        ("The levy takes effect on X", "future"),
        ("It did not take effect on X", "past"),
        ("The memo is dated X", "past"),
        ("It has until X to reply", "future"),
        ("No verb. X", None),
        ("It won. X will be cold.", "future"),
    ],
)
def test_tense(text, tense):
    tokens = Tokens(text, blocks(text))
    at = tokens.word.index("x")
    assert tense_at(tokens, at, at + 1) == tense
