"""An article that attacks whoever reads its sheet: no format lets any of it through alive."""

import csv
import json
import re
import unicodedata
from io import StringIO

import pytest
from markdown_it import MarkdownIt

from factsheet.model import sheet as nouns
from factsheet.model.document import SheetWarning
from factsheet.model.fact import Attribution, Mention
from factsheet.model.values import Quotation
from factsheet.renderers import FORMATS, RenderOptions, renderer, whole
from factsheet.renderers.json import parse

from . import browser as chromium
from .conftest import count, money, sheet_of, time
from .test_html import Page

ATTACKS = (
    "\x1b[31mred\x1b[0m",  # colours
    "\x1b]0;owned\x07",  # a window's title
    "\x1b]8;;https://evil.example\x07click\x1b]8;;\x07",  # a link
    "\x1b]52;c;ZXZpbA==\x07",  # the clipboard
    "\x9b2J\x90q\x9c",  # the same with C1 controls
    "\u202egnp.exe\u202c \u2066x\u2069 \u200f \u061c",  # directions
    "[red]bold[/] [/] [link=file:///etc/passwd]x[/link]",  # Rich's markup
    "<script>window.owned = 1</script><img src=x onerror=window.owned=1>",
    "\"><svg onload=window.owned=1> ' onfocus=window.owned=1 autofocus '",
    "</style></title></script><!-- -->&lt;b&gt;",
    "](javascript:window.owned=1) [x](javascript:alert(1)) ![x](https://evil.example/i.png)",
    "`code` | cell | ~~x~~ <https://evil.example> @octocat #1 **b** __c__",
    '=HYPERLINK("https://evil.example","click")',
    "+1+cmd|' /C calc'!A0",
    "@SUM(1+1)",
    "-2+3",
    "\x00\x7f\x85\u2028\u2029\ufeff\r\n",
    "$x$ {{ 7*7 }} ${7*7} %(x)s",
)
SGR = re.compile(r"\x1b\[[\d;]*m")
ALLOWED = {"\n", "\t"}


def story(attack):
    """A sentence with the attack in it, and its facts, which hold the attack wherever they can."""
    says = Attribution(attack, None, None, attack, attack, attack)
    about = {
        "subject": Mention(attack),
        "context": attack,
        "attribution": says,
        "key": True,
        "role": attack,
        "role_rule": attack,
    }
    parts = (
        ("Halden raised ", None),
        (f"€5 million {attack}", money("5000000", "5000000")),
        (" for ", None),
        (f"{attack} robots", count(3, attack)),
        (" by ", None),
        (f"2030 {attack}", time("2030", "2030-01-01", "2030-12-31", "by")),
        (" and said ", None),
        (f"“{attack} twice”", Quotation(f"{attack} twice", "direct")),
        (".\n", None),
    )
    text = "".join(words for words, _ in parts)
    return text, [(words, 1, value, about) for words, value in parts if value]


@pytest.fixture(scope="module", params=ATTACKS, ids=ascii)
def hostile(request):
    attack = request.param
    text, values = story(attack)
    sheet = sheet_of(
        text,
        values,
        title=attack,
        authors=(attack,),
        publisher=attack,
        language=attack,
        url=f"https://evil.example/{attack}",
    )
    return nouns.Sheet(
        **{
            **{name: getattr(sheet, name) for name in sheet.__struct_fields__},
            "source": nouns.Source(attack, attack),
            "people": (nouns.Person(attack, attack, ()),),
            "organizations": (nouns.Organization(attack, ()),),
            "warnings": (SheetWarning(attack, attack),),
        }
    )


def outcome(sheet, name, **options):
    return whole(renderer(name)(sheet, RenderOptions(show_all=True, **options)))


def obeyed(text):
    """The characters that a terminal, a browser or an editor would obey and not show."""
    return {
        character
        for character in text
        if (unicodedata.category(character) == "Cc" and character not in ALLOWED)
        or unicodedata.bidirectional(character) in ("LRE RLE PDF LRO RLO LRI RLI FSI PDI".split())
        or character in "\u061c\u200e\u200f\u2028\u2029\ufeff"
    }


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("width", [None, 80, 140])
def test_no_character_is_left_that_a_screen_would_obey(hostile, name, width):
    assert obeyed(outcome(hostile, name, width=width)) == set()


def test_a_coloured_page_holds_no_escape_but_its_own_colours(hostile):
    page = outcome(hostile, "terminal", width=80, color=True)
    assert obeyed(SGR.sub("", page)) == set()


def test_the_words_stay_readable_on_a_terminal():
    text, values = story("[red]bold[/]")
    assert "€5 million [red]bold[/]" in outcome(sheet_of(text, values), "terminal")


def test_html_has_no_element_of_the_articles(hostile):
    page = Page(outcome(hostile, "html"))
    text, values = story("tame")
    tame = Page(outcome(sheet_of(text, values, url=None), "html"))
    assert set(page.tags) <= {*tame.tags}
    assert page.tags.count("script") == 1


def test_html_links_lead_to_the_web_or_within(hostile):
    links = Page(outcome(hostile, "html")).links
    assert [link for link in links if not link.startswith(("#", "https://", "data:,"))] == []


def test_markdown_has_only_the_sheets_own_markup(hostile):
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(outcome(hostile, "markdown"))
    flat = [inner for token in tokens for inner in (token, *(token.children or ()))]
    html = {token.content for token in flat if token.type in ("html_inline", "html_block")}
    links = [token.attrs["href"] for token in flat if token.type == "link_open"]
    assert html <= {"<br>"}
    assert [link for link in links if not link.startswith("https://evil.example/")] == []
    kinds = {token.type for token in flat}
    assert kinds & {"image", "code_block", "fence", "s_open"} == set()
    assert [t.content for t in flat if t.type == "code_inline" and t.content != "--all"] == []


def test_markdown_tables_keep_their_columns(hostile):
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(outcome(hostile, "markdown"))
    rows = [token.type for token in tokens if token.type in ("tr_open", "td_open", "th_open")]
    cells = " ".join(rows).replace("_open", "").split("tr")
    assert {len(row.split()) for row in cells[1:]} == {4, 5}


def test_csv_has_no_formula(hostile):
    rows = list(csv.reader(StringIO(outcome(hostile, "csv"))))
    cells = [cell for row in rows for cell in row]
    assert [cell for cell in cells if cell.startswith(("=", "+", "-", "@", "\t", "\r"))] == []
    assert {len(row) for row in rows} == {len(rows[0])}


def test_json_says_the_same_after_it_was_made_harmless(hostile):
    assert parse(outcome(hostile, "json")) == hostile
    assert parse(outcome(hostile, "jsonl")) == hostile


@pytest.mark.parametrize("name", ["jsonld", "annotations"])
def test_linked_data_is_json(hostile, name):
    assert json.loads(outcome(hostile, name))["@context"]


@pytest.mark.skipif(
    not (chromium.DRIVER and chromium.CHROMIUM),
    reason="no chromium and chromedriver: apt-get install chromium chromium-driver",
)
def test_nothing_runs_in_a_browser(tmp_path):
    stories = [story(attack) for attack in ATTACKS]
    with chromium.started() as window:
        for text, values in stories:
            path = tmp_path / "hostile.html"
            path.write_text(outcome(sheet_of(text, values), "html"), encoding="utf-8")
            window.open(path)
            assert window.run("return window.owned === undefined")
            assert window.run("return document.querySelectorAll('.card').length") == len(values)
        assert window.log("browser") == []
