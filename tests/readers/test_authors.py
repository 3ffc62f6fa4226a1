# ruff: noqa: E501 - pages are made of long lines
"""Who wrote a page."""

import pytest

from factsheet.readers import html

FEED = (
    '<script type="application/ld+json">{"@type": "Article", "headline": "Solar plant opens in Kent",'
    ' "author": {"@type": "Person", "name": "Watermark feed"}}</script>'
)
OTHERS = "".join(
    f"<div class=teaser><a href=/authors/x class=author>{name}</a></div>"
    for name in ("Bo Lee", "Cy Ode", "Ada Kern")
)


def authors(page, *, head="", below_title="", below=""):
    above = f"<h1>Solar plant opens in Kent</h1>{below_title}"
    return html.read(page(head=head, above=above, below=below)).particulars.authors


@pytest.mark.parametrize(
    "byline",
    [
        "<p>By <a rel=author href=/a>Ada Kern</a></p>",
        "<div class=author>Ada Kern, Energy Correspondent</div>",
        "<div class=byline>By Ada Kern<br>The Daily Lamp<br>Published: March 5, 2009</div>",
        "<div class=meta>5th March 2009 by Ada Kern in News | 3 comments</div>",
        "<p>By Ada Kern, Daily Lamp Staff | March 5, 2009</p>",
    ],
)
def test_a_byline(page, byline):
    assert authors(page, below_title=byline) == ("Ada Kern",)


def test_who_signs_comes_before_the_name_of_a_feed(page):
    assert authors(page, head=FEED, below_title="<a rel=author href=/a>Ada Kern</a>") == (
        "Ada Kern",
    )


def test_a_feed_is_named_where_nobody_signs(page):
    assert authors(page, head=FEED) == ("Watermark feed",)


@pytest.mark.parametrize(
    "link",
    [
        "<a rel=tag href=/person/pia-lund>Pia Lund</a>",
        "<p>It was <a href=/people/pia-lund>Pia Lund</a> who opened the plant, as all the town had hoped.</p>",
        "<div class=comments><span class=author>Pia Lund</span> <p>What a plant.</p></div>",
    ],
)
def test_a_link_to_somebody_else_is_no_byline(page, link):
    assert authors(page, below=link) == ()


def test_one_author_is_not_four(page):
    byline = "<div class=byline>By <a href=/authors/ada-kern>Ada Kern</a></div>"
    assert authors(page, below_title=byline, below=OTHERS) == ("Ada Kern",)


def test_two_who_sign_together_are_two(page):
    byline = "<div><span><a href=/authors/a>Ada Kern</a></span> <span><a href=/authors/b>Bo Lee</a></span></div>"
    assert authors(page, below_title=byline) == ("Ada Kern", "Bo Lee")
