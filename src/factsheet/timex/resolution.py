"""Meaning -> TIMEX3 value and days, seen from the day of publication and the times told before."""

from datetime import date, timedelta
from typing import assert_never

from msgspec.structs import replace

from factsheet.timex.calendar import (
    MONTHS_LONG,
    Grain,
    Period,
    days_from,
    days_up_to,
    holding,
    years_later,
)
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
from factsheet.timex.reported import (
    Reference,
    Resolved,
    like_reported,
    of_report,
    reported,
    shifted_months,
)
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
HALF_A_QUARTER = timedelta(45)
DAYS_LONG: dict[Grain, int] = {
    "day": 1, "weekend": 2, "week": 7, "month": 31, "quarter": 92, "season": 92, "half": 184,
    "year": 366, "playing_season": 366, "decade": 3653, "century": 36525,
}  # fmt: skip
"""Days in a period, at most."""


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
            months = _months_of(meaning, at)
            dated = not (isinstance(meaning, Named) and meaning.fiscal)
            return months or _covering(_occurrence(meaning, at), unplaced(meaning), dated=dated)
        case Shifted():
            months = _months_away(meaning, at)
            return months or _covering(
                _shifted(meaning, at), _unknown(meaning), dated=not meaning.fiscal
            )
        case Holding():
            return _covering(_holding(meaning, at), ANY["week"])
        case Within():
            return _covering(_within(meaning, at), ANY[meaning.grain])
        case SomeDay():
            month = resolved(meaning.of, at)
            return Resolved("DATE", f"{month.timex}-XX", month.period)
        case _:
            assert_never(meaning)


def _holding(meaning: Holding, at: Reference) -> Period | None:
    """The week that a day lies in, or the quarter that it ends, if a few days early or late."""
    day = resolved(meaning.of, at).last
    if day is None:
        return None
    return holding(day - HALF_A_QUARTER if meaning.grain == "quarter" else day, meaning.grain)


def _months_of(meaning: Recurring, at: Reference) -> Resolved | None:
    """The same period of 2024, where months are reported on."""
    if not isinstance(meaning, Named) or meaning.index or meaning.whole is None or not at.months:
        return None
    year = resolved(meaning.whole, at).first
    latest = at.months[1].first
    return shifted_months(at.months, 12 * (year.year - latest.year)) if year and latest else None


def _months_away(meaning: Shifted, at: Reference) -> Resolved | None:
    """The same period last year, and a year earlier, where months are reported on."""
    if at.months is None or meaning.origin == "now":
        return None
    begin, end = at.months
    if meaning.grain == "quarter" and end.ordinal - begin.ordinal == MONTHS_LONG["quarter"] - 1:
        return shifted_months(at.months, MONTHS_LONG["quarter"] * meaning.by)
    if meaning.grain != "year" or not meaning.by:
        return None
    compared = meaning.origin == "reported" or (meaning.alike and of_report(meaning, at))
    return shifted_months(at.months, 12 * meaning.by) if compared else None


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
        if isinstance(meaning, Named) and meaning.any and not at.lean:
            return None
        now = at.published
        if isinstance(meaning, Named) and meaning.origin == "told" and at.told is not None:
            return _beside(meaning, at.told, at)
        return nearest(meaning, now, at.lean) if now else None
    whole = resolved(meaning.whole, at).period
    first = whole.first if whole else None
    if whole is None or first is None:
        return None
    if isinstance(meaning, Named) and meaning.index == 0:
        return like_reported(first.year, at, meaning.grain)
    if isinstance(meaning, Named) and meaning.grain == "day":
        return in_week(meaning.index, first)
    return in_year(meaning, first.year)


def _beside(meaning: Named, told: Period, at: Reference) -> Period | None:
    """The one after or before the time told last, or the first that begins or goes on with it."""
    first, last = told.first, told.last
    if first is None or last is None:
        return None
    if meaning.grain == "day" and told.grain not in ("day", "weekend", "week"):
        return None if at.published is None else nearest(meaning, at.published, at.lean)
    if meaning.which == 0:
        return nearest(replace(meaning, which=None), first, 2)
    return nearest(meaning, last if meaning.which == 1 else first, 0)


def _unknown(meaning: Shifted) -> str:
    """The value where the calendar is not known: of what is told from now at least the side."""
    if meaning.origin == "told" and not meaning.by and meaning.alike:
        return "PAST_REF"
    if meaning.origin == "told" and meaning.grain in ANY:
        return ANY[meaning.grain]
    return VAGUE[(meaning.by > 0) - (meaning.by < 0)]


def _shifted(meaning: Shifted, at: Reference) -> Period | None:
    if meaning.origin == "reported" or (meaning.by and meaning.alike and of_report(meaning, at)):
        base = reported(meaning.grain, at)
        return None if base is None else years_later(base, meaning.by)
    if meaning.origin == "told" and meaning.alike and not meaning.by:
        return at.told
    if meaning.origin == "told" and not meaning.by:
        same = next((p for p in at.before if p.grain == meaning.grain), None)
        if same is not None:
            return same
    if meaning.origin == "told" and meaning.by > 0 and at.told is None and at.lean < 0:
        return None
    day = at.published
    if meaning.origin == "told" and meaning.grain == "weekend":
        return None if day is None else _weekend(day, at.lean)
    if meaning.origin == "told" and at.told is not None:
        if meaning.grain == "year" and at.told.grain == "playing_season":
            return at.told.shifted(meaning.by)
        whole = meaning.grain in ("year", "playing_season", "decade", "century")
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
    time = f"T{meaning.time}{meaning.zone}"
    if meaning.any:
        return Resolved("TIME", time)
    if meaning.day is not None:
        day = resolved(meaning.day, at)
        timex = ANY_DAY if day.timex.endswith("_REF") else day.timex
        return Resolved("TIME", timex + time, day.period)
    period = None if at.published is None else holding(at.published, "day")
    timex = (period and period.timex) or ANY_DAY
    return Resolved("TIME", timex + time, period)
