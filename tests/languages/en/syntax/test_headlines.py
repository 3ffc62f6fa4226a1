"""Headlines in capitals: each verb with its subject."""

import pytest

READINGS = {
    "Marlow Foods Posts Record Profit and Raises Guidance for Year": (
        "posts: marlow foods, raises: marlow foods"
    ),
    "Tarn Therapeutics Reports Data From Trial and Announces $40 Million Sale": (
        "reports: tarn therapeutics, announces: tarn therapeutics"
    ),
    "Governor Signs Bill Banning Phones in Schools": "signs: governor, banning: -",
    "Sioux Falls Council Approves $40 Million Budget": "approves: sioux falls council",
    "Orin Energy Completes Purchase of Tarn Wind for $90 Million": "completes: orin energy",
    "Velden Announces Closing of $40 Million Offering": "announces: velden",
    "Orin Net Profit Rises 9%": "rises: orin net profit",
    "Nurses Strike Enters Third Week at Mercy Hospital": "enters: nurses strike",
}


@pytest.mark.parametrize("text", READINGS)
def test_a_headline_has_its_verb_among_capitals(subjects, text):
    assert subjects(text) == READINGS[text]


PLAIN = {
    "Bank cuts rates to 4% as growth slows": "cuts: bank, slows: growth",
    "Oil slips below $60 after Orin lifts output": "slips: oil, lifts: orin",
    "Startup posts first profit, eyes listing": "posts: startup, eyes: startup",
    "City council votes to sell stadium": "votes: city council, sell: city council",
    "Voters back plan for new bridge": "back: voters",
    "Board OKs $40 million budget": "oks: board",
    "Water charges rise for third year": "rise: water charges",
    "Rail strikes to go on into June": "go: -",
    "House prices fall for third month": "fall: house prices",
    "Council plans for 300 homes approved": "approved: council plans",
}


@pytest.mark.parametrize("text", PLAIN)
def test_a_headline_in_small_letters_has_one_verb(subjects, text):
    assert subjects(text) == PLAIN[text]
