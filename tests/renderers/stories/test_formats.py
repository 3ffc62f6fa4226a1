import csv
import json
from datetime import date
from html.parser import HTMLParser

import pytest
from msgspec.structs import replace

from factsheet import api
from factsheet.renderers import RenderOptions
from factsheet.renderers.stories import FORMATS, renderer
from factsheet.versions.story import tell

SENTENCE = "The blaze in Orlen killed 14 people, police said."


def sheet(text, publisher):
    made = api.summarize_text(text, published=date(2026, 3, 4))
    article = replace(
        made.article, publisher=publisher, url=f"https://{publisher.lower()}.example/a"
    )
    return replace(made, article=article)


@pytest.fixture
def story():
    return tell(
        [
            sheet(f"{SENTENCE}\n\nDravik paid $230 million for the mill.", "Echo"),
            sheet("At least 12 people died in a blaze. The blaze killed 12 people.", "Globe"),
            sheet(f"{SENTENCE}\n\nThe mill cost Dravik $230m.", "Post"),
        ]
    )


def shown(story, name, **options):
    return renderer(name)(story, RenderOptions(**options))


def test_a_terminal_shows_first_where_figures_differ(story):
    lines = shown(story, "terminal").splitlines()
    at = lines.index("The figures differ")
    assert lines[:3] == ["Echo, 4 Mar 2026", "Globe, 4 Mar 2026", "Post, 4 Mar 2026"]
    assert "    14 people — police  (Echo, Post, as in Echo)" in lines[at:]
    assert lines.index("2 of 3 say") > at
    assert "    $230m · 230,000,000 USD (assumed)  (Post)" in lines


def test_a_table_has_a_column_for_each_article(story):
    page = shown(story, "html")
    assert page.count('<th scope="col">') == 4
    assert page.count("<td>") % 3 == 0
    assert "the same sentence as Echo" in page
    assert 'href="https://echo.example/a#:~:text=' in page
    assert "<script" not in page


def test_a_row_for_each_mention(story):
    rows = list(csv.DictReader(shown(story, "csv").splitlines()))
    assert len(rows) == sum(len(each.mentions) for each in story.statements)
    money = [(row["article"], row["min"]) for row in rows if row["kind"] == "money"]
    assert money == [("Echo", "230000000"), ("Post", "230000000")]


def test_json_holds_the_whole_story(story):
    told = json.loads(shown(story, "json"))
    assert [each["name"] for each in told["articles"]] == ["Echo", "Globe", "Post"]
    assert len(told["statements"]) == len(story.statements)


class Elements(HTMLParser):
    def __init__(self, page):
        super().__init__()
        self.found = set()
        self.feed(page)

    def handle_starttag(self, tag, attrs):  # noqa: ARG002 - the parser calls it so
        self.found.add(tag)


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_of_an_article_is_obeyed(name, story):
    hostile = "A blaze <img src=x onerror=alert(1)> \x1b[31mkilled 14 people\u202e in Orlen."
    told = tell([sheet(hostile, "=Echo<b>"), sheet(hostile, "Globe")])
    page = shown(told, name, show_all=True)
    assert not {"\x1b", "\u202e"} & {*page}
    if name == "html":
        tame = Elements(shown(story, name))
        assert Elements(page).found <= tame.found
    if name == "csv":
        assert ",'=Echo<b>," in page
