"""Stretches of time told again: the same months of 2023, that time, over the same period."""

from factsheet.languages.en.times.story import REACH, Story
from factsheet.timex.calendar import holding, years_later
from factsheet.timex.meaning import Between, Fixed, Length, Meaning
from factsheet.timex.reported import Resolved


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
