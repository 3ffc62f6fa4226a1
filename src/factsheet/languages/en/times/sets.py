"""Sets: what comes again and again."""

from decimal import Decimal

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import AFTER_ADVERBS, SPEEDS
from factsheet.languages.en.lexicon.time_phrases import ADVERBS_OF_SETS, FEASTS, NTH_OF_MONTH
from factsheet.languages.en.lexicon.times import (
    AMOUNT_MODS,
    DAY_PART_PLURALS,
    DAY_PARTS,
    SEASONS,
    SINGULAR_UNITS,
    UNITS,
    WEEKDAY_PLURALS,
    WEEKDAYS,
)
from factsheet.languages.en.times.clauses import Choice, Means, time_rule
from factsheet.languages.en.times.dates import DAY_THEN_MONTH, MONTH, MONTH_THEN_DAY
from factsheet.languages.en.times.durations import is_rate
from factsheet.languages.en.times.guards import Capital, Not
from factsheet.languages.en.times.unit_counts import Count
from factsheet.timex.meaning import Clock, Every, Length, Meaning, Named, Part, Stated

ONE, TWO = Decimal(1), Decimal(2)
EACH = word("every", "each", "every single", "each and every")
OFTEN = word(
    "once", "twice", "once or twice", "thrice", "several times", "many times", "two times",
    "three times", "four times", "five times", "six times", "seven times", "ten times",
)  # fmt: skip
NTH = Lexicon(
    {"other": TWO, "second": TWO, "third": Decimal(3), "fourth": Decimal(4), "fifth": Decimal(5)}
)


def _every_day_of_year(match: Match) -> Every | None:
    """Every 2 April; of one year there is only one."""
    day: Meaning = match["time"]
    return Every(day) if isinstance(day, Named) and day.whole is None else None


EVERY = Choice(
    Means(
        Sequence(EACH, Word("unit", SINGULAR_UNITS)),
        lambda match: Every(Length(match["unit"], ONE)),
    ),
    Means(
        Sequence(EACH, Word("nth", NTH), Word("unit", SINGULAR_UNITS)),
        lambda match: Every(Length(match["unit"], match["nth"])),
    ),
    Means(
        Sequence(word("every"), Count(), Word("unit", UNITS)),
        lambda match: Every(Length(match["unit"], *match["count"])),
    ),
    Means(
        Sequence(
            EACH,
            Optional(Word("", NTH)),
            Word("weekday", WEEKDAYS),
            Optional(Word("part", DAY_PARTS)),
        ),
        lambda match: _weekly(match["weekday"], match.get("part")),
    ),
    Means(
        Sequence(
            Optional(word("the")),
            Word("", NTH_OF_MONTH),
            Word("weekday", WEEKDAYS),
            word("of", "in"),
            EACH,
            word("month"),
        ),
        lambda match: _weekly(match["weekday"], None),
    ),
    Means(Sequence(EACH, OneOf(MONTH_THEN_DAY, DAY_THEN_MONTH)), _every_day_of_year),
    Means(Sequence(EACH, MONTH), lambda match: Every(Named("month", match["month"]))),
    Means(
        Sequence(EACH, Capital(Word("feast", FEASTS))),
        lambda match: Every(Named("month", *match["feast"])),
    ),
    Means(
        Sequence(EACH, Word("season", SEASONS)),
        lambda match: Every(Named("season", match["season"])),
    ),
    Means(
        Sequence(EACH, Word("part", DAY_PARTS)),
        lambda match: Every(Clock(match["part"])),
    ),
    Means(Sequence(EACH, word("weekend")), lambda _: Every(Stated("SET", "XXXX-WXX-WE"))),
    Means(
        Sequence(OFTEN, word("a", "an", "per", "each", "every"), Word("unit", SINGULAR_UNITS)),
        lambda match: Every(Length(match["unit"], ONE)),
    ),
)


def _weekly(weekday: int, part: str | None) -> Every:
    day = Named("day", weekday)
    return Every(Clock(part, day) if part else day)


def _so_often(match: Match) -> Meaning:
    """Three days a week: as TimeML has it, the stretch in which it is so often."""
    every, mod = Every(Length(match["unit"], ONE)), match.get("mod")
    return Part(every, mod) if mod else every


DAYS_A_WEEK = Means(
    Sequence(
        Optional(Word("mod", AMOUNT_MODS)),
        Count(),
        word("days", "nights"),
        word("a", "per", "each", "every"),
        Word("unit", Lexicon({"week": "week", "month": "month", "fortnight": "fortnight"})),
        Not(word("ago", "earlier", "later", "before", "after")),
    ),
    _so_often,
)
WEEKLY = Choice(
    Means(
        Sequence(Word("weekday", WEEKDAYS), Word("part", DAY_PART_PLURALS)),
        lambda match: _weekly(match["weekday"], match["part"]),
    ),
    Means(
        Word("weekday", WEEKDAY_PLURALS),
        lambda match: _weekly(match["weekday"], None),
    ),
    Means(
        Sequence(word("weekends"), Not(word("away", "off", "abroad"))),
        lambda _: Every(Stated("SET", "XXXX-WXX-WE")),
    ),
)


def adverb(match: Match) -> Every | None:
    """The word as an adverb; before a noun it is an adjective, and tells no time."""
    tokens, after = match.context.tokens, match.end
    following = tokens.word[after]
    if following.isalpha() and following not in AFTER_ADVERBS:
        return None
    if following == "-" or following in "'’":
        return None
    return Every(Stated("SET", match["often"]))


def _rate(match: Match) -> Every | None:
    """$5m a year, 400 barrels per day; but 60 miles an hour is a speed."""
    tokens, at = match.context.tokens, match.start
    if match["unit"] == "second" or tokens.word[at - 1] in SPEEDS:
        return None
    counted = tokens.word[at] == "per" or is_rate(tokens, at)
    return Every(Length(match["unit"], ONE)) if counted else None


RATE = Means(Sequence(word("a", "an", "per"), Word("unit", SINGULAR_UNITS), Not(word("-"))), _rate)
OFTEN_ADVERB = Means(Word("often", ADVERBS_OF_SETS), adverb)

RULES = (
    time_rule(
        "set",
        Choice(EVERY, DAYS_A_WEEK, WEEKLY, RATE, OFTEN_ADVERB),
        *finds(Every(Length("year", ONE)), "Some 900 apply [[every year]]."),
        *finds(
            Every(Length("week", ONE)),
            "It sails [[twice a week]].",
            "The pool is open [[three days a week]].",
        ),
        *finds(
            Every(Named("day", 5)),
            "It meets [[every Friday]].",
            "It meets on [[Fridays]].",
            "It meets [[every other Friday]].",
            "It meets on [[the third Friday of every month]].",
        ),
        *finds(Every(Named("month", 4, 2)), "They march [[every 2 April]]."),
        *finds(Every(Named("month", 12, 25)), "The choir sings [[every Christmas]]."),
        *finds(Every(Length("year", Decimal(3))), "It is held [[every third year]]."),
        *finds(Every(Stated("SET", "XXXX-WXX-WE")), "The ferry is full at [[weekends]]."),
        *finds(Every(Stated("SET", "P1D")), "The ferry runs [[daily]]."),
        *finds(
            Every(Length("year", ONE)),
            "It earns $2m [[a year]].",
            "It sells two boats [[per year]].",
        ),
        *finds(Every(Stated("SET", "P1Y")), "It grows 8% [[annually]]."),
        *ignores("The daily paper shut.", "Each of them left.", "It flew 60 miles an hour."),
    ),
)
