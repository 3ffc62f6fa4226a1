"""JSON-LD -> what it says of the article."""

import json

import pytest

from factsheet.readers.linked_data import LinkedArticle, read

LAMP = {"@type": "Organization", "@id": "#lamp", "name": "The Daily Lamp"}


def test_an_article_with_its_people_and_publisher_elsewhere_in_the_graph():
    graph = [
        {"@type": "WebPage", "datePublished": "2020-01-01"},
        {
            "@type": ["NewsArticle"],
            "headline": "Plant &amp; mill open",
            "author": [{"@id": "#ada"}, {"@type": "Person", "name": "Bo Lee"}],
            "publisher": {"@id": "#lamp"},
            "datePublished": "2026-01-10T08:00:00Z",
            "articleSection": ["Business", "Kent"],
            "isAccessibleForFree": "False",
            "wordCount": "420",
        },
        {"@type": "Person", "@id": "#ada", "name": "Ada Moss"},
        LAMP,
    ]
    assert read([json.dumps({"@context": "https://schema.org", "@graph": graph})]) == LinkedArticle(
        headline="Plant & mill open",
        authors=("Ada Moss", "Bo Lee"),
        publisher="The Daily Lamp",
        published="2026-01-10T08:00:00Z",
        section="Business",
        free=False,
        words=420,
    )


def test_markup_in_a_headline_and_several_names_of_one_person():
    article = {
        "@type": "Article",
        "headline": "<em>Lumen</em> opens a plant &lt;br&gt; for 3 < 5 towns",
        "author": {"@type": "Person", "name": ["Ada Moss", "Bo Lee"]},
    }
    found = read([json.dumps(article)])
    assert found.headline == "Lumen opens a plant for 3 < 5 towns"
    assert found.authors == ("Ada Moss", "Bo Lee")


def test_of_a_page_that_is_described_as_a_page_only_its_days_are_read():
    page = {"@type": "WebPage", "name": "Front page", "datePublished": "2026-01-10"}
    assert read([json.dumps(page)]) == LinkedArticle(published="2026-01-10")


@pytest.mark.parametrize(
    "script",
    [
        "",
        "not json",
        '{"@type": "NewsArticle", "headline": ',
        "[" * 100_000,
        '{"@type": 5, "author": [[[]]], "@id": []}',
        '{"@type": "NewsArticle", "headline": 5, "author": 7, "publisher": [], "articleBody": {}}',
    ],
)
def test_what_is_no_article_says_nothing(script):
    assert read([script]) == LinkedArticle()


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "Article", "headline": "Line\nbreak"}',
        '//<![CDATA[\n{"@type": "Article", "headline": "Line break"}\n//]]>',
        "{&quot;@type&quot;: &quot;Article&quot;, &quot;headline&quot;: &quot;Line break&quot;}",
        '{"@type": "Article", "headline": "Line break"};',
    ],
)
def test_json_that_is_nearly_right_is_read(script):
    assert read([script]).headline == "Line break"


def test_scripts_beyond_all_measure_are_not_read():
    filler = json.dumps({"@type": "Thing", "name": "x" * 2_000_000})
    assert read([filler, '{"@type": "Article", "headline": "Plant opens"}']) == LinkedArticle()
