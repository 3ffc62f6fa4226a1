import json
import re

import pytest

from factsheet.api import summarize_text
from factsheet.renderers import Original, RenderOptions
from factsheet.renderers.remarks import render_lines, render_sarif

STORY = "Lantern raised €5m in bonds.\nSales rose 12%, after a rise of 12% in 2024.\n"


def places(text, file):
    """Where each figure of a text is told to stand in a file."""
    options = RenderOptions(original=Original("draft.txt", file))
    told = render_lines(summarize_text(text), options)
    found = re.findall(r"^draft.txt:(\d+:\d+): note: \w+(?: \w+)?: (€?\S+)", told, re.MULTILINE)
    return dict(found)


def test_a_text_has_its_facts_at_their_lines_and_columns():
    assert places(STORY, STORY) == {"1:16": "€5m", "2:12": "12%", "2:33": "12%", "2:40": "2024"}


def test_a_page_has_them_where_its_words_are():
    page = "<html>\n<p>Lantern raised €5m in bonds.</p>"
    assert places("Lantern raised €5m in bonds.", page) == {"2:19": "€5m"}


def test_words_that_a_page_has_more_often_are_placed_by_their_sentence():
    page = "<title>Lantern raises €5m</title>\n<p>Lantern raised €5m in bonds.</p>"
    assert places("Lantern raised €5m in bonds.", page) == {"2:19": "€5m"}


def test_what_cannot_be_placed_is_told_of_the_file():
    page = "<title>€5m</title>\n<p>Lantern raised <b>€5m</b> in bonds.</p>"
    assert places("Lantern raised €5m in bonds.", page) == {"1:1": "€5m"}


def test_a_warning_is_one():
    told = render_lines(summarize_text("Lantern opens on Friday."), RenderOptions())
    assert told.splitlines()[0].startswith("-:1:1: warning: The article gives no publication date")
    assert told.splitlines()[0].endswith(" [no_publication_date]")


def test_sarif_names_rule_place_and_fact():
    sheet = summarize_text(STORY)
    options = RenderOptions(original=Original("my draft.txt", STORY))
    log = json.loads(render_sarif(sheet, options))
    (run,) = log["runs"]
    assert (log["version"], run["columnKind"]) == ("2.1.0", "unicodeCodePoints")
    warning, result, *_ = run["results"]
    assert (warning["ruleId"], warning["level"]) == ("no_publication_date", "warning")
    (location,) = result["locations"]
    assert (result["ruleId"], result["level"]) == ("raised", "note")
    assert result["partialFingerprints"] == {"fact/v1": sheet.facts[0].id}
    assert location["physicalLocation"] == {
        "artifactLocation": {"uri": "my%20draft.txt"},
        "region": {"startLine": 1, "startColumn": 16, "endLine": 1, "endColumn": 19},
    }


@pytest.mark.parametrize(
    ("name", "uri"),
    [
        ("drafts/a b.txt", "drafts/a%20b.txt"),
        ("/home/ann/a b.txt", "file:///home/ann/a%20b.txt"),
        ("https://news.example/a?b=c&d", "https://news.example/a?b=c&d"),
    ],
)
def test_sarif_names_files_as_uris(name, uri):
    log = json.loads(
        render_sarif(summarize_text(STORY), RenderOptions(original=Original(name, "")))
    )
    (location,) = log["runs"][0]["results"][0]["locations"]
    assert location["physicalLocation"]["artifactLocation"] == {"uri": uri}


def test_a_file_name_ends_no_line():
    options = RenderOptions(original=Original("a\nb.txt", STORY))
    assert render_lines(summarize_text(STORY), options).count("\n") == 5
