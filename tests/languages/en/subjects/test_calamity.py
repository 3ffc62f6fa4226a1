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
        (FIRE + "The fire covers 40 hectares.", "40 hectares", "Wildfire"),
    ],
)
def test_what_struck_is_called_by_its_name(text, figure, whose):
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
