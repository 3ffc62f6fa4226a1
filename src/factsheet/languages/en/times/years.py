"""Years as they are named: in figures, in words, fiscal, told from now."""

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Glued, OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.motion import FALLS, RISES
from factsheet.languages.en.lexicon.numbers import TENS
from factsheet.languages.en.lexicon.time_contexts import (
    BEFORE_NINETY,
    BEFORE_SPOKEN_YEARS,
    MEASURING,
    PLURALS_OF_YEARS,
    STREETS,
)
from factsheet.languages.en.lexicon.times import BEFORE_YEARS, COUNTED
from factsheet.languages.en.times.clauses import As, Choice, Means, time_rule
from factsheet.languages.en.times.guards import Digits, Not
from factsheet.languages.en.times.spelled_years import SpokenYear
from factsheet.text.tokens import BREAK, Tokens
from factsheet.timex import calendar
from factsheet.timex.meaning import Fixed, Meaning, Shifted, Stated

THE = Optional(word("the"))
YEARS_FROM_NOW = Lexicon(
    {
        "last year": Shifted("year", -1), "this year": Shifted("year", 0),
        "next year": Shifted("year", 1), "the year": Shifted("year", 0),
        "this coming year": Shifted("year", 1), "this past year": Shifted("year", -1),
        "the previous year": Shifted("year", -1, "told"),
        "the prior year": Shifted("year", -1, "told"),
        "the following year": Shifted("year", 1, "told"),
        "that year": Shifted("year", 0, "told"), "the same year": Shifted("year", 0, "told"),
        "that same year": Shifted("year", 0, "told"),
        "the current year": Shifted("year", 0), "the coming year": Shifted("year", 1),
        "the calendar year": Shifted("year", 0), "the fiscal year": Shifted("year", 0),
        "the current fiscal year": Shifted("year", 0), "the financial year": Shifted("year", 0),
        "this fiscal year": Shifted("year", 0), "last fiscal year": Shifted("year", -1),
        "next fiscal year": Shifted("year", 1), "the next fiscal year": Shifted("year", 1),
        "the previous fiscal year": Shifted("year", -1), "the full year": Shifted("year", 0),
        "the latest fiscal year": Shifted("year", -1),
        "the current fiscal": Shifted("year", 0), "this fiscal": Shifted("year", 0),
        "last fiscal": Shifted("year", -1), "next fiscal": Shifted("year", 1),
        "this season": Shifted("year", 0), "last season": Shifted("year", -1),
        "next season": Shifted("year", 1), "the previous season": Shifted("year", -1, "told"),
        "last term": Shifted("year", -1), "this term": Shifted("year", 0),
    }
)  # fmt: skip


def _year(match: Match) -> Meaning:
    return Fixed(calendar.year(match["year"]))


def _short_year(match: Match) -> Meaning:
    return Fixed(calendar.year(full_year(match["year"])))


def _spoken_year(match: Match) -> Meaning | None:
    words, at = match.context.tokens.word, match.start
    surely = words[at] in BEFORE_NINETY and words[at + 1] in TENS
    return _year(match) if surely or words[at - 1] in BEFORE_SPOKEN_YEARS else None


def full_year(two_figures: int) -> int:
    """The year that two figures stand for: up to 49 in this century, the others in the last."""
    return two_figures + (2000 if two_figures < 50 else 1900)


TWO_FIGURES = Digits("year", 0, 99, width=(2,))
FOUR_FIGURES = Digits("year", 1000, 2199, width=(4,))
YEAR_IN_FULL = Means(
    Sequence(FOUR_FIGURES, Not(OneOf(word(*COUNTED), Glued(word("s", "'s", "’s", "th", "°"))))),
    _year,
)
LIKELY_YEARS = range(1900, 2040)
DATING = frozenset("by from in since until".split())
"""What stands before a year, and before no number of things."""
LONGEST_WHICH = 3
"""Words between a number and what it counts."""
REACH_OF_CHANGE = 5
"""Tokens before "to" in which the verb stands that tells of a change."""


def _lone_year(match: Match) -> Meaning | None:
    """A year with nothing to say so but its place: no count of things, no part of a name."""
    meaning: Fixed = match["time"]
    tokens, at, end = match.context.tokens, match.start, match.end
    before = tokens.word[at - 1] if at else BREAK
    if (before in MEASURING and counts_more(match)) or (tokens.glued(at) and before.isalpha()):
        return None
    if (tokens.capital(end) and tokens.word[end + 1] in STREETS) or _is_of_a_number(tokens, at):
        return None
    if before in ("$", "€", "£", "#", "/", ".", "+") and tokens.glued(at):
        return None
    if before == "to" and _is_reached(tokens, at):
        return None
    if before in BEFORE_YEARS:
        named = tokens.capital(end) and before in ("the", "a", "an")
        likely = meaning.period.ordinal in LIKELY_YEARS
        return meaning if likely or not (named or before in ("the", "a")) else None
    if tokens.capital(at - 1) and before != BREAK:
        return None
    return meaning if meaning.period.ordinal in LIKELY_YEARS and not counts(match) else None


