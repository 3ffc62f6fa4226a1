"""Ranges of dates that are one expression: from 2019 to 2024, Jan 10-12, the 2024-25 season."""

from msgspec.structs import replace

from factsheet.grammar.pattern import FAILED, Captures, Glued, OneOf, Optional, Sequence, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_verbs import MOVES
from factsheet.languages.en.lexicon.times import ORDINAL_ENDINGS
from factsheet.languages.en.lexicon.word_classes import lemma
from factsheet.languages.en.times.clauses import As, Choice, Means, time_rule
from factsheet.languages.en.times.dates import (
    A_MONTH,
    CALENDAR_DAY,
    DAY_NUMBER,
    MONTH,
    month_day_of,
)
from factsheet.languages.en.times.eras import DECADE, SEASON
from factsheet.languages.en.times.guards import Ahead, Digits, Not
from factsheet.languages.en.times.holidays import FEAST
from factsheet.languages.en.times.parts import PART
from factsheet.languages.en.times.periods import HALF, QUARTER
from factsheet.languages.en.times.relative import A_PERIOD
from factsheet.languages.en.times.weekdays import A_WEEKDAY
from factsheet.languages.en.times.years import FISCAL_YEAR, OF_YEAR, THE, YEAR
from factsheet.text.context import ReadingContext
from factsheet.timex.calendar import year
from factsheet.timex.meaning import Between, Fixed, Meaning, Named

MOVE_REACH = 8
"""Tokens before "from" in which the verb stands that moves a date: put the opening back from."""
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
            first = end.period.first
            later = begin.grain == "month" and begin.index > first.month
            later = later and end.period.grain in ("month", "day")
            begin = replace(begin, which=None, whole=Fixed(year(first.year - later)))
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


def _is_moved(context: ReadingContext, at: int) -> bool:
    """Whether a verb before the "from" here moves a date from one time to another."""
    letters = context.classes.letters
    for near in range(at - 1, max(-1, at - 1 - MOVE_REACH), -1):
        if letters[near] in b"bzdkgv":
            return lemma(context.tokens.word[near], chr(letters[near])) in MOVES
        if letters[near] in b".;,\n":
            return False
    return False


class Stretching:
    """Takes nothing, where the "from" before it leads from one end of a stretch to the other."""

    takes_nothing = True

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:  # noqa: ARG002
        """See Clause."""
        return FAILED if _is_moved(context, at - 1) else at

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset()


def _alike(match: Match) -> Meaning | None:
    """Without a "from", only two times of one kind make a range."""
    begin, end, at = match["begin"], match["end"], match.start - 1
    if match.context.tokens.word[at] == "from" and _is_moved(match.context, at):
        return None
    if _is_put_off(match):
        return None
    return between(begin, end) if _kind(begin) == _kind(end) else None


def _is_put_off(match: Match) -> bool:
    """Whether "until" tells to when something was put off: due next April until January."""
    words = match.context.tokens.word
    due = words[match.start - 1] in ("due", "next")
    return due and not {"until", "till"}.isdisjoint(words[match.start : match.end])


def _moved_from(match: Match) -> Meaning | None:
    """The first of two dates, which has its year from the second that it was moved to."""
    begin = match["begin"]
    if not _is_moved(match.context, match.start - 1):
        return None
    both = between(begin, match["end"])
    return both.begin if isinstance(both, Between) and both.begin != begin else None


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
    Stretching(),
    Choice(
        DAY_RANGE,
        Means(Sequence(_BEGIN, TO, _END), _between),
        Means(Sequence(BEGIN_DAY, TO, DAY_NUMBER, MONTH, Optional(OF_YEAR)), _days),
    ),
)
MOVED_FROM = Sequence(
    word("from"),
    Means(
        Sequence(
            As("begin", Choice(SEASON, A_MONTH, QUARTER, HALF)),
            Ahead(Sequence(word("to"), _END)),
        ),
        _moved_from,
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
        word("season", "academic year", "school year", "crop year", "marketing year"),
    ),
    lambda match: match["time"],
)
FISCAL_YEAR_WORDS = word("fiscal year", "financial year", "tax year", "budget year")
FISCAL_WORDS = OneOf(FISCAL_YEAR_WORDS, word("fiscal"))
FISCAL_YEARS = Means(
    OneOf(
        Sequence(word("fy"), Optional(word("-")), YEAR_RANGE),
        Sequence(THE, FISCAL_WORDS, Optional(word("of")), YEAR_RANGE),
        Sequence(THE, YEAR_RANGE, FISCAL_YEAR_WORDS),
    ),
    lambda match: _fiscal(match["time"]),
)


def _fiscal(years: Between) -> Meaning:
    """The same years, whose days no calendar tells."""
    begin, end = (
        replace(edge, fiscal=True) if isinstance(edge, Fixed) else edge
        for edge in (years.begin, years.end)
    )
    return Between(begin, end)


RULES = (
    time_rule(
        "range",
        Choice(FISCAL_YEARS, RANGE, SEASON_OF_SPORT),
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
        *ignores(
            "It moved from Leeds to 2024 Main Street.",
            "The opening was put back from May to June.",
            "It delayed the opening from 2019 to 2024.",
        ),
    ),
    time_rule(
        "moved_from",
        MOVED_FROM,
        *finds(
            Named("month", 5, whole=Fixed(year(2026))),
            "The opening was put back from [[May]] to June 2026.",
        ),
        *ignores("It was held from May to June 2026."),
    ),
    time_rule(
        "between",
        BETWEEN_AND,
        *finds(
            Between(Named("month", 3), Named("month", 5)), "It shuts between [[March and May]]."
        ),
        *ignores("It lies between Bath and May Hill."),
    ),
)
