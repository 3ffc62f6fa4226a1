"""Feasts: days of the year that have a name of their own."""

from msgspec.structs import replace

from factsheet.pattern import Lexicon, Optional, Sequence, Word
from factsheet.rule import finds, ignores
from factsheet.rules.en.times import calendar
from factsheet.rules.en.times.clauses import Capital, Choice, Means, time_rule
from factsheet.rules.en.times.dates import month_day_of
from factsheet.rules.en.times.meaning import Feast, Fixed, Named
from factsheet.rules.en.times.years import OF_YEAR

FEASTS = Lexicon(
    {
        "christmas": (12, 25), "christmas day": (12, 25), "christmas eve": (12, 24),
        "boxing day": (12, 26), "new year ' s eve": (12, 31), "new year ' s day": (1, 1),
        "new year 's eve": (12, 31), "new year 's day": (1, 1), "new year ’s eve": (12, 31),
        "new year ’s day": (1, 1), "halloween": (10, 31), "valentine 's day": (2, 14),
        "valentine ’s day": (2, 14), "independence day": (7, 4), "the fourth of july": (7, 4),
        "bastille day": (7, 14), "veterans day": (11, 11), "juneteenth": (6, 19),
        "armistice day": (11, 11),
    }
)  # fmt: skip
MOVING_FEASTS = Lexicon(
    {
        "thanksgiving": Feast(11, 4, 4), "thanksgiving day": Feast(11, 4, 4),
        "black friday": Feast(11, 4, 4, 1), "cyber monday": Feast(11, 4, 4, 4),
        "labor day": Feast(9, 1, 1), "labour day": Feast(9, 1, 1),
        "memorial day": Feast(5, -1, 1), "columbus day": Feast(10, 2, 1),
        "presidents day": Feast(2, 3, 1), "martin luther king jr . day": Feast(1, 3, 1),
    }
)  # fmt: skip
FEAST = Choice(
    Means(
        Sequence(Word("feast", FEASTS), Optional(OF_YEAR)),
        lambda match: month_day_of(match["feast"][0], match["feast"][1], match.get("year")),
    ),
    Means(
        Sequence(Capital(Word("feast", MOVING_FEASTS)), Optional(OF_YEAR)),
        lambda match: replace(match["feast"], whole=match.get("year")),
    ),
)

RULES = (
    time_rule(
        "feast",
        FEAST,
        *finds(Feast(11, 4, 4, 1), "Shops were full on [[Black Friday]]."),
        *finds(Named("month", 12, 25), "The boats stay in port until [[Christmas]]."),
        *finds(Feast(9, 1, 1, whole=Fixed(calendar.year(2025))), "It shut on [[Labor Day 2025]]."),
        *ignores("The labor day after day was hard.", "They ate a thanksgiving meal."),
    ),
)
