"""Where times are told from, and the month, the quarter or the months that are reported on."""

from datetime import date

from msgspec import Struct

from factsheet.model.values import TimexType
from factsheet.timex.calendar import Period, holding, years_later
from factsheet.timex.meaning import Shifted


class Reference(Struct, frozen=True):
    """Where times are told from: the day of publication, the time told last, and the month or
    quarter that is reported on. `lean` is -1 in the past, 1 in the future, 0 where unknown,
    and -2 or 2 where the tense is beyond doubt. `before` are the last few times told, the latest
    first; `months` the first and the last of the months that are reported on, where they are told.
    `ended` tells that the quarter that is reported on is over, whatever the calendar says.
    """

    published: date | None = None
    told: Period | None = None
    reported: Period | None = None
    lean: int = 0
    before: tuple[Period, ...] = ()
    months: tuple[Period, Period] | None = None
    ended: bool = False


class Resolved(Struct, frozen=True):
    """A TIMEX3 value; the period and the days that it covers, where it covers any."""

    type: TimexType
    timex: str
    period: Period | None = None
    mod: str | None = None
    first: date | None = None
    last: date | None = None


def like_reported(year: int, at: Reference, grain: str = "quarter") -> Period | None:
    """The 1988 quarter: the one like the quarter that is reported on, in that year."""
    base = reported(grain, at)
    if base is None or base.first is None:
        return None
    return years_later(base, year - base.first.year)


def reported(grain: str, at: Reference) -> Period | None:
    """The quarter or month that is reported on: the one told last, or else the last to end."""
    told, now = at.reported, at.published
    alike = told is not None and grain in (told.grain, "year")
    if told is not None and alike and (at.ended or _over(told, now)):
        return told
    if now is None:
        return None
    if grain == "month":
        return holding(now, "month")
    return holding(now, "quarter").shifted(-1)


def _over(period: Period, now: date | None) -> bool:
    """Whether a quarter has ended, or a month begun, so that it can be reported on."""
    edge = period.last if period.grain == "quarter" else period.first
    return now is None or (edge is not None and edge <= now)


def of_report(meaning: Shifted, at: Reference) -> bool:
    """Whether a year ago is one before what is reported on: two years earlier, and a year earlier
    than a year that was told since, are counted from what was told last.
    """
    if at.reported is None:
        return False
    if meaning.origin == "told":
        return meaning.by == -1 and (at.told is None or at.told.grain != "year")
    return True


def shifted_months(months: tuple[Period, Period], by: int) -> Resolved:
    """The months that are reported on, so many later."""
    begin, end = (month.shifted(by) for month in months)
    return Resolved("DATE", f"{begin.timex}/{end.timex}", end, None, begin.first, end.last)
