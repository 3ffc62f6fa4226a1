"""Meaning -> TIMEX3 value and days, seen from the day of publication and the times told before."""

from datetime import date, timedelta
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from factsheet.model.values import TimexType
from factsheet.timex.calendar import Grain, Period, days_from, days_up_to, holding, years_later
from factsheet.timex.meaning import (
    Between,
    Clock,
    Dated,
    Easter,
    Every,
    Feast,
    Fixed,
    Holding,
    Length,
    Meaning,
    Named,
    Part,
    Shifted,
    SomeDay,
    Stated,
    Unit,
    Within,
)
from factsheet.timex.occurrence import Recurring, in_week, in_year, nearest
from factsheet.timex.spelling import duration, unplaced

VAGUE = {-1: "PAST_REF", 0: "PRESENT_REF", 1: "FUTURE_REF"}
ANY_DAY = "XXXX-XX-XX"
ANY: dict[Grain, str] = {
    "day": ANY_DAY, "week": "XXXX-WXX", "weekend": "XXXX-WXX-WE", "month": "XXXX-XX",
    "year": "XXXX",
}  # fmt: skip
WHERE_COUNTED: dict[Grain, tuple[int, int]] = {"week": (3, 3), "weekend": (1, 6)}
"""Days from the edges of a longer time to those in its first and its last week or weekend."""
GRAINS: dict[Unit, Grain] = {
    "day": "day", "week": "week", "month": "month", "quarter": "quarter", "year": "year",
}  # fmt: skip
"""Units that a calendar knows as periods."""
DAYS_LONG: dict[Grain, int] = {
    "day": 1, "weekend": 2, "week": 7, "month": 31, "quarter": 92, "season": 92, "half": 184,
    "year": 366, "decade": 3653, "century": 36525,
}  # fmt: skip
"""Days in a period, at most."""


class Reference(Struct, frozen=True):
    """Where times are told from: the day of publication, the time told last, and the month or
    quarter that is reported on. `lean` is -1 in the past, 1 in the future, 0 where unknown,
    and -2 or 2 where the tense is beyond doubt. `before` are the last few times told, the latest
    first.
    """

    published: date | None = None
    told: Period | None = None
    reported: Period | None = None
    lean: int = 0
    before: tuple[Period, ...] = ()


class Resolved(Struct, frozen=True):
    """A TIMEX3 value; the period and the days that it covers, where it covers any."""

    type: TimexType
    timex: str
    period: Period | None = None
    mod: str | None = None
    first: date | None = None
    last: date | None = None


def resolved(meaning: Meaning, at: Reference) -> Resolved:
    """What the meaning comes to, seen from the reference."""
    match meaning:
        case Length():
            return Resolved("DURATION", duration(meaning), None, None, *_days(meaning, at))
        case Every():
            return Resolved("SET", resolved(meaning.of, Reference()).timex)
        case Stated():
            return Resolved(meaning.type, meaning.timex)
        case Between():
            return _between(meaning, at)
        case Part():
            return _part(meaning, at)
        case Clock():
            return _clock(meaning, at)
        case _:
            return _dated(meaning, at)


def _days(length: Length, at: Reference) -> tuple[date | None, date | None]:
    """The first and the last day of a length that is told to begin or to end with a time."""
    if length.low is None or length.low % 1 or length.high is not None:
        return None, None
    count, grain = int(length.low), GRAINS.get(length.unit)
    begins = length.begins and resolved(length.begins, at).first
    ends = length.ends and resolved(length.ends, at).last
    if grain and begins:
        return days_from(begins, count, grain)
    return days_up_to(ends, count, grain) if grain and ends else (None, None)


def _dated(meaning: Dated, at: Reference) -> Resolved:
    match meaning:
        case Fixed():
            return _covering(meaning.period, "XXXX", dated=not meaning.fiscal)
        case Named() | Feast() | Easter():
            return _covering(_occurrence(meaning, at), unplaced(meaning))
        case Shifted():
            return _covering(_shifted(meaning, at), _unknown(meaning), dated=not meaning.fiscal)
        case Holding():
            day = resolved(meaning.of, at).first
            return _covering(holding(day, meaning.grain) if day else None, ANY["week"])
        case Within():
            return _covering(_within(meaning, at), ANY[meaning.grain])
        case SomeDay():
            month = resolved(meaning.of, at)
            return Resolved("DATE", f"{month.timex}-XX", month.period)
        case _:
            assert_never(meaning)


def _covering(period: Period | None, instead: str, *, dated: bool = True) -> Resolved:
    """A date; fiscal years begin and end on no agreed day, seasons with their first month."""
    timex = period.timex if period else None
    if period is None or timex is None:
        return Resolved("DATE", instead)
    if not dated:
        return Resolved("DATE", timex, period)
    return Resolved("DATE", timex, period, None, period.first, period.last)


def _occurrence(meaning: Recurring, at: Reference) -> Period | None:
    if meaning.whole is None:
        now = at.published
        if isinstance(meaning, Named) and meaning.origin == "told" and at.told is not None:
            now = at.told.first
        return nearest(meaning, now, at.lean) if now else None
    whole = resolved(meaning.whole, at).period
    first = whole.first if whole else None
    if whole is None or first is None:
        return None
    if isinstance(meaning, Named) and meaning.index == 0:
        return _like_reported(first.year, at)
    if isinstance(meaning, Named) and meaning.grain == "day":
        return in_week(meaning.index, first)
    return in_year(meaning, first.year)


