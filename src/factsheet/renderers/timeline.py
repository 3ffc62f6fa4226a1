"""Times in their order, as stretches of days with open ends: what a timeline draws."""

import re
from datetime import MAXYEAR, MINYEAR, date, timedelta

from msgspec import Struct

from factsheet.model.fact import TimeFact
from factsheet.renderers import wording

PERIOD = re.compile(r"P(\d{1,4})([YMWDQ]|DE|CE)")
MONTHS_IN = {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}
DAYS_IN = {"D": 1, "W": 7}
BACKWARD = frozenset("past last previous preceding recent ago".split())
OPEN_START = frozenset(("by", "before", "until"))
OPEN_END = frozenset(("not_before", "after", "since"))


class Stretch(Struct, frozen=True):
    """Where a time lies: its first and last day, and whether it goes on beyond either.

    `when` is that in words for a person: "≥ 2030", "2029–2031". `counted` says what it was counted
    from, where the article gives only a length: "3–5 years from 11 Jan 2026".
    """

    fact: TimeFact
    first: date
    last: date
    when: str
    counted: str = ""
    open_start: bool = False
    open_end: bool = False

    @property
    def said(self) -> str:
        """The whole of it: "3–5 years from 11 Jan 2026: 2029–2031"."""
        return ": ".join(filter(None, (self.counted, self.when)))


class Axis(Struct, frozen=True):
    """The days that a drawing spans, and the round dates to mark on it with their labels."""

    first: date
    last: date
    ticks: tuple[tuple[date, str], ...]

    def at(self, day: date) -> float:
        """Where a day stands, from 0 to 1; a day beyond the axis stands at its edge."""
        share = (day - self.first).days / max(1, (self.last - self.first).days)
        return min(1.0, max(0.0, share))


class Timeline(Struct, frozen=True):
    """The times that lie somewhere, in the order of time, and those that do not."""

    stretches: tuple[Stretch, ...]
    elsewhere: tuple[TimeFact, ...]
    axis: Axis | None


def timeline(facts: tuple[TimeFact, ...], published: date | None) -> Timeline:
    """Place each time that can be placed; the same stretch said twice stands there once."""
    placed: dict[tuple[date, date, str], Stretch] = {}
    elsewhere = []
    for fact in facts:
        stretch = _dated(fact, published) or _counted(fact, published)
        if stretch:
            placed.setdefault((stretch.first, stretch.last, stretch.said), stretch)
        else:
            elsewhere.append(fact)
    ordered = tuple(sorted(placed.values(), key=_when))
    return Timeline(ordered, tuple(elsewhere), _axis(ordered, published) if ordered else None)


def _when(stretch: Stretch) -> tuple[date, date, int]:
    """By the day that is named: what is due by 2030 stands at 2030, though it begins before."""
    return stretch.fact.value.start or stretch.first, stretch.last, stretch.fact.start


def _axis(placed: tuple[Stretch, ...], published: date | None) -> Axis:
    """An axis that holds every stretch and the day of publication, with a margin for open ends."""
    days = [day for stretch in placed for day in (stretch.first, stretch.last)]
    days += [published] if published else []
    first, last = min(days), max(days)
    margin = timedelta(days=max(2, (last - first).days // 12))
    opens = any(s.open_start for s in placed), any(s.open_end for s in placed)
    first = _shifted(first, -margin) if opens[0] else first
    last = _shifted(last, margin) if opens[1] else last
    return Axis(first, last, _ticks(first, last))


def _dated(fact: TimeFact, published: date | None) -> Stretch | None:
    value = fact.value
    if value.start is None and value.end is None:
        return None
    first, last = value.start or value.end, value.end or value.start
    if first is None or last is None or last < first:
        return None
    open_start = value.bound in OPEN_START or value.start is None
    if open_start and published and published < last:  # what is still to come begins with the news
        first, open_start = published, False
    return Stretch(
        fact,
        first,
        last,
        wording.figure(fact),
        open_start=open_start,
        open_end=value.bound in OPEN_END or value.end is None,
    )


def _counted(fact: TimeFact, published: date | None) -> Stretch | None:
    """A duration that is counted from the day of publication: "within three to five years"."""
    value = fact.value
    counts = value.bound == "within" or fact.role in ("forecast", "deadline")
    if published is None or value.type != "DURATION" or not counts:
        return None
    ends = [_after(published, part, fact) for part in value.timex.split("/")]
    known = sorted(end for end in ends if end is not None)
    if not known or len(known) != len(ends):
        return None
    past = known[-1] < published
    ranged = len(ends) > 1 or value.bound != "within"
    first, last = (known[0], known[-1]) if ranged else sorted((known[0], published))
    counted = f"{_length(value.timex)} {'before' if past else 'from'} {wording.day(published)}"
    return Stretch(fact, first, last, _rounded(first, last, value.timex), counted)


def _after(day: date, period: str, fact: TimeFact) -> date | None:
    match = PERIOD.fullmatch(period)
    if not match:
        return None
    count, unit = int(match[1]), match[2]
    if BACKWARD.intersection(fact.text.lower().split()):
        count = -count
    if unit in DAYS_IN:
        return _shifted(day, timedelta(days=count * DAYS_IN[unit]))
    months = day.year * 12 + day.month - 1 + count * MONTHS_IN[unit]
    year, month = divmod(months, 12)
    if not MINYEAR <= year <= MAXYEAR:
        return None
    return date(year, month + 1, min(day.day, 28))


def _shifted(day: date, by: timedelta) -> date:
    try:
        return day + by
    except OverflowError:
        return date.max if by > timedelta(0) else date.min


def _rounded(first: date, last: date, timex: str) -> str:
    """The days as coarse as they were counted: years where the article counts years."""
    if timex.endswith(("Y", "DE", "CE")):
        return wording.joined(str(first.year), str(last.year))
    if timex.endswith(("M", "Q")):
        return wording.joined(wording.month(first), wording.month(last))
    return wording.days(first, last)


UNITS = {
    "Y": "year",
    "M": "month",
    "W": "week",
    "D": "day",
    "Q": "quarter",
    "DE": "decade",
    "CE": "century",
}


def _length(timex: str) -> str:
    """ "3–5 years" of P3Y/P5Y."""
    matches = [PERIOD.fullmatch(part) for part in timex.split("/")]
    counts = [match[1] for match in matches if match]
    unit = UNITS[matches[-1][2]] if matches[-1] else ""
    return f"{'–'.join(counts)} {unit if counts == ['1'] else wording.plural(unit)}"


STEPS = ((1, 400), (3, 1200), (12, 12 * 366), (24, 9000), (60, 22000), (120, 45000), (600, 220000))
"""Months between ticks, up to this many days on the axis."""


def _ticks(first: date, last: date) -> tuple[tuple[date, str], ...]:
    """Firsts of a month or a year, at most some twelve."""
    long = (last - first).days
    if long < 45:
        every = 1 if long <= 10 else 7
        marks = (first + timedelta(days=n) for n in range(0, long + 1, every))
        return tuple((mark, f"{mark.day} {wording.MONTHS[mark.month - 1]}") for mark in marks)
    months = next((step for step, most in STEPS if long <= most), 6000)
    begin = (first.year * 12 + first.month - 1) // months * months
    found = []
    for count in range(begin, last.year * 12 + last.month, months):
        year, month = divmod(count, 12)
        if year >= MINYEAR and first <= (mark := date(year, month + 1, 1)) <= last:
            found.append((mark, str(year) if months >= 12 else wording.month(mark)))
    return tuple(found)
