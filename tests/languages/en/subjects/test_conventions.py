"""Whose figure it is by the frame of its verb: deals, rounds, prices, casualties."""

import pytest

from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def subject(text, figure):
    facts = analyse(from_text(text)).facts
    fact = next(f for f in facts if f.text == figure)
    return fact.subject and fact.subject.text


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Trellen Ltd. was bought by Quorvex Inc. for $40 million.", "$40 million", "Quorvex Inc."),
        ("Quorvex Inc. acquired Trellen Ltd. for $40 million.", "$40 million", "Quorvex Inc."),
        (
            "Trellen Ltd. sold the mill to Quorvex Inc. for $4 million.",
            "$4 million",
            "Quorvex Inc.",
        ),
        ("A new ferry will cost $9 million.", "$9 million", "new ferry"),
    ],
)
def test_by_the_frame_of_the_verb(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("A fire killed three people in Lowick on Monday.", "three people", "fire"),
        ("Three people were killed in a fire in Lowick.", "Three people", "fire"),
        ("At least 12 people were injured on Monday.", "12 people", None),
    ],
)
def test_casualties_are_of_what_struck(text, figure, whose):
    assert subject(text, figure) == whose
