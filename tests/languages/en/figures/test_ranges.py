from decimal import Decimal

import pytest


@pytest.mark.parametrize(
    ("phrase", "low", "high"),
    [
        ("two to three million", 2000000, 3000000),
        ("200 to 4 million", 200, 4000000),
        ("5-8,000", 5000, 8000),
        ("5 to 8,000", 5, 8000),
        ("one to a hundred", 1, 100),
        ("30 up to 75", 30, 75),
    ],
)
def test_the_scale_belongs_to_both_ends(read, phrase, low, high):
    found = read(phrase).ranges[0]
    assert (found.min, found.max) == (Decimal(low), Decimal(high))


@pytest.mark.parametrize("phrase", ["24 to 7", "3-2"])
def test_what_does_not_rise_makes_no_range(read, phrase):
    assert read(phrase).ranges == {}


def test_the_second_year_of_a_span_begins_no_range(read):
    assert all(found.min != 13 for found in read("2012–13 to 640 000").ranges.values())
