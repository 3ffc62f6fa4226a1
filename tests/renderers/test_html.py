import re
from base64 import b64encode
from hashlib import sha256
from html.parser import HTMLParser

import pytest

from factsheet.model.fact import Place
from factsheet.renderers import RenderOptions
from factsheet.renderers.html import render
from factsheet.renderers.html.article import segments

from .conftest import fact, money, sheet_of

VOID = {"meta", "link", "input"}


class Page(HTMLParser):
    """Checks that every element is closed where it must be, and keeps what it saw."""

    def __init__(self, text):
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.parts: dict[str, str] = {}
        self.feed(text)
        self.close()
        assert self.open == []

    def handle_starttag(self, tag, attrs):
        self.tags.append(tag)
        attributes = dict(attrs)
        self.ids += [attributes["id"]] if "id" in attributes else []
        self.links += [attributes["href"]] if "href" in attributes else []
        assert not {"style", "src"} & set(attributes)
        assert not [name for name in attributes if name.startswith("on")]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.handle_starttag(tag, attrs)
        if tag not in VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        if self.open and self.open[-1] in ("style", "script"):
            self.parts[self.open[-1]] = data


@pytest.fixture(scope="module")
def page(made_up):
    return render(made_up, RenderOptions())


def test_page(page, snapshot):
    body = page[page.index("<body") : page.index("<script>")]
    snapshot("made-up.body.html", body)


def test_every_element_is_closed_and_every_id_is_one_of_a_kind(page):
    ids = Page(page).ids
    assert len(ids) == len(set(ids))


def test_every_fact_has_a_card_and_its_words_an_anchor(made_up, page):
    ids = set(Page(page).ids)
    assert {each.id for each in made_up.facts} <= ids
    assert {f"in-{each.id}" for each in made_up.facts} <= ids


def test_every_link_leads_somewhere_or_to_the_original(page):
    parsed = Page(page)
    within = {link[1:] for link in parsed.links if link.startswith("#")}
    assert within <= set(parsed.ids)
    outside = {link.partition("#")[0] for link in parsed.links if not link.startswith("#")}
    assert outside == {"data:,", "https://ledger.example/halden?page=1"}


def test_the_policy_allows_only_the_style_and_the_script_that_stand_inside(page):
    parts = Page(page).parts
    policy = re.findall(r'Content-Security-Policy" content="([^"]*)"', page)
    hashes = {
        name: b64encode(sha256(part.encode()).digest()).decode() for name, part in parts.items()
    }
    assert policy == [
        "default-src 'none'; "
        f"style-src 'sha256-{hashes['style']}'; "
        f"script-src 'sha256-{hashes['script']}'; "
        "img-src data:; base-uri 'none'; form-action 'none'"
    ]


def test_key_facts_are_shown_first_unless_all(made_up, page):
    assert 'data-shows="key"' in page
    assert 'data-shows="all"' in render(made_up, RenderOptions(show_all=True))


def test_a_sheet_without_key_facts_shows_all():
    sheet = sheet_of("€5", [("€5", 1, money("5", "5"), {})])
    assert 'data-shows="all"' in render(sheet, RenderOptions())


def test_a_sheet_without_facts_is_a_page():
    assert "Nothing happened." in render(sheet_of("Nothing happened.", []), RenderOptions())


def test_segments_are_cut_where_facts_begin_and_end():
    text = "“pay €5 now” he said"
    outer = fact(text, "“pay €5 now”", 1, money("1", "1"), {})
    inner = fact(text, "€5", 1, money("5", "5"), {})
    cut = [
        (text[each.start : each.end], [f.text for f in each.facts])
        for each in segments(text, 0, len(text), (outer, inner))
    ]
    assert cut == [
        ("“pay ", ["“pay €5 now”"]),
        ("€5", ["“pay €5 now”", "€5"]),
        (" now”", ["“pay €5 now”"]),
        (" he said", []),
    ]


def test_a_fact_outside_the_text_marks_nothing():
    text = "€5"
    stray = fact("0123456789 €5", "€5", 1, money("5", "5"), {})
    assert [each.facts for each in segments(text, 0, 2, (stray,))] == [()]
    assert stray.sentence == Place(0, 13)
