"""Windows: lengths of time laid out from a day, and the months that are reported on."""

from decimal import Decimal

from factsheet.grammar.pattern import OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import BEFORE_WINDOWS, LAST_OF, PARTS_OF_YEARS
from factsheet.languages.en.lexicon.times import (
    PLURAL_UNITS,
    RECENT_UNITS,
    SINGULAR_UNITS,
    UNITS,
    WINDOW_MODS,
    length_anchors,
)
from factsheet.languages.en.times.clauses import As, Choice, Means, time_rule
from factsheet.languages.en.times.dates import A_MONTH, CALENDAR_DAY
from factsheet.languages.en.times.durations import ONE, OR_SO, QUALIFIERS, roughly
from factsheet.languages.en.times.guards import Ahead, Not
from factsheet.languages.en.times.unit_counts import Count
from factsheet.languages.en.times.years import ANY_YEAR, YEAR_FROM_NOW
from factsheet.timex.calendar import year
from factsheet.timex.meaning import Fixed, Length, Meaning, Named

WINDOWS = word(
    "the next", "the past", "the last", "the coming", "the upcoming", "the succeeding",
    "the previous", "the preceding", "the following", "the prior", "the latest",
    "the most recent", "the first", "the final", "the opening", "the closing", "this past",
    "each of the past", "each of the last", "past", "next", "last", "first", "coming",
)  # fmt: skip


def _window(match: Match) -> Meaning | None:
    """A window; but the first nine months are of a year that is reported on, and what will last 48
    hours, or cost so much and last two years, is as long.
    """
    low, high = match["count"]
    words = match.context.tokens.word[match.start : match.start + 2]
    if words[0] == "last" and match.context.classes[match.start - 1] in "Mt!c":
        return None
    reported = match["unit"] in ("month", "quarter") and not PARTS_OF_YEARS.isdisjoint(words)
    return Length(match["unit"], low, high, window=not reported, period=reported)


def _next_window(match: Match) -> Meaning | None:
    before = match.context.tokens.word[match.start - 1]
    return _one_window(match) if before in BEFORE_WINDOWS else None


def _one_window(match: Match) -> Meaning:
    return Length(match["unit"], ONE, window=True)


LONE_WINDOW = Choice(
    Means(
        Sequence(
            word("the past", "the last", "the coming", "the upcoming"),
            Optional(word("full", "calendar", "whole")),
            Not(word("day", "second", "quarter")),
            Word("unit", SINGULAR_UNITS),
        ),
        _one_window,
        "length",
    ),
    Means(
        Sequence(
            word("the next"),
            Optional(word("full", "whole")),
            Not(word("day", "second", "quarter")),
            Word("unit", SINGULAR_UNITS),
        ),
        _next_window,
        "length",
    ),
    Means(
        Sequence(
            Optional(word("the")),
            word("coming", "past", "last", "next", "recent", "most recent", "upcoming"),
            Word("unit", RECENT_UNITS),
            Optional(word("and", "or"), Word("more", RECENT_UNITS)),
        ),
        lambda match: Length(match["unit"], None, window=True),
        "length",
    ),
    Means(
        Sequence(word("the"), Word("unit", PLURAL_UNITS), word("ahead", "to come")),
        lambda match: Length(match["unit"], None, window=True),
        "length",
    ),
)  # fmt: skip
WINDOW = Means(
    Sequence(
        Optional(Word("mod", WINDOW_MODS)),
        OneOf(
            Means(
                Sequence(
                    WINDOWS,
                    Count(quarters=True),
                    Optional(word("-")),
                    QUALIFIERS,
                    Word("unit", UNITS),
                ),
                _window,
                "length",
            ),
            LONE_WINDOW,
        ),
        OR_SO,
    ),
    roughly,
)


def _counted_months(match: Match) -> Meaning:
    """Months that are reported on, with the time that they are told to end or begin with."""
    low, high = match["count"]
    whole, ends = match.get("whole"), match.get("ends")
    words = match.context.tokens.word[match.start : match.end]
    if whole is not None and LAST_OF.isdisjoint(words):
        return Length(match["unit"], low, high, period=True, begins=whole)
    return Length(match["unit"], low, high, period=True, ends=ends or whole)


END_DAY = As("ends", Choice(CALENDAR_DAY, A_MONTH))
TO_A_MONTH = Sequence(
    word("to", "through", "until", "till"),
    Optional(word("end -", "the end of", "end of")),
    END_DAY,
)
ENDED = Optional(Ahead(Sequence(word("ended", "ending"), Optional(word("on", "in")), END_DAY)))
OF_A_WHOLE = As("whole", Choice(Sequence(word("of"), ANY_YEAR), YEAR_FROM_NOW))
MONTHS_OF = Means(
    Sequence(
        Optional(word("the")),
        Optional(word("first", "final", "last", "opening", "closing")),
        Count(),
        Word("unit", UNITS),
        OneOf(Ahead(TO_A_MONTH), OF_A_WHOLE),
    ),
    _counted_months,
)
MONTHS_TOLD = Means(
        Sequence(
            word(
                "the", "the first", "the opening", "the closing", "the final", "the latest",
                "the same", "the year - earlier", "the year - ago", "its first",
            ),
            Count(),
            QUALIFIERS,
            Word("unit", PLURAL_UNITS),
            ENDED,
        ),
        _counted_months,
)  # fmt: skip

RULES = (
    time_rule(
        "window",
        Choice(MONTHS_OF, WINDOW, MONTHS_TOLD),
        *finds(
            Length("year", Decimal(3), Decimal(5), window=True),
            "Herons may return in [[the next three to five years]].",
        ),
        *finds(
            Length("hour", Decimal(24), window=True), "Forty boats left in [[the past 24 hours]]."
        ),
        *finds(Length("month", None, window=True), "Rents slowed in [[recent months]]."),
        *finds(Length("week", None, window=True), "It grew in [[recent weeks and months]]."),
        *finds(Length("decade", ONE, window=True), "Sales fell over [[the past decade]]."),
        *finds(
            Length("month", Decimal(3), period=True, ends=Named("month", 12)),
            "Rain was scarce in [[the three months]] to December.",
        ),
        *finds(
            Length("month", Decimal(3), period=True, ends=Named("month", 9, 30)),
            "Rain was scarce in [[the three months]] to Sept. 30 from Kent to Fife.",
            "Rain was scarce in [[the three months]] ended Sept. 30.",
        ),
        *finds(
            Length("month", Decimal(6), period=True, begins=Fixed(year(2023))),
            "Rain was scarce in [[the first six months of 2023]].",
        ),
        *ignores("The next one is his."),
        anchors=length_anchors,
    ),
)
