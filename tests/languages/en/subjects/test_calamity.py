"""The calamity that an article is about, and which phrases mean it."""

import pytest

from factsheet.pipeline import analyse
from factsheet.readers.text import from_text

FIRE = "Wildfire doubles in size\n\nLOWICK — A wildfire burned on Friday.\n\n"


def subject(text, figure):
    found = [f for f in analyse(from_text(text)).facts if f.text == figure]
    return found[0].subject and found[0].subject.text


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (FIRE + "The Tarn Hill fire covers 40 hectares.", "40 hectares", "Tarn Hill fire"),
        (
            FIRE + "The Tarn Hill fire grew. The blaze covers 40 hectares.",
            "40 hectares",
            "Tarn Hill fire",
        ),
        (
            FIRE + "The Tarn Hill fire grew. The fire covers 40 hectares.",
            "40 hectares",
            "Tarn Hill fire",
        ),
        (FIRE + "The fire covers 40 hectares.", "40 hectares", "wildfire"),
    ],
)
def test_what_struck_is_called_by_its_name(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (
            FIRE + "The Tarn Disaster Relief Board met. The blaze covers 40 hectares.",
            "40 hectares",
            "wildfire",
        ),
        (
            "A surge of mud hit Lowick on Friday, killing nine people.",
            "nine people",
            "surge",
        ),
        ("A lorry ran into a stall in Lowick, injuring nine people.", "nine people", "lorry"),
    ],
)
def test_neither_who_deals_with_it_nor_where_it_struck_is_what_struck(text, figure, whose):
    assert subject(text, figure) == whose


TWO = "Quake kills six as cholera spreads\n\nLOWICK — A quake shook Lowick on Friday.\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (TWO + "The quake killed 40 people.", "40 people", "quake"),
        (TWO + "Cholera killed 70 people.", "70 people", "Cholera"),
    ],
)
def test_of_two_calamities_each_keeps_its_own(text, figure, whose):
    assert subject(text, figure) == whose


SHIP = (
    "Nine dead after tanker sinks\n\nHALMAR — A coastal tanker, the MV Solveig Rask, sank "
    "on Monday, killing nine people.\n\n"
)
MILL = "Four feared dead at mill\n\nROSBY — A grain silo collapsed on Monday, killing four men.\n\n"
FLOOD = "Storm toll rises\n\nTARN — A flood killed 30 people in Tarn on Monday, police said.\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (SHIP + "Divers pulled out 12 bodies by noon.", "nine people", "MV Solveig Rask"),
        (SHIP + "The accident injured 14 sailors.", "14 sailors", "MV Solveig Rask"),
        (
            MILL + "At least 11 workers were injured, the fire service said.",
            "11 workers",
            "grain silo",
        ),
        (FLOOD + "The agency put the dead at 31 people.", "31 people", "flood"),
        (FLOOD + "Some 640 homes were destroyed.", "640 homes", "flood"),
        (FLOOD + "In 2012, 62 people died when a viaduct collapsed.", "62 people", "viaduct"),
        (FLOOD + "A suspected outbreak of cholera killed 19 people.", "19 people", "cholera"),
        (FLOOD + "Gunmen killed 19 people in Orsk.", "19 people", "Gunmen"),
    ],
)
def test_casualties_are_of_what_struck_or_came_to_grief(text, figure, whose):
    assert subject(text, figure) == whose


def test_the_lead_calls_a_calamity_by_its_full_noun():
    text = "Quake kills six\n\nROSBY — An earthquake killed six people on Monday."
    assert subject(text, "six people") == "earthquake"


def test_homes_that_somebody_pulled_down_are_not_of_the_flood():
    text = FLOOD + "Some 640 homes were demolished by the council."
    assert subject(text, "640 homes") != "flood"


@pytest.mark.parametrize(
    ("text", "figure"),
    [
        ("were were . 5m flood - were Firm 9% will Pell and ferry", "9%"),
        ("backed by ($1.75 per share, and, But how fast, and at figures, were told", "$1.75"),
    ],
    ids=["no noun of the lead", "a clause without a verb"],
)
def test_broken_sentences_keep_their_figures(text, figure):
    assert figure in {fact.text for fact in analyse(from_text(text)).facts}


BUSH = (
    "Two dead as Tarn Hills fire spreads\n\nThe State Fire Command sent 30 trucks on Monday.\n\n"
    "Ida Roke lost one of the homes burnt by the Tarn Hills bushfire, which ran 28 kilometres.\n\n"
)


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (BUSH, "Two", "Tarn Hills bushfire"),
        (BUSH, "28 kilometres", "Tarn Hills bushfire"),
        (BUSH + "The blaze killed 14 cows.", "14 cows", "Tarn Hills bushfire"),
        (BUSH + "The Tarn Hills blaze buried 14 cars.", "14 cars", "Tarn Hills bushfire"),
    ],
)
def test_a_calamity_is_called_by_its_place_and_no_brigade_is_one(text, figure, whose):
    assert subject(text, figure) == whose


def test_no_calamity_comes_to_grief_itself():
    assert subject("Monday, a crash sinks 40 boats.", "40 boats") == "crash"
