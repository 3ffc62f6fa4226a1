"""Any date, its parts, and ranges of dates that are one expression."""

from typing import Literal

from msgspec.structs import replace

from factsheet.pattern import Glued, Lexicon, OneOf, Optional, Sequence, Word, word
from factsheet.rule import Match, finds, ignores
from factsheet.rules.en.times.calendar import year
from factsheet.rules.en.times.clauses import As, Choice, Digits, Means, Not, time_rule
from factsheet.rules.en.times.dates import (
    A_MONTH,
    A_WEEKDAY,
    CALENDAR_DAY,
    DAY_NUMBER,
    MONTH,
    month_day_of,
)
from factsheet.rules.en.times.eras import CENTURY, DECADE, SEASON
from factsheet.rules.en.times.feasts import FEAST
from factsheet.rules.en.times.lexicon import (
    DATE_MODS,
    EDGES,
    HALVES,
    ORDINAL_ENDINGS,
    PARTS,
    SEASONS,
)
from factsheet.rules.en.times.meaning import Between, Fixed, Meaning, Named, Part, Shifted
from factsheet.rules.en.times.periods import HALF, QUARTER, REPORTED
from factsheet.rules.en.times.relative import A_DAY, A_PERIOD
from factsheet.rules.en.times.years import ANY_YEAR, FISCAL_YEAR, OF_YEAR, THE, YEAR, counts

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
    tokens = match.scene.tokens
    words = tokens.word[match.start : match.start + 2]
    cut = next((CUTS[word] for word in words if word in CUTS), None)
    return Part(match["time"], match["part"], cut)


def _roughly(match: Match) -> Meaning | None:
    """About 2010; but about 2000 pages are a count."""
    lone = isinstance(match["time"], Fixed) and match.end - match.start == 2
    return None if lone and counts(match) else _part(match)


