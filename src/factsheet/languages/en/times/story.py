"""What an article has told of times so far, and stretches of it that are told again: the same
months of 2023, that time, over the same period.
"""

from datetime import date

from msgspec import Struct, field

from factsheet.timex.calendar import Period, holding, years_later
from factsheet.timex.meaning import Between, Fixed, Length, Meaning
from factsheet.timex.reported import Resolved

REACH = 60
"""Tokens over which a year is carried on, at most: two sentences."""


class Story(Struct):
    """What was told so far.

    The day of publication; the time told last, where it ended, and whether it `spans` more than
    itself; the day told last, whether it `follows` the one before, the first one, and the last of
    what had been before; the few times before; the month or quarter that is reported on, and
    whether it has `ended` though the calendar says otherwise;
    the days that were named with their year, by month and day; the month or day that was `named`
    with its year last; the first and the last of the `months` that are reported on, and their
    last day; the ends of the `stretch` told last, and how long something went on that was told
    last; the day and the time of the `clock` told last.
    """

    today: Period | None = None
    told: Period | None = None
    end: int = 0
    spans: bool = False
    day: Period | None = None
    day_end: int = 0
    follows: bool = False
    first_day: Period | None = None
    earlier_day: Period | None = None
    earlier_day_end: int = 0
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


def same_stretch(story: Story, start: int) -> Meaning | None:
    """That time again: as long as was told last, or from and to what was told last."""
    if story.lasted is not None and story.lasted_end > story.end:
        return story.lasted if start - story.lasted_end <= REACH else None
    return stretch_later(story, start, 0) if story.spans else None


def on_a_quarter(story: Story) -> bool:
    """Whether a quarter is reported on, which a year earlier is then one of, too."""
    return story.reported is not None and story.reported.grain == "quarter"


def stretch_later(story: Story, start: int, years: int) -> Meaning | None:
    """The stretch told last, so many years later."""
    if story.stretch is None or start - story.stretch_end > REACH:
        return None
    begin, end = (Fixed(years_later(edge, years)) for edge in story.stretch)
    return Between(begin, end)


def stretch_in(story: Story, start: int, year: int) -> Meaning | None:
    """The stretch told last, in a year: April to June, and the same months of 2023."""
    last = story.stretch[1].first if story.stretch else None
    if last is None or story.stretch is None or story.stretch[1].grain == "year":
        return None
    return stretch_later(story, start, year - last.year)


def remember_stretch(story: Story, meaning: Meaning, time: Resolved, end: int) -> None:
    """Keep the two ends of a stretch, in periods of the grain that both have."""
    if isinstance(meaning, Between) and time.period and time.first and time.type == "DATE":
        story.stretch = holding(time.first, time.period.grain), time.period
        story.stretch_end = end


def remember_lasting(story: Story, length: Length, end: int) -> None:
    """Keep how long something went on."""
    story.lasted, story.lasted_end = length, end
