"""What an article has told of times so far."""

from datetime import date

from msgspec import Struct, field

from factsheet.timex.calendar import Period
from factsheet.timex.meaning import Length

REACH = 60
"""Tokens over which a year is carried on, at most: two sentences."""


class Story(Struct):
    """What was told so far.

    The time told last, where it ended, and whether it `spans` more than itself; the day told last;
    the few times before; the month or quarter that is reported on, and whether it has `ended`
    though the calendar says otherwise; the days that were named with their year, by month and day;
    the month or day that was `named` with its year last; the first and the last of the `months`
    that are reported on, and their last day; the ends of the `stretch` told last, and how long
    something went on that was told last; the day and the time of the `clock` told last.
    """

    told: Period | None = None
    end: int = 0
    spans: bool = False
    day: Period | None = None
    day_end: int = 0
    before: tuple[Period, ...] = ()
    reported: Period | None = None
    dated: dict[tuple[int, int], Period] = field(default_factory=dict)
    named: Period | None = None
    named_end: int = 0
    months: tuple[Period, Period] | None = None
    months_end: int = 0
    months_last: date | None = None
    ended: bool = False
    stretch: tuple[Period, Period] | None = None
    stretch_end: int = 0
    lasted: Length | None = None
    lasted_end: int = 0
    clock: tuple[Period, str] | None = None
    clock_end: int = 0
