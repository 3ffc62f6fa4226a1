"""What a page does not show is read for nothing."""

import pytest

from factsheet.readers import html

DRAFT = "<p>Draft: the plant cost £77 million, by the books of its builders and the county.</p>"


@pytest.mark.parametrize(
    "unshown",
    [
        DRAFT.replace("<p>", "<p hidden>"),
        f"<div hidden=''>{DRAFT}</div>",
        f"<template>{DRAFT}</template>",
        f"<template>{DRAFT}<template>{DRAFT}</template></template>",
    ],
)
def test_what_is_not_shown_goes(page, prose, unshown):
    above = f"<h1>Solar plant opens in Kent</h1>{unshown}"
    assert html.read(page(above=above, below=unshown)).text == "\n\n".join(prose)


def test_what_a_search_in_the_page_finds_stays(page):
    found = f"<div hidden='until-found'>{DRAFT}</div>"
    assert "£77 million" in html.read(page(below=found)).text


def test_an_article_that_waits_for_its_script_is_read(prose):
    body = "".join(f"<p>{paragraph}</p>" for paragraph in prose)
    content = f"<html><body><article hidden>{body}</article></body></html>".encode()
    assert html.read(content).text == "\n\n".join(prose)
