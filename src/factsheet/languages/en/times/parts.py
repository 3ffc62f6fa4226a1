"""Any date, and its parts: early 2027, the end of the year, mid-century, the week of June 8."""

from typing import Literal

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import OWNER_MARKS, SESSIONS
from factsheet.languages.en.lexicon.times import DATE_MODS, EDGES, HALVES, PARTS, SEASONS
from factsheet.languages.en.times.clauses import As, Choice, Means, time_rule
from factsheet.languages.en.times.dates import A_MONTH, CALENDAR_DAY
from factsheet.languages.en.times.eras import CENTURY, DECADE, SEASON
from factsheet.languages.en.times.guards import AnyWord, Classed, Not
from factsheet.languages.en.times.holidays import FEAST
from factsheet.languages.en.times.periods import HALF, QUARTER
from factsheet.languages.en.times.relative import A_DAY, A_PERIOD
from factsheet.languages.en.times.reported import REPORTED
from factsheet.languages.en.times.weekdays import A_WEEKDAY
from factsheet.languages.en.times.years import ANY_YEAR, FISCAL_YEAR, THE, YEAR, counts_more
from factsheet.timex.calendar import year
from factsheet.timex.meaning import Fixed, Holding, Meaning, Named, Part, Shifted

NAMED_DATE = Choice(
    QUARTER, HALF, FEAST, CALENDAR_DAY, DECADE, CENTURY, SEASON, A_MONTH, FISCAL_YEAR
)
DATE = Choice(NAMED_DATE, REPORTED, A_PERIOD, A_DAY, A_WEEKDAY, YEAR)
CUTS: dict[str, Literal["before", "after"]] = {
    "earlier": "before",
    "later": "after",
    "remainder": "after",
    "rest": "after",
}


def _part(match: Match) -> Meaning:
    tokens = match.context.tokens
    words = tokens.word[match.start : match.start + 2]
    cut = next((CUTS[word] for word in words if word in CUTS), None)
    return Part(match["time"], match["part"], cut)


def _part_of_a_date(match: Match) -> Meaning | None:
    """The end of April; but the end of April's festival is no date, and the festival is April's."""
    words, end = match.context.tokens.word, match.end
    owns = words[end] in OWNER_MARKS and words[end + 1] not in SESSIONS
    return None if owns else _part(match)


WEEK_OF = Means(
    Sequence(
        THE,
        Word("grain", Lexicon({"week": "week", "weekend": "weekend"})),
        word("of", "beginning", "starting", "commencing", "ending", "ended", "to"),
        Optional(word("on")),
        As("day", Choice(CALENDAR_DAY, FEAST)),
    ),
    lambda match: Holding(match["grain"], match["day"]),
)


def _roughly(match: Match) -> Meaning | None:
    """About 2010; but about 2000 pages are a count."""
    lone = isinstance(match["time"], Fixed) and match.end - match.start == 2
    return None if lone and counts_more(match) else _part(match)


def _of_our_age(match: Match) -> Meaning | None:
    """The end of the decade: of this one; but the turn of the century is the last that was."""
    if "turn" in match.context.tokens.word[match.start : match.end]:
        return None
    return Part(Shifted(match["age"], 0), match["part"])


AGE = Word("age", Lexicon({"decade": "decade", "century": "century"}))
PART_OF_AGE = Choice(
    Means(Sequence(THE, Word("part", PARTS), word("of the"), AGE), _of_our_age),
    Means(Sequence(Word("part", Lexicon({"mid -": "MID", "mid": "MID"})), AGE), _of_our_age),
    Means(
        Sequence(THE, AGE, word("'s", "’s"), Word("part", Lexicon({"end": "END", "close": "END"}))),
        _of_our_age,
    ),
)
CLOSES = Choice(
    Means(
        word("year - end", "year end", "year 's end", "year ’s end", "the year - end",
             "the year 's end", "the year ’s end", "calendar year - end", "the year end",
             "the end of year", "end of year"),
        lambda _: Part(Shifted("year", 0), "END"),
    ),
    Means(
        Sequence(word("mid - year", "midyear", "mid year"), Not(Classed("nsx~", AnyWord()))),
        lambda _: Part(Shifted("year", 0), "MID"),
    ),
    Means(
        word("quarter - end", "quarter end", "the end of quarter", "quarter 's end",
             "quarter ’s end", "the quarter 's end", "the quarter ’s end"),
        lambda _: Part(Shifted("quarter", 0, "reported"), "END"),
    ),
    Means(
        word("month - end", "month end", "the end of month", "end of month", "month 's end",
             "month ’s end", "the month 's end",
             "the month ’s end"),
        lambda _: Part(Shifted("month", 0), "END"),
    ),
    Means(
        word("week 's end", "week ’s end", "the week 's end", "the week ’s end"),
        lambda _: Part(Shifted("week", 0), "END"),
    ),
)  # fmt: skip
PART = Choice(
    Means(Sequence(THE, Word("part", PARTS), word("of"), DATE), _part_of_a_date),
    Means(Sequence(Word("part", EDGES), DATE), _part),
    Means(Sequence(word("the"), Word("part", EDGES), DATE), _part),
    Means(
        Sequence(Word("part", EDGES), word("the day")),
        lambda match: Part(Shifted("day", 0, "told"), match["part"]),
    ),
    Means(
        Sequence(
            THE,
            Word("part", EDGES),
            Word("season", SEASONS),
            Optional(As("year", Sequence(Optional(word("of", ",")), ANY_YEAR))),
        ),
        lambda match: Part(
            Named("season", match["season"], whole=match.get("year")), match["part"]
        ),
    ),
    Means(Sequence(THE, Word("part", HALVES), word("of"), DATE), _part),
    PART_OF_AGE,
    CLOSES,
    Means(Sequence(Word("part", DATE_MODS), DATE), _roughly),
)
RULES = (
    time_rule(
        "week_of",
        WEEK_OF,
        *finds(Holding("week", Named("month", 6, 8)), "It opens [[the week of June 8]]."),
        *ignores("It opens the week of the vote."),
    ),
    time_rule(
        "part",
        PART,
        *finds(Part(Fixed(year(2027)), "START"), "It begins in [[early 2027]]."),
        *finds(Part(Fixed(year(2026)), "MID"), "Rates may fall by [[mid-2026]]."),
        *finds(Part(Shifted("year", 0), "END"), "They must leave before [[the end of the year]]."),
        *finds(Part(Shifted("year", 0), "START", "before"), "[[Earlier this year]] it shut."),
        *finds(Part(Shifted("year", 0), "MID"), "It will reopen by [[mid-year]]."),
        *finds(Part(Shifted("quarter", 0, "reported"), "END"), "Debt was $3m at [[quarter end]]."),
        *ignores("The end of the pier burned.", "It rained at the end of that day's fair."),
    ),
)
