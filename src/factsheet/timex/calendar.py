"""The calendar: stretches of whole days that have a name of their own, and arithmetic on them."""

from datetime import date, timedelta
from typing import Literal

from msgspec import Struct

Grain = Literal[
    "day", "week", "weekend", "month", "quarter", "half", "season", "year", "playing_season",
    "decade", "century",
]  # fmt: skip
MONTHS_LONG: dict[Grain, int] = {
    "month": 1, "quarter": 3, "season": 3, "half": 6, "year": 12, "playing_season": 12,
    "decade": 120, "century": 1200,
}  # fmt: skip
"""Months in a grain that is made of months."""
SEASON_NAMES = ("SP", "SU", "FA", "WI")
OFFSETS: dict[Grain, int] = {"season": 2, "playing_season": 6}
"""Months of a year before the first of these begins; the last ends in the year after."""


class Period(Struct, frozen=True):
    """The `ordinal`-th day, week, month ... since the year 0 (days and weeks: since the year 1)."""

    grain: Grain
    ordinal: int

    @property
    def first(self) -> date | None:
        """Its first day; None beyond the years 1 to 9999."""
        return _first(self.grain, self.ordinal)

    @property
    def last(self) -> date | None:
        """Its last day."""
        if self.grain == "weekend":
            saturday = self.first
            return saturday and _moved(saturday, 1)
        after = _first(self.grain, self.ordinal + 1)
        return after and _moved(after, -1)

    @property
    def timex(self) -> str | None:
        """Its TIMEX3 value."""
        first = self.first
        return None if first is None else _spelled(self, first)

    def shifted(self, by: int) -> "Period":
        """As many of its own kind later."""
        return Period(self.grain, self.ordinal + by)


def holding(day: date, grain: Grain) -> Period:
    """The period of this grain that the day lies in, or, for a weekend, the one of its week."""
    if grain == "day":
        return Period(grain, day.toordinal())
    if grain in ("week", "weekend"):
        return Period(grain, (day.toordinal() - 1) // 7)
    months = day.year * 12 + day.month - 1 - OFFSETS.get(grain, 0)
    return Period(grain, months // MONTHS_LONG[grain])


def year(number: int) -> Period:
    """A year of the Common Era."""
    return Period("year", number)


def month(number: int, of_year: int) -> Period:
    """A month, 1 to 12."""
    return Period("month", of_year * 12 + number - 1)


def day(number: int, of_month: Period) -> Period | None:
    """A day of a month; None where the month has no such day."""
    first, last = of_month.first, of_month.last
    if first is None or last is None or not 1 <= number <= last.day:
        return None
    return Period("day", first.toordinal() + number - 1)


def years_later(period: Period, years: int) -> Period:
    """The like period so many years later: a quarter a quarter, a day the day of that date."""
    if period.grain in MONTHS_LONG and period.grain not in ("decade", "century"):
        return period.shifted(years * 12 // MONTHS_LONG[period.grain])
    first = period.first
    if period.grain == "day" and first is not None:
        then = day(first.day, month(first.month, first.year + years))
        return then or period.shifted(years * 365)
    return period.shifted(years * 52)


def days_from(first: date, count: int, grain: Grain) -> tuple[date, date | None]:
    """The days of so many periods from a first day on."""
    after = _steps(first, count, grain)
    return first, after and _moved(after, -1)


def days_up_to(last: date, count: int, grain: Grain) -> tuple[date | None, date]:
    """The days of so many periods up to a last day: three months to June 30."""
    after = _moved(last, 1)
    return after and _steps(after, -count, grain), last


def _steps(day: date, count: int, grain: Grain) -> date | None:
    """The day so many periods later; one that its month lacks is the last of the month."""
    if grain in ("day", "week"):
        return _moved(day, count * (7 if grain == "week" else 1))
    then = _first("month", day.year * 12 + day.month - 1 + count * MONTHS_LONG[grain])
    last = then and month(then.month, then.year).last
    return then and last and then.replace(day=min(day.day, last.day))


def _first(grain: Grain, ordinal: int) -> date | None:
    try:
        if grain == "day":
            return date.fromordinal(ordinal)
        if grain in ("week", "weekend"):
            return date.fromordinal(ordinal * 7 + (6 if grain == "weekend" else 1))
        months = ordinal * MONTHS_LONG[grain] + OFFSETS.get(grain, 0)
        return date(months // 12, months % 12 + 1, 1)
    except (ValueError, OverflowError):
        return None


def _moved(day: date, days: int) -> date | None:
    try:
        return day + timedelta(days)
    except OverflowError:
        return None


def _spelled(period: Period, first: date) -> str:
    match period.grain:
        case "day":
            return first.isoformat()
        case "week" | "weekend":
            year, week, _ = first.isocalendar()
            return f"{year:04}-W{week:02}" + ("-WE" if period.grain == "weekend" else "")
        case "month":
            return f"{first.year:04}-{first.month:02}"
        case "quarter":
            return f"{first.year:04}-Q{period.ordinal % 4 + 1}"
        case "half":
            return f"{first.year:04}-H{period.ordinal % 2 + 1}"
        case "season":
            return f"{first.year:04}-{SEASON_NAMES[period.ordinal % 4]}"
        case "year":
            return f"{first.year:04}"
        case "playing_season":
            return f"{first.year:04}/{first.year + 1:04}"
        case "decade":
            return f"{first.year // 10:03}"
        case "century":
            return f"{first.year // 100:02}"
