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
        ("The average price of a new bicycle was $700.", "$700", "new bicycle"),
        (
            "Orbis Ltd. pledged $3 million and Kestrel Inc. $2 million.",
            "$2 million",
            "Kestrel Inc.",
        ),
        (
            "A court ordered Orbis Ltd. to repay $2 million to Kestrel Inc. on Monday.",
            "$2 million",
            "Orbis Ltd.",
        ),
        (
            "Orbis Ltd. grew.\n\nOrbis Ltd. buys jets from Kestrel Inc. in Ohio.\n\n"
            "Its shares fell 12 percent.",
            "12 percent",
            "Orbis Ltd.",
        ),
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


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("Norges Bank kept its interest rate at 4 percent.", "4 percent", "Norges Bank"),
        ("Orbis Ltd. is worth HK$8 billion, or US$1 billion.", "HK$8 billion", "Orbis Ltd."),
        ("Orbis bought Kestrel Inc. Fenvik has raised $4 million.", "$4 million", "Fenvik"),
        (
            "“We are 40 engineers,” said Ann Keller, founder of Orbis Ltd.",
            "40 engineers",
            "Orbis Ltd.",
        ),
    ],
)
def test_a_figure_that_is_somebodys(text, figure, subject):
    assert subjects(text)[figure] == subject


@pytest.mark.parametrize(
    ("text", "figure", "subject"),
    [
        ("OSLO, May 3 (Reuters) - Kestrel paid $3 million for a mill.", "$3 million", "Kestrel"),
        ("OSLO, May 3 (Reuters) - Kestrel paid $3 million for a mill.", "May 3", None),
        ("LEEDS (AP) — It hired 40 engineers.", "40 engineers", None),
    ],
)
def test_the_town_of_a_dateline_is_nobody(text, figure, subject):
    assert subjects(text)[figure] == subject
