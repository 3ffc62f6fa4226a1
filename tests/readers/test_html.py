# ruff: noqa: E501 - pages are made of long lines
"""HTML -> Document, whole pages."""

from datetime import date

import pytest

from factsheet.model.document import Particulars
from factsheet.model.errors import NoArticleError
from factsheet.readers import html

PARAGRAPH = "<p>Lantern raised €5m from a group of investors on Friday, its founder said.</p>"


def codes(document):
    return [warning.code for warning in document.warnings]


def test_the_text_is_the_article_below_its_title(page, prose):
    document = html.read(page())
    assert document.text == "\n\n".join(prose)
    assert [document.text[b.start : b.end] for b in document.blocks] == prose
    assert {b.kind for b in document.blocks} == {"paragraph"}


def test_blocks_keep_their_kind(page, prose):
    below = (
        "<h2>What comes next</h2><ul><li>A second plant, in Dover, with 200 jobs</li>"
        "<li>A third plant, in Hythe, with 90 jobs</li></ul>"
        f"<blockquote><p>{'The sun is free, and so is the wind that we sell. ' * 3}</p></blockquote>"
        f"<p>{prose[0].replace('Kent', 'Essex')}</p>"
    )
    document = html.read(page(below=below))
    kinds = [b.kind for b in document.blocks[len(prose) :]]
    assert kinds == ["heading", "item", "item", "quote", "paragraph"]


def test_particulars_and_where_they_were_found(page):
    head = """
      <title>Solar plant opens in Kent | The Daily Lamp</title>
      <link rel="canonical" href="/business/solar-plant">
      <meta property="og:site_name" content="The Daily Lamp">
      <meta property="article:modified_time" content="2026-01-12T09:00:00Z">
      <meta name="author" content="By Ada Moss and Bo Lee, Energy Correspondents">
      <script type="application/ld+json">{"@type": "NewsArticle", "articleSection": "Business",
        "headline": "Solar plant opens in Kent", "datePublished": "2026-01-10"}</script>"""
    document = html.read(page(head=head), url="https://lamp.example/x?utm=1")
    assert document.particulars == Particulars(
        title="Solar plant opens in Kent",
        authors=("Ada Moss", "Bo Lee"),
        publisher="The Daily Lamp",
        published=date(2026, 1, 10),
        modified=date(2026, 1, 12),
        language="en",
        url="https://lamp.example/business/solar-plant",
        section="Business",
        origins={
            "title": "json-ld",
            "authors": "meta:author",
            "publisher": "meta:og:site_name",
            "published": "json-ld",
            "modified": "meta:article:modified_time",
            "language": "html",
            "section": "json-ld",
        },
    )


def test_a_copyright_line_and_other_articles_give_no_date(page):
    below = "<aside><h3>Earlier</h3><a href='/2020/03/04/mill'>Mill</a> <time>4 March 2020</time></aside>"
    assert html.read(page(below=below)).particulars.published is None


@pytest.mark.parametrize(
    ("line", "day"),
    [
        ("<p>Published: 10 January 2026, 7:45 am GMT</p>", date(2026, 1, 10)),
        (
            "<div><span>By Ada Moss</span> <span>on January 10, 2026 at 7:45 PM</span></div>",
            date(2026, 1, 10),
        ),
        (
            "<time datetime='2026-01-10T07:45Z' itemprop='datePublished'>today</time>",
            date(2026, 1, 10),
        ),
        ("<p>Updated: 12 January 2026</p>", date(2026, 1, 12)),
        ("<p>Founded on 10 January 2026 by two brothers</p>", None),
    ],
)
def test_a_date_line_below_the_headline(page, line, day):
    above = f"<h1>Solar plant opens in Kent</h1>{line}"
    assert html.read(page(above=above)).particulars.published == day


def test_a_list_under_a_heading_of_the_sites_own_goes(page, prose):
    below = "<h3>More Must-Reads From The Daily Lamp</h3><ul><li>How the mill was lost to the sea</li><li>The ten best lamps of this year</li></ul>"
    assert html.read(page(below=below)).text == "\n\n".join(prose)


def test_a_name_that_the_article_tells_of_is_no_byline(page):
    above = "<h1>Ada Thorne opens a plant</h1><p>Ada Thorne</p>"
    assert html.read(page(above=above)).particulars.authors == ()


