"""What the earlier times of an article tell of a later one."""

from datetime import date

from msgspec.structs import replace

from factsheet.languages.en.lexicon.time_contexts import JOINTS_OF_LISTS
from factsheet.languages.en.times.days_of_clocks import (
    DayPart,
    day_of_clock,
    evening_of_speech,
    remember_clock,
    remember_day,
    same_moment,
)
from factsheet.languages.en.times.story import (
    REACH,
    Story,
    on_a_quarter,
    remember_stretch,
    same_stretch,
    stretch_in,
    stretch_later,
)
from factsheet.text.tokens import Tokens
from factsheet.timex.calendar import Grain, Period, holding, years_later
from factsheet.timex.meaning import (
    Between,
    Clock,
    Fixed,
    Holding,
    Length,
    Meaning,
    Named,
    Part,
    Shifted,
)
from factsheet.timex.occurrence import nearest
from factsheet.timex.reported import Resolved

MEMORY = 4
"""Times told that "that year" may look back on."""
MOST_JOINTS = 3
STRIDES: dict[Grain, int] = {"day": 45, "month": 4}
"""How far a time of a list lies after the one before it, at most; else it is told by itself."""
WEEKDAY_STRIDE = 3
MIDDLE, ALMOST_A_YEAR = 15, 11
"""The day of a month after which what begins then has the next for its first; months, at least, of
what is told as a year.
"""
LONGEST_END = 6
"""Tokens behind months that are reported on in which their end is told: to the end of June."""
LOOKING_BACK = frozenset("after against before compared following from than versus".split())
"""What stands before an earlier time than the one told: up from 35 in December."""
PARTS_CLAUSES = frozenset((";", "—", "–"))
"""Marks behind which a clause counts from another day."""


def placed(
    tokens: Tokens, story: Story, meaning: Meaning, start: int, lean: int, part: DayPart
) -> Meaning:
    """The meaning, on its place in the calendar where what was told before shows that.

    What its verb puts ahead is no day that was told before.
    """
    match meaning:
        case Holding(grain="quarter") if story.ended and story.reported is not None:
            return Fixed(story.reported)
        case Part():
            return replace(meaning, of=placed(tokens, story, meaning.of, start, lean, part))
        case Clock(day=None, any=False):
            elsewhere = same_moment(tokens, story, meaning, start)
            if elsewhere is not None:
                return replace(meaning, day=Fixed(elsewhere))
            day = day_of_clock(tokens, story, meaning, start, lean, part)
            if isinstance(day, Fixed) and tokens.word[start] == "midnight":
                day = Fixed(day.period.shifted(1))
            return replace(meaning, day=day)
        case Clock(day=Shifted(grain="day", by=0, origin="now")) if lean <= 0:
            evening = evening_of_speech(tokens, story, start)
            return replace(meaning, day=Fixed(evening)) if evening else meaning
        case Clock(day=Named(which=None, whole=None) as day):
            found = _beside_the_day(tokens, story, day, start)
            return replace(meaning, day=Fixed(found)) if found else meaning
        case Shifted():
            return _counted_from(tokens, story, meaning, start)
        case Named(index=0, whole=Fixed(period)):
            return stretch_in(story, start, period.ordinal) or meaning
        case Named(which=None, whole=None):
            found = (
                _end_of_months(story, meaning, start)
                or _beside_the_day(tokens, story, meaning, start)
                or _known(tokens, story, meaning, start, lean)
            )
            return Fixed(found) if found else meaning
        case _:
            return meaning


def _counted_from(tokens: Tokens, story: Story, meaning: Shifted, start: int) -> Meaning:
    """What is counted from the time told last: the same stretch again, or one of a year before; a
    day so many weeks after a day.
    """
    match meaning:
        case Shifted(by=0, origin="told", alike=True):
            return same_stretch(story, start) or meaning
        case Shifted(by=-1, grain="year", alike=True) if story.told is not None:
            if story.spans and story.told.grain != "year" and not on_a_quarter(story):
                return stretch_later(story, start, -1) or meaning
            like = _month_of_sentence(tokens, story, start)
            return Fixed(years_later(like, -1)) if like else meaning
        case Shifted(by=by, grain="week", origin="told") if by > 0:
            day = _weeks_later(tokens, story, by, start)
            return Fixed(day) if day else meaning
        case _:
            return meaning


def _weeks_later(tokens: Tokens, story: Story, weeks: int, start: int) -> Period | None:
    """The day so many weeks after the day told: on May 3, and again a week later."""
    near = story.told is not None and story.told.grain == "day" and start - story.end <= REACH
    later = "later" in tokens.word[start : start + 4]
    return story.told.shifted(7 * weeks) if near and later and story.told is not None else None


def _month_of_sentence(tokens: Tokens, story: Story, start: int) -> Period | None:
    """The month that the sentence has told: at the end of June, 12% more than a year ago."""
    told, sentence = story.told, tokens.sentence_at(tokens.start[start])
    if told is None or told.grain != "month" or story.spans:
        return None
    if tokens.start[story.end - 1] < sentence.start:
        return None
    last = story.months_last
    ends_months = last is not None and holding(last, "month") == told
    return None if ends_months else told


def _end_of_months(story: Story, named: Named, start: int) -> Period | None:
    """The day or the month that ends the months that are reported on: the three months to May."""
    last = story.months_last
    if last is None or named.grain != "month" or last.month != named.index:
        return None
    near = start - story.months_end <= LONGEST_END
    return holding(last, "day" if named.day else "month") if near else None


