from datetime import date

import pytest

from factsheet import api

ARTICLE = """Quay plan goes to a vote

The board will vote on the quay next week. It has 12 members.

“We are ready for the day,” said Oona Brask, its chair.

"""


def corrections(note):
    return [(c.said, c.is_) for c in sheet(note).corrections]


def sheet(note):
    return api.summarize_text(ARTICLE + note, published=date(2025, 7, 6))


@pytest.mark.parametrize(
    ("note", "told"),
    [
        ("Correction: An earlier version put the cost at £7m. It is £9m.", ("£7m", "£9m")),
        ("This story has been corrected: the quay has 41 berths, not 14.", ("14", "41 berths")),
        ("We wrongly reported that 75 boats came; the actual number is 57.", ("75 boats", "57")),
        ("This article was amended to change the rate from 3% to 5%.", ("3%", "5%")),
        ("Erratum: For “12 tonnes” read “21 tonnes”.", ("12 tonnes", "21 tonnes")),
        ("Clarification: The quay opened in 1987 rather than 1978.", ("1978", "1987")),
        ("Clarification: The chair is Ina Vollen, not Ina Vellen.", ("Ina Vellen", "Ina Vollen")),
        ("This story has been corrected to show that the grant was worth $2m.", (None, "$2m")),
        ("Retraction: We said that 400 birds died. The claim was false.", ("400 birds", None)),
        ("This 3 May story has been corrected to say 90 boats, not 900.", ("900", "90 boats")),
    ],
)  # fmt: skip
def test_a_note_tells_what_was_wrong_and_what_is_right(note, told):
    assert corrections(note) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "The ministry corrected its forecast from 3% to 5%.",
        "An update from the board said that 40 boats came.",
        "He said the first version of the plan cost £4m. It now costs £6m.",
    ],
)
def test_what_others_correct_is_no_note(text):
    assert corrections(text) == []


def test_what_is_withdrawn_is_denied_and_no_key_fact():
    facts = {
        fact.text: fact
        for fact in sheet("Correction: An earlier version put the cost at £7m. It is £9m.").facts
    }
    assert (facts["£7m"].modality, facts["£7m"].key) == ("denied", False)
    assert facts["£9m"].modality == "asserted"
