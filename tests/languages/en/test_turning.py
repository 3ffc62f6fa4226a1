import pytest

from factsheet.languages.en.turning import denies, turned


@pytest.mark.parametrize(
    ("old", "new", "turn"),
    [
        ("did not sell", "sold", "reversed"),
        ("doesn t", "does", "reversed"),
        ("can t", "can", "reversed"),
        ("failed to open", "opened", "reversed"),
        ("unlikely", "likely", "reversed"),
        ("never", "", "reversed"),
        ("will", "might", "modality"),
        ("hopes to buy", "bought", "modality"),
        ("may have", "", "modality"),
        ("is", "was", None),
        ("rose", "climbed", None),
        ("declined", "fell", None),
        ("", "not counting tips and tolls", None),
    ],
)
def test_a_small_edit_may_turn_its_sentence(old, new, turn):
    assert turned(old.split(), new.split()) == turn


@pytest.mark.parametrize(("cue", "expected"), [("denied", True), ("said", False), ("not", True)])
def test_a_cue_may_deny(cue, expected):
    assert denies(cue) is expected
