"""Periods of the calendar hold their days, and spell them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from factsheet.timex.calendar import MONTHS_LONG, Period, holding, years_later

GRAINS = ["day", "week", *MONTHS_LONG]
DAYS = st.dates(date(1000, 1, 1), date(2999, 1, 1))


@given(DAYS, st.sampled_from(GRAINS))
def test_a_period_holds_its_day(day, grain):
    period = holding(day, grain)
    first, last, following = period.first, period.last, period.shifted(1).first
    assert first
    assert last
    assert following
    assert first <= day <= last
    assert (following - last).days == 1


@given(DAYS, st.sampled_from(["month", "quarter", "half", "year"]), st.integers(-99, 99))
def test_years_later_keeps_the_place_in_the_year(day, grain, years):
    first = holding(day, grain).first
    then = years_later(holding(day, grain), years).first
    assert first
    assert then
    assert (then.year - first.year, then.month) == (years, first.month)


@pytest.mark.parametrize(
    ("grain", "timex"),
    [
        ("day", "2019-11-19"),
        ("week", "2019-W47"),
        ("weekend", "2019-W47-WE"),
        ("month", "2019-11"),
        ("quarter", "2019-Q4"),
        ("half", "2019-H2"),
        ("season", "2019-FA"),
        ("year", "2019"),
        ("decade", "201"),
        ("century", "20"),
    ],
)
def test_spelling(grain, timex):
    assert holding(date(2019, 11, 19), grain).timex == timex


def test_leap_day_a_year_later():
    assert years_later(holding(date(2024, 2, 29), "day"), 1).timex == "2025-02-28"


def test_beyond_the_calendar_there_is_none():
    period = Period("year", 10000)
    assert (period.first, period.last, period.timex) == (None, None, None)
