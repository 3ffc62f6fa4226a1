"""Quotation marks paired, and the typing errors around them."""

import pytest

from factsheet.languages.en.marks import quoted
from factsheet.readers.text import blocks


def stretches(text):
    return [text[q.start : q.end] for block in blocks(text) for q in quoted(text, block)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("He said “one two” and left.", ["“one two”"]),
        ('He said "one two" and left.', ['"one two"']),
        ("He said «one two» and left.", ["«one two»"]),
        ("He said ‘one two,’ and left.", ["‘one two,’"]),
        ('He said “one two" and left.', ['“one two"']),
        ("He said “one ‘two’ three” and left.", ["“one ‘two’ three”"]),
        ("“It is “too loud” for us,” he said.", ["“It is “too loud” for us,”"]),
        ("The workers’ union and the owners’ club met.", []),
        ('A 5" pipe and a 6" pipe burst.', []),
        ('""""""""', []),
    ],
)
def test_marks_are_paired(text, found):
    assert stretches(text) == found


def test_an_unclosed_mark_ends_with_its_paragraph():
    assert stretches("“One two.\n\n“Three four.”") == ["“One two.", "“Three four.”"]


def test_a_mark_that_opens_anew_closes_what_was_left_open():
    assert stretches("“One two, he said. “Three four,” he said.") == [
        "“One two, he said.",
        "“Three four,”",
    ]
