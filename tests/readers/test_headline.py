"""The headline on a page, and the standfirst below it."""

import pytest
from lxml.html import fromstring

from factsheet.readers import headline, html
from factsheet.readers.main_text import Paragraph

TITLE = "<h1>Solar plant opens in Kent</h1>"
STANDFIRST = "The county's largest works will light nine towns, and its makers plan two more"
DESCRIBED = f"<meta property='og:description' content='{STANDFIRST.replace(chr(39), '&#39;')}'>"
BYLINE = "<div><a href='/staff/ada-moss'>Ada Moss</a></div>"


def first(document):
    return document.text.split("\n\n")[0]


@pytest.mark.parametrize(
    "below_title",
    [
        f"<p class='dek'>{STANDFIRST}</p>",
        f"<h2>{STANDFIRST}</h2>",
        f"<div><div><span>{STANDFIRST}</span></div></div>",
    ],
)
def test_the_line_of_prose_after_the_headline_opens_the_text(page, prose, below_title):
    document = html.read(page(above=f"<header>{TITLE}{below_title}</header>{BYLINE}"))
    assert document.text == "\n\n".join([STANDFIRST, *prose])


def below(title, markup, *, descriptions=(), found=()):
    """The standfirst in markup that follows the title, by itself."""
    tree = fromstring(f"<body><main>{title}{markup}</main></body>")
    heading = headline.find(tree, "Solar plant opens in Kent")
    return headline.standfirst(heading, descriptions, list(found))


def test_the_pages_description_is_known_below_other_lines():
    markup = f"{BYLINE}<div>{STANDFIRST}</div>"
    assert below(TITLE, markup) is None
    assert below(TITLE, markup, descriptions=[STANDFIRST]) == STANDFIRST


def test_what_follows_the_articles_first_paragraph_is_no_standfirst(prose):
    markup = f"{BYLINE}<p>{prose[0]}</p><p>{STANDFIRST}</p>"
    found = [Paragraph(text) for text in prose]
    assert below(TITLE, markup, descriptions=[STANDFIRST], found=found) is None


def test_a_standfirst_that_was_found_stands_once(page):
    above = f"{TITLE}<p>{STANDFIRST}, which was not easy.</p>"
    assert html.read(page(head=DESCRIBED, above=above)).text.count(STANDFIRST) == 1


@pytest.mark.parametrize(
    "line",
    [
        "<div>Ada Moss, Energy Correspondent, The Daily Lamp, London</div>",
        "<div>Published by the newsroom on 10 January 2026, at 7:45 am</div>",
        "<div>Sign up to our weekly letter on all that is new in energy</div>",
        "<figcaption>The plant at dawn, seen from the hill above the village</figcaption>",
        "<div class='photo-caption'>The plant at dawn, seen from the hill above the village</div>",
        "<aside>The ten best walks of the county, and where to eat on the way</aside>",
        "<button>Listen to this article as it is read out by a machine of ours</button>",
        "<div>Energy and climate</div>",
    ],
)
def test_other_lines_below_the_headline_are_no_standfirst(line):
    assert below(TITLE, line) is None
    assert below(TITLE, line + f"<p>{STANDFIRST}</p>") is None


def test_many_elements_below_a_headline_are_not_all_looked_at():
    assert (
        below(TITLE, "<div></div>" * 500 + f"<p>{STANDFIRST}</p>", descriptions=[STANDFIRST])
        is None
    )


def test_a_heading_that_is_the_sites_name_does_not_show_the_title():
    tree = fromstring("<body><h1>The Daily Lamp</h1><h2>Solar plant opened</h2></body>")
    heading = headline.find(tree, "Solar plant opens in Kent")
    assert heading is not None
    assert heading.text == "The Daily Lamp"
    assert not headline.shows(heading, "Solar plant opens in Kent")


def test_the_byline_is_looked_for_around_the_headline_and_not_in_a_box_above(page):
    box = "<div><h1>Log in</h1><div class='byline'><a href='/x'>Cy Ode</a></div></div>"
    article = f"<div>{TITLE}<div class='byline'>By <a href='/staff/1'>Ada Moss</a></div></div>"
    head = "<meta property='og:title' content='Solar plant opens in Kent'>"
    assert html.read(page(head=head, above=box + article)).particulars.authors == ("Ada Moss",)


@pytest.mark.parametrize(
    ("byline", "authors"),
    [
        ("<a href='/author/ada-moss'>Ada Moss</a>", ("Ada Moss",)),
        ("<a href='https://lamp.example/staff/7'><span>Ada Moss</span></a>", ("Ada Moss",)),
        ("<div class='byline'>By <b>Ada Moss</b> <a href='/f'>Follow</a></div>", ("Ada Moss",)),
        ("<a href='/autor/3'>Änne Ørsted</a>", ("Änne Ørsted",)),
        ("<span class='author-name'>王小明</span>", ("王小明",)),
        ("<span class='author-name'>(Image: Lamp Pictures)</span>", ()),
        ("<a href='/author/ada-moss'>More of this author</a>", ()),
        ("".join(f"<a href='/author/{x}'>Ada {x}oss</a>" for x in "BCDFGHJ"), ()),
    ],
)
def test_a_byline_is_made_of_full_names(page, byline, authors):
    above = f"<header>{TITLE}<p>{byline}</p></header>"
    assert html.read(page(above=above)).particulars.authors == authors


def test_a_headline_may_be_a_heading_of_the_second_level(page, prose):
    above = (
        f"<h1>The Daily Lamp</h1><h2>Solar plant opens in Kent</h2><p class='dek'>{STANDFIRST}</p>"
    )
    head = "<meta property='og:title' content='Solar plant opens in Kent'>"
    assert html.read(page(head=head, above=above)).text == "\n\n".join([STANDFIRST, *prose])