def counts_more(match: Match) -> bool:
    """Whether figures that are hardly a year count a plural, be there words between them: about
    1100 small farms.
    """
    tokens, classes, year = match.context.tokens, match.context.classes, match["time"]
    first = match.start - (tokens.word[match.start - 1] in MEASURING)
    dated = tokens.word[first - 1] in DATING
    if dated or not isinstance(year, Fixed) or year.period.ordinal in LIKELY_YEARS:
        return counts(match)
    at = match.end
    while at - match.end < LONGEST_WHICH and classes[at] in "an" and not tokens.capital(at):
        at += 1
    return classes[at] == "s" and not tokens.capital(at)


def _is_reached(tokens: Tokens, at: int) -> bool:
    """Whether something rose or fell to it: membership has doubled since 2018 to 1450."""
    changed = not (RISES | FALLS).isdisjoint(tokens.word[max(0, at - REACH_OF_CHANGE) : at - 1])
    return changed and int(tokens.word[at]) not in LIKELY_YEARS


def _is_of_a_number(tokens: Tokens, at: int) -> bool:
    """Whether the figures are a number's: No. 2024, and the last part of 555-2019."""
    words = tokens.word
    if words[at - 1] in "-–" and tokens.glued(at) and tokens.glued(at - 1):
        return words[at - 2].isdigit() and len(words[at - 2]) != len("2019")
    return words[at - 2 : at] == ["no", "."]


def counts(match: Match) -> bool:
    """Whether a plural follows, so that the figures count it: 2000 pages."""
    tokens, end = match.context.tokens, match.end
    after = tokens.word[end]
    if after in PLURALS_OF_YEARS:
        return False
    plural = after.endswith("s") and not after.endswith(("us", "ss", "is")) and len(after) > 3
    return after.isalpha() and plural and not tokens.capital(end)


YEAR = Choice(
    YEAR_IN_FULL,
    Means(
        Sequence(word("'", "’", "‘"), Glued(TWO_FIGURES), Not(Glued(word("s")))),
        _short_year,
    ),
    Means(SpokenYear(), _spoken_year),
)


def _fiscal(match: Match) -> Meaning:
    words = match.context.tokens.word[match.start : match.end]
    fiscal = "calendar" not in words and words[:2] != ["the", "year"]
    return Fixed(match["time"].period, fiscal=fiscal)


FISCAL_YEAR = Means(
    OneOf(
        Sequence(
            word("fiscal", "fiscal year", "the fiscal year", "financial year", "calendar year",
                 "the financial year", "calendar", "the calendar year", "the year"),
            Optional(word("-")),
            YEAR,
        ),
        Sequence(
            word("fy"),
            Optional(word("-", "'", "’")),
            Choice(YEAR_IN_FULL, Means(TWO_FIGURES, _short_year)),
        ),
    ),
    _fiscal,
)  # fmt: skip
YEAR_FROM_NOW = Means(Word("year", YEARS_FROM_NOW), lambda match: match["year"])
ANY_YEAR = Choice(FISCAL_YEAR, YEAR, YEAR_FROM_NOW)
OF_YEAR = As("year", Sequence(Optional(word("of", ",", "in", ", in")), ANY_YEAR))

BEFORE_OUR_ERA = Choice(
    Means(
        Sequence(
            Digits("year", 1, 9999, width=(1, 2, 3, 4)),
            word("bc", "bce", "b.c.", "b.c.e."),
        ),
        lambda match: Stated("DATE", f"BC{match['year']:04}"),
    ),
)
"""500 BC, which TIMEX3 writes BC0500."""
RULES = (
    time_rule(
        "before_our_era",
        BEFORE_OUR_ERA,
        *finds(Stated("DATE", "BC0500"), "Lamps were used as early as [[500 BC]]."),
        *ignores("It moved 500 crates to Vancouver, BC."),
    ),
    time_rule(
        "year",
        Means(YEAR, _lone_year),
        *finds(Fixed(calendar.year(2019)), "The bank was founded in [[2019]]."),
        *ignores(
            "It sold 2,019 boats.",
            "The gauge stood at 1,984 points.",
            "It has 2000 people on its list.",
            "She read the 1619 Project.",
            "The Boeing 2020 was late.",
            "Call 555-2019 and ask.",
            "He is No. 2024 of the list.",
        ),
    ),
)
