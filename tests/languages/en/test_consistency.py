from datetime import date

import pytest

from factsheet import api

FINE = "Orbit fined £40m over leak of client data\n\nOrbit was fined {} over a leak of client data."


def warnings(text):
    sheet = api.summarize_text(text, published=date(2024, 5, 1))
    return [
        (warning.message, tuple(text[slice(*span)] for span in warning.spans))
        for warning in sheet.warnings
        if warning.code == "inconsistent"
    ]


@pytest.mark.parametrize(
    ("text", "message", "spans"),
    [
        (
            "Sales rose 12% to $56 million from $40 million.",
            "$40 million to $56 million is a rise of 40 %, and not a rise of 12%.",
            ("12%", "$56 million"),
        ),
        (
            "Its shares fell 5% to $12 from $10.",
            "$10 to $12 is a rise of 20 %, and not a fall of 5%.",
            ("5%", "$12"),
        ),
        (
            "Revenue doubled to $40 million from $30 million.",
            "$30 million to $40 million is 1.3 times, and not “doubled”.",
            ("doubled", "$40 million"),
        ),
        (
            "Of the 30 buses, 20 buses are in Hull and 14 are in Leeds.",
            "the parts come to 34, and not to 30 buses.",
            ("30 buses", "14"),
        ),
        (
            "The 42-year-old singer, who was born in 1985, left.",
            "who was born in 1985 is not 42 in 2024.",
            ("42-year-old", "1985"),
        ),
        (
            FINE.format("£14m"),
            "the headline says £40m, and the article £14m.",
            ("£40m", "£14m"),
        ),
    ],
)
def test_figures_that_cannot_all_be_right_are_told(text, message, spans):
    assert warnings(text) == [(message, spans)]


@pytest.mark.parametrize(
    "text",
    [
        "Sales rose 40% to $56 million from $40 million.",
        "Sales rose 12% to about $56 million from $40 million.",
        "Revenue doubled to $40 million from $21 million.",
        "Of the 30 buses, 20 are in Hull and 10 in Leeds.",
        "The 38-year-old singer, who was born in 1985, left.",
        FINE.format("£39.8m"),
        FINE.format("more than £14m"),
    ],
)
def test_what_may_be_right_is_not(text):
    assert warnings(text) == []
