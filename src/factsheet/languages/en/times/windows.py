"""Windows: lengths of time laid out from a day, and the months that are reported on."""

from decimal import Decimal

from factsheet.grammar.pattern import OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.times import (
    PLURAL_UNITS,
    RECENT_UNITS,
    SINGULAR_UNITS,
    UNITS,
    WINDOW_MODS,
)
from factsheet.languages.en.times.clauses import Choice, Means, Not, time_rule
from factsheet.languages.en.times.dates import DAY_NUMBER, MONTH
from factsheet.languages.en.times.durations import ONE, OR_SO, QUALIFIERS, Count, roughly
from factsheet.languages.en.times.years import ANY_YEAR, YEAR_FROM_NOW
from factsheet.timex.meaning import Length, Meaning

WINDOWS = word(
    "the next", "the past", "the last", "the coming", "the upcoming", "the succeeding",
    "the previous", "the preceding", "the following", "the prior", "the latest",
    "the most recent", "the first", "the final", "the opening", "the closing", "this past",
    "each of the past", "each of the last", "past", "next", "last", "first", "coming",
)  # fmt: skip


def _window(match: Match) -> Meaning:
    """A window; but the first nine months are of a year that is reported on."""
    low, high = match["count"]
    words = match.context.tokens.word[match.start : match.start + 2]
    reported = match["unit"] in ("month", "quarter") and not OF_A_YEAR.isdisjoint(words)
    return Length(match["unit"], low, high, window=not reported, period=reported)


OF_A_YEAR = frozenset("first final opening closing".split())
BEFORE_WINDOWS = frozenset(
    "over in within for during of through throughout into from 's ’s that about roughly".split()
)
"""Before the next year where that is twelve months from now; else it is the one after."""


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
    low, high = match["count"]
    return Length(match["unit"], low, high, period=True)


TO_A_MONTH = Sequence(
    word("to", "through", "until", "till"),
    Optional(word("end -", "the end of", "end of")),
    MONTH,
    Optional(DAY_NUMBER),
    Optional(Optional(word(",", "of")), ANY_YEAR),
)
MONTHS_TOLD = Choice(
    Means(
        Sequence(
            Optional(word("the")),
            Optional(word("first", "final", "last", "opening")),
            Count(),
            Word("unit", UNITS),
            OneOf(TO_A_MONTH, Sequence(word("of"), ANY_YEAR), YEAR_FROM_NOW),
        ),
        _counted_months,
    ),
    Means(
        Sequence(
            word(
                "the", "the first", "the opening", "the closing", "the final", "the latest",
                "the same", "the year - earlier", "the year - ago", "its first",
            ),
            Count(),
            QUALIFIERS,
            Word("unit", PLURAL_UNITS),
        ),
        _counted_months,
    ),
)  # fmt: skip

RULES = (
    time_rule(
        "window",
        Choice(WINDOW, MONTHS_TOLD),
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
            Length("month", Decimal(3), period=True),
            "Rain was scarce in [[the three months to December]].",
            "Rain was scarce in [[the three months to Sept. 30]] from Kent to Fife.",
        ),
        *ignores("The next one is his."),
    ),
)
