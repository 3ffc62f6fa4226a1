import time
from datetime import date

import pytest
from msgspec.structs import replace

from factsheet.api import summarize_text
from factsheet.facts.summary import summarise
from factsheet.languages import language
from factsheet.model.document import Document
from factsheet.pipeline import make_sheet
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

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


def test_a_quotation_is_taken_whole_with_its_speaker():
    text = (
        "“We pay $40 an hour. Nobody in Saxony pays more,” Ilse Brandt, its finance chief, said.\n"
        "The weather was fine.\n"
    )
    (told,) = summarize_text(text).summary
    assert told.text == text.partition("\n")[0]


def test_what_points_back_is_not_told_first():
    text = (
        "The company has raised $310 million, $40 million and $50 million this year.\n"
        "Halden Robotics is valued at about $2.4 billion by its investors.\n"
    )
    assert [each.text.split()[0] for each in summarize_text(text).summary] == ["Halden"]


@pytest.mark.parametrize(("sentences", "told"), [(0, 0), (1, 1), (2, 2), (100, 6)])
def test_a_summary_is_as_long_as_asked(sentences, told):
    document = Document(ARTICLE, blocks(ARTICLE))
    assert len(make_sheet(document, sentences=sentences).summary) == told


def test_a_long_text_is_told_in_linear_time():
    text = "Halden Robotics paid $5 million for 3 robots and got 4% back in May. " * 12_000
    facts = summarize_text(text[:700]).facts
    tokens = Tokens(text, blocks(text))
    many = [
        replace(fact, start=at + fact.start, end=at + fact.end)
        for at in range(0, len(text) - 700, 69)
        for fact in facts[:4]
    ]
    began = time.process_time()
    summarise(tokens, many, language(), sentences=100)
    assert time.process_time() - began < 5
