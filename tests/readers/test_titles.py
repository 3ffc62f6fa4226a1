"""Claims of a title -> the headline."""

import pytest

from factsheet.readers import html, titles


@pytest.mark.parametrize(
    ("claims", "title"),
    [
        ([("Plant opens - The Daily Lamp", "meta:og:title")], "Plant opens"),
        (
            [("Plant opens in Kent | Business", "title"), ("Plant opens in Kent", "h1")],
            "Plant opens in Kent",
        ),
        ([("Plant opens in Kent | Daily Lamp News", "meta:og:title")], "Plant opens in Kent"),
        ([("Daily Lamp | Plant opens in Kent", "meta:og:title")], "Plant opens in Kent"),
        ([("Kent&#039;s plant opens", "meta:og:title")], "Kent's plant opens"),
        (
            [("Plant opens - Daily Lamp tells why", "meta:og:title")],
            "Plant opens - Daily Lamp tells why",
        ),
        (
            [
                ("Log in", "h1"),
                ("Plant opens in Kent", "h1"),
                ("Plant opens in Kent. Lamp", "title"),
            ],
            "Plant opens in Kent",
        ),
        ([("Plant opens in Kent - and closes", "json-ld")], "Plant opens in Kent - and closes"),
        (
            [
                ("Kent plant: all you need to know", "json-ld"),
                ("Plant opens in Kent", "meta:og:title"),
                ("Plant opens in Kent", "h1"),
            ],
            "Plant opens in Kent",
        ),
        (
            [("Plant opens in Kent", "json-ld"), ("You won't believe this", "meta:og:title")],
            "Plant opens in Kent",
        ),
    ],
)
def test_choose(claims, title):
    found = titles.choose(claims, ["Daily Lamp"])
    assert found is not None
    assert found[0] == title


def test_no_claim_is_no_title():
    assert titles.choose([], []) is None


HEADING = ("Semantic weaving", "h1")


@pytest.mark.parametrize(
    ("claims", "title"),
    [
        (
            [("For those who care", "json-ld"), ("Semantic weaving", "json-ld:name"), HEADING],
            "Semantic weaving",
        ),
        (
            [
                ("Loom health", "h1"),
                ("Mend a loom at home", "title"),
                ("Mend a loom at home", "h2"),
            ],
            "Mend a loom at home",
        ),
        (
            [
                ("Harbour Ledger", "h1"),
                ("Weir opens at Ostby - Harbour Ledger", "title"),
                ("Weir opens at Ostby", "h2"),
            ],
            "Weir opens at Ostby",
        ),
        ([("Weir opens at Ostby | Business | Harbour Ledger", "title")], "Weir opens at Ostby"),
        (
            [("A weir for Ostby", "meta:og:title"), HEADING, ("Semantic weaving", "title")],
            "A weir for Ostby",
        ),
        ([("Profit &amp; loss &amp;amp; more", "title")], "Profit & loss & more"),
    ],
)
def test_most_of_a_page_agrees_on_its_title(claims, title):
    chosen = titles.choose(claims, ())
    assert chosen is not None
    assert chosen[0] == title


def test_subheadings_alone_are_no_title():
    assert titles.choose([("What comes next", "h2")], ()) is None


def test_the_copyright_line_names_the_site(prose):
    body = "".join(f"<p>{paragraph}</p>" for paragraph in prose)
    content = (
        "<html><head><title>Weir opens at Ostby - Harbour Ledger</title></head><body>"
        f"{body}<footer>Copyright © 2019-2026 Harbour Ledger. All rights reserved.</footer>"
    )
    assert html.read(content.encode()).particulars.title == "Weir opens at Ostby"
