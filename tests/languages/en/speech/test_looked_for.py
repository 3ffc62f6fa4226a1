"""Amounts that somebody foresaw, and the words for it."""

import pytest
from tests.languages.en.speech.asking import speaker


@pytest.mark.parametrize(
    ("text", "figure", "who"),
    [
        ("Profit beat the $9 million analysts were looking for.", "$9 million", "analysts"),
        ("Profit beat the $9 million analysts had expected on average.", "$9 million", "analysts"),
        ("Sales rose 2%, short of the 3% pencilled in by City analysts.", "3%", "City analysts"),
        ("It made $4 million, against the $9 million the charity had budgeted for.",
         "$9 million", "the charity"),
        ("That is half of the $9 million profit that Voss Lines reported for May.",
         "$9 million", "Voss Lines"),
        ("It is less than the $9 million figure Ida Voss cited.", "$9 million", "Ida Voss"),
        ("Analysts had looked for a rise of about 9,000 jobs.", "9,000 jobs", "Analysts"),
        ("Voss Lines raised its target price to $9.", "$9", "Voss Lines"),
        ("Orbis has a target price of $8. A rival firm, Voss & Dunn, cut its own to $9.", "$9",
         "Voss & Dunn"),
        ("The bank halved its forecast for growth to 3%.", "3%", "The bank"),
        ("Ida Voss put the number of missing at 9 people.", "9 people", "Ida Voss"),
        ("A spokesman for Voss Lines, reached on Monday, put it at 9%.", "9%", "Voss Lines"),
        ("Ida Voss put the fee at between $9 and $12.", "$9 and $12", "Ida Voss"),
    ],
)  # fmt: skip
def test_an_amount_is_told_by_whoever_foresaw_it(text, figure, who):
    assert speaker(text, figure) == who


def test_what_was_known_before_is_nobodys():
    text = "Analysts expected 9,000 jobs, following increases of 4,000 people in May."
    assert speaker(text, "4,000 people") is None


def test_a_headline_quotes_whoever_says_it_in_the_article():
    text = "'It tore the roof off': Oban counts the cost\n\n“It tore the roof off,” said Ida Voss."
    assert speaker(text, "'It tore the roof off'") == "Ida Voss"
