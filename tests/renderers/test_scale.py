from decimal import Decimal

import pytest

from factsheet.renderers.scale import power_label, scales

from .conftest import fact, money


def amounts(*numbers):
    return [fact(number, number, 1, money(number, number), {}) for number in numbers]


def test_each_value_stands_at_its_power_of_ten():
    (scale,) = scales(amounts("10", "1000", "100000"))
    assert [(mark.fact.text, round(mark.high, 2)) for mark in scale.marks] == [
        ("100000", 0.8),
        ("1000", 0.4),
        ("10", 0.0),
    ]
    assert scale.ticks[0] == (0.0, "10")
    assert scale.ticks[-1] == (1.0, "1m")


def test_two_values_make_no_drawing():
    assert scales(amounts("10", "1000")) == ()


def test_the_same_value_counts_once():
    assert scales(amounts("10", "10", "1000")) == ()


@pytest.mark.parametrize("strange", ["0", "-5", "NaN", "Infinity", "1e999999"])
def test_what_has_no_place_is_left_out(strange):
    strange_fact = fact("x", "x", 1, money(Decimal(strange), Decimal(strange)), {})
    (scale,) = scales([strange_fact, *amounts("1", "2", "3")])
    assert len(scale.marks) == 3


@pytest.mark.parametrize(
    ("power", "label"),
    [(-5, "10^-5"), (-2, "0.01"), (0, "1"), (4, "10k"), (9, "1bn"), (14, "100tn"), (18, "10^18")],
)
def test_powers_have_short_labels(power, label):
    assert power_label(power) == label
