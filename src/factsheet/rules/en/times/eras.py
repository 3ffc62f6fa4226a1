"""Long stretches of the calendar: decades, centuries and seasons."""

from datetime import date

from factsheet.pattern import Glued, OneOf, Optional, Sequence, Word, word
from factsheet.rule import Match, finds, ignores
from factsheet.rules.en.times import calendar
from factsheet.rules.en.times.calendar import holding
from factsheet.rules.en.times.clauses import As, Choice, Digits, Means, time_rule
from factsheet.rules.en.times.dates import WHICH
from factsheet.rules.en.times.lexicon import DECADES, ORDINAL_ENDINGS, ORDINALS, SEASONS
from factsheet.rules.en.times.meaning import Fixed, Meaning, Named
from factsheet.rules.en.times.years import THE, YEAR, YEAR_FROM_NOW, full_year


def _decade(match: Match) -> Meaning:
    decade = match["decade"]
    return Fixed(holding(date(decade, 1, 1), "decade"))


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
SEASON = Choice(
    Means(
        Sequence(WHICH, Word("season", SEASONS)),
        lambda match: Named("season", match["season"], which=match["which"]),
    ),
    Means(
        Sequence(
            THE,
            Word("season", SEASONS),
            As("year", Sequence(Optional(word("of")), Choice(YEAR, YEAR_FROM_NOW))),
        ),
        lambda match: Named("season", match["season"], whole=match["year"]),
    ),
    Means(
        Sequence(word("the"), Word("season", SEASONS)),
        lambda match: Named("season", match["season"]),
    ),
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
        *ignores("Prices fall.", "They spring a leak.", "It sold 1990 sets."),
    ),
)
