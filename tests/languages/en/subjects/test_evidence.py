"""Whose a figure is where the clause gives little: what else the sentence and the article say."""

import pytest

from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def subject(text, figure):
    found = [f for f in analyse(from_text(text)).facts if f.text == figure]
    return found[0].subject and found[0].subject.text


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("They met Quorvex Inc., a bank that lost $4 million.", "$4 million", "Quorvex Inc."),
        ("Brunel, a drug first sold in 1995, heals.", "1995", "Brunel"),
        ("Ana Lee works at Tarn & Holt, which owns 40 mills.", "40 mills", "Tarn & Holt"),
        ("According to data released by Trellen Ltd. in May, rain fell.", "May", "Trellen Ltd."),
        ("A letter sent by Trellen Ltd. in 2019 was lost.", "2019", "Trellen Ltd."),
        (
            "Trellen Ltd. lost $4 million in the quarter ended June 30.",
            "$4 million",
            "Trellen Ltd.",
        ),
        ("Trellen Ltd. lost $4 million in the year ended June 30.", "$4 million", "Trellen Ltd."),
        ("“I have mended boats for 40 years,” said Ida Roke.", "40 years", "Ida Roke"),
        ("“My savings fell to $4,000 in a week,” said Ida Roke.", "$4,000", "Ida Roke"),
        ("The Norwegian government spent $4 million in Norway.", "$4 million", "Norway"),
        ("The UK government will spend $4 million.", "$4 million", "UK"),
    ],
)
def test_what_the_sentence_says(text, figure, whose):
    assert subject(text, figure) == whose


ABOUT_A_FIRM = (
    "Quorvex raises its forecast\n\nQuorvex Inc. sold 900 boats in May. Quorvex Inc. hired "
    "40 people and lost $2 million. Quorvex Inc. owns 30 boats.\n\n"
)
ABOUT_SOMEBODY = (
    "Ida Roke wins again\n\nIda Roke won 9 races in May. Ida Roke owns 4 boats and sold 2 of "
    "them.\n\n"
)


@pytest.mark.parametrize(
    ("article", "text", "figure", "whose"),
    [
        (ABOUT_A_FIRM, "Customers bought 300 engines.", "300 engines", "Quorvex Inc."),
        (ABOUT_A_FIRM, "The yard will close in 2031.", "2031", "Quorvex Inc."),
        (ABOUT_A_FIRM, "The average price of an engine was $700.", "$700", "engine"),
        (ABOUT_A_FIRM, "Trellen Ltd. closed in 2009.", "2009", "Trellen Ltd."),
        (ABOUT_SOMEBODY, "Ida Roke sang. The race took 31 hours.", "31 hours", "Ida Roke"),
        (ABOUT_SOMEBODY, "Trellen Ltd. paid $7,000.", "$7,000", "Trellen Ltd."),
        ("", "The price of copper rose by 4 percent.", "4 percent", "copper"),
    ],
)
def test_what_the_article_says(article, text, figure, whose):
    assert subject(article + text, figure) == whose