def _of_our_age(match: Match) -> Meaning | None:
    """The end of the decade: of this one; but the turn of the century is the last that was."""
    if "turn" in match.scene.tokens.word[match.start : match.end]:
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
             "the year 's end", "the year ’s end", "calendar year - end", "the year end"),
        lambda _: Part(Shifted("year", 0), "END"),
    ),
    Means(
        word("month - end", "month end", "month 's end", "month ’s end", "the month 's end",
             "the month ’s end"),
        lambda _: Part(Shifted("month", 0), "END"),
    ),
    Means(
        word("week 's end", "week ’s end", "the week 's end", "the week ’s end"),
        lambda _: Part(Shifted("week", 0), "END"),
    ),
)  # fmt: skip
PART = Choice(
    Means(Sequence(THE, Word("part", PARTS), word("of"), DATE), _part),
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
TO = word("to", "through", "until", "till", "-", "–", "—", "thru", "up to")
RANGE_END = Choice(
    PART, QUARTER, HALF, FEAST, CALENDAR_DAY, SEASON, DECADE, A_MONTH, FISCAL_YEAR, A_PERIOD, YEAR,
    A_WEEKDAY,
)  # fmt: skip


def between(begin: Meaning, end: Meaning) -> Meaning:
    """The range; an end that names no year of its own has the other's."""
    if isinstance(begin, Named) and begin.whole is None:
        if isinstance(end, Named):
            begin = replace(begin, whole=end.whole)
        elif isinstance(end, Fixed) and begin.grain != "day" and end.period.first is not None:
            whole = Fixed(year(end.period.first.year))
            begin = replace(begin, whole=whole)
    return Between(begin, end)


def _between(match: Match) -> Meaning:
    return between(match["begin"], match["end"])


def _days(match: Match) -> Meaning | None:
    year = match.get("year")
    begin = month_day_of(match["month"], match["begin"], year)
    end = month_day_of(match["month"], match["day"], year)
    if begin is None or end is None or match["begin"] >= match["day"]:
        return None
    return Between(begin, end)


BEGIN_DAY = Sequence(Digits("begin", 1, 31), Optional(Glued(word(*ORDINAL_ENDINGS))))
AND = word("and")
DAY_RANGE = Choice(
    Means(Sequence(MONTH, BEGIN_DAY, TO, DAY_NUMBER, Optional(OF_YEAR)), _days),
    Means(Sequence(BEGIN_DAY, TO, DAY_NUMBER, MONTH, Optional(OF_YEAR)), _days),
)
_END = As("end", RANGE_END)
_BEGIN = As("begin", RANGE_END)
YEAR_RANGE = Means(
    Sequence(
        Digits("begin", 1000, 2199, width=(4,)),
        Glued(word("-", "–", "/")),
        Glued(OneOf(Digits("end", 1000, 2199, width=(4,)), Digits("end", 0, 99, width=(2,)))),
        Not(Glued(OneOf(word("-", "/"), Sequence(word("."), Glued(Digits("", 0, 9999)))))),
    ),
    lambda match: _years(match["begin"], match["end"]),
)


def _years(begin: int, end: int) -> Meaning | None:
    end = end if end > 99 else begin - begin % 100 + end
    return Between(Fixed(year(begin)), Fixed(year(end))) if end > begin else None


def _alike(match: Match) -> Meaning | None:
    """Without a "from", only two times of one kind make a range."""
    begin, end = match["begin"], match["end"]
    return between(begin, end) if _kind(begin) == _kind(end) else None


def _kind(meaning: Meaning) -> tuple[str | None, bool]:
    if isinstance(meaning, Fixed):
        return meaning.period.grain, False
    if isinstance(meaning, Named):
        return ("day" if meaning.day else meaning.grain), meaning.grain == "day"
    return None, False


DASHED = Means(
    Sequence(
        As("begin", Choice(CALENDAR_DAY, A_MONTH, QUARTER, HALF, A_WEEKDAY, SEASON)), TO, _END
    ),
    _alike,
)
RANGE = Choice(YEAR_RANGE, DAY_RANGE, DASHED)
FROM_TO = Sequence(
    word("from"),
    Choice(
        DAY_RANGE,
        Means(Sequence(_BEGIN, TO, _END), _between),
        Means(Sequence(BEGIN_DAY, TO, DAY_NUMBER, MONTH, Optional(OF_YEAR)), _days),
    ),
)
BETWEEN_AND = Sequence(
    word("between"),
    Choice(
        Means(Sequence(_BEGIN, AND, _END), _between),
        Means(Sequence(BEGIN_DAY, AND, DAY_NUMBER, MONTH, Optional(OF_YEAR)), _days),
        Means(Sequence(MONTH, BEGIN_DAY, AND, DAY_NUMBER, Optional(OF_YEAR)), _days),
    ),
)
SEASON_OF_SPORT = Means(
    Sequence(
        Optional(word("the")),
        YEAR_RANGE,
        word("season", "academic year", "school year", "fiscal year"),
    ),
    lambda match: match["time"],
)

RULES = (
    time_rule(
        "range",
        Choice(RANGE, SEASON_OF_SPORT),
        *finds(
            Between(Named("month", 1, 10), Named("month", 1, 12)),
            "Bath's fair runs [[Jan 10-12]] this time.",
            "It was held [[10 to 12 January]] in Bath.",
        ),
        *finds(
            Between(Fixed(year(2024)), Fixed(year(2025))), "[[The 2024-25 season]] was his last."
        ),
        *ignores("Call 2024-555.", "The figures Friday to March surprised."),
    ),
    time_rule(
        "from_to",
        FROM_TO,
        *finds(
            Between(Fixed(year(2019)), Fixed(year(2024))),
            "The mill stood empty from [[2019 to 2024]].",
        ),
        *ignores("It moved from Leeds to 2024 Main Street."),
    ),
    time_rule(
        "between",
        BETWEEN_AND,
        *finds(
            Between(Named("month", 3), Named("month", 5)), "It shuts between [[March and May]]."
        ),
        *ignores("It lies between Bath and May Hill."),
    ),
    time_rule(
        "part",
        PART,
        *finds(Part(Fixed(year(2027)), "START"), "It begins in [[early 2027]]."),
        *finds(Part(Fixed(year(2026)), "MID"), "Rates may fall by [[mid-2026]]."),
        *finds(Part(Shifted("year", 0), "END"), "They must leave before [[the end of the year]]."),
        *finds(Part(Shifted("year", 0), "START", "before"), "[[Earlier this year]] it shut."),
        *ignores("The end of the pier burned."),
    ),
)
