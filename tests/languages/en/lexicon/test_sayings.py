"""The verbs of saying, by what they take."""

import pytest

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
