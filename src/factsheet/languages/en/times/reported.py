"""The period that is reported on, and the like one that it is compared with."""

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import finds, ignores
from factsheet.languages.en.lexicon.time_phrases import QUARTER_NUMBERS
from factsheet.languages.en.times.clauses import As, Choice, Means, time_rule
from factsheet.languages.en.times.dates import A_MONTH, CALENDAR_DAY
from factsheet.languages.en.times.guards import Ahead, Apart
from factsheet.languages.en.times.years import THE, YEAR_IN_FULL
from factsheet.timex.calendar import Grain, year
from factsheet.timex.meaning import Fixed, Holding, Named, Shifted

COMPARED = Word(
    "years",
    Lexicon(
        {
            "year - ago": -1, "year - earlier": -1, "year ago": -1, "year earlier": -1,
            "prior - year": -1, "previous - year": -1, "comparable year - ago": -1,
            "comparable year - earlier": -1, "corresponding year - ago": -1,
            "corresponding year - earlier": -1, "same year - ago": -1,
        }
    ),
)  # fmt: skip
LIKE = OneOf(
    Sequence(
        word("the"), Optional(word("same", "comparable", "corresponding", "like", "equivalent"))
    ),
    word("a similar", "a comparable", "a like"),
)
BEFORE_IT = word(
    "last year",
    "a year ago",
    "a year earlier",
    "the previous year",
    "the year before",
    "the prior year",
    "the year earlier",
    "a year before",
)
SAME = word("the same", "the corresponding", "the comparable", "the equivalent")
STRETCHES: Lexicon[Grain] = Lexicon(
    {
        "month": "month",
        "months": "month",
        "weeks": "month",
        "point": "month",
        "stage": "month",
        "two months": "month",
        "three months": "month",
        "four months": "month",
        "six months": "month",
        "eight months": "month",
        "nine months": "month",
        "days": "month",
    }
)
"""What is told as the same once more, and the grain of one such."""
STRETCH = Word("grain", STRETCHES)
ITS_LAST_DAY = As("day", Choice(CALENDAR_DAY, A_MONTH))
REPORTED = Choice(
    Means(
        Sequence(THE, COMPARED, word("quarter", "period", "month", "half", "third quarter")),
        lambda _: Shifted("year", -1, "reported", alike=True),
    ),
    Means(
        Sequence(THE, COMPARED, Word("number", QUARTER_NUMBERS), word("quarter")),
        lambda match: Named("quarter", match["number"], whole=Shifted("year", -1)),
    ),
    Means(
        Sequence(
            LIKE,
            word("quarter", "period", "month", "half"),
            Optional(word("of", "in")),
            BEFORE_IT,
        ),
        lambda _: Shifted("year", -1, "reported", alike=True),
    ),
    Means(
        Sequence(SAME, STRETCH, Optional(word("of", "in")), BEFORE_IT),
        lambda _: Shifted("year", -1, "told", alike=True),
    ),
    Means(
        Sequence(
            LIKE, word("quarter", "period"), word("of", "in"), As("year", YEAR_IN_FULL)
        ),
        lambda match: Named("quarter", 0, whole=match["year"]),
    ),
    Means(
        Sequence(SAME, Word("grain", STRETCHES), word("of", "in"), As("year", YEAR_IN_FULL)),
        lambda match: Named(match["grain"], 0, whole=match["year"]),
    ),
    Means(
        Sequence(
            word("the", "a", "its", "their"),
            Optional(word("fiscal", "reporting")),
            word("quarter"),
            Ahead(Sequence(word("ended", "ending", "to"), Optional(word("on")), ITS_LAST_DAY)),
        ),
        lambda match: Holding("quarter", match["day"]),
    ),
    Means(
        Sequence(
            word("the latest", "the most recent", "the just ended", "the just - ended"),
            Optional(word("fiscal", "reporting")),
            word("quarter", "period"),
        ),
        lambda _: Shifted("quarter", 0, "reported"),
    ),
    Means(
        Sequence(word("the"), Optional(word("reporting")), word("quarter")),
        lambda _: Shifted("quarter", 0, "reported"),
    ),
    Means(
        Sequence(
            word("the"),
            As("year", YEAR_IN_FULL),
            Optional(word("fiscal")),
            word("quarter", "period"),
        ),
        lambda match: Named("quarter", 0, whole=match["year"]),
    ),
)  # fmt: skip

RULES = (
    time_rule(
        "reported",
        Apart(REPORTED),
        *finds(
            Shifted("year", -1, "reported", alike=True),
            "It lost $2m in [[the year-earlier period]].",
            "It lost $2m in [[a similar period a year earlier]].",
        ),
        *finds(
            Named("quarter", 0, whole=Fixed(year(2021))),
            "It lost $2m in [[the same period of 2021]].",
        ),
        *finds(
            Holding("quarter", Named("month", 6, 28)),
            "It lost $2m in [[the quarter]] ended June 28.",
        ),
        *finds(Shifted("quarter", 0, "reported"), "It lost $2m in [[the quarter]]."),
        *ignores("The quarter-final was dull.", "A quarter of the voters agreed."),
    ),
)
