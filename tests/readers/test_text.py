"""Plain text -> Document."""

from datetime import date

import pytest

from factsheet.model.document import Particulars
from factsheet.model.errors import NoArticleError
from factsheet.readers.text import from_text, read

STORY = """Solar plant opens in Kent
By Ada Moss
Published: 10 January 2026

Lumen Mills opened a solar plant on Monday.
It cost £48 million.

Source link: Dailylamp.example.
"""


def test_the_text_is_kept_as_it_is():
    assert read(STORY.encode()).text == STORY


def test_particulars_stand_in_lines_of_their_own():
    found = from_text(STORY).particulars
    assert (found.title, found.authors, found.publisher, found.published) == (
        "Solar plant opens in Kent",
        ("Ada Moss",),
        "Dailylamp.example",
        date(2026, 1, 10),
    )
    assert found.origins == dict.fromkeys(("authors", "published", "publisher", "title"), "text")


@pytest.mark.parametrize(
    "text",
    [
        "Lumen Mills opened a plant.\nIt cost £48 million.",
        "By Monday the plant was open.\nIt cost £48 million.",
        "One line only",
    ],
)
def test_prose_gives_no_particulars(text):
    assert from_text(text).particulars == Particulars(origins={})


def test_an_address_as_the_source_is_the_articles_url():
    found = from_text("Plant opens\n\nIt cost £48 million.\n\nSource: https://lamp.example/plant")
    assert (found.particulars.url, found.particulars.publisher) == (
        "https://lamp.example/plant",
        None,
    )


@pytest.mark.parametrize("content", [b"\x00\x01\x02\x03words", bytes(range(32)) * 20])
def test_a_binary_file_is_refused(content):
    with pytest.raises(NoArticleError, match="binary"):
        read(content)


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", "\u2028", "\u2029", "\f"])
def test_a_block_ends_with_its_line_however_lines_end(end):
    lines = ["Solar plant opens", "It cost £48 million.", "It is open."]
    text = end.join(lines)
    assert [text[b.start : b.end] for b in from_text(text).blocks] == lines


def test_a_headline_and_the_byline_under_it_are_two_lines():
    text = (
        "Brightwater soars on its debut as chipmakers line up to list\nBy Helen Marsh\n\nIt rose."
    )
    particulars = from_text(text).particulars
    assert particulars.title == "Brightwater soars on its debut as chipmakers line up to list"
    assert particulars.authors == ("Helen Marsh",)


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("It makes three things:\n- lamps\n- looms\n- locks\nThat is all.", 3),
        ("Who invested:\nOrrin Ventures: $12 million\nLund Capital: $8 million\nBoth stay on.", 2),
        ("1. Lamps are up by 4%.\n2. Looms are down by 3%.", 2),
        ("It went well.\n– So they said.\nNobody else did.", 0),
        ("Update: it closed.\nCorrection: it did not.", 0),
    ],
)
def test_lines_of_a_list_are_items(text, items):
    assert sum(block.kind == "item" for block in from_text(text).blocks) == items
