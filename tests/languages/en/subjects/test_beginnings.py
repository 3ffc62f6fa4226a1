"""Where an article begins to tell."""

import pytest

from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def lead(text):
    start, end = beginnings(analyse(from_text(text)).context.tokens)[1]
    return text[start:end]


@pytest.mark.parametrize(
    "opening",
    [
        "",
        "LOWICK, N.S. – ",
        "Good morning. ",
        "Hello from a wet Lowick. ",
        "Morning! ",
    ],
)
def test_a_lead_is_the_first_sentence_that_tells_anything(opening):
    text = f"Mill shuts\n\n{opening}A mill shut on Friday. It was old."
    assert lead(text) == "A mill shut on Friday."


def test_a_text_that_only_greets_has_no_other_lead():
    text = "Mill shuts\n\nGood morning."
    assert lead(text) == "Good morning."


def test_a_headline_may_end_in_a_quotation():
    text = "Mill shuts for “good”\n\nA mill shut on Friday."
    assert lead(text) == "A mill shut on Friday."
