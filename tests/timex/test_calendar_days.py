"""The days of so many periods, from a first day on and up to a last."""

from datetime import date

import pytest

from factsheet.timex.calendar import days_from, days_up_to


@pytest.mark.parametrize(
    ("last", "count", "grain", "first"),
    [
        (date(2025, 6, 30), 3, "month", date(2025, 4, 1)),
        (date(2025, 11, 2), 9, "month", date(2025, 2, 3)),
        (date(2024, 2, 29), 1, "year", date(2023, 3, 1)),
        (date(2026, 1, 12), 2, "week", date(2025, 12, 30)),
    ],
)
def test_up_to_a_last_day(last, count, grain, first):
    assert days_up_to(last, count, grain) == (first, last)


def test_from_a_first_day_on():
    assert days_from(date(2023, 1, 1), 6, "month") == (date(2023, 1, 1), date(2023, 6, 30))


def test_beyond_the_calendar_there_is_no_day():
    assert days_from(date(9999, 12, 1), 1, "year") == (date(9999, 12, 1), None)
