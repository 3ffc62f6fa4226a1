"""The noun phrase that stands as a speaker."""

import pytest

from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("Ann Keller, the head of Orbis, said that it was late.", "Ann Keller"),
        ("People familiar with the plan said that it was late.", "People familiar with the plan"),
        ("Chief executive Ann Keller said that it was late.", "Ann Keller"),
        ("Her lawyer, Max Feld, said that it was late.", "Max Feld"),
        ("Ann Reed and Jon Hale said that it was late.", "Ann Reed and Jon Hale"),
        ("One said that it was late.", "One"),
        ("Two weeks later, Voss said that it was late.", "Voss"),
    ],
)
def test_the_mention_of_a_speaker(text, mention):
    speakers = [speech.speaker for speech in analyse(from_text(text)).speeches]
    assert [speaker and speaker.text for speaker in speakers] == [mention]
