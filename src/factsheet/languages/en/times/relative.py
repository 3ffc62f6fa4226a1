"""Times told from the day of publication, or from the time told last: last month, that day."""

from decimal import Decimal

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import (
    FISCAL_WORDS,
    IN_A_GAME,
    OPENS_EVENTS,
    PLAYED_OVER_WINTER,
)
from factsheet.languages.en.lexicon.time_phrases import BESIDE, STEP_PERIODS, STEPS, TWO_AWAY
from factsheet.languages.en.lexicon.times import MONTH_NAMES, PERIODS, SHORT_MONTHS
from factsheet.languages.en.times.clauses import Choice, Means, time_rule
from factsheet.languages.en.times.guards import AnyWord, Apart, Followed, Not
from factsheet.text.context import ReadingContext
from factsheet.timex.meaning import Length, Meaning, Shifted, Unit

DAYS = Lexicon(
    {
        "today": Shifted("day", 0), "yesterday": Shifted("day", -1), "tomorrow": Shifted("day", 1),
        "the day before yesterday": Shifted("day", -2),
        "the day after tomorrow": Shifted("day", 2),
        "that day": Shifted("day", 0, "told"), "the same day": Shifted("day", 0, "told"),
        "that same day": Shifted("day", 0, "told"),
        "the next day": Shifted("day", 1, "told"), "the following day": Shifted("day", 1, "told"),
        "the previous day": Shifted("day", -1, "told"),
    }
)  # fmt: skip
GOES_ON = word(
    "in", "on", "at", "by", "for", "with", "from", "to", "when", "because", "and", "but", "as",
    "amid", "during", "over", "under", "that", "who", "which", "also", "had", "has", "was", "were",
    "is", "would", "will",
)  # fmt: skip
"""Words after "the week before" where that is a week of its own, and not one before a thing."""
THE_TOLD = Shifted("day", 0, "told", alike=True)
NO_THING = OneOf(Followed(GOES_ON), Not(AnyWord()))
A_DAY = Means(Word("day", DAYS), lambda match: match["day"])
BESIDE_THE_TOLD = Means(
    Sequence(word("the"), Word("period", PERIODS), Word("by", BESIDE), NO_THING),
    lambda match: Shifted(match["period"], match["by"], "told"),
)

TWO_STEPS_AWAY = Means(
    Sequence(word("the"), Word("period", PERIODS), Word("by", TWO_AWAY)),
    lambda match: Shifted(match["period"], match["by"]),
)


def _step(match: Match) -> Meaning | None:
    """The period so many steps away; with a capital on each word inside a sentence it is a name."""
    tokens = match.context.tokens
    if tokens.capital(match.end - 1) and tokens.capital(match.start) and tokens.capital(match.end):
        return None
    by, origin = match["step"]
    if match["period"] == "half" and _is_no_half_year(match):
        return None
    fiscal = not FISCAL_WORDS.isdisjoint(tokens.word[match.start : match.end])
    return Shifted(match["period"], by, origin, fiscal=fiscal)


def _is_no_half_year(match: Match) -> bool:
    """Whether it is half of what follows, half of a match, or the last half of anything."""
    tokens, end = match.context.tokens, match.end
    last = tokens.word[end - 2] in ("last", "next")
    near = tokens.word[max(0, match.start - NEAR) : end + NEAR]
    follows = match.context.classes[end] in "nsxaD~-0" or tokens.word[end] == "of"
    return last or follows or not IN_A_GAME.isdisjoint(near)


def _season_of_play(match: Match) -> Meaning | None:
    """Last season: of a sport that is played over the winter, its two years; else the year."""
    by, origin = match["step"]
    if is_played_over_winter(match.context):
        return Shifted("playing_season", by, origin, fiscal=True)
    return (
        Shifted("year", by, origin) if match.context.tokens.word[match.end - 1] != "term" else None
    )


def is_played_over_winter(context: ReadingContext) -> bool:
    """Whether the article is of a sport whose season lies in two years."""
    readings, key = context.readings, (is_played_over_winter, 0)
    if key not in readings:
        readings[key] = not PLAYED_OVER_WINTER.isdisjoint(context.tokens.word)
    played: bool = readings[key]
    return played


