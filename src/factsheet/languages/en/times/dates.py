"""Dates: years, months, days and weekdays as they are named."""

from datetime import date

from factsheet.grammar.pattern import (
    FAILED,
    Captures,
    Glued,
    OneOf,
    Optional,
    Sequence,
    Word,
    word,
)
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import (
    BEFORE_PERSONS,
    COUNTS_OF_MONTHS,
    LIST_JOINTS,
    NORMS,
    OF_THE_WEATHER,
)
from factsheet.languages.en.lexicon.times import (
    BEFORE_MONTHS,
    DOUBTFUL_MONTHS,
    MONTHS,
    MONTHS_OF_STAMPS,
    ORDINAL_ENDINGS,
    ORDINALS,
    WEEKDAYS_BEFORE_DATES,
)
from factsheet.languages.en.times.clauses import As, Choice, Means, time_rule
from factsheet.languages.en.times.guards import Capital, Digits, Not
from factsheet.languages.en.times.noun_direction import names_goods
from factsheet.languages.en.times.weekdays import WHICH, opens_a_clause, origin_of
from factsheet.languages.en.times.years import FOUR_FIGURES, OF_YEAR, THE, TWO_FIGURES, full_year
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import BREAK, Tokens
from factsheet.timex import calendar
from factsheet.timex.meaning import Fixed, Meaning, Named, Shifted, Stated

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
    return Fixed(found) if found else None


def _month(match: Match) -> Meaning | None:
    year = match.get("year")
    if isinstance(year, Fixed):
        return Fixed(calendar.month(match["month"], year.period.ordinal))
    which = match.get("which")
    if which is None and year is None and match.context.tokens.word[match.end] in NORMS:
        return Stated("DATE", f"XXXX-{match['month']:02}")
    if which is None:
        return Named("month", match["month"], whole=year)
    if opens_a_clause(match):
        return None
    return Named("month", match["month"], which=which, whole=year, origin=origin_of(match))


class YearOfList:
    """The year behind the last of a few days, for the first: May 12, 13 and 15, 2025. Takes
    nothing.
    """

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        words, end = context.tokens.word, at
        while words[end] in DAY_JOINTS and _is_day(words[end + 1]):
            end += 2
        return FAILED if end == at or OF_YEAR.match(context, end, captures) == FAILED else at

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset(DAY_JOINTS)


DAY_JOINTS = (*LIST_JOINTS, ",")


def _is_day(word: str) -> bool:
    return len(word) <= 2 and word.isascii() and word.isdigit() and 1 <= int(word) <= 31


MONTH_THEN_DAY = Means(
    Sequence(MONTH, Optional(word("the")), DAY_NUMBER, Optional(OneOf(OF_YEAR, YearOfList()))),
    _month_day,
)


def _day_of_month(match: Match) -> Meaning | None:
    """The 4th of July; but the first 20 of July's games are 20 games."""
    words, at = match.context.tokens.word, match.start
    counts = words[at - 1] in COUNTS_OF_MONTHS and words[at + 1] == "of"
    return None if counts else _month_day(match)


