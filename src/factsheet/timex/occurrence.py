"""Which Friday, which March, which third quarter: the one that a named time means."""

from datetime import MAXYEAR, MINYEAR, date, timedelta

from factsheet.timex import calendar
from factsheet.timex.calendar import MONTHS_LONG, Period, holding
from factsheet.timex.meaning import Easter, Feast, Named

WINTER = 4
SPRING_BEGINS, SUMMER_BEGINS = 3, 6
JUST_ENDED = 31
"""Days after its end in which a season is not called the last one."""
LONG_AGO, SOON = 270, 95
"""Days. Whatever the tense, a writer names the year of a day so long ago if the next is so near."""


Recurring = Named | Feast | Easter
"""What comes again every year, or every week."""


def in_year(meaning: Recurring, year: int) -> Period | None:
    """The one of a year."""
    if isinstance(meaning, Feast):
        return _feast(meaning, year)
    if isinstance(meaning, Easter):
        known = MINYEAR <= year <= MAXYEAR
        return Period("day", _easter(year).toordinal() + meaning.after) if known else None
    if meaning.grain == "month":
        month = calendar.month(meaning.index, year)
        return month if meaning.day is None else calendar.day(meaning.day, month)
    per_year = 12 // MONTHS_LONG[meaning.grain]
    return Period(meaning.grain, year * per_year + meaning.index - 1)


def in_week(weekday: int, day: date) -> Period:
    """The weekday, Monday 1, of the week that the day lies in."""
    return Period("day", holding(day, "week").ordinal * 7 + weekday)


def nearest(meaning: Recurring, now: date, lean: int) -> Period | None:
    """The one that is meant, seen from a day: behind it, ahead of it, or whichever is nearer."""
    if isinstance(meaning, Named) and meaning.grain == "day":
        return _weekday(meaning, now, lean)
    which = meaning.which if isinstance(meaning, Named) else None
    if which == 0:
        return _of_this_year(meaning, now, lean)
    years = range(now.year - 2, now.year + 2)
    candidates = [p for year in years if (p := in_year(meaning, year)) and p.first and p.last]
    if which:
        return _beyond(candidates, now, which)
    if lean == 1 and isinstance(meaning, Named) and meaning.grain == "quarter":
        ended = holding(now, "quarter").shifted(-1)
        if ended in candidates:
            return ended
    return _towards(candidates, now, lean)


def _of_this_year(meaning: Recurring, now: date, lean: int) -> Period | None:
    """This year's; this winter may be the one that began in the year before."""
    of_winter = isinstance(meaning, Named) and meaning.grain == "season" and meaning.index == WINTER
    before = of_winter and (now.month < SPRING_BEGINS or (now.month < SUMMER_BEGINS and lean <= 0))
    return in_year(meaning, now.year - 1 if before else now.year)


def _beyond(candidates: list[Period], now: date, which: int) -> Period | None:
    """The last that is over, or the next that has not begun."""
    if which < 0:
        behind = (p for p in reversed(candidates) if p.last and _is_behind(p, p.last, now))
        return next(behind, None)
    return next((p for p in candidates if p.first and p.first > now), None)


def _is_behind(period: Period, last: date, now: date) -> bool:
    """Whether it is over; a season that has just ended is "this spring" still, and not the last."""
    return last < now - timedelta(JUST_ENDED if period.grain == "season" else 0)


def _towards(candidates: list[Period], now: date, lean: int) -> Period | None:
    behind = [p for p in candidates if p.first and p.first <= now]
    ahead = [p for p in candidates if p.last and p.last >= now]
    surely = lean < -1 or not (behind and ahead)
    if lean < 0 and behind and (surely or not _year_would_be_named(behind[-1], ahead[0], now)):
        return behind[-1]
    if lean > 0 and ahead:
        return ahead[0]
    return min(candidates, key=lambda p: _distance(p, now), default=None)


def _year_would_be_named(behind: Period, ahead: Period, now: date) -> bool:
    today = now.toordinal()
    return (
        behind.grain == "day" and today - behind.ordinal > LONG_AGO and ahead.ordinal - today < SOON
    )


def _distance(period: Period, now: date) -> int:
    """Half days between the period and the day, with a half's favour for what is past."""
    first, last = period.first, period.last
    if first is None or last is None:
        return 10**9
    return max(0, (now - last).days * 2 - 1, (first - now).days * 2)


def _weekday(meaning: Named, now: date, lean: int) -> Period:
    today = now.toordinal()
    behind = (now.isoweekday() - meaning.index) % 7
    if meaning.which is not None and meaning.which < 0:
        return Period("day", today - (behind or 7) + 7 * (meaning.which + 1))
    if meaning.which == 1 or (meaning.which == 0 and behind):
        return Period("day", today + 7 - behind)
    if lean > 0:
        return Period("day", today + (7 - behind) % 7)
    return Period("day", today - behind)


def _easter(year: int) -> date:
    """Easter Sunday, by the anonymous rule for the Gregorian calendar (Nature, 20 April 1876)."""
    century, of_century = divmod(year, 100)
    moon = year % 19
    leaps = century - century // 4 - (century - (century + 8) // 25 + 1) // 3
    epact = (19 * moon + leaps + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (of_century // 4) - epact - of_century % 4) % 7
    late = (moon + 11 * epact + 22 * weekday) // 451
    month, day = divmod(epact + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _feast(meaning: Feast, year: int) -> Period | None:
    month = calendar.month(meaning.month, year)
    first, last = month.first, month.last
    if first is None or last is None:
        return None
    if meaning.nth < 0:
        day = last.toordinal() - (last.isoweekday() - meaning.weekday) % 7
    else:
        day = first.toordinal() + (meaning.weekday - first.isoweekday()) % 7 + 7 * (meaning.nth - 1)
    return Period("day", day + meaning.after)
