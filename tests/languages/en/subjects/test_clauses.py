"""Subjects that stand away from their verb."""

import pytest

from factsheet import api


@pytest.mark.parametrize(
    "text",
    [
        "Tidewell, a maker of pumps, put off a $4 million sale.",
        "It came a week after Tidewell, a maker of pumps, put off a $4 million sale.",
    ],
)
def test_an_apposition_parts_a_subject_from_its_verb(text):
    facts = {fact.kind: fact for fact in api.summarize_text(text).facts}
    whose = facts["money"].subject
    assert whose is not None
    assert whose.text == "Tidewell"
