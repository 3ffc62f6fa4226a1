"""Hours as they are written and said: 9:30, 9.30, 0930, half past nine, ten o'clock."""

from factsheet.grammar.lexicon import END, Lexicon
from factsheet.grammar.pattern import (
    DIGITS,
    FAILED,
    Captures,
    Glued,
    OneOf,
    Optional,
    Sequence,
    Word,
    word,
)
from factsheet.grammar.rule import Match
from factsheet.languages.en.figures.plurals import is_plural
from factsheet.languages.en.lexicon.time_contexts import (
    BEFORE_ALMOST,
    BEFORE_HOURS,
    DAILY_THINGS,
    SESSIONS,
)
from factsheet.languages.en.lexicon.time_phrases import (
    HOUR_NAMES,
    HOUR_WORDS,
    HOURS_BY_NAME,
    PAST_OR_TO,
)
from factsheet.languages.en.lexicon.times import MERIDIEMS, ZONES, ZONES_IN_CAPITALS
from factsheet.languages.en.times.clauses import Means
from factsheet.languages.en.times.guards import Digits
from factsheet.text.context import ReadingContext
from factsheet.timex.meaning import Clock, Meaning

MINUTES = Digits("minute", 0, 59, width=(2,))
HOUR = Digits("hour", 0, 23)
SAID_HOUR = OneOf(Word("hour", HOUR_WORDS), Digits("hour", 1, 12))
MILITARY = Word("", Lexicon(dict.fromkeys(("hrs", "hours", "h", "hr"))))
MERIDIEM = Word("meridiem", MERIDIEMS)
O_CLOCK = word("o ' clock", "o ’ clock")
IN_THE_MORNING = Word(
    "meridiem",
    Lexicon({"in the morning": 0, "in the afternoon": 12, "in the evening": 12, "at night": 12}),
)
O_CLOCK_IN_FULL = Sequence(O_CLOCK, Optional(IN_THE_MORNING))


class FourFigures:
    """An hour and its minutes in one token, captured as `hour` and `minute`: 0930, 9.30."""

    def __init__(self, mark: str = "") -> None:
        self.mark = mark

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        words = context.tokens.word
        token = words[at] if at < len(words) else ""
        hour, mark, minute = token.partition(self.mark) if self.mark else (token[:2], "", token[2:])
        if mark != self.mark or len(minute) != 2 or len(hour) not in (1, 2):
            return FAILED
        if not (token.isascii() and (hour + minute).isdigit()):
            return FAILED
        if int(hour) > 23 or int(minute) > 59:
            return FAILED
        captures["hour"] = (at, at + 1, int(hour))
        captures["minute"] = (at, at + 1, int(minute))
        return at + 1

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((DIGITS,))

    def second_words(self, first: str) -> frozenset[str]:  # noqa: ARG002 - one token is all it takes
        """See pattern.second_words."""
        return frozenset((END,))


def by_the_clock(match: Match) -> Meaning | None:
    """The time of day; None where there is no such hour before noon, or after it, and within a
    time that was run.
    """
    tokens, at = match.context.tokens, match.start
    if at and tokens.word[at - 1] == ":" and tokens.glued(at) and tokens.glued(at - 1):
        return None
    hour, minute, later = match["hour"], match.get("minute") or 0, match.get("meridiem")
    if later is not None:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + later
    return Clock(f"{hour:02}:{minute:02}", zone=match.get("zone") or "")


def _as_said(match: Match) -> Meaning | None:
    """Half past nine; "a quarter to 12" may be a share of a count, but not behind "at"."""
    before = match.context.tokens.word[match.start - 1]
    named = match.get("named")
    hour, minute = match["hour"] % 12 if named is None else named, match["aside"]
    half = match.context.tokens.word[match.start + 1] in HOUR_NAMES
    if before not in (BEFORE_HOURS if minute > 0 and not half else BEFORE_ALMOST):
        return None
    if minute < 0:
        hour, minute = (hour - 1) % (12 if named is None else 24), minute + 60
    hour += match.get("meridiem") or 0
    return Clock(f"{hour:02}:{minute:02}")


def _hours_alone(match: Match) -> Meaning | None:
    """18:00 as an army writes it, and ten in the morning; else it is a length, or a count."""
    before = match.context.tokens.word[match.start - 1]
    of_part = match.get("meridiem") is not None
    if of_part and describes(match):
        return None
    return by_the_clock(match) if before in BEFORE_HOURS else None


def _in_its_part(match: Match) -> Meaning | None:
    """10:20 in the morning, at 6.45 in the evening; "he paid 6.45 in the evening" tells a sum, and
    the morning rush is no part of the day.
    """
    words = match.context.tokens.word
    told = ":" in words[match.start : match.end] or words[match.start - 1] in BEFORE_HOURS
    owns = words[match.end] in ("'s", "’s")
    return by_the_clock(match) if told and not owns and not describes(match) else None


def describes(match: Match) -> bool:
    """Whether the part of the day at the end describes a noun: the evening meal; but behind "in"
    many may follow that do something then: in the morning residents returned.
    """
    context, end = match.context, match.end
    words, tokens = context.tokens.word, context.tokens
    if words[end] in DAILY_THINGS or (tokens.capital(end - 1) and tokens.capital(end)):
        return True
    if context.classes[end] not in "ns" or words[end] in SESSIONS or tokens.capital(end):
        return False
    acting = "in" in words[max(0, match.start - 1) : end] and is_plural(words[end])
    return not acting


HOURS = OneOf(
    Means(
        Sequence(
            OneOf(Sequence(HOUR, Glued(word(":")), Glued(MINUTES)), FourFigures(".")),
            IN_THE_MORNING,
        ),
        _in_its_part,
    ),
    Means(
        Sequence(
            HOUR,
            OneOf(
                Sequence(Glued(word(":")), Glued(MINUTES), Optional(MERIDIEM)),
                MERIDIEM,
                O_CLOCK_IN_FULL,
            ),
        ),
        by_the_clock,
    ),
    Means(Sequence(Word("hour", HOUR_WORDS), OneOf(O_CLOCK_IN_FULL, MERIDIEM)), by_the_clock),
    Means(Sequence(SAID_HOUR, IN_THE_MORNING), _hours_alone),
    Means(Sequence(FourFigures("."), OneOf(MERIDIEM, Word("zone", ZONES))), by_the_clock),
    Means(Sequence(FourFigures(), Word("zone", ZONES_IN_CAPITALS)), by_the_clock),
    Means(Sequence(FourFigures(), MILITARY), _hours_alone),
    Means(
        Sequence(
            Word("aside", PAST_OR_TO),
            OneOf(
                Word("named", HOURS_BY_NAME),
                Sequence(SAID_HOUR, Optional(OneOf(MERIDIEM, IN_THE_MORNING, O_CLOCK_IN_FULL))),
            ),
        ),
        _as_said,
    ),
)
"""A time of day without its day and its zone; those that are written with their zone take it."""