DAY_THEN_MONTH = Means(
    Sequence(THE, DAY_NUMBER, Optional(word("of")), MONTH, Optional(OF_YEAR)), _day_of_month
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


def _stamped_year(match: Match) -> Meaning:
    year = match["year"]
    return Fixed(calendar.year(year if year > 99 else full_year(year)))


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
DAY_DASH_MONTH = Means(
    Sequence(
        Digits("day", 1, 31),
        Glued(word("-", "/")),
        Glued(Word("month", MONTHS_OF_STAMPS)),
        Glued(word("-", "/")),
        Glued(As("year", Means(OTHER_YEAR, _stamped_year))),
    ),
    _month_day,
)
CALENDAR_DAY = Choice(
    DAY_DASH_MONTH,
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
    tokens, at = match.context.tokens, match.start
    before = tokens.word[at - 1] if at else BREAK
    if names_goods(match.context.classes, match.end):
        return _month(match)
    told = before in BEFORE_MONTHS or before in OF_THE_WEATHER or _is_the_best(match)
    told = told or _was_a_month(match)
    return _month(match) if told and not _begins_a_person(match) else None


def _was_a_month(match: Match) -> bool:
    """Whether it opens a sentence and is told of: May was the best month; but Ann May is nobody's
    month, nor are "May was" and "March is" where the text has her.
    """
    context, at = match.context, match.start
    tokens, end = context.tokens, match.end
    if (
        not _opens_a_sentence(tokens, at)
        or tokens.word[end] not in TELLS_OF_MONTHS
        or tokens[at].isupper()
    ):
        return False
    others = tokens.standing(frozenset((tokens.word[at],)))
    return not any(
        tokens.capital(other)
        and not _opens_a_sentence(tokens, other)
        and (tokens.capital(other - 1) or tokens.word[other - 1] == ".")
        for other in others
    )


def _opens_a_sentence(tokens: Tokens, at: int) -> bool:
    return tokens.sentence_at(tokens.start[at]).start == tokens.start[at]


def _is_the_best(match: Match) -> bool:
    """Whether none was like it: the weakest March since 2013."""
    context, before = match.context, match.start - 1
    word = context.tokens.word[before]
    return (word.endswith("est") or word == "worst") and context.classes[before] in "ar"


def _unless_a_name(match: Match) -> Meaning | None:
    """June; but Sheriff April Renn is a person."""
    return None if _begins_a_person(match) else _month(match)


def _begins_a_person(match: Match) -> bool:
    """Whether a capital follows, and before stands no word that a time may follow."""
    classes, tokens = match.context.classes, match.context.tokens
    at, end = match.start, match.end
    if not tokens.capital(at) or not tokens.capital(end) or classes[end] not in OF_NAMES:
        return False
    if tokens[end].isupper() or end > at + 1 or names_goods(classes, end):
        return False
    before = tokens.word[at - 1] if at else BREAK
    return before in BEFORE_PERSONS or classes[at - 1] in "nx~"


TELLS_OF_MONTHS = frozenset("has had was is saw brought marked".split())
"""Behind a month that opens a sentence: no form of these goes with the verb "may" or "march"."""
OF_NAMES = "xnarvbdk"
"""What a capital may make a name of; function words it does not."""
A_MONTH = Choice(
    Means(Sequence(word("the month of"), MONTH, Optional(OF_YEAR)), _month),
    Means(
        Sequence(OneOf(Word("month", MONTHS), Capital(Word("month", DOUBTFUL_MONTHS))), OF_YEAR),
        _month,
    ),
    Means(Word("month", MONTHS), _unless_a_name),
    Means(Capital(Word("month", DOUBTFUL_MONTHS)), _lone_month),
    Means(Sequence(WHICH, MONTH), _month),
)


JULY_4_2025 = Fixed(calendar.Period("day", date(2025, 7, 4).toordinal()))
RULES = (
    time_rule(
        "date",
        CALENDAR_DAY,
        *finds(
            JULY_4_2025,
            "The mill burned on [[July 4, 2025]].",
            "It opened on [[Friday, 4 July 2025]].",
            "It was sold on [[2025-07-04]] for parts.",
            "Posted [[7/4/2025]] in Ohio.",
            "It is dated [[04-Jul-2025]].",
        ),
        *finds(
            Named("month", 1, 10), "It ended on [[Jan. 10]].", "The ban begins on [[10 January]]."
        ),
        *ignores(
            "You may 10 times out of 12.", "They march 20 miles.", "On Feb. 30, 2025 nothing was."
        ),
    ),
    time_rule(
        "month",
        A_MONTH,
        *finds(Named("month", 5), "The fleet sailed in [[May]]."),
        *finds(Named("month", 12, which=-1), "It shut [[last December]]."),
        *finds(Stated("DATE", "XXXX-02"), "It rained twice the [[February]] average."),
        *finds(Fixed(calendar.month(3, 2024)), "It was founded in [[March 2024]]."),
        *finds(Named("month", 1, whole=Shifted("year", 0)), "Since [[January this year]] it pays."),
        *ignores(
            "Sheriff April Renn left.",
            "June Orr, 44, won.",
            "She may leave.",
            "They march on.",
            "It will mar the view.",
            "Ms. May left.",
            "March on, he said.",
        ),
    ),
)