NEWSROOM = (
    "<meta property='og:site_name' content='The Daily Lamp'><script type='application/ld+json'>"
    '{"@type": "Article", "headline": "Solar plant opens in Kent", '
    '"author": {"@type": "Organization", "name": "The Daily Lamp"}}</script>'
)


def test_a_newsroom_is_the_author_where_nobody_signs(page):
    particulars = html.read(page(head=NEWSROOM)).particulars
    assert (particulars.authors, particulars.origins["authors"]) == (("The Daily Lamp",), "json-ld")


def test_who_signs_comes_before_the_newsroom(page):
    above = "<h1>Solar plant opens in Kent</h1><p>By Ada Moss</p>"
    assert html.read(page(head=NEWSROOM, above=above)).particulars.authors == ("Ada Moss",)


def test_a_line_about_the_author_goes(page, prose):
    head = "<meta name='author' content='Ada Moss'>"
    about = "Ada Moss is a reporter of the Lamp. She has written on mills for ten years."
    said = "Cy Ode is a reporter too, and was not there when the plant was opened on Monday."
    document = html.read(page(head=head, below=f"<p>{said}</p><p>{about}</p>"))
    assert document.text == "\n\n".join([*prose, said])


def test_a_page_of_one_short_paragraph_is_read():
    content = b"<html><title>Plant opens</title><article><p>The plant cost \xc2\xa348 million.</p></article></html>"
    assert html.read(content).text == "The plant cost £48 million."


def test_xhtml_is_read_without_a_warning(page, prose):
    content = b'<?xml version="1.0" encoding="utf-8"?>\n' + page()
    assert html.read(content).text == "\n\n".join(prose)


def test_a_day_of_change_is_no_day_of_publication(page):
    head = "<meta property='article:modified_time' content='2026-01-12'>"
    particulars = html.read(page(head=head)).particulars
    assert (particulars.published, particulars.modified) == (None, date(2026, 1, 12))


def test_page_furniture_goes(page, prose):
    above = "<h1>Solar plant opens in Kent</h1><p>By Ada Moss</p><p>Published: 10 January 2026</p>"
    below = (
        "<p>READ MORE: The ten best lamps of the year</p>"
        "<p>Sign up for our newsletter to get the day's news in your inbox.</p>"
        "<p>Follow The Daily Lamp on Facebook and Instagram.</p><h3>Most read in Business</h3>"
    )
    document = html.read(page(above=above, below=below))
    assert document.text == "\n\n".join(prose)
    assert document.particulars.authors == ("Ada Moss",)


def test_an_article_that_is_in_json_ld_only(page, prose):
    body = " \\n".join(paragraph.replace('"', '\\"') for paragraph in prose)
    head = f'<script type="application/ld+json">{{"@type": "Article", "headline": "Plant opens", "articleBody": "{body}"}}</script>'
    document = html.read(page(head=head, prose=["Loading."]))
    assert document.text == "\n\n".join(prose)
    assert codes(document) == ["text_from_linked_data"]


def test_a_teaser_of_a_paid_article_is_told(page, prose):
    head = '<script type="application/ld+json">{"@type": "Article", "headline": "Plant opens", "isAccessibleForFree": false}</script>'
    document = html.read(
        page(
            head=head,
            prose=prose[:2],
            below="<p>Subscribe to continue reading for only $1 a week.</p>",
        )
    )
    assert document.text == "\n\n".join(prose[:2])
    assert codes(document) == ["paywall", "short_text"]


@pytest.mark.parametrize(
    "notice",
    [
        "We and our partners use cookies to store information on your device. Accept all, or reject all.",
        "Please enable JavaScript to view this page, and reload it when you have done so, thank you.",
        "Subscribe to continue reading this and every other story of The Daily Lamp for $2 a month.",
    ],
)
def test_a_notice_is_no_article(page, notice):
    with pytest.raises(NoArticleError):
        html.read(page(prose=[notice]))


def test_attributes_that_no_xml_could_have_are_read_past():
    cut = '<meta property="og:title content="x" {"@type": "Person"}>'
    page = f"<html><body>{cut}<article>{PARAGRAPH * 9}</article></body></html>"
    assert "Lantern raised €5m" in html.read(page.encode()).text
