# ruff: noqa: E501 - pages are made of long lines
"""When a page was published, by what it shows around its headline."""

from datetime import date

import pytest

from factsheet.readers import html

TITLE = "<h1>Solar plant opens in Kent</h1>"
DAY = date(2009, 3, 5)


@pytest.mark.parametrize(
    "above",
    [
        f"<span class=date>March 5, 2009</span>{TITLE}",
        f"{TITLE}<p>By Ada Kern, Daily Lamp Staff | March 5, 2009</p>",
        f"{TITLE}<div id=storydate>Thu Mar 5, 2009 4:12pm EST</div>",
        f"{TITLE}<div class=meta>5th March 2009 by Ada Kern in News | 3 comments</div>",
        f"{TITLE}<div><time datetime='2009-03-05T10:00Z'>a while ago</time></div>",
        f"{TITLE}<p>Last Updated: Thursday, 5 March 2009, 10:23 GMT</p>",
    ],
)
def test_a_day_by_the_headline(page, above):
    assert html.read(page(above=above)).particulars.published == DAY


def test_a_headline_in_bold_is_one(prose):
    body = "".join(f"<p>{paragraph}</p>" for paragraph in prose)
    content = (
        "<html><head><title>Solar plant opens in Kent</title></head><body>"
        "<font size=5><b>Solar plant opens in Kent</b></font><br>"
        f"<font size=1>Posted: Thursday, March 5, 2009, 10:23 AM ET</font>{body}</body></html>"
    )
    assert html.read(content.encode()).particulars.published == DAY


@pytest.mark.parametrize(
    "below",
    [
        "<div class=related><a href=/x>Mill</a> <time class=published datetime=2009-03-05>5 March</time></div>",
        "<aside><span itemprop=datePublished>5 March 2009</span></aside>",
        "<footer><time pubdate datetime=2009-03-05>5 March</time></footer>",
    ],
)
def test_the_day_of_another_story_is_none(page, below):
    assert html.read(page(below=below)).particulars.published is None


def test_the_day_of_a_visit_in_the_masthead_is_none(page):
    masthead = "<div class=date>Thursday, March 5, 2009</div></header><section><div><div>"
    above = f"<header>{masthead}{TITLE}</div></div></section>"
    assert html.read(page(above=above)).particulars.published is None


def test_a_day_of_the_past_in_a_sentence_is_none(page):
    above = (
        f"{TITLE}<p>The first plant was opened on 5 March 2009 by the council and its mayor.</p>"
    )
    assert html.read(page(above=above)).particulars.published is None