def _beside_the_day(tokens: Tokens, story: Story, named: Named, start: int) -> Period | None:
    """The day that it is elsewhere on the day told right before the bracket: late on Tuesday
    (Wednesday in Sydney).
    """
    told = story.told
    if tokens.word[start - 1] != "(" or story.end != start - 1 or named.grain != "day":
        return None
    if told is None or told.grain != "day":
        return None
    days = (told.shifted(by) for by in (1, -1, 0))
    return next((d for d in days if d.first and d.first.isoweekday() == named.index), None)


def _known(tokens: Tokens, story: Story, named: Named, start: int, lean: int) -> Period | None:
    following = _next_of_list(tokens, story, named, start)
    if following is not None or lean > 0:
        return following
    if (named.index, named.day) in story.dated:
        return story.dated[named.index, named.day or 0]
    return _of_the_named(tokens, story, named, start) if lean < 0 else None


def _next_of_list(tokens: Tokens, story: Story, named: Named, start: int) -> Period | None:
    """The first on or after the time that it is listed with: Friday and Saturday."""
    before = story.told
    grain: Grain = "day" if named.day else named.grain
    if before is None or before.grain != grain or grain not in STRIDES:
        return None
    if not 0 < start - story.end <= MOST_JOINTS:
        return None
    if not JOINTS_OF_LISTS.issuperset(tokens.word[story.end : start]):
        return None
    first = before.first
    found = nearest(named, first, 1) if first else None
    stride = WEEKDAY_STRIDE if named.grain == "day" else STRIDES[grain]
    return found if found and 0 < found.ordinal - before.ordinal <= stride else None


def _of_the_named(tokens: Tokens, story: Story, named: Named, start: int) -> Period | None:
    """The next after a month or a day with its year, if that is over, else the nearest: it shut in
    June 2024, and reopened in October. From one sentence to the next only days go on so.
    """
    before = story.named
    first = before.first if before else None
    if before is None or first is None or named.grain != "month":
        return None
    if start - story.named_end > REACH:
        return None
    if PARTS_CLAUSES & {*tokens.word[story.named_end : start]} or tokens.word[start - 1] == "of":
        return None
    sentence = tokens.sentence_at(tokens.start[start])
    told = tokens.start[story.named_end - 1]
    if told < sentence.start:
        previous = tokens.sentence_at(max(0, sentence.start - 2))
        if before.grain != "day" or named.day is None or told < previous.start:
            return None
    if not LOOKING_BACK.isdisjoint(tokens.word[story.named_end : start]):
        return nearest(named, first, 0)
    later = nearest(named, first, 1)
    return later if _is_over(story, later) else nearest(named, first, 0)


def _is_over(story: Story, period: Period | None) -> bool:
    """Whether a period had begun when the article came out."""
    begins = period.first if period is not None else None
    today = story.today.first if story.today is not None else None
    return begins is not None and today is not None and begins <= today


def remember(
    story: Story, meaning: Meaning, time: Resolved, end: int, published: date | None, part: DayPart
) -> None:
    """Keep what later times are told from; `part` is what a day told there is to the story."""
    remember_stretch(story, meaning, time, end)
    remember_clock(story, meaning, time, end)
    if isinstance(meaning, Length) and meaning.unit in ("month", "week") and meaning.period:
        story.reported = None if published is None else holding(published, "year")
        story.months, story.months_end, story.months_last = _months(time), end, time.last
        quarter = _quarter_of(story.months)
        if quarter is not None:
            story.reported, story.months = quarter, None
    if time.period is None or _compared(meaning):
        return
    story.told, story.end, story.spans = time.period, end, isinstance(meaning, Between)
    first = time.period.first
    if time.period.grain == "day" and (published is None or first is None or first <= published):
        remember_day(story, meaning, time.period, end, part)
    story.before = (time.period, *story.before[: MEMORY - 1])
    if isinstance(meaning, Fixed) and meaning.period.grain == "day" and first is not None:
        story.dated[first.month, first.day] = meaning.period
    if isinstance(meaning, Fixed) and meaning.period.grain in ("day", "month"):
        story.named, story.named_end = meaning.period, end
    within = story.months is not None and time.period.grain == "month"
    if _reports(story, meaning, time.period) and not within:
        story.reported, story.months = time.period, None
        story.ended = isinstance(meaning, Named) and meaning.fiscal


def remember_compared(story: Story, time: Resolved) -> None:
    """Keep what is only compared with as a time told before: the story does not go on from it."""
    if time.period is not None:
        story.before = (*story.before[:1], time.period, *story.before[1 : MEMORY - 1])


def _quarter_of(months: tuple[Period, Period] | None) -> Period | None:
    """The quarter of the calendar that these months are, or None."""
    first = months[0].first if months else None
    if months is None or first is None:
        return None
    quarter = holding(first, "quarter")
    return quarter if (quarter.first, quarter.last) == (first, months[1].last) else None


def _months(time: Resolved) -> tuple[Period, Period] | None:
    """The months of the days that are reported on: the three months ended June 29 begin with April.

    Twelve of them are a year, which is told as one.
    """
    if time.first is None or time.last is None:
        return None
    begin, end = holding(time.first, "month"), holding(time.last, "month")
    begin = begin.shifted(time.timex.endswith("M") and time.first.day > MIDDLE)
    return (begin, end) if end.ordinal - begin.ordinal < ALMOST_A_YEAR else None


def _reports(story: Story, meaning: Meaning, period: Period) -> bool:
    """Whether the time may be the one that is reported on: a quarter, or else a month."""
    if _compared(meaning) or period.grain not in ("month", "quarter"):
        return False
    known = story.reported
    return period.grain == "quarter" or known is None or known.grain != "quarter"


def _compared(meaning: Meaning) -> bool:
    """Whether the time is told only to compare what is reported with it."""
    if isinstance(meaning, Shifted):
        return meaning.origin == "reported" or meaning.alike
    return isinstance(meaning, Named) and meaning.index == 0
