"""Quarters, halves and seasons of sport and business: what companies report on."""

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Glued, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import (
    FISCAL_WORDS,
    IN_A_GAME,
    REPORTED_FIGURES,
    YEARS_OF_BUSINESS,
)
from factsheet.languages.en.lexicon.time_phrases import (
    HALF_NUMBERS,
    QUARTER_NUMBERS,
    QUARTERS_BY_MONTHS,
)
from factsheet.languages.en.times.clauses import As, Choice, Means, time_rule
from factsheet.languages.en.times.guards import Digits
from factsheet.languages.en.times.years import (
    ANY_YEAR,
    FISCAL_YEAR,
    THE,
    TWO_FIGURES,
    YEAR_IN_FULL,
    full_year,
)
from factsheet.timex import calendar
from factsheet.timex.meaning import Fixed, Meaning, Named, Part, Shifted

NEAR = 14
"""Tokens around a half in which a match is told."""
FISCAL = Optional(word("fiscal", "fiscal -", "financial"), Optional(word("year")))
OF_THE = Optional(word("of", "of its", "of the company 's", "in", ","))
ITS_YEAR = As("year", Sequence(OF_THE, ANY_YEAR))


def _numbered(match: Match, grain: calendar.Grain) -> Meaning:
    """A quarter or a half, in its year where one is named."""
    year, number = match.get("year"), match["number"]
    if isinstance(year, Fixed):
        per_year = 12 // calendar.MONTHS_LONG[grain]
        period = calendar.Period(grain, year.period.ordinal * per_year + number - 1)
        return Fixed(period, year.fiscal)
    words = match.context.tokens.word
    ended = words[match.end] == "ended" or not FISCAL_WORDS.isdisjoint(
        words[match.start : match.end]
    )
    return Named(grain, number, whole=year, fiscal=ended)


def _quarter(match: Match) -> Meaning | None:
    """A quarter of a year; the third quarter of the match is none."""
    words, end = match.context.tokens.word, match.end
    of_thing = words[end] in ("of", "in") and words[end + 1] in ("the", "a", "an")
    if of_thing and words[end + 2] not in YEARS_OF_BUSINESS:
        return None
    return _numbered(match, "quarter")


def _half_of_figures(match: Match) -> Meaning | None:
    """First-half profit is of a half year; a first-half goal is not."""
    following = match.context.tokens.word[match.end]
    return _numbered(match, "half") if following in REPORTED_FIGURES else None


def _half_alone(match: Match) -> Meaning | None:
    """The second half, of a year where nothing near it is of a match, or of anything else."""
    words, end = match.context.tokens.word, match.end
    near = words[max(0, match.start - NEAR) : end + NEAR]
    if words[end] in ("of", "-") or not IN_A_GAME.isdisjoint(near):
        return None
    return Named("half", match["number"])


def _half(match: Match) -> Meaning | None:
    year = match.get("year")
    if isinstance(year, Fixed) and year.period.grain != "year":
        return Part(year, "START" if match["number"] == 1 else "END")
    return _numbered(match, "half")


def _two_figures(match: Match) -> Fixed:
    return Fixed(calendar.year(full_year(match["year"])))


def _fiscal_two_figures(match: Match) -> Fixed:
    return Fixed(calendar.year(full_year(match["year"])), fiscal=True)


