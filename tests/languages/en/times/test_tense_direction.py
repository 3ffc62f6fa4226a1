"""Which way a day lies whose week or year is not told, seen from a Thursday in June."""

from datetime import date

import pytest

THURSDAY = date(2026, 6, 18)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("The offer is open until Monday.", "2026-06-22"),
        ("The road is shut until Monday.", "2026-06-22"),
        ("He is being held until Monday.", "2026-06-22"),
        ("The hearing was adjourned until Monday.", "2026-06-22"),
        ("The mayor gave them until Monday to reply.", "2026-06-22"),
        ("The mayor had given them until Monday to reply.", "2026-06-15"),
        ("He stayed until Monday.", "2026-06-15"),
        ("The show runs through Monday.", "2026-06-22"),
        ("A deal is needed by Monday.", "2026-06-22"),
        ("They stocked up ahead of Monday.", "2026-06-22"),
        ("The vote is on Monday.", "2026-06-22"),
        ("Markets are closed on Monday.", "2026-06-22"),
        ("Markets were closed on Monday.", "2026-06-15"),
        ("Polls close on Monday.", "2026-06-22"),
        ("Voters go to the polls on Monday.", "2026-06-22"),
        ("The levy takes effect on Monday.", "2026-06-22"),
        ("She is flying to Rome on Monday.", "2026-06-22"),
        ("The judge set a deadline of Monday.", "2026-06-22"),
        ("Monday's deadline looms.", "2026-06-22"),
        ("They missed Monday's deadline.", "2026-06-15"),
        ("The launch was moved to Monday.", "2026-06-22"),
        ("He will speak of the Monday attack.", "2026-06-15"),
        ("He will speak at the Monday meeting.", "2026-06-22"),
    ],
)
def test_weekday(text, day, timexes):
    assert timexes(text, THURSDAY) == [day]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("The road is shut until March.", "2027-03"),
        ("In a December report it warned of floods.", "2025-12"),
        ("The deadline is Dec. 31.", "2026-12-31"),
        ("The deadline was Dec. 31.", "2025-12-31"),
        ("They want it done by Christmas.", "2026-12-25"),
        ("Shops shut on Good Friday.", "2026-04-03"),
        ("Shops will shut on Good Friday.", "2027-03-26"),
    ],
)
def test_month_and_day(text, value, timexes):
    assert timexes(text, THURSDAY) == [value]


@pytest.mark.parametrize(
    ("published", "value"),
    [(date(2026, 2, 3), "2025-WI"), (date(2026, 11, 3), "2026-WI")],
)
def test_this_winter_is_named_for_the_year_it_began_in(published, value, timexes):
    assert timexes("It snowed this winter.", published) == [value]
