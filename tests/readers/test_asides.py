"""What is set into an article's text, and is none of it."""

import pytest
from lxml.html import fromstring

from factsheet.readers import asides, html
from factsheet.readers.main_text import Paragraph

SAID = "“We will build two more by the end of next year, and not one of them in Kent.”"
STORY = "Dover harbour to be dredged for a new ferry"


def quote(text):
    return Paragraph(text, "quote")


def heading(text):
    return Paragraph(text, "heading")


def without(found, markup=""):
    return asides.without(list(found), fromstring(f"<body><main>{markup}</main></body>"))


@pytest.fixture
def article(prose):
    return [Paragraph(text) for text in prose]


def test_a_pull_quote_goes_and_what_it_repeats_stays(article):
    said = Paragraph(f"{SAID[:-1]}, said Ada Thorne of the company.")
    assert without([*article, said, quote(SAID)]) == [*article, said]


def test_a_quotation_that_stands_once_stays(article):
    found = [*article, quote(SAID), quote("“No more.”"), Paragraph("“No more.” He said it twice.")]
    assert without(found) == found


def test_an_embedded_post_goes_from_its_first_line_to_its_signature(article):
    post = [quote("The sun is up! So are we."), quote("— Lumen Mills (@lumenmills) May 4, 2026")]
    other = [quote("Well done"), quote("— Ada (@ada_moss) 5. Mai 2026")]
    assert without([*article[:3], *post, *other, *article[3:]]) == article


def test_a_quotation_before_an_embedded_post_stays_where_prose_parts_them(article):
    post = [quote("The sun is up!"), quote("— Lumen Mills (@lumenmills) May 4, 2026")]
    assert without([quote(SAID), *article, *post]) == [quote(SAID), *article]


@pytest.mark.parametrize(
    "text", [STORY, f"SEE ALSO: {STORY}", f"Lesen Sie auch: {STORY}", f"À lire > {STORY}"]
)
@pytest.mark.parametrize("kind", ["paragraph", "item"])
def test_a_paragraph_that_is_a_link_to_another_story_goes(article, text, kind):
    link = f"<p>Read on <b><a href='/dover'>{STORY.replace(' ', '  ', 1)}</a></b></p>"
    assert without([*article, Paragraph(text, kind)], link) == article


@pytest.mark.parametrize(
    "markup", [f"<p>{STORY}</p>", f"<a href='#dover'>{STORY}</a>", f"<a>{STORY}</a>"]
)
def test_a_paragraph_that_leads_nowhere_else_stays(article, markup):
    found = [*article, Paragraph(STORY)]
    assert without(found, markup) == found


def test_a_link_within_a_sentence_is_no_story(article):
    link = f"<p>It was said that <a href='/dover'>{STORY}</a> next year.</p>"
    found = [*article, Paragraph(f"It was said that {STORY} next year.")]
    assert without(found, link) == found


def test_an_article_that_is_made_of_links_keeps_them(prose):
    links = "".join(f"<li><a href='/{at}'>{text}</a></li>" for at, text in enumerate(prose))
    found = [Paragraph(text, "item") for text in prose]
    assert without(found, f"<ul>{links}</ul>") == found


CARDS = [
    heading("More from us"),
    heading(f"{STORY} {STORY}"),
    Paragraph("Ships of twice the length will call from May on."),
    heading("The ten best beaches of the county"),
    Paragraph("And where to eat on the way."),
]
LINKED = (
    f"<h2><span>{STORY}</span> <a href='/dover'>{STORY}</a></h2>"
    "<a href='/beaches'><h3>The ten best beaches of the county</h3></a>"
)


def test_cards_of_other_stories_at_the_end_go(article):
    assert without([*article, *CARDS], LINKED) == [*article, CARDS[0]]


def test_headings_that_are_links_stay_above_prose(article):
    found = [*CARDS, *article]
    assert without(found, LINKED) == found


def test_headings_that_are_no_links_stay(article):
    found = [*article, *CARDS]
    assert without(found, f"<h2>{STORY}</h2><h3>The ten best beaches of the county</h3>") == found


def test_a_whole_page_is_read_without_what_was_set_into_it(page, prose):
    below = (
        f"<blockquote class='pull'><p>{prose[3]}</p></blockquote>"
        f"<p><strong><a href='/dover'>{STORY}</a></strong></p>"
        "<blockquote class='twitter-tweet'><p>The sun is up! So are we, and so is the plant.</p>"
        "— Lumen Mills (@lumenmills) <a href='https://x.example/1'>May 4, 2026</a></blockquote>"
        "<p>Cy Ode contributed to this report.</p>"
    )
    assert html.read(page(below=below)).text == "\n\n".join(prose)
