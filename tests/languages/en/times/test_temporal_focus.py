"""What the times told before tell of a later one."""

from datetime import date

import pytest

FRIDAY = date(2026, 6, 19)


@pytest.fixture
def values(timexes):
    return lambda text: timexes(text, FRIDAY)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Storms are possible on Friday and Saturday.", ["2026-06-19", "2026-06-20"]),
        ("They met in November and December.", ["2025-11", "2025-12"]),
        ("It is open on July 12 and 13.", ["2026-07-12", "2026-07-13"]),
        ("It was open on May 12 and 13, 2025.", ["2025-05-12", "2025-05-13"]),
    ],
)
def test_times_of_a_list_follow_each_other(text, expected, values):
    assert values(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It shut in June 2024 and reopened in October.", ["2024-06", "2024-10"]),
        ("Rents rose in June 2024 from May.", ["2024-06", "2024-05"]),
        ("It opened on Dec. 30, 2024. On Jan. 3 it shut.", ["2024-12-30", "2025-01-03"]),
        ("It opened in June 2024. In May it shut.", ["2024-06", "2026-05"]),
        ("It opened in June 2024 and will shut in October.", ["2024-06", "2026-10"]),
    ],
)
def test_a_year_is_carried_on_in_the_past(text, expected, values):
    assert values(text) == expected


def test_a_day_named_with_its_year_stays_that_day(values):
    text = "The Sept. 11 attacks changed it. It grew. Nobody had flown before Sept. 11."
    assert values(text) == ["2001-09-11", "2001-09-11"]


def test_of_a_year_told_nobody_can_say_which_night_that_was(values):
    assert values("In 2019 she fled. That night it rained.") == ["2019", "XXXX-XX-XXTNI"]


def test_a_time_of_day_is_of_the_day_of_its_sentence(values):
    text = "On Monday the quake struck at 2:15 p.m. (0915 GMT) in the hills."
    assert values(text) == ["2026-06-15", "2026-06-15T14:15", "2026-06-15T09:15Z"]


@pytest.mark.parametrize(
    ("text", "last"),
    [
        ("The roof fell in on Monday. The hall was empty when it came down at 9.40pm.", "15T21:40"),
        ("The roof fell in on Monday. By 2 p.m. it was dry.", "19T14:00"),
        ("A hall burned down on Monday, police said on Tuesday. It began at 9.40pm.", "15T21:40"),
        ("It burned on Monday. Staff had left on Sunday. The roof fell in at 9pm.", "15T21:00"),
        ("It burned on Monday. Staff had left on Sunday. They had eaten at 1pm.", "14T13:00"),
        ("It burned on Monday.\n\nIt was built on May 5.\n\nThe roof fell in at 1pm.", "15T13:00"),
        ("It burned on Monday.\n\nPolice, who spoke on Tuesday, came at 1pm.", "15T13:00"),
        ("The roof fell in at 10pm on Monday and the fire was out by 2am.", "16T02:00"),
        ("The roof fell in on Monday. It happened just before 3pm.", "15T15:00"),
        ("LEEDS, June 19 - The roof fell in on Monday.\n\nIt broke at 1pm.", "15T13:00"),
        ("The roof fell in on Monday. The inquest opens at 9 a.m.", "19T09:00"),
        ("The vote is on Monday. It was moved at 9 a.m.", "19T09:00"),
        ("It burned on Monday. He died the next day.\n\nThe alarm came at 1pm.", "15T13:00"),
        ("It burned on Monday. Rain fell on Tuesday.\n\nThe roof fell in at 1pm.", "16T13:00"),
        ("It hit early on Monday, having formed late on Sunday. It passed at 9am.", "15T09:00"),
        ("It hit a wall at 1.15pm on Monday. He was not found until 4.50pm.", "15T16:50"),
        ("The board voted shortly before 10pm.", "18T22:00"),
        ("The board voted shortly before 10am.", "19T10:00"),
        ("Counting began at 8pm and ended at 1am.", "19T01:00"),
        ("The match starts at 9pm.", "19T21:00"),
        ("It ended at ten to midnight.", "18T23:50"),
    ],
)
def test_what_happened_at_an_hour_goes_on_with_the_day_before_it(text, last, values):
    assert values(text)[-1] == f"2026-06-{last}"


def test_the_day_before_is_counted_from_the_day_told(values):
    text = "It opened on May 3, and they had moved in the week before."
    assert values(text) == ["2026-05-03", "2026-W17"]
