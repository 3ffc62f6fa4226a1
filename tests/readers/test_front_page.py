# ruff: noqa: E501 - pages are made of long lines
"""A list of stories is no article; an article beside many links is one."""

import pytest

from factsheet.model.errors import FrontPageError
from factsheet.readers import html

PLACES = "Kent Essex Dover Hythe Lund Ostby Bergen Harrow Lowick Ashby Corby Derby".split()
CARDS = "".join(
    f"<div class=card><h3><a href=/{place}/{year}>A mill is opened in {place} for {year} people</a></h3>"
    f"<p>The mill in {place} cost £{year} million, and the council is glad of it, as its mayor says.</p></div>"
    for place in PLACES
    for year in (40, 90)
)


def page(body, head=""):
    return (
        f"<html><head><title>Harbour Ledger</title>{head}</head><body>{body}</body></html>".encode()
    )


@pytest.mark.parametrize(
    "url", [None, "https://ledger.example/", "https://ledger.example/business"]
)
def test_a_front_page_is_refused_by_its_name(url):
    with pytest.raises(FrontPageError, match="24 stories") as refused:
        html.read(page(f"<main>{CARDS}</main>"), url=url)
    assert (refused.value.code, refused.value.exit_code) == ("front_page", 4)


def test_a_notice_above_the_stories_makes_it_no_article(prose):
    notice = "".join(f"<p>{paragraph}</p>" for paragraph in prose)
    document = html.read(page(f"<main><div>{notice}</div>{CARDS}</main>"))
    assert [warning.code for warning in document.warnings] == ["front_page"]


def test_an_article_with_many_links_beside_it_is_one(prose):
    body = "".join(f"<p>{paragraph} It is so.</p><p>{paragraph}</p>" for paragraph in prose)
    document = html.read(page(f"<article>{body}</article>{CARDS}"))
    assert document.warnings == ()


def test_a_page_that_calls_itself_an_article_is_one(prose):
    head = "<meta property='og:type' content='article'>"
    body = "".join(f"<p>{paragraph}</p>" for paragraph in prose[:3])
    document = html.read(page(f"<article>{body}</article>{CARDS}", head))
    assert "front_page" not in {warning.code for warning in document.warnings}


def test_an_article_between_line_breaks_is_one(prose):
    body = "<br><br>".join(prose * 3)
    document = html.read(page(f"<div>{body}</div>{CARDS}"))
    assert "front_page" not in {warning.code for warning in document.warnings}
