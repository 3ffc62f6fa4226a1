"""The day of an hour that names none: the story's day, or the morning after an evening.

The day on which somebody says something moves no story, nor does that of what had been before or is
told aside.
"""

from typing import Literal

from factsheet.languages.en.lexicon.sayings import Frame, frames_of
from factsheet.languages.en.times.clause_of_time import clause_of_time
from factsheet.languages.en.times.story import Story
from factsheet.syntax import Syntax
from factsheet.text.tokens import BREAK, Tokens
from factsheet.timex.calendar import Period
from factsheet.timex.meaning import Clock, Fixed, Meaning, Part, Shifted
from factsheet.timex.reported import Resolved

SO_FAR = frozenset("by until before since".split())
"""Before an hour they tell how things stood as the article was written."""
BARELY = frozenset("just shortly soon".split())
"""Before "before" they tell when something happened: just before 3pm."""
EVENING, LATE = "17", "20"
EARLIEST_ZONE, LATEST_ZONE, DAY_OF_MINUTES = -12 * 60, 14 * 60, 24 * 60
"""Minutes by which clocks on Earth differ from that of Greenwich, at most; those of a day."""
NEAR = 8
"""Tokens before an "until" in which a negation stands: he was not seen by one until."""
DayPart = Literal["story", "before", "aside", "entry"]
"""What a day that is told is to the story."""
EVENINGS_AGO = 2
"""Days before that of publication on which "tonight" may have been said."""
REACH_OF_DAY = 40
"""Tokens over which what happened at an hour happened on the day told last: two sentences."""
REACH_OF_CLOCK = 100
"""Tokens over which hours follow each other on one day."""
NEGATIONS = frozenset("not n't n’t never nobody no".split())


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
    if story.today is not None and day.ordinal >= story.today.ordinal:
        return None
    late = time in ("EV", "NI") or EVENING <= time < "24"
    return day.shifted(1) if late and story.day == day else None


def evening_of_speech(tokens: Tokens, story: Story, start: int) -> Period | None:
    """The evening on which somebody said "tonight", where the article told of one just before it
    came out: members met on Wednesday night; "tonight we owe nothing," she said.
    """
    if tokens.word[start] != "tonight" or story.clock is None or story.today is None:
        return None
    day, time = story.clock
    late = time in ("EV", "NI") or EVENING <= time < "24"
    recent = 0 < story.today.ordinal - day.ordinal <= EVENINGS_AGO
    return day if late and recent and _is_quoted(tokens, start) else None


def _is_quoted(tokens: Tokens, at: int) -> bool:
    """Whether quotation marks stand open in its paragraph."""
    words, opened = tokens.word, False
    for near in range(at - 1, -1, -1):
        if words[near] == BREAK:
            return opened
        if words[near] in ("“", "”"):
            return words[near] == "“"
        opened ^= words[near] == '"'
    return opened


def day_part(syntax: Syntax, start: int) -> DayPart:
    """What a day is to the story: one of it, of what had been before, or of what is said or told
    aside; or one under which something stands: a dateline's.
    """
    clause = clause_of_time(syntax, start)
    if clause is None:
        return "entry"
    group = clause.group
    over = group.perfect and (group.form == "gerund" or group.tense == "past")
    if over and clause.kind != "complement":
        return "before"
    says = frames_of(group.lemma) & Frame.CLAUSE and not group.passive
    aside = clause.kind == "relative" or (says and group.tense == "past")
    return "aside" if aside else "story"


def day_of_clock(
    tokens: Tokens, story: Story, clock: Clock, start: int, lean: int, part: DayPart
) -> Meaning | None:
    """A time of day in the sentence that told a day is a time of that day; what is told in the past
    goes on with the day of the sentences before, and a new paragraph with the story's.
    """
    if story.day is None:
        return _evening_before(story, clock, lean)
    sentence = tokens.sentence_at(tokens.start[start])
    here = tokens.start[max(0, story.clock_end - 1)] >= sentence.start
    if (lean < 0 or (here and lean == 0)) and (after := _morning_after(story, clock, start)):
        return Fixed(after)
    day, end = story.day, story.day_end
    if story.earlier_day is not None and end < story.earlier_day_end:
        told_here = tokens.start[story.earlier_day_end - 1] >= sentence.start
        if told_here or part == "before":
            day, end = story.earlier_day, story.earlier_day_end
    within = tokens.start[end - 1] >= sentence.start
    if within:
        return Fixed(day) if day is story.told else None
    if lean >= 0 or _tells_so_far(tokens, start):
        return _evening_before(story, clock, lean)
    goes_on = story.clock is not None and story.clock[0] == day and ":" in story.clock[1]
    if goes_on and start - max(end, story.clock_end) <= REACH_OF_CLOCK:
        return Fixed(day)
    first = story.first_day if part == "story" and BREAK in tokens.word[end:start] else None
    if first is not None and (story.follows or day.ordinal < first.ordinal):
        day = first
    if story.clock is not None and story.clock[0] == day:
        end = max(end, story.clock_end)
    near = start - end <= REACH_OF_DAY
    return Fixed(day) if near else _evening_before(story, clock, lean)


def _evening_before(story: Story, clock: Clock, lean: int) -> Meaning | None:
    """An hour late in the evening that is told in the past is not of the day of publication, but
    of the day told last, or else of the day before.
    """
    if lean >= 0 or story.today is None or not LATE <= clock.time < "24":
        return None
    told = story.day is not None and story.day.ordinal < story.today.ordinal
    return Fixed(story.day if told and story.day is not None else story.today.shifted(-1))


def _tells_so_far(tokens: Tokens, start: int) -> bool:
    """Whether a preposition before an hour tells how things stand since or until then; what did
    not happen until an hour happened then.
    """
    words = tokens.word
    if words[start - 1] == "until" and not NEGATIONS.isdisjoint(words[start - NEAR : start]):
        return False
    return words[start - 1] in SO_FAR and words[start - 2] not in BARELY


def remember_day(story: Story, meaning: Meaning, day: Period, end: int, part: DayPart) -> None:
    """Keep a day that was told, by what it is to the story."""
    if part == "story":
        story.first_day = story.first_day or day
    if part in ("story", "entry") or story.first_day is None:
        story.day, story.day_end, story.follows = day, end, _follows(meaning)
    elif part == "before":
        story.earlier_day, story.earlier_day_end = day, end


def _follows(meaning: Meaning | None) -> bool:
    """Whether it is a day that comes after the one told before: the following day."""
    match meaning:
        case Part(of=of):
            return _follows(of)
        case Clock(day=day):
            return _follows(day)
        case _:
            return isinstance(meaning, Shifted) and meaning.origin == "told" and meaning.by > 0


def remember_clock(story: Story, meaning: Meaning, time: Resolved, end: int) -> None:
    """Keep the hour told last, and its day."""
    clock = meaning.of if isinstance(meaning, Part) else meaning
    if isinstance(clock, Clock) and time.period is not None:
        story.clock, story.clock_end = (time.period, clock.time), end
