"""What an article is about."""

import pytest

from factsheet.languages.en.subjects import Subjects
from factsheet.model.document import Span
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def topic(text):
    analysis = analyse(from_text(text))
    figures = [Span(fact.start, fact.end) for fact in analysis.facts if fact.kind != "quotation"]
    found = Subjects(
        analysis.context.tokens, analysis.names, analysis.speeches, analysis.syntax, figures
    )
    return found.topic and found.topic.name


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Quorvex Inc. cut jobs.\n\nQuorvex Inc. makes pumps. Quorvex grew.", "Quorvex Inc."),
        ("It rained.\n\nBoth Quorvex Inc. and Trellen Ltd. cut jobs.", None),
        ("It rained.", None),
    ],
)
def test_a_topic_is_far_ahead_or_nobody(text, name):
    assert topic(text) == name


def test_the_town_of_a_dateline_is_no_topic():
    assert topic("LOWICK, Ohio — A fire broke out. It burned.\n\nIt went on.") is None


def test_the_town_of_a_dateline_is_the_topic_where_the_article_tells_how_it_is_run():
    story = "The council set aside $4 million. The city will pave 9 roads and plant 40 trees."
    assert topic(f"LOWICK, Ohio — {story}\n\nRoads in Lowick are old.") == "Lowick"
