"""What a time expression says, before the calendar is asked: small meanings that compose."""

from decimal import Decimal
from typing import Literal

from factsheet.model.values import TimeMeaning, TimexType
from factsheet.timex.calendar import Grain, Period

Unit = Literal[
    "second", "minute", "hour", "day", "week", "fortnight", "month", "quarter", "year", "decade",
    "century", "night", "summer", "autumn", "winter", "playing_season",
]  # fmt: skip
Origin = Literal["now", "told", "reported"]
"""The day of publication, the time told last, or the month or quarter that is reported on."""
Mod = Literal[
    "START", "MID", "END", "APPROX", "MORE_THAN", "LESS_THAN", "EQUAL_OR_MORE", "EQUAL_OR_LESS"
]


class Fixed(TimeMeaning, frozen=True):
    """A stretch of the calendar that is named in full: 2019, 10 January 2026, the 1990s.

    Of a `fiscal` year no calendar tells the days.
    """

    period: Period
    fiscal: bool = False


class Named(TimeMeaning, frozen=True):
    """One that comes again every year, or every week: Friday, March, 10 January, the third quarter.

    `index` counts from 1 within the cycle, Monday and spring first; `day` is the day of a month.
    `which` is -1 for the last, -2 for the one before that, 0 for this, 1 for the next, None where
    the tense must tell; `origin` is where it counts from. Where nothing tells which, it is `any`:
    it turns white in winter. Of a `fiscal` quarter no calendar tells the days.
    """

    grain: Grain
    index: int
    day: int | None = None
    which: int | None = None
    whole: "Meaning | None" = None
    origin: Origin = "now"
    any: bool = False
    fiscal: bool = False


class Feast(TimeMeaning, frozen=True):
    """A holiday that moves: the n-th weekday of a month (-1 the last), and so many days after."""

    month: int
    nth: int
    weekday: int
    after: int = 0
    whole: "Meaning | None" = None


class Easter(TimeMeaning, frozen=True):
    """Easter Sunday, or so many days after it: Good Friday is two days before."""

    after: int = 0
    whole: "Meaning | None" = None


class Shifted(TimeMeaning, frozen=True):
    """So many steps from an origin: last month, two years ago, the following day, that year.

    `alike` keeps the origin's own grain: a year earlier, said of a quarter, is a quarter.
    """

    grain: Grain
    by: int
    origin: Origin = "now"
    alike: bool = False
    fiscal: bool = False


class Holding(TimeMeaning, frozen=True):
    """The week, or the weekend, that a day lies in: the week of June 8."""

    grain: Grain
    of: "Meaning"


class Within(TimeMeaning, frozen=True):
    """The n-th day, week or month of a longer time, -1 the last: the second week of March."""

    grain: Grain
    nth: int
    of: "Meaning"


class SomeDay(TimeMeaning, frozen=True):
    """A day of a month, nobody says which: that January day in 2011."""

    of: "Meaning"


class Length(TimeMeaning, frozen=True):
    """How long: an amount of a unit, None where it is vague; `high` where a range is stated.

    `window` tells that it is laid out from a day: the next two years, the past decade; `period`
    that it is one that is reported on: the nine months. `rest` is what is told of it in smaller
    units: the two months of three years and two months. `begins` and `ends` are the times at whose
    edge it begins or ends, where they are told: the three months to June 30.
    """

    unit: Unit
    low: Decimal | None
    high: Decimal | None = None
    window: bool = False
    period: bool = False
    rest: "Length | None" = None
    begins: "Meaning | None" = None
    ends: "Meaning | None" = None


class Every(TimeMeaning, frozen=True):
    """A set of times: every Friday, twice a week. `of` is a length or a named time."""

    of: "Meaning"


class Stated(TimeMeaning, frozen=True):
    """A TIMEX3 value that no calendar changes: PRESENT_REF, PXX."""

    type: TimexType
    timex: str


class Between(TimeMeaning, frozen=True):
    """From one time to another, as one expression."""

    begin: "Meaning"
    end: "Meaning"


class Part(TimeMeaning, frozen=True):
    """A part of a time, or a time roughly: early 2027, the end of the year, around noon.

    `cut` is "before" or "after" where the day of publication parts it: earlier, or later, this
    year.
    """

    of: "Meaning"
    mod: Mod
    cut: Literal["before", "after"] | None = None


class Clock(TimeMeaning, frozen=True):
    """A time of day, as TIMEX3 writes it after the T (21:00, MO, NI), on a day; of `any` day in
    what is so on all of them. The `zone` is Z where it is that of Greenwich, else nothing.
    """

    time: str
    day: "Meaning | None" = None
    zone: str = ""
    any: bool = False


Dated = Fixed | Named | Feast | Easter | Shifted | Holding | Within | SomeDay
"""What comes to a stretch of the calendar."""
Meaning = Dated | Length | Every | Stated | Between | Part | Clock


def timex_type(meaning: Meaning) -> TimexType:
    """Which of the four types of TIMEX3 the meaning comes to."""
    match meaning:
        case Length():
            return "DURATION"
        case Every():
            return "SET"
        case Clock():
            return "TIME"
        case Stated():
            return meaning.type
        case Part():
            return timex_type(meaning.of)
        case Between():
            return timex_type(meaning.end)
        case _:
            return "DATE"
