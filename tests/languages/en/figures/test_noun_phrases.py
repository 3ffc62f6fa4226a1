import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.figures.noun_names import head_name
from factsheet.languages.en.figures.noun_phrases import head_at
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def counted(phrase):
    context = read_context(Tokens(phrase, blocks(phrase)))
    head = head_at(context, 1)
    return None if head is None else head_name(context, head, 1)


@pytest.mark.parametrize(
    ("phrase", "noun"),
    [
        ("30 Boeing 787 jets", "jet"),
        ("263 daily news organizations in all", "news organization"),
        ("two sports cars", "sports car"),
        ("four digital and physical sales", "sale"),
        ("14 first-team players left", "first-team player"),
        ("700 heart transplants", "heart transplant"),
        ("50 different products", "product"),
        ("six F-35s", "F-35"),
        ("40 CDs", "CD"),
        ("two children's hospitals", "hospital"),
        ("500 Pell Systems common shares", "share"),
        ("four plain-clothes officers", "plain-clothes officer"),
        ("two teachers unions", "teachers union"),
        ("two aircraft carriers", "aircraft carrier"),
        ("two more buses", "bus"),
        ("22 Pell A320neos", "A320neo"),
        ("two would-be robbers", "robber"),
        ("three US vessels", "vessel"),
    ],
)
def test_finds_the_noun_that_is_counted(phrase, noun):
    assert counted(phrase) == noun


@pytest.mark.parametrize("phrase", ["14 died in hospitals", "14 of them", "14, dogs", "14"])
def test_finds_none_past_the_end_of_the_phrase(phrase):
    assert counted(phrase) is None
