"""Whom a phrase means: twenty sentences of names, possessors, descriptions and things."""

import pytest

from factsheet.pipeline import analyse
from factsheet.readers.text import from_text

FIRM = "Quorvex Inc. makes pumps. "


def subject(text, figure):
    facts = analyse(from_text(text)).facts
    fact = next(f for f in facts if f.text == figure)
    return fact.subject and fact.subject.text


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Shares of Quorvex Inc. fell 4%.", "4%", "Quorvex Inc."),
        ("Quorvex Inc. shares fell 4%.", "4%", "Quorvex Inc."),
        ("Quorvex Inc.'s profit fell 4%.", "4%", "Quorvex Inc."),
        (FIRM + "Its profit fell 4%.", "4%", "Quorvex Inc."),
        (FIRM + "The company cut 40 jobs.", "40 jobs", "Quorvex Inc."),
        (FIRM + "The Leeds-based company cut 40 jobs.", "40 jobs", "Quorvex Inc."),
        (FIRM + "The shares fell 4%.", "4%", "Quorvex Inc."),
        (FIRM + "Revenue rose 4%.", "4%", "Quorvex Inc."),
        (FIRM + "It cut 40 jobs.", "40 jobs", "Quorvex Inc."),
        ("Quorvex Inc., which makes pumps, cut 40 jobs.", "40 jobs", "Quorvex Inc."),
        ("Quorvex Inc. cut 40 jobs and then hired 90 engineers.", "90 engineers", "Quorvex Inc."),
        ("The mayor, Aino Zolbek, bought 40 trams.", "40 trams", "Aino Zolbek"),
        ("Aino Zolbek sings. She has sold 4,000 records.", "4,000 records", "Aino Zolbek"),
        ("The Ghana midfielder Kofi Asare earns $2 million.", "$2 million", "Kofi Asare"),
        ("The pound rose 2%.", "2%", "pound"),
        ("The levy on empty homes rose to 4%.", "4%", "levy on empty homes"),
        ("The price of gold rose 2%.", "2%", "gold"),
        ("LOWICK, Ohio (Newswire) - Quorvex Inc. cut 40 jobs.", "40 jobs", "Quorvex Inc."),
        ("They said it had 40 looms.", "40 looms", None),
        ("The French government spent $4 million. France grew.", "$4 million", "France"),
        (
            "Tarn Ltd. and Orin Ltd. paid $7 million and $4 million respectively.",
            "$4 million",
            "Orin Ltd.",
        ),
    ],
)
def test_whom_a_phrase_means(text, figure, whose):
    assert subject(text, figure) == whose
