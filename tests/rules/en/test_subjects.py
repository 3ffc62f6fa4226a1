"""Whose figure it is."""

import pytest

from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def subjects(text):
    facts = analyse(from_text(text)).facts
    return {f.text: f.subject and f.subject.text for f in facts if f.kind != "quotation"}


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        (
            "Ann Keller, the founder of Orbis AI, which raised $40 million last week, agreed.",
            "$40 million",
            "Orbis AI",
        ),
        ("Brightwater Ltd. lost $4 million on sales of $9 million.", "$9 million", None),
        ("Brightwater's third-quarter sales fell 4 percent.", "4 percent", "Brightwater"),
        (
            "Brightwater Ltd. sells pumps. The company made $4 million.",
            "$4 million",
            "Brightwater Ltd.",
        ),
        (
            "After a bid from Orbis Ltd. worth $8 million, Brightwater Ltd. closed a plant.",
            "$8 million",
            "Brightwater Ltd.",
        ),
        ("The average price of a new bicycle was $700.", "$700", "new bicycle"),
        (
            "Leeds-based Brightwater Ltd. has 40 engineers.",
            "40 engineers",
            "Brightwater Ltd.",
        ),
        (
            "According to Orbis Ltd., Brightwater Ltd. made $4 million.",
            "$4 million",
            "Brightwater Ltd.",
        ),
        (
            "Brightwater Ltd., a maker of 30 pumps, agreed.",
            "30 pumps",
            "Brightwater Ltd.",
        ),
    ],
)
def test_the_subject_of_a_figure(text, figure, subject):
    expected = subject or "Brightwater Ltd."
    assert subjects(text)[figure] == expected


def test_a_subject_points_at_its_full_name():
    text = "Brightwater Ltd. grew. Brightwater made $4 million."
    (fact,) = analyse(from_text(text)).facts
    assert fact.subject is not None
    assert text[fact.subject.start : fact.subject.end] == fact.subject.text == "Brightwater Ltd."


def test_no_name_no_subject():
    assert subjects("It rained for 40 days.")["40 days"] is None
