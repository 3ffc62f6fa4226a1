"""Whose a figure is not: who is far, who only tells it, who is only where others act."""

from datetime import date

import pytest

import factsheet

PUMPS = "Vantor raised $90 million. Vantor makes pumps. Vantor has 400 workers.\n\n"


def subject(text, figure):
    """Whose the sheet says that a figure is."""
    sheet = factsheet.summarize_text(text, published=date(2026, 3, 6))
    found = next(fact for fact in sheet.facts if fact.text == figure)
    return found.subject and found.subject.text


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Analysts at Corvane put the cost at $4 million.", "$4 million", None),
        ("The council put the bill for repairs at £3 million.", "£3 million", None),
        ("The ministry put the damage at €40 million in May.", "May", None),
        (
            "The ministry put the damage at €4 million, which it said would take three years.",
            "three years",
            None,
        ),
        ("Ida Roke said that the dam was built in 1974.", "1974", "dam"),
        ("The leader, Ida Roke, said reserves had fallen to £2m.", "£2m", "reserves"),
        ("Ida Roke told the court that nurses work for 60 hours.", "60 hours", "nurses"),
        ("The fee for a permit is £12 an hour until April.", "April", "permit"),
        ("Ida Roke expects the dam to close in 2031.", "2031", "dam"),
        ("Halden Bank expects to open a branch in May.", "May", "Halden Bank"),
        (PUMPS + "The sale comes after Corvid Ltd. shut a mill in April.", "April", "Corvid Ltd."),
        (
            "The drug was made at Halden University. On average it was 30 per cent dearer.",
            "30 per cent",
            "drug",
        ),
        (
            "The bridge was closed in 2019. After the repairs it carried 4,000 lorries.",
            "4,000 lorries",
            "bridge",
        ),
        ("The plant heats 90 homes and cut the town's gas use by 22%.", "22%", "town"),
        ("Rain cut farmers' yields by 30%.", "30%", "farmers"),
        ("Orbis cut its costs by 4%.", "4%", "Orbis"),
        ("Dust led to a 3% drop in rainfall, the Oban Institute found.", "3%", "rainfall"),
        ("Forty-six pupils left. Forty-six pupils returned in May.", "May", "pupils"),
        ("A bursar of the college, Ida Roke, was jailed for six years.", "six years", "Ida Roke"),
        ("The Tarn Crown Court sitting in Lowick fined Orbis $4 million.", "$4 million", "Orbis"),
        ("The sale values Orbis at $4 million, twice what it made.", "twice", "Orbis"),
        ("Ida Roke's brothers were jailed in 1980.", "1980", "Ida Roke's brothers"),
        ("Under a plan to be presented in May, every school gets a nurse.", "May", "plan"),
        ("A tunnel to be dug by 2031 is to link the towns.", "2031", "tunnel"),
        (
            "The reactor, designed by a group at the Oban Institute, ran for 40 hours.",
            "40 hours",
            "reactor",
        ),
    ],
)
def test_whose_a_figure_is_not(text, figure, whose):
    assert subject(text, figure) == whose
