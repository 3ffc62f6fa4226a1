"""Claims of a title -> the headline."""

import pytest

from factsheet.readers import titles


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
