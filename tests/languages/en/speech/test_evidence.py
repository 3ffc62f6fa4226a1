"""What only shows something is nobody, but for whose it is."""

import pytest

from factsheet import api


def attribution(text, words):
    return next(f for f in api.summarize_text(text).facts if f.text == words).attribution


@pytest.mark.parametrize(
    "text",
    [
        "Fresh statistics reveal that 40 shops have shut.",
        "Court filings show the firm shut 40 shops.",
        "The firm shut 40 shops, stock exchange data showed.",
        "Emails obtained by this newspaper suggest 40 shops were shut.",
        "Photographs taken by a passer-by show 40 shops in ruins.",
        "Accounts for the year to June show that the firm shut 40 shops.",
        "A first assessment put the damage at 40 shops.",
        "Soap sales fell at 40 shops, according to the results of a trial.",
    ],
)
def test_figures_papers_and_pictures_say_nothing(text):
    assert attribution(text, "40 shops") is None


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        ("An inquiry found that 40 shops had shut.", "An inquiry"),
        ("Most of 40 shops are empty, according to a study published in May.", "a study"),
        ("A report to the council showed that 40 shops had shut.", "A report to the council"),
        ("Police data showed 40 shops in ruins.", "Police"),
        ("Early estimates from growers suggest that 40 shops have shut.", "growers"),
        ("Figures from the Voss Trust, a charity, show 40 shops have shut.", "Voss Trust"),
        ("A mill and 40 shops shut, figures from the trust show, and one burned.", "trust"),
    ],
)
def test_a_study_and_whoever_made_the_figures_do(text, speaker):
    said = attribution(text, "40 shops")
    assert speaker in (said.name, said.text)


def test_who_tells_what_papers_show_says_it():
    text = "Tax records showed that 40 shops had shut, Ida Voss said."
    assert attribution(text, "40 shops").name == "Ida Voss"


@pytest.mark.parametrize(
    ("text", "figure", "speaker"),
    [
        ("Ida Voss on Monday announced a $30 million relief package.", "$30 million", "Ida Voss"),
        ("The ministry announced $900 for each family.", "$900", "The ministry"),
        ("Voss Lines announced a $30 million round led by Orbis.", "$30 million", None),
        ("The growers had asked for $30 million.", "$30 million", None),
    ],
)
def test_who_grants_money_tells_how_much_and_who_asks_for_it_does_not(text, figure, speaker):
    said = attribution(text, figure)
    assert (said and (said.name or said.text)) == speaker
