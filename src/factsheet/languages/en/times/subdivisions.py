"""A day, a week or a month of a longer time: the second week of March, that January day."""

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.times import DAY_PARTS, NTH_OF_LONGER, SUBDIVISIONS
from factsheet.languages.en.times.clauses import As, Choice, Means, time_rule
from factsheet.languages.en.times.dates import A_MONTH, MONTH
from factsheet.languages.en.times.eras import DECADE
from factsheet.languages.en.times.periods import QUARTER
from factsheet.languages.en.times.relative import A_PERIOD
from factsheet.languages.en.times.years import ANY_YEAR, OF_YEAR
from factsheet.timex.calendar import month
from factsheet.timex.meaning import Clock, Fixed, Meaning, Named, Part, SomeDay, Within

LONGER = As("of", Choice(QUARTER, DECADE, A_MONTH, A_PERIOD, ANY_YEAR))
NTH = Means(
    Sequence(
        Optional(word("the")),
        Word("nth", NTH_OF_LONGER),
        Word("grain", SUBDIVISIONS),
        word("of", "in"),
        LONGER,
    ),
    lambda match: Within(match["grain"], match["nth"], match["of"]),
)
EDGE_DAYS = Means(
    Sequence(
        word("the"),
        Word("edge", Lexicon({"first": "START", "opening": "START", "early": "START",
                              "last": "END", "final": "END", "closing": "END",
                              "dying": "END"})),
        word("days", "weeks"),
        word("of", "in"),
        LONGER,
    ),
    lambda match: Part(match["of"], match["edge"]),
)  # fmt: skip


def _some_day(match: Match) -> Meaning:
    """Some day of the month, and the part of the day where that is told."""
    owner = match.get("year")
    if isinstance(owner, Fixed):
        whole: Meaning = Fixed(month(match["month"], owner.period.ordinal))
    else:
        whole = Named("month", match["month"], whole=owner)
    day, part = SomeDay(whole), match.get("part")
    return Clock(part, day) if part else day


SOME_DAY = Means(
    Sequence(
        word("that", "one", "a", "an", "this"),
        MONTH,
        OneOf(word("day"), Word("part", DAY_PARTS)),
        Optional(OF_YEAR),
    ),
    _some_day,
)

RULES = (
    time_rule(
        "subdivision",
        Choice(NTH, EDGE_DAYS),
        *finds(Within("week", 2, Named("month", 5)), "It opens in [[the second week of May]]."),
        *finds(
            Within("day", -1, Fixed(month(6, 2025))), "It hailed on [[the last day of June 2025]]."
        ),
        *finds(Part(Named("month", 6), "END"), "It hailed in [[the last days of June]]."),
        *ignores("It was on the fifth day of the trial.", "The second week of talks ended."),
    ),
    time_rule(
        "some_day",
        SOME_DAY,
        *finds(SomeDay(Fixed(month(4, 2009))), "They met [[that April day in 2009]] by chance."),
        *finds(
            Clock("MO", SomeDay(Fixed(month(5, 1968)))),
            "She sailed [[one May morning in 1968]].",
        ),
        *ignores("That May, day by day, it rained."),
    ),
)
