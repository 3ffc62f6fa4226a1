"""Dates: years, months, days and weekdays as they are named."""

from datetime import date

from msgspec.structs import replace

from factsheet.pattern import Glued, Lexicon, OneOf, Optional, Sequence, Word, word
from factsheet.rule import Match, finds, ignores
from factsheet.rules.en.times import calendar
from factsheet.rules.en.times.calendar import holding
from factsheet.rules.en.times.clauses import As, Capital, Choice, Digits, Means, Not, time_rule
from factsheet.rules.en.times.lexicon import (
    BEFORE_MONTHS,
    BEFORE_YEARS,
    COUNTED,
    DECADES,
    DIRECTIONS,
    DOUBTFUL_MONTHS,
    MONTHS,
    ORDINAL_ENDINGS,
    ORDINALS,
    SEASONS,
    WEEKDAYS,
    WEEKDAYS_BEFORE_DATES,
)
from factsheet.rules.en.times.meaning import Feast, Fixed, Meaning, Named, Shifted
from factsheet.rules.en.times.spoken import SpokenYear
from factsheet.tokens import BREAK

THE = Optional(word("the"))
WHICH = Word(
    "which",
    Lexicon(
        {**DIRECTIONS, **{f"the {w}": by for w, by in DIRECTIONS.items() if "this" not in w}},
    ),
)
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
    }
)  # fmt: skip


def _year(match: Match) -> Meaning:
    return Fixed(calendar.year(match["year"]))


def _short_year(match: Match) -> Meaning:
    return Fixed(calendar.year(full_year(match["year"])))


SAYS_A_YEAR = frozenset(
    (
        "in of since by before until till from to through during year early late mid after "
        "for between and , january february march april may june july august september october "
        "november december spring summer autumn fall winter"
    ).split()
)
"""Words before a year in words, which is else a number."""


def _spoken_year(match: Match) -> Meaning | None:
    before = match.scene.tokens.word[match.start - 1]
    return _year(match) if before in SAYS_A_YEAR else None


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


def _lone_year(match: Match) -> Meaning | None:
    """A year with nothing to say so but its place: no count of things, no part of a name."""
    meaning: Fixed = match["time"]
    tokens, at, end = match.scene.tokens, match.start, match.end
    before, after = tokens.word[at - 1] if at else BREAK, tokens.word[end]
    if before in ("$", "€", "£", "#", "/", ".", "+") and tokens.glued(at):
        return None
    if before in BEFORE_YEARS:
        named = tokens.capital(end) and before in ("the", "a", "an")
        likely = meaning.period.ordinal in LIKELY_YEARS
        return meaning if likely or not (named or before in ("the", "a")) else None
    plural = after.isalpha() and after.endswith("s") and len(after) > 3 and not tokens.capital(end)
    if tokens.capital(at - 1) and before != BREAK:
        return None
    return meaning if meaning.period.ordinal in LIKELY_YEARS and not plural else None


YEAR = Choice(
    YEAR_IN_FULL,
    Means(
        Sequence(word("'", "’", "‘"), Glued(TWO_FIGURES), Not(Glued(word("s")))),
        _short_year,
    ),
    Means(SpokenYear(), _spoken_year),
)


def _fiscal(match: Match) -> Meaning:
    words = match.scene.tokens.word[match.start : match.end]
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

MONTH = OneOf(Word("month", MONTHS), Capital(Word("month", DOUBTFUL_MONTHS)))
DAY_NUMBER = OneOf(
    Sequence(
        Digits("day", 1, 31),
        Optional(Glued(word(*ORDINAL_ENDINGS))),
        Not(Glued(OneOf(word("%"), Sequence(word(":", "/"), Glued(Digits("", 0, 99)))))),
    ),
    Word("day", ORDINALS),
)


def _month_day(match: Match) -> Meaning | None:
    return month_day_of(match["month"], match["day"], match.get("year"))


def month_day_of(month: int, day: int, year: Meaning | None = None) -> Meaning | None:
    """A day of a month, of a year where one is named; None where there is no such day."""
    if isinstance(year, Fixed):
        return _fixed_day(year.period.ordinal, month, day)
    return Named("month", month, day, whole=year)


def _fixed_day(year: int, month: int, day: int) -> Meaning | None:
    found = calendar.day(day, calendar.month(month, year))
    return found and Fixed(found)


def _month(match: Match) -> Meaning:
    year = match.get("year")
    if isinstance(year, Fixed):
        return Fixed(calendar.month(match["month"], year.period.ordinal))
    return Named("month", match["month"], which=match.get("which"), whole=year)


MONTH_THEN_DAY = Means(
    Sequence(MONTH, Optional(word("the")), DAY_NUMBER, Optional(OF_YEAR)), _month_day
)
DAY_THEN_MONTH = Means(
    Sequence(THE, DAY_NUMBER, Optional(word("of")), MONTH, Optional(OF_YEAR)), _month_day
)
ISO = Means(
    Sequence(
        FOUR_FIGURES,
        Glued(word("-")),
        Glued(Digits("month", 1, 12, width=(2,))),
        Glued(word("-")),
        Glued(Digits("day", 1, 31, width=(2,))),
    ),
    lambda match: _fixed_day(match["year"], match["month"], match["day"]),
)
OTHER_YEAR = OneOf(FOUR_FIGURES, TWO_FIGURES)


