"""Whose "we" is, and whose a person's own firm or group."""

import pytest
from tests.languages.en.subjects.asking import subject

LEAD = """Orbis plc will freeze rents in Derby after a campaign by the Tarn Tenants Union.

"""


@pytest.mark.parametrize(
    "speaker",
    [
        "said Ida Roke, the union's chair",
        "said Ida Roke, chair of the union",
        "said Ida Roke, who chairs the union",
        "said Ida Roke of the Tarn Tenants Union",
        "said union president Ida Roke",
    ],
)
def test_we_are_the_body_that_the_speaker_is_told_to_be_of(speaker):
    text = f"{LEAD}“We knocked on 340 doors in May,” {speaker}. Orbis plc owns 900 flats."
    assert subject(text, "340 doors") == "Tarn Tenants Union"


def test_a_body_without_a_name_is_we_too():
    text = f"{LEAD}Ida Roke, who chairs a sailing club, welcomed it. “We own 60 acres,” she said."
    assert subject(text, "60 acres") == "sailing club"


def test_her_group_is_the_one_that_she_runs():
    text = "Ida Roke, who directs the charity Full Plate, said her group handed out 900 bags."
    assert subject(text, "900 bags") == "Full Plate"


def test_what_he_does_who_speaks_for_nobody_is_his():
    text = (
        "Row over fish\n\nIvan Roke, who fishes from Kirkhaven, said he would lose £47,000 a year."
    )
    assert subject(text, "£47,000") == "Ivan Roke"


@pytest.mark.parametrize("agency", ["Tarn Works Inspectorate", "Environment Agency"])
def test_the_firm_is_no_authority(agency):
    text = f"""A builder was fined after a fall at a site run by Orbis plc.

The {agency} found that the firm had ignored 40 warnings. The firm, which made a profit of £209,000,
employs 70 people."""
    assert subject(text, "40 warnings") == subject(text, "70 people") == "Orbis plc"


@pytest.mark.parametrize(
    "opening",
    [
        "Nurse sues hospital\n\nIda Roke was dismissed in May.",
        "A nurse was dismissed from a hospital in May.\n\nIda Roke, 34, told of it on Monday.",
        "A nurse was dismissed in May.\n\nIda Roke, who worked in Hull, was told to leave.",
    ],
)
def test_what_the_article_opens_with_calls_the_one_it_is_about(opening):
    assert subject(f"{opening}\n\nThe nurse worked 40 shifts in a row.", "40 shifts") == "Ida Roke"


def test_what_somebody_is_said_to_be_now_calls_another():
    text = "Nurse sues hospital\n\nIda Roke was dismissed in May. Jo Quill is a nurse of 40 years."
    assert subject(text, "40 years") != "Ida Roke"


def test_the_members_of_a_union_are_not_what_it_is():
    text = "The Airline Pilots Union called a strike at Orbis Airways. The airline has 900 staff."
    assert subject(text, "900 staff") == "Orbis Airways"


@pytest.mark.parametrize(
    ("name", "noun"), [("Oxfam", "charity"), ("HSBC", "bank"), ("Le Monde", "newspaper")]
)
def test_a_body_may_be_one_that_nothing_tells_it_to_be(name, noun):
    text = f"{name} has cut 300 jobs, a court heard.\n\nThe {noun} spent £40 million last year."
    assert subject(text, "£40 million") == name


def test_a_body_of_a_firm_without_a_name_is_not_the_firm():
    text = "Staff at Tesco will strike on Monday.\n\nThe union has 900 members."
    assert subject(text, "900 members") == "union"


def test_an_authority_does_what_its_noun_does():
    text = """Orbis plc was sentenced on Friday. The Environment Agency told the court it pumped
900 litres of waste into a river. Orbis plc has 40 staff.

The agency hired 33 engineers."""
    assert subject(text, "33 engineers") == "Environment Agency"


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (
            "The Tarn Town board met. “I lost 40 goats,” said Ida Roke, a farmer. It lost £9m.",
            "40 goats",
            "Ida Roke",
        ),
        (
            "Quell Ltd lost £4m. Ottavo Group lost £5m.\n\nOttavo Group's boss, Tom Vane, said the "
            "company had paid £84 million in claims.",
            "£84 million",
            "Ottavo Group",
        ),
        (
            "Hull will have a wind farm, developed by Orbis Ltd. The developer hired 940 people.",
            "940 people",
            "Orbis Ltd.",
        ),
        (
            "Ivan Trent, who was accused of theft in May, left Hull. Tom Quill, a lawyer, spoke."
            "\n\nJudge Ruth Yarwood told the defendant that he had shown no remorse. He must repay "
            "£20,000.",
            "£20,000",
            "Ivan Trent",
        ),
    ],
)
def test_whom_a_clause_of_saying_and_the_one_behind_it_tell_of(text, figure, whose):
    assert subject(text, figure) == whose
