"""Long stretches of the calendar: decades, centuries and seasons."""

from datetime import date

from msgspec.structs import replace

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Glued, OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import (
    AFTER_A_DECLINE,
    BEFORE_SEASONS,
    BEFORE_THE_FALL,
    EDGES_OF_DECADES,
    MEASURED_IN_TENS,
    OF_SEASONS,
    OF_THE_WEATHER,
    RECESSES,
)
from factsheet.languages.en.lexicon.times import DECADES, ORDINAL_ENDINGS, ORDINALS, SEASONS
from factsheet.languages.en.times.clauses import As, Choice, Means, time_rule
from factsheet.languages.en.times.guards import Classed, Digits
from factsheet.languages.en.times.weekdays import WHICH, opens_a_clause, origin_of
from factsheet.languages.en.times.years import THE, YEAR, YEAR_FROM_NOW, YEAR_IN_FULL, full_year
from factsheet.timex import calendar
from factsheet.timex.calendar import holding
from factsheet.timex.meaning import Fixed, Meaning, Named


def _decade(match: Match) -> Meaning:
    decade = match["decade"]
    return Fixed(holding(date(decade, 1, 1), "decade"))


DEGREES_REACH = 12


def _short_decade(match: Match) -> Meaning | None:
    """The 80s, the late 80s, and the 80s after the 1970s; his 80s tell an age."""
    words, at = match.context.tokens.word, match.start
    if match["year"] % 10 or not MEASURED_IN_TENS.isdisjoint(
        words[max(0, at - DEGREES_REACH) : match.end]
    ):
        return None
    after_the = "the" in words[max(0, at - 3) : at + 1] and words[at - 1] in (
        "the",
        *EDGES_OF_DECADES,
    )
    listed = words[at - 1] in ("and", "or", "to") and words[at - 2] in ("s", "'s", "’s")
    if not (words[at] == "the" or after_the or listed):
        return None
    return Fixed(holding(date(full_year(match["year"]), 1, 1), "decade"))


DECADE = Choice(
    Means(
        Sequence(
            THE,
            Digits("decade", 1000, 2199, width=(4,)),
            Optional(Glued(word("'", "’"))),
            Glued(word("s", "'s", "’s")),
        ),
        lambda match: _decade(match) if match["decade"] % 10 == 0 else None,
    ),
    Means(
        Sequence(
            THE,
            word("'", "’", "‘"),
            Glued(Digits("year", 10, 90, width=(2,))),
            Glued(word("s")),
        ),
        lambda match: (
            Fixed(holding(date(full_year(match["year"]), 1, 1), "decade"))
            if match["year"] % 10 == 0
            else None
        ),
    ),
    Means(
        Sequence(THE, Digits("year", 50, 90, width=(2,)), Glued(word("s", "'s", "’s"))),
        _short_decade,
    ),
    Means(
        Sequence(word("the"), Optional(word("19", "nineteen")), Word("decade", DECADES)),
        lambda match: Fixed(calendar.Period("decade", 190 + match["decade"])),
    ),
)

CENTURY = Means(
    Sequence(
        THE,
        OneOf(
            Sequence(Digits("ordinal", 1, 21), Glued(word(*ORDINAL_ENDINGS))),
            Word("ordinal", ORDINALS),
        ),
        Optional(word("-")),
        word("century"),
    ),
    lambda match: Fixed(calendar.Period("century", match["ordinal"] - 1)),
)


def _the_season(match: Match) -> Meaning | None:
    """The summer; but the Spring Revolution is a name, and the fall in prices a decline."""
    tokens, end = match.context.tokens, match.end
    if (tokens.capital(end - 1) and tokens.capital(end)) or tokens.word[end] in OF_SEASONS:
        return None
    if tokens.word[end - 1] == "fall":
        before = tokens.word[match.start - 1]
        if before not in BEFORE_THE_FALL or tokens.word[end] in AFTER_A_DECLINE:
            return None
    return Named("season", match["season"])