def _like_reported(year: int, at: Reference) -> Period | None:
    """The 1988 quarter: the one like the quarter that is reported on, in that year."""
    base = _reported("quarter", at)
    if base is None or base.first is None:
        return None
    return years_later(base, year - base.first.year)


def _reported(grain: str, at: Reference) -> Period | None:
    """The quarter or month that is reported on: the one told last, or else the last to end."""
    told, now = at.reported, at.published
    if told is not None and (told.grain == grain or grain == "year") and _over(told, now):
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


def _unknown(meaning: Shifted) -> str:
    """The value where the calendar is not known: of what is told from now at least the side."""
    if meaning.origin == "told" and not meaning.by and meaning.alike:
        return "PAST_REF"
    if meaning.origin == "told" and meaning.grain in ANY:
        return ANY[meaning.grain]
    return VAGUE[(meaning.by > 0) - (meaning.by < 0)]


def _shifted(meaning: Shifted, at: Reference) -> Period | None:
    if meaning.origin == "reported" or (meaning.by and meaning.alike and _of_report(meaning, at)):
        base = _reported(meaning.grain, at)
        return None if base is None else years_later(base, meaning.by)
    if meaning.origin == "told" and meaning.alike and not meaning.by:
        return at.told
    if meaning.origin == "told" and not meaning.by:
        same = next((p for p in at.before if p.grain == meaning.grain), None)
        if same is not None:
            return same
    day = at.published
    if meaning.origin == "told" and meaning.grain == "weekend":
        return None if day is None else _weekend(day, at.lean)
    if meaning.origin == "told" and at.told is not None:
        whole = meaning.grain in ("year", "decade", "century")
        day = at.told.first if whole else _told_within(meaning.grain, at)
    return None if day is None else holding(day, meaning.grain).shifted(meaning.by)


def _told_within(grain: Grain, at: Reference) -> date | None:
    """The first day of the time told last that lies within one such period: of a year that was
    told nobody can say which day "that day" is.
    """
    days = DAYS_LONG[grain]
    for period in (at.told, *at.before):
        first, last = (period.first, period.last) if period else (None, None)
        if first and last and (last - first).days < days:
            return first
    return None


def _of_report(meaning: Shifted, at: Reference) -> bool:
    """Whether a year ago is one before what is reported on: two years earlier, and a year earlier
    than a year that was told since, are counted from what was told last.
    """
    if at.reported is None:
        return False
    if meaning.origin == "told":
        return meaning.by == -1 and (at.told is None or at.told.grain != "year")
    return True


def _within(meaning: Within, at: Reference) -> Period | None:
    """The n-th of its kind; a week is of the month that its Thursday is in, as ISO 8601 has it."""
    whole = resolved(meaning.of, at).period
    first, last = (whole.first, whole.last) if whole else (None, None)
    if first is None or last is None:
        return None
    inner, outer = WHERE_COUNTED.get(meaning.grain, (0, 0))
    begin = holding(first + timedelta(inner), meaning.grain)
    end = holding(last - timedelta(outer), meaning.grain)
    found = begin.shifted(meaning.nth - 1) if meaning.nth > 0 else end.shifted(meaning.nth + 1)
    return found if begin.ordinal <= found.ordinal <= end.ordinal else None


def _weekend(now: date, lean: int) -> Period:
    """The weekend: the one that is on, or else the last, unless the tense looks ahead."""
    this = holding(now, "weekend")
    return this if lean > 0 or now.isoweekday() >= 6 else this.shifted(-1)


def _between(meaning: Between, at: Reference) -> Resolved:
    begin, end = resolved(meaning.begin, at), resolved(meaning.end, at)
    if begin.first and end.first and begin.first > end.first:
        begin = resolved(meaning.begin, Reference(end.first, at.told, at.reported, -1))
    timex = f"{begin.timex}/{end.timex}"
    return Resolved(end.type, timex, end.period, None, begin.first, end.last)


def _part(meaning: Part, at: Reference) -> Resolved:
    """The part's own edge is known, the other one is not; the day of publication may be one."""
    inner = resolved(meaning.of, at)
    first, last = inner.first, inner.last
    if meaning.mod == "APPROX":
        return replace(inner, mod=meaning.mod)
    if meaning.cut == "before":
        last = at.published
    elif meaning.cut == "after":
        first = at.published
    else:
        first = first if meaning.mod == "START" else None
        last = last if meaning.mod == "END" else None
    if first and last and first > last:
        first, last = inner.first, inner.last
    return replace(inner, mod=meaning.mod, first=first, last=last)


def _clock(meaning: Clock, at: Reference) -> Resolved:
    if meaning.day is not None:
        day = resolved(meaning.day, at)
        timex = ANY_DAY if day.timex.endswith("_REF") else day.timex
        return Resolved("TIME", f"{timex}T{meaning.time}", day.period)
    period = None if at.published is None else holding(at.published, "day")
    timex = (period and period.timex) or ANY_DAY
    return Resolved("TIME", f"{timex}T{meaning.time}", period)
