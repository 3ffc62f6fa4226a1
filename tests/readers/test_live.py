# ruff: noqa: E501 - pages are made of long lines
"""Live pages: each post has its own day."""

from datetime import date

from factsheet.model.fact import TimeFact
from factsheet.pipeline import make_sheet
from factsheet.readers import html

LIVE = '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Weir opens", "datePublished": "2026-03-02"}</script>'
POSTS = (
    (
        "2026-03-04T10:00Z",
        "Gates open",
        "The gates were opened yesterday by the mayor, who said that the weir cost $5 million in all.",
    ),
    (
        "2026-03-03T09:00Z",
        "Crowds",
        "Some 900 people came to the weir yesterday, and more were on their way to it by train.",
    ),
    (
        "2026-03-02T08:00Z",
        "Good morning",
        "We will follow the opening of the weir today and tomorrow with our people at the river.",
    ),
)


def page(head):
    posts = "".join(
        f"<article><time datetime='{time}'>{time[11:16]}</time><h2>{title}</h2><p>{text}</p></article>"
        for time, title, text in POSTS
    )
    return f"<html><head>{head}</head><body><main><h1>Weir opens</h1>{posts}</main></body></html>".encode()


def times(document):
    facts = make_sheet(document).facts
    return [(f.text, f.value.timex) for f in facts if isinstance(f, TimeFact)]


def test_relative_words_count_from_their_post():
    document = html.read(page(LIVE))
    assert [day for _, day in document.posts] == [
        date(2026, 3, 4),
        date(2026, 3, 3),
        date(2026, 3, 2),
    ]
    assert times(document) == [
        ("yesterday", "2026-03-03"),
        ("yesterday", "2026-03-02"),
        ("today", "2026-03-02"),
        ("tomorrow", "2026-03-03"),
    ]


def test_the_times_of_a_page_that_is_not_live_are_nothing_to_it():
    head = LIVE.replace("LiveBlogPosting", "NewsArticle")
    assert html.read(page(head)).posts == ()