def _slashed(match: Match) -> Meaning | None:
    """Month first, as in the United States, unless it can only be the day."""
    year = match["year"] if match["year"] > 99 else full_year(match["year"])
    month, day = match["first"], match["second"]
    if month > 12:
        month, day = day, month
    return _fixed_day(year, month, day) if month <= 12 else None


SLASHED = Means(
    Sequence(
        Digits("first", 1, 31),
        Glued(word("/")),
        Glued(Digits("second", 1, 31)),
        Glued(word("/")),
        Glued(OTHER_YEAR),
    ),
    _slashed,
)
CALENDAR_DAY = Choice(
    MONTH_THEN_DAY,
    DAY_THEN_MONTH,
    ISO,
    SLASHED,
    Means(
        Sequence(
            Optional(WHICH),
            Word("", WEEKDAYS_BEFORE_DATES),
            Optional(word(",")),
            Optional(word("the")),
            Choice(MONTH_THEN_DAY, DAY_THEN_MONTH),
        ),
        lambda match: match["time"],
    ),
)


def _lone_month(match: Match) -> Meaning | None:
    """May, March: with a capital, and after a word that a time may follow, or else a name."""
    tokens, at = match.scene.tokens, match.start
    before = tokens.word[at - 1] if at else BREAK
    return _month(match) if before in BEFORE_MONTHS else None


A_MONTH = Choice(
    Means(Sequence(Word("month", MONTHS), Optional(OF_YEAR)), _month),
    Means(Sequence(Capital(Word("month", DOUBTFUL_MONTHS)), OF_YEAR), _month),
    Means(Capital(Word("month", DOUBTFUL_MONTHS)), _lone_month),
    Means(Sequence(WHICH, MONTH), _month),
)


def _weekday(match: Match) -> Meaning:
    told = match.scene.tokens.word[match.start + 1] in FROM_THE_TOLD
    return Named(
        "day",
        match["weekday"],
        which=match.get("which"),
        whole=match.get("week"),
        origin="told" if told else "now",
    )


FROM_THE_TOLD = frozenset("previous preceding following prior".split())


WEEKS_FROM_NOW = Lexicon(
    {
        "last week": Shifted("week", -1),
        "this week": Shifted("week", 0),
        "next week": Shifted("week", 1),
    }
)
A_WEEKDAY = Choice(
    Means(
        Sequence(
            Optional(WHICH),
            Word("weekday", WEEKDAYS),
            Optional(Optional(word("of", ",")), Word("week", WEEKS_FROM_NOW)),
        ),
        _weekday,
    ),
    Means(
        Sequence(WHICH, Capital(Word("weekday", WEEKDAYS_BEFORE_DATES)), Optional(word("."))),
        _weekday,
    ),
)

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

JULY_4_2025 = Fixed(calendar.Period("day", date(2025, 7, 4).toordinal()))
RULES = (
    time_rule(
        "date",
        Choice(CALENDAR_DAY, FEAST),
        *finds(
            JULY_4_2025,
            "The mill burned on [[July 4, 2025]].",
            "It opened on [[Friday, 4 July 2025]].",
            "It was sold on [[2025-07-04]] for parts.",
            "Posted [[7/4/2025]] in Ohio.",
        ),
        *finds(
            Named("month", 1, 10), "It ended on [[Jan. 10]].", "The ban begins on [[10 January]]."
        ),
        *finds(Feast(11, 4, 4, 1), "Shops were full on [[Black Friday]]."),
        *finds(Named("month", 12, 25), "The boats stay in port until [[Christmas]]."),
        *ignores(
            "You may 10 times out of 12.", "They march 20 miles.", "On Feb. 30, 2025 nothing was."
        ),
    ),
    time_rule(
        "month",
        A_MONTH,
        *finds(Named("month", 5), "The fleet sailed in [[May]]."),
        *finds(Named("month", 12, which=-1), "It shut [[last December]]."),
        *finds(Fixed(calendar.month(3, 2024)), "It was founded in [[March 2024]]."),
        *finds(Named("month", 1, whole=Shifted("year", 0)), "Since [[January this year]] it pays."),
        *ignores(
            "She may leave.",
            "They march on.",
            "It will mar the view.",
            "Ms. May left.",
            "March on, he said.",
        ),
    ),
    time_rule(
        "weekday",
        A_WEEKDAY,
        *finds(Named("day", 5), "The court ruled on [[Friday]]."),
        *finds(Named("day", 2, which=-1), "The minister resigned [[last Tuesday]]."),
        *finds(
            Named("day", 3, whole=Shifted("week", 1)), "They meet on [[Wednesday of next week]]."
        ),
        *ignores("He sat in the sun.", "They wed in a hall."),
    ),
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
    time_rule(
        "year",
        Means(YEAR, _lone_year),
        *finds(Fixed(calendar.year(2019)), "The bank was founded in [[2019]]."),
        *ignores(
            "It sold 2,019 boats.",
            "The index fell to 1,984 points.",
            "It has 2000 people on its list.",
            "She read the 1619 Project.",
            "The Boeing 2020 was late.",
        ),
    ),
)
