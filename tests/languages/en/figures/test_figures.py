"""Properties of every figure, whatever the text."""

import time
from decimal import Decimal
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from tests.clock import steepness

from factsheet.grammar.annotate import Dispatch, annotate
from factsheet.grammar.resolve import resolve
from factsheet.grammar.rule_book import RuleBook
from factsheet.languages.en.context import read_context
from factsheet.languages.en.figures import magnitudes, money, percentages, quantities
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

RULES = (*money.RULES, *percentages.RULES, *magnitudes.RULES, *quantities.RULES)
TABLE = Dispatch(RuleBook.of(RULES))
PIECES = (
    "$ € £ US A HK Rs USD MUSD % per cent percent points basis k m bn million billion - – to and "
    "between from rose of a an the x times fold twice doubled half third one two 3 4.5 1,234 2019 "
    "jobs people GW km/h degrees Celsius Boeing 787 jets share barrel dollars cents pounds minus "
    "more than up or less + ~ ( ) , . ' s th 1/2 ½ \u00a0 in out single double digit sports"
).split(" ")


def figures(text):
    tokens = Tokens(text, blocks(text))
    found = annotate(read_context(tokens), TABLE).found
    return resolve(found)[0]


@settings(max_examples=300)
@given(
    st.lists(st.sampled_from(PIECES), max_size=40).flatmap(
        lambda pieces: st.sampled_from([" ".join(pieces), "".join(pieces)])
    )
)
def test_figures_stand_in_order_inside_the_text(text):
    at = 0
    for found in figures(text):
        assert at <= found.start < found.end <= len(text)
        assert text[found.start : found.end].strip() == text[found.start : found.end]
        at = found.end


@given(st.text(max_size=80))
def test_never_raises(text):
    for found in figures(text):
        low, high = found.value.min, found.value.max
        assert low is not None or high is not None
        assert low is None or high is None or low <= high
        assert all(end is None or end.is_finite() for end in (low, high))


@pytest.mark.parametrize(
    "piece",
    [
        "1,234,567.89 ",
        "1 2 3 ",
        "9",
        "$ ",
        "one hundred and ",
        "3 sports ",
        "$1 to $2 ",
        "1-",
        "5 m ",
        "from 1 ",
        "3 of them ",
        "one dog and ",
    ],
)
def test_time_grows_with_the_length_only(piece):
    assert steepness(lambda length: partial(figures, (piece * length)[:length]), 10_000) < 3


@pytest.mark.parametrize("piece", ["$1 to $2 ", "1-", "5 m "])
def test_a_figure_in_every_word_is_read_in_fractions_of_a_millisecond(piece):
    text = piece * (20_000 // len(piece))
    figures(piece)
    begun = time.process_time()
    figures(text)
    assert time.process_time() - begun < 1


def test_a_range_is_found_once_and_by_every_rule_that_asks_for_it():
    context = read_context(Tokens("It is 3 to 5 per cent.", blocks("It is 3 to 5 per cent.")))
    assert [(at, both.end) for at, both in context.ranges.items()] == [(2, 5)]


def test_money_wins_over_a_count_that_overlaps_it():
    (found,) = figures("Repairs worth €1.2–1.5bn await the dock.")
    assert (found.value.min, found.value.max) == (Decimal(1200000000), Decimal(1500000000))