NEAR = 14
"""Tokens around a half in which a match is told."""
MONTH_WORDS = frozenset((*MONTH_NAMES, *SHORT_MONTHS, "sept"))


def _the_year(match: Match) -> Meaning:
    """This year; but "the year ended June 30" is any stretch of twelve months."""
    words, end = match.context.tokens.word, match.end
    dated = words[end] in ("to", "through") and not MONTH_WORDS.isdisjoint(words[end + 1 : end + 6])
    if dated or words[end] in ("ended", "ending", *OPENS_EVENTS):
        return Length("year", Decimal(1))
    fiscal = not FISCAL_WORDS.isdisjoint(match.context.tokens.word[match.start : match.end])
    return Shifted("year", 0, fiscal=fiscal)


def _the_month(match: Match) -> Meaning:
    return _unless_aside(match, "month", Shifted("month", 0, "reported"))


def _the_week(match: Match) -> Meaning:
    return _unless_aside(match, "week", Shifted("week", 0))


def _unless_aside(match: Match, unit: Unit, meaning: Meaning) -> Meaning:
    """The week of now; but "the week after the vote" is only as long as one."""
    aside = match.context.tokens.word[match.end] in OPENS_EVENTS
    return Length(unit, Decimal(1)) if aside else meaning


A_PERIOD = Choice(
    TWO_STEPS_AWAY,
    BESIDE_THE_TOLD,
    Means(Sequence(Word("step", STEPS), Word("period", STEP_PERIODS)), _step),
    Means(Sequence(Word("step", STEPS), word("season", "term")), _season_of_play),
    Means(
        Sequence(
            word("the"), Optional(word("calendar", "full", "fiscal", "financial")), word("year")
        ),
        _the_year,
    ),
    Means(
        word("the latest fiscal year", "the most recent fiscal year", "the latest financial year"),
        lambda _: Shifted("year", -1, fiscal=True),
    ),
    Means(word("the week", "the working week"), _the_week),
    Means(word("the month"), _the_month),
    Means(word("the weekend"), lambda _: Shifted("weekend", 0, "told")),
)

THIS_FAR = Choice(
    Means(
        word("year - to - date", "year to date", "the year to date", "the year so far"),
        lambda _: Shifted("year", 0),
    ),
    Means(
        word("month - to - date", "month to date"),
        lambda _: Shifted("month", 0),
    ),
    Means(
        OneOf(
            word("that time", "that same time", "that period", "that same period"),
            Sequence(word("the same period"), Not(word("of", "in", "last"))),
        ),
        lambda _: THE_TOLD,
    ),
    Means(
        Sequence(
            word("the same time", "this time", "this same time", "this point"),
            Word("year", Lexicon({"last year": -1, "a year ago": -1, "next year": 1})),
        ),
        lambda match: Shifted("month", MONTHS_OF_A_YEAR * match["year"]),
    ),
)
MONTHS_OF_A_YEAR = 12
RULES = (
    time_rule(
        "deictic",
        Apart(Choice(THIS_FAR, A_PERIOD, A_DAY)),
        *finds(Shifted("month", -1), "Rents fell [[last month]]."),
        *finds(Shifted("week", -2), "It shut [[the week before last]]."),
        *finds(
            Shifted("playing_season", -1, fiscal=True),
            "The club's striker had a poor time of it [[last season]].",
            "The striker hit nine goals [[last term]].",
        ),
        *finds(Shifted("year", 0), "The beekeepers had little honey [[this season]]."),
        *finds(Shifted("month", 2), "It opens in [[the month after next]]."),
        *finds(Shifted("day", 1, "told"), "It was told [[the following day]]."),
        *finds(Shifted("year", 0, "told"), "[[That year]] it lost money."),
        *finds(Shifted("weekend", 0, "told"), "Riots broke out over [[the weekend]]."),
        *finds(
            Shifted("year", 0), "The mill lost money [[year-to-date]].", "Sales of [[the year]]."
        ),
        *finds(Length("year", Decimal(1)), "In [[the year]] ended June 30 it lost money."),
        *ignores(
            "The year-ago figure was $2m.",
            "The last boat left.",
            "The court was busy last term.",
            "The day before she came it rained.",
        ),
    ),
)
