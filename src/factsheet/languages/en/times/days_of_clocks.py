"""The day of an hour that names none: the day told last, or the morning after an evening."""

from factsheet.languages.en.times.story import Story
from factsheet.text.tokens import Tokens
from factsheet.timex.calendar import Period
from factsheet.timex.meaning import Clock, Fixed, Meaning, Part
from factsheet.timex.reported import Resolved

SO_FAR = frozenset("by until before since".split())
"""Before an hour they tell how things stood as the article was written."""
EVENING = "17"
EARLIEST_ZONE, LATEST_ZONE, DAY_OF_MINUTES = -12 * 60, 14 * 60, 24 * 60
"""Minutes by which clocks on Earth differ from that of Greenwich, at most; those of a day."""
REACH_OF_DAY = 40
"""Tokens over which what happened at an hour happened on the day told last: two sentences."""


def same_moment(tokens: Tokens, story: Story, clock: Clock, start: int) -> Period | None:
    """The day of an hour of Greenwich in brackets behind the same hour of the place."""
    beside = tokens.word[start - 1] in ("(", "/") and start - story.clock_end == 1
    here, there = _minutes(story.clock[1]) if story.clock else None, _minutes(clock.time)
    if not beside or story.clock is None or here is None or there is None:
        return None
    for days in (0, -1, 1):
        if EARLIEST_ZONE <= here - there - days * DAY_OF_MINUTES <= LATEST_ZONE:
            return story.clock[0].shifted(days)
    return None


def _minutes(time: str) -> int | None:
    """The minutes since midnight; None of a part of a day."""
    hour, _, minute = time.partition(":")
    return int(hour) * 60 + int(minute) if minute.isdigit() else None


def _morning_after(story: Story, clock: Clock, start: int) -> Period | None:
    """The next day, of an hour before noon told after an evening."""
    if (
        story.clock is None
        or not "00:00" < clock.time < "12"
        or start - story.clock_end > REACH_OF_DAY
    ):
        return None
    day, time = story.clock
    late = time in ("EV", "NI") or EVENING <= time < "24"
    return day.shifted(1) if late and story.day == day else None


def day_of_clock(
    tokens: Tokens, story: Story, clock: Clock, start: int, lean: int
) -> Meaning | None:
    """A time of day in the sentence that told a day is a time of that day; what is told in the past
    goes on with the day of the sentences before.
    """
    if story.day is None:
        return None
    if lean < 0 and (after := _morning_after(story, clock, start)):
        return Fixed(after)
    sentence = tokens.sentence_at(tokens.start[start])
    within = tokens.start[story.day_end - 1] >= sentence.start
    if within:
        return Fixed(story.day) if story.day is story.told else None
    near = start - story.day_end <= REACH_OF_DAY
    goes_on = near and lean < 0 and tokens.word[start - 1] not in SO_FAR
    return Fixed(story.day) if goes_on else None


def remember_clock(story: Story, meaning: Meaning, time: Resolved, end: int) -> None:
    """Keep the hour told last, and its day."""
    clock = meaning.of if isinstance(meaning, Part) else meaning
    if isinstance(clock, Clock) and time.period is not None:
        story.clock, story.clock_end = (time.period, clock.time), end