SHORT_YEAR = Means(Glued(TWO_FIGURES), _two_figures, "year")
"""As analysts write it: 4Q25, 1HFY26."""
SHORT_FISCAL_YEAR = Means(Glued(TWO_FIGURES), _fiscal_two_figures, "year")
OWNED_YEAR = As("year", Sequence(THE, ANY_YEAR, Optional(word("'s", "’s", "' s"))))
QUARTER = Choice(
    Means(
        Sequence(FISCAL, Word("number", QUARTER_NUMBERS), word("-"), word("quarter")),
        _quarter,
    ),
    Means(
        Sequence(
            THE,
            FISCAL,
            Word("number", QUARTER_NUMBERS),
            Optional(word("fiscal")),
            word("quarter"),
            Optional(ITS_YEAR),
        ),
        _quarter,
    ),
    Means(
        Sequence(
            THE,
            Word("number", Lexicon({"last": 4})),
            Optional(word("fiscal")),
            word("quarter"),
            As("year", Sequence(word("of", "in"), ANY_YEAR)),
        ),
        _quarter,
    ),
    Means(
        Sequence(THE, Word("number", QUARTERS_BY_MONTHS), word("quarter"), Optional(ITS_YEAR)),
        _quarter,
    ),
    Means(
        Sequence(
            OWNED_YEAR,
            FISCAL,
            Word("number", QUARTER_NUMBERS),
            Optional(word("-", "fiscal")),
            word("quarter"),
        ),
        _quarter,
    ),
    Means(
        Sequence(
            word("q"),
            Glued(Digits("number", 1, 4, width=(1,))),
            Optional(Optional(word("of", ",", "'", "’", "-", "/")), As("year", ANY_YEAR)),
        ),
        _quarter,
    ),
    Means(Sequence(Digits("number", 1, 4, width=(1,)), Glued(word("q")), SHORT_YEAR), _quarter),
    Means(
        Sequence(Digits("number", 1, 4, width=(1,)), Glued(word("qfy")), SHORT_FISCAL_YEAR),
        _quarter,
    ),
    Means(
        Sequence(
            Digits("number", 1, 4, width=(1,)),
            Glued(word("q")),
            Optional(Optional(word("of", ",", "'", "’")), As("year", ANY_YEAR)),
        ),
        _quarter,
    ),
    Means(
        Sequence(As("year", YEAR_IN_FULL), word("q"), Glued(Digits("number", 1, 4, width=(1,)))),
        _quarter,
    ),
)
HALF = Choice(
    Means(
        Sequence(Word("number", HALF_NUMBERS), word("-"), word("half")),
        _half_of_figures,
    ),
    Means(
        Sequence(
            THE,
            FISCAL,
            Word("number", HALF_NUMBERS),
            Optional(word("-")),
            word("half"),
            As("year", Sequence(word("of", "of its"), ANY_YEAR)),
        ),
        _half,
    ),
    Means(Sequence(word("the"), Word("number", HALF_NUMBERS), word("half")), _half_alone),
    Means(
        Sequence(OWNED_YEAR, Word("number", HALF_NUMBERS), Optional(word("-")), word("half")),
        _half,
    ),
    Means(
        Sequence(
            word("h"),
            Glued(Digits("number", 1, 2, width=(1,))),
            Optional(Optional(word("of", ",", "-")), As("year", ANY_YEAR)),
        ),
        _half,
    ),
    Means(Sequence(Digits("number", 1, 2, width=(1,)), Glued(word("h")), SHORT_YEAR), _half),
    Means(
        Sequence(Digits("number", 1, 2, width=(1,)), Glued(word("hfy")), SHORT_FISCAL_YEAR), _half
    ),
    Means(
        Sequence(
            Digits("number", 1, 2, width=(1,)),
            Glued(word("h")),
            As("year", Sequence(Optional(word("of", ",")), ANY_YEAR)),
        ),
        _half,
    ),
)
RULES = (
    time_rule(
        "period",
        Choice(QUARTER, HALF, FISCAL_YEAR),
        *finds(
            Named("quarter", 3),
            "Profit rose in [[the third quarter]].",
            "[[Third-quarter]] net rose.",
        ),
        *finds(
            Fixed(calendar.Period("quarter", 2026 * 4 + 2)),
            "The mill sold little in [[Q3 2026]].",
        ),
        *finds(
            Fixed(calendar.Period("quarter", 2026 * 4 + 2), fiscal=True),
            "It fell in [[the third quarter of fiscal 2026]].",
        ),
        *finds(
            Named("half", 1, whole=Shifted("year", 1)),
            "The mill shuts in [[the first half of next year]].",
        ),
        *finds(Fixed(calendar.Period("half", 2026 * 2)), "Orders grew in [[H1 2026]]."),
        *finds(
            Fixed(calendar.year(2025), fiscal=True),
            "It lost money in [[fiscal 2025]].",
            "Sales in [[FY25]] fell.",
        ),
        *ignores(
            "It scored in the second half.",
            "The third quarter of the match was dull.",
            "A quarter of voters agreed.",
        ),
    ),
)
