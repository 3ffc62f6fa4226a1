from datetime import date
from decimal import Decimal

import pytest

from factsheet.renderers import wording


@pytest.mark.parametrize(
    ("low", "high", "written"),
    [
        ("4350000000", "4350000000", "4,350,000,000"),
        ("20", "30", "20–30"),
        ("50", None, "≥ 50"),
        (None, "750.5", "≤ 750.5"),
        (None, None, ""),
    ],
)
def test_an_interval_is_written_out(low, high, written):
    assert wording.interval(low and Decimal(low), high and Decimal(high)) == written


def test_a_number_of_a_billion_digits_is_not_written_out():
    assert wording.number(Decimal("1e999999999")) == "1E+999999999"


@pytest.mark.parametrize(
    ("unit", "many"),
    [
        ("job", "jobs"),
        ("person", "people"),
        ("mile per hour", "miles per hour"),
        ("city", "cities"),
        ("day", "days"),
        ("box", "boxes"),
        ("GW", "GW"),
        ("", ""),
    ],
)
def test_a_unit_after_many(unit, many):
    assert wording.plural(unit) == many


@pytest.mark.parametrize(
    ("first", "last", "named"),
    [
        ((2030, 1, 1), (2030, 12, 31), "2030"),
        ((2029, 1, 1), (2031, 12, 31), "2029–2031"),
        ((2027, 3, 1), (2027, 3, 31), "Mar 2027"),
        ((2025, 10, 1), (2025, 12, 31), "Oct–Dec 2025"),
        ((2026, 1, 9), (2026, 1, 9), "9 Jan 2026"),
        ((2026, 1, 5), (2026, 1, 11), "5 Jan 2026 – 11 Jan 2026"),
        ((9999, 12, 1), (9999, 12, 31), "Dec 9999"),
    ],
)
def test_days_have_their_shortest_name(first, last, named):
    assert wording.days(date(*first), date(*last)) == named


def test_figures_are_written_out(made_up):
    assert [wording.figure(fact) for fact in made_up.facts if fact.key] == [
        "310,000,000 EUR",
        "9 Jan 2026",
        "about 2,400,000,000 EUR",
        "≥ 2×",
        "96,000,000 EUR",
        "48%",
        "1,150 people",
        "≤ Mar 2027",
        "",
        "≤ 180,000,000 EUR",
        "≥ 2030",
        "",
        "10–100×",
    ]
