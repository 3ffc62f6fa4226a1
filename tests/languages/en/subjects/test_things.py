"""The words by which a thing without a name is called."""

import pytest

from factsheet.languages.en.subjects.things import modifier, thing
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def phrase_of(text, words):
    """The phrase in which these words end."""
    syntax = analyse(from_text(text)).syntax
    found = syntax.phrase_at(syntax.token_at(text.rindex(words) + len(words) - 1))
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("text", "words", "called"),
    [
        ("The 90-page report is out.", "report", "report"),
        ("A 34-year-old baker won.", "baker", "baker"),
        ("They repaid a $4 million loan.", "loan", "loan"),
        ("The £9.4m eye clinic opened.", "clinic", "eye clinic"),
        ("A new £26m eye clinic opened.", "clinic", "eye clinic"),
        ("A glossy 240-page report is out.", "report", "report"),
        ("The 2021 flood was worse.", "flood", "flood"),
        ("Sales of 10-year notes rose.", "notes", "10-year notes"),
        ("Its loan book grew.", "book", "loan book"),
        ("My mother paid.", "mother", "mother"),
        ("The levy on empty homes rose.", "levy", "levy on empty homes"),
        ("A vote on the plans is due.", "vote", "vote"),
        ("The yield on two-year gilts fell.", "yield", "yield on two-year gilts"),
        ("A committee of villagers met.", "committee", "committee of villagers"),
        ("A crate of pears fell.", "crate", "crate"),
        ("The 1990s estimate rose.", "estimate", "estimate"),
        ("Every three weeks barges came.", "barges", "barges"),
        ("The average lead time is short.", "time", "average lead time"),
        ("The fire and rescue service came.", "fire", "fire and rescue service"),
        ("It paid for the miner and 40 masks.", "miner", "miner"),
        ("The corner shop, and they, agreed.", "shop", "corner shop"),
        ("Patients in the 40 mg arm slept.", "arm", "40 mg arm"),
        ("On Monday the Federal Government paid.", "Government", "Federal Government"),
        ("On Monday the High Court agreed.", "Court", "High Court"),
    ],
)
def test_a_thing_is_called_without_its_article_its_measure_and_its_owner(text, words, called):
    found = thing(phrase_of(text, words))
    assert found is not None
    assert text[slice(*found)] == called


@pytest.mark.parametrize(
    ("text", "words", "measured"),
    [
        ("It blamed zinc prices.", "prices", "zinc"),
        ("The industry average was 4%.", "average", "industry"),
        ("The retail bread price rose.", "price", "retail bread"),
        ("The share price fell.", "price", None),
        ("The corner shop closed.", "shop", None),
        ("Prices fell.", "Prices", None),
    ],
)
def test_the_nouns_before_a_measure_say_what_is_measured(text, words, measured):
    found = modifier(phrase_of(text, words))
    assert (found and text[slice(*found)]) == measured
