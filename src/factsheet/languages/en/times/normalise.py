"""Annotations whose times are as they were said -> the same, on the calendar, in reading order."""

from datetime import date

from msgspec import structs

from factsheet.grammar.rule import Annotation
from factsheet.languages.en.lexicon.time_contexts import SPANNING
from factsheet.languages.en.times.bounds import bound_of, says_which, start_bound
from factsheet.languages.en.times.compared_times import (
    is_before_now,
    is_of_our_days,
    is_set_against,
    tells_nowadays,
)
from factsheet.languages.en.times.days_of_clocks import day_part
from factsheet.languages.en.times.general_clocks import of_any_day
from factsheet.languages.en.times.story import Story, remember_lasting
from factsheet.languages.en.times.temporal_focus import placed, remember, remember_compared
from factsheet.languages.en.times.tense_direction import lean_of
from factsheet.languages.en.times.vague import PRESENT
from factsheet.model.values import TimeExpression
from factsheet.syntax import Syntax
from factsheet.text.tokens import Tokens
from factsheet.timex.calendar import holding
from factsheet.timex.meaning import Length, Meaning, Part, Shifted
from factsheet.timex.reported import Reference, Resolved
from factsheet.timex.resolution import resolved

YEAR_END = Part(Shifted("year", 0), "END")


def tell_times(
    annotations: list[Annotation], syntax: Syntax, published: date | None
) -> list[Annotation]:
    """Each time gets its TIMEX3 value, its days and its bound; the others stay as they are."""
    story = Story(today=None if published is None else holding(published, "day"))
    return [
        _told(syntax, annotation, annotation.value, published, story)
        if isinstance(annotation.value, Meaning)
        else annotation
        for annotation in annotations
    ]


def _told(
    syntax: Syntax,
    annotation: Annotation,
    meaning: Meaning,
    published: date | None,
    story: Story,
) -> Annotation:
    tokens, told = syntax.tokens, meaning
    start, end = tokens.at_or_after(annotation.start), tokens.at_or_after(annotation.end)
    bound = bound_of(syntax, start, end, meaning)
    lean = lean_of(syntax, start, end, bound)
    against = is_set_against(syntax, start, meaning)
    if against and is_before_now(syntax, start, end):
        lean = min(lean, -1)
    present = (lean == 0 or against) and tells_nowadays(syntax, start, end)
    if present or is_of_our_days(syntax, start, end):
        meaning = PRESENT
    if lean < 0 and bound is None:
        meaning = _over(tokens, start, meaning, lean)
    if not _tells_a_day(syntax, story, start):
        meaning = of_any_day(syntax, start, end, meaning)
    part = day_part(syntax, start)
    meaning = placed(tokens, story, meaning, start, lean if bound is None else min(lean, 0), part)
    time = resolved(meaning, _reference(published, story, lean))
    if isinstance(meaning, Length) and _goes_on(syntax, start):
        remember_lasting(story, meaning, end)
    if story.told is not None and against:
        remember_compared(story, time)
    else:
        remember(story, meaning, time, end, published, part)
    if bound not in (None, "since") and says_which(syntax, start, end, told):
        bound = None
    elif bound is None and "/" not in time.timex:
        bound = start_bound(syntax, start, end, _days(time), published, lean)
    value = TimeExpression(time.type, time.timex, time.mod, time.first, time.last, bound)
    if time.type not in ("DATE", "DURATION"):
        value = structs.replace(value, start=None, end=None)
    return structs.replace(annotation, value=value)


def _goes_on(syntax: Syntax, start: int) -> bool:
    """Whether it tells how long something went on: over 18 months, another 21 months."""
    return not SPANNING.isdisjoint(syntax.tokens.word[max(0, start - 2) : start + 1])


def _tells_a_day(syntax: Syntax, story: Story, start: int) -> bool:
    """Whether the sentence has told a day before, which the hours in it are of."""
    tokens = syntax.tokens
    sentence = tokens.sentence_at(tokens.start[start])
    return story.day is not None and tokens.start[story.day_end - 1] >= sentence.start


def _over(tokens: Tokens, start: int, meaning: Meaning, lean: int) -> Meaning:
    """What is over where the calendar has it ahead: at year-end it had 40 staff, they met in the
    new year.
    """
    if meaning == YEAR_END and tokens.word[start] == "year":
        return Part(Shifted("year", -1), "END")
    sure = lean < -1  # its verb stands beside it
    new = sure and tokens.word[start : start + 2] == ["the", "new"]
    return Shifted("year", 0) if new else meaning


def _reference(published: date | None, story: Story, lean: int) -> Reference:
    return Reference(
        published, story.told, story.reported, lean, story.before, story.months, story.ended
    )


def _days(time: Resolved) -> tuple[date | None, date | None]:
    """The days that a date covers, or on which a time of day is."""
    if time.type == "TIME" and time.period is not None:
        return time.period.first, time.period.last
    return time.first, time.last
