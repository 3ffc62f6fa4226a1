from datetime import date

import pytest

from factsheet.api import summarize_text
from factsheet.readers.text import blocks
from factsheet.summary import stands_alone
from factsheet.tokens import Tokens


def alone(text):
    tokens = Tokens(text, blocks(text))
    return stands_alone(tokens, tokens.sentences[-1])


@pytest.mark.parametrize(
    "sentence",
    [
        "Halden Robotics raised $310 million in a funding round on Friday.",
        "This week the maker of warehouse robots opened a plant in Leipzig.",
        "Ilse Brandt said she expects a profit within three to five years.",
        "“We are short of welders, not of money,” Ilse Brandt told reporters.",
        "The robots cost twice as much as they did before the war.",
    ],
)
def test_these_stand_alone(sentence):
    assert alone(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "He added that sales had doubled to $96 million in a year.",
        "But Halden Robotics still lost $12 million in the fourth quarter.",
        "Its valuation has tripled since the spring to about $2.4 billion.",
        "That was twice as much as analysts at Kestrel had expected.",
        "On Friday he said that sales had doubled to $96 million.",
        "“We need 400 more welders,” she told reporters in Leipzig on Friday.",
        "In addition, Halden Robotics plans to borrow another $50 million.",
        "“We are short of welders, not of money. And that will last.",
        "Halden Robotics raises $310 million to build a plant in Leipzig",
        "Sales rose again.",
        "The latter raised $310 million in a funding round on Friday.",
        "(Halden Robotics bought its rival Orbit for $12 million in May.)",
    ],
)
def test_these_lean_on_something_else(sentence):
    assert not alone(sentence)


ARTICLE = (
    "Halden Robotics opened a plant in Leipzig on Friday, its first in Germany.\n"
    "Guests were served coffee and cake in the great hall of the new plant.\n"
    "He said the plant cost $180 million and that the land cost another $40 million.\n"
    "Halden Robotics paid $310 million for the site and for the machines in it.\n"
    "Halden Robotics paid $310 million for it all, a person close to the board said.\n"
    "Kestrel Research puts the value of Halden Robotics at $2.4 billion or 48% of its peers.\n"
)


def test_the_sentences_are_the_articles_own_and_in_its_order():
    sheet = summarize_text(ARTICLE, published=date(2026, 1, 11))
    assert [each.text.split()[0:2] for each in sheet.summary] == [
        ["Halden", "Robotics"],
        ["Halden", "Robotics"],
        ["Kestrel", "Research"],
    ]
    assert all(ARTICLE[each.start : each.end] == each.text for each in sheet.summary)


def test_the_same_figure_is_told_once():
    told = " ".join(each.text for each in summarize_text(ARTICLE).summary)
    assert told.count("$310 million") == 1


def test_each_sentence_names_its_facts():
    sheet = summarize_text(ARTICLE)
    for sentence in sheet.summary:
        inside = [f.id for f in sheet.facts if sentence.start <= f.start < sentence.end]
        assert list(sentence.facts) == inside


def test_a_text_without_facts_is_told_by_its_first_sentence():
    (first, *_) = summarize_text("The mayor of Leipzig opened the new bridge to traffic.").summary
    assert first.text == "The mayor of Leipzig opened the new bridge to traffic."


def test_an_empty_text_has_no_summary():
    assert summarize_text("").summary == ()
