from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.languages.en.figures.numerals import find_numbers
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

WORDS = (
    "one two twenty thirty-one hundred thousand million billion and a an half quarter of several "
    "few dozen dozens tens millions point 3 4.5 1/2 ½ - / lakh crore th × 10 ^ x the jobs ."
).split()


def read(text):
    tokens = Tokens(text, blocks(text))
    return [
        (text[tokens.start[n.start] : tokens.end[n.end - 1]], n.min, n.max)
        for n in find_numbers(tokens).values()
    ]


def exactly(text, value):
    return [(text, Decimal(value), Decimal(value))]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("twenty-one", "21"),
        ("two hundred and fifty million", "250000000"),
        ("two crore forty lakh sixteen thousand nine hundred thirty-three", "24016933"),
        ("one and a half million", "1500000"),
        ("a million and a half", "1500000"),
        ("3 million and a half", "3500000"),
        ("half a billion", "500000000"),
        ("a quarter of a million", "250000"),
        ("two-thirds", "0.666667"),
        ("three quarters", "0.75"),
        ("2½", "2.5"),
        ("2 1/2", "2.5"),
        ("3/4", "0.75"),
        ("one-twentieth", "0.05"),
        ("two ten-thousandths", "0.0002"),
        ("4.35 billion", "4350000000"),
        ("4.35-billion", "4350000000"),
        ("3.2 lakh crore", "3200000000000"),
        ("two point five million", "2500000"),
        (".25", "0.25"),
        ("1.99×10−3", "0.00199"),
        ("6 x 10^24", "6000000000000000000000000"),
        ("a dozen", "12"),
        ("half a dozen", "6"),
        ("1 234 567", "1234567"),
        ("40 000", "40000"),
        ("2 crore 50 lakh", "25000000"),
        ("3 hundred and 21", "321"),
        ("2 point 5 million", "2500000"),
        ("two hundred point seventy-one", "200.71"),
        ("two million and one half", "2500000"),
        ("one hundred and three quarters", "100.75"),
        ("fifty - two", "52"),
        ("a trio", "3"),
    ],
)
def test_reads_numbers_of_every_make(text, value):
    assert read(text) == exactly(text, value)


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("hundreds", 100, None),
        ("tens of thousands", 10_000, 100_000),
        ("hundreds of millions", 100_000_000, None),
        ("several hundred", 200, None),
        ("a few dozen", 24, None),
        ("a couple of thousand", 2000, 2000),
    ],
)
def test_leaves_a_vague_number_open(text, low, high):
    assert read(text) == [(text, Decimal(low), high and Decimal(high))]


@pytest.mark.parametrize(
    "text",
    ["the 96th", "the 1990s", "1.2.3", "a third term", "an hour", "many", "9/11/2001", "000"],
)
def test_takes_no_ordinal_decade_version_or_article_for_a_number(text):
    assert [number for number in read(text) if number[0] == text] == []


def test_keeps_two_numbers_that_stand_side_by_side_apart():
    assert [number[0] for number in read("one two")] == ["one", "two"]
    assert [number[0] for number in read("3 hundred and 2 hundred")] == ["3 hundred", "2 hundred"]


def test_joins_two_groups_of_digits_only_where_they_count_something():
    assert [number[0] for number in read("all 12 500 jobs")] == ["12 500"]
    assert [number[0] for number in read("on May 12 300 came")] == ["12", "300"]


def test_takes_two_quarters_of_a_year_for_no_half():
    assert [number[:2] for number in read("two quarters of growth")] == [("two", 2)]


def test_reads_a_share_after_an_article_and_no_ordinal():
    assert read("a ten-thousandth of it") == exactly("a ten-thousandth", "0.0001")
    assert read("cut by a third in May") == exactly("a third", "0.333333")
    assert read("the two-thousandth visitor, a ten-thousandth visitor, a third party") == []


@given(st.lists(st.sampled_from(WORDS), max_size=30).map(" ".join))
def test_finds_numbers_in_order_without_overlap(text):
    tokens = Tokens(text, blocks(text))
    at = 0
    for start, number in find_numbers(tokens).items():
        assert at <= start == number.start < number.end <= len(tokens)
        assert number.min is not None
        assert number.max is None or number.min <= number.max
        at = number.end
