"""The verbs of saying, by what they take."""

from pathlib import Path

import pytest

from factsheet.languages.en import lexicon
from factsheet.languages.en.lexicon.sayings import Frame, frames_of, may_say, sayings, speaks


@pytest.mark.parametrize("word", ["said", "says", "wrote", "told", "claims", "warning"])
def test_every_form_of_a_verb_is_known(word):
    assert may_say(word)


@pytest.mark.parametrize("word", ["house", "quickly", "walked"])
def test_other_words_say_nothing(word):
    assert not may_say(word)


def test_a_frame_tells_what_a_verb_takes():
    assert frames_of("told") & Frame.ADDRESSEE
    assert frames_of("claims") & Frame.OBJECT
    assert not speaks("believed")


def test_no_verb_is_without_a_frame():
    assert all(sayings().values())


def test_every_form_that_no_rule_makes_is_known():
    table = Path(lexicon.__file__).with_name("word_classes.txt").read_text("utf-8")
    irregular = table.partition("[irregular]\n")[2].partition("[frames]")[0].splitlines()
    forms = [form for form, _, lemma in map(str.split, irregular) if lemma in sayings()]
    assert len(forms) > 30
    assert [form for form in forms if not may_say(form)] == []
