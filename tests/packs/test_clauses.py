"""What a clause pattern asks for, and what it is worth."""

import pytest

from factsheet.packs.clauses import ClauseError, matches, parse_clause, strength
from factsheet.packs.frame import Frame

PAID = Frame(
    {
        "verb": frozenset({"pay"}),
        "prep": frozenset({"-"}),
        "purpose": frozenset({"settle"}),
        "head": frozenset({"fee", "legal fee"}),
    },
    {},
    {"fee": 0.8, "legal fee": 0.8},
)


def pattern(**table):
    return parse_clause(table, {"ending": ("settle", "resolve")}, "money")


@pytest.mark.parametrize(
    ("table", "holds"),
    [
        ({"verb": "pay"}, True),
        ({"verb": "pay | owe", "prep": "-"}, True),
        ({"verb": "pay", "prep": "for"}, False),
        ({"verb": "pay", "purpose": "@ending"}, True),
        ({"verb": "pay", "purpose": "! @ending"}, False),
        ({"verb": "pay", "subject": "club"}, False),
        ({"verb": "pay", "subject": "! club"}, True),
        ({"head": "legal fee"}, True),
    ],
)
def test_every_part_is_played_by_one_of_its_terms_and_none_by_a_barred_one(table, holds):
    assert matches(pattern(**table), PAID) is holds


def test_a_head_counts_as_near_as_it_is_and_a_longer_one_more():
    fee, legal = pattern(head="fee"), pattern(head="legal fee")
    assert strength(fee, PAID, 50) == pytest.approx(40)
    assert strength(legal, PAID, 50) == pytest.approx(46)


def test_each_further_part_adds_to_what_a_pattern_is_worth():
    assert strength(pattern(verb="pay", purpose="settle"), PAID, 50) == 56


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ({"verbs": "pay"}, "'verbs' is no part of a clause"),
        ({"verb": 3}, "'verb' is no text"),
        ({"prep": "for"}, "asks for nothing that a money could be found by"),
        ({"verb": "@nowhere"}, "no list @nowhere in"),
    ],
)
def test_a_mistake_says_what_is_wrong(table, message):
    with pytest.raises(ClauseError, match=message):
        pattern(**table)