WATERS = tuple([word, "spring"] for word in ("hot", "cold", "warm", "good", "strong"))
"""What wells up, or is wound up."""


def _season_alone(match: Match) -> Meaning | None:
    """By spring, from spring to autumn; but "in spring clothes" describes what follows."""
    context, end = match.context, match.end
    words, at = context.tokens.word, match.start
    described = words[at - 1] in OF_THE_WEATHER and words[at - 1 : at + 1] not in WATERS
    beside = described or words[at - 1] in BEFORE_SEASONS
    if not beside or context.classes[end] in "nsx~-":
        return None
    found = _the_season(match)
    return replace(found, any=not described) if isinstance(found, Named) else None


def _which_season(match: Match) -> Meaning | None:
    if opens_a_clause(match):
        return None
    return Named("season", match["season"], which=match["which"], origin=origin_of(match))


def _recess(match: Match) -> Meaning:
    """The summer recess: in the summer, on days that no calendar tells."""
    return Named("season", match["season"], fiscal=True)


NOMINAL = "nsx~a"
"""Classes of a season; "fall" and "spring" may be verbs."""
SEASON = Choice(
    Means(Sequence(word("the"), Word("season", SEASONS), word(*RECESSES)), _recess),
    Means(
        Sequence(WHICH, Word("season", SEASONS)),
        _which_season,
    ),
    Means(
        Sequence(
            THE,
            Word("season", Lexicon({"winter": 4})),
            Optional(word("of")),
            As("year", YEAR),
            Glued(word("-", "–", "/")),
            Glued(Digits("", 0, 2199, width=(2, 4))),
        ),
        lambda match: Named("season", match["season"], whole=match["year"]),
    ),
    Means(
        Sequence(
            THE,
            Classed(NOMINAL, Word("season", SEASONS)),
            As("year", Sequence(Optional(word("of")), Choice(YEAR, YEAR_FROM_NOW))),
        ),
        lambda match: Named("season", match["season"], whole=match["year"]),
    ),
    Means(
        Sequence(THE, As("year", YEAR_IN_FULL), Word("season", SEASONS)),
        lambda match: Named("season", match["season"], whole=match["year"]),
    ),
    Means(Sequence(word("the"), Word("season", SEASONS)), _the_season),
    Means(Classed(NOMINAL, Word("season", SEASONS)), _season_alone),
)

RULES = (
    time_rule(
        "long",
        Choice(DECADE, CENTURY, SEASON),
        *finds(Fixed(calendar.Period("decade", 199)), "Prices tripled in [[the 1990s]]."),
        *finds(Fixed(calendar.Period("century", 18)), "A mill of [[the 19th century]] burned."),
        *finds(Named("season", 2, which=0), "It opens [[this summer]]."),
        *finds(
            Named("season", 3, whole=Fixed(calendar.year(2025))), "It shut in [[the fall of 2025]]."
        ),
        *finds(Named("season", 2, fiscal=True), "They vote before [[the summer recess]]."),
        *finds(Named("season", 3, any=True), "It may reopen in [[autumn]]."),
        *finds(Named("season", 2), "It blamed a damp [[summer]] for the loss."),
        *finds(
            Named("season", 4, whole=Fixed(calendar.year(2021))),
            "It had no heat for most of [[the 2021 winter]].",
        ),
        *finds(Fixed(calendar.Period("decade", 198)), "Bands of [[the 80s]] played."),
        *ignores(
            "Prices fall.",
            "Prices will fall this year.",
            "They spring a leak.",
            "It sold 1990 sets.",
            "He is in his 80s.",
            "It will be sunny, in the 80s.",
            "It blamed the fall in prices.",
            "He fled after the fall of the city.",
            "She came in summer shoes.",
            "It led to fall in demand.",
            "They read of the Spring Revolution.",
        ),
    ),
)
