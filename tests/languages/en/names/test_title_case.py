"""Headlines whose words all have capitals: they name whom the rest of the article names."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

LEAD = "On Monday Ida Tolver left the port of Harle. Tolver had run it since May."
NAMES = {"Ida Tolver", "Harle"}


def names(text):
    return {each.name for each in find_names(read_context(Tokens(text, blocks(text)))).entities}


@pytest.mark.parametrize(
    "headline",
    [
        "Tolver Was Paid $4 Million, Filing Shows.",
        "Why Tolver Left Harle.",
        "When Tolver Met Harle.",
        "Fact Check: Ida Tolver Is Wrong, ‘Dozens of Ships’ Did Dock in Harle this Spring.",
        "Tolver Calls Harle A ‘Mess’ Over Fees.",
        "Tolver's Exit Is A Mess. Regulators Should Act.",
        "Tolver Breaks With Harle On 9/11 Fees.",
        "Plan by Tolver for Harle Is Bold but Dear.",
        "Tolver Keeps Door Open to Return as Fees Rise.",
        "Forget Tolver. Harle Is the One to Watch.",
    ],
)
def test_a_headline_in_capitals_names_no_more_than_the_article(headline):
    assert names(f"{headline}\n\n{LEAD}") == NAMES


@pytest.mark.parametrize(
    "heading", ["Where Can You Go?", "“A Sin I Will Own”", "'All Bets Are Off.'"]
)
def test_neither_does_a_heading_inside_the_article(heading):
    assert names(f"{LEAD}\n\n{heading}\n\nTolver said no more.") == NAMES


@pytest.mark.parametrize(
    "headline",
    ["Ida Tolver told Grey Wharf Ltd to leave Harle.", "Ida Tolver, Grey Wharf Ltd, Harle."],
)
def test_a_line_with_a_verb_in_small_letters_or_with_none_tells_by_its_capitals(headline):
    assert names(f"{LEAD}\n\n{headline}\n\nTolver said no more.") == NAMES | {"Grey Wharf Ltd"}


@pytest.mark.parametrize(
    ("text", "called"),
    [
        ("Velmost To Recall 40 Vans\n\nVelmost Motors said so on Monday.", ["Velmost"]),
        ("Velmost To Recall 40 Vans\n\nVelmost Pumps met Velmost Motors.", []),
        ("Motors Hold Up Traffic\n\nOn Monday they left Motors Holdings Ltd.", []),
    ],
)
def test_a_headline_leaves_out_what_says_a_firms_trade(text, called):
    tokens = Tokens(text, blocks(text))
    found = [span for each in find_names(read_context(tokens)).entities for span in each.mentions]
    headline = text.index("\n")
    assert [text[slice(*span)] for span in found if span.end <= headline] == called
