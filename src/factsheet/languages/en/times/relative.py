"""Times told from the day of publication, or from the time told last."""

from decimal import Decimal

from factsheet.grammar.pattern import Lexicon, OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import (
    COMPARING,
    FISCAL_WORDS,
    MOVES_BACK,
    OPENS_EVENTS,
)
from factsheet.languages.en.lexicon.time_phrases import AWAY, BESIDE, STEP_PERIODS, STEPS, TWO_AWAY
from factsheet.languages.en.lexicon.times import AWAY_ANCHORS, PERIODS
from factsheet.languages.en.times.clauses import Choice, Means, time_rule, whole
from factsheet.languages.en.times.durations import AMOUNT, MOD
from factsheet.languages.en.times.guards import AnyWord, Apart, Followed, Not
from factsheet.languages.en.times.vague import FUTURE, PAST
from factsheet.timex.calendar import Grain
from factsheet.timex.meaning import Length, Meaning, Origin, Part, Shifted, Unit
from factsheet.timex.spelling import OF_THE_CLOCK

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
    fiscal = not FISCAL_WORDS.isdisjoint(tokens.word[match.start : match.end])
    return Shifted(match["period"], by, origin, fiscal=fiscal)


def _the_year(match: Match) -> Meaning:
    """This year; but "the year ended June 30" is any stretch of twelve months."""
    following = match.context.tokens.word[match.end]
    if following in ("ended", "ending", "to", "through", *OPENS_EVENTS):
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

GRAINS: dict[Unit, Grain] = {"day": "day", "week": "week", "month": "month", "quarter": "quarter"}
YEARS_IN = {"year": 1, "decade": 10, "century": 100}


COMPARISON_REACH = 24
"""Tokens before "a year ago" in which a comparison begins: amounts per share stand between."""


def _compares(match: Match) -> bool:
    """Whether a figure is set against the one of a year ago, and so against a like period.

    So it is where "a year ago" opens a sentence, or follows a figure and a comma.
    """
    words = match.context.tokens.word[max(0, match.start - COMPARISON_REACH) : match.start]
    return words[-1:] in (["."], [","]) or not COMPARING.isdisjoint(words)


def _away(match: Match) -> Meaning | None:
    """Two years ago is a year, ten days ago a day; what is vague has no date, nor have hours."""
    length: Length = match["length"]
    if _is_put_back(match):
        return None
    sign, origin = match["away"]
    if length.unit in OF_THE_CLOCK:
        return length
    if length.rest is not None:
        return _months_away(length, sign, origin)
    steps = None if length.low is None or length.high else whole(length.low)
    years = YEARS_IN.get(length.unit)
    if years is not None and length.low is not None and not length.high:
        steps = whole(length.low * years)
    if steps is not None and years is not None:
        alike = origin == "told" or (steps == 1 and length.unit == "year" and _compares(match))
        return Shifted("year", sign * steps, origin, alike=alike)
    if steps is not None and length.unit == "fortnight":
        return Shifted("week", sign * steps * 2, origin)
    if steps is not None:
        return Shifted(GRAINS[length.unit], sign * steps, origin)
    if origin == "told" and length.low is None:
        return length
    months = whole(length.low * 12) if length.low is not None and length.unit == "year" else None
    if months is not None and not length.high:
        return Shifted("month", sign * months, origin)
    return PAST if sign < 0 else FUTURE


def _is_put_back(match: Match) -> bool:
    """Whether "back" is of the verb: what is put two weeks back was not two weeks ago."""
    words = match.context.tokens.word
    return words[match.end - 1] == "back" and words[match.start - 1] in MOVES_BACK


def _months_away(length: Length, sign: int, origin: Origin) -> Meaning:
    """Two years and three months ago is a month; other compounds of days and years have no date."""
    years, rest = length, length.rest
    if rest is None or (years.unit, rest.unit) != ("year", "month") or rest.rest is not None:
        return PAST if sign < 0 else FUTURE
    months = whole((years.low or Decimal(0)) * 12 + (rest.low or Decimal(0)))
    return Shifted("month", sign * (months or 0), origin)


def _roughly(match: Match) -> Meaning:
    mod = match.get("mod")
    return Part(match["time"], mod) if mod else match["time"]


SOME_TIME_AWAY = Choice(
    Means(
        Sequence(
            MOD,
            Means(
                Sequence(
                    AMOUNT,
                    Optional(word("or so", "or more")),
                    OneOf(
                        Sequence(Word("away", AWAY), Not(word("than"))),
                        Sequence(Word("away", Lexicon({"before": (-1, "told")})), Not(AnyWord())),
                        Sequence(Word("away", Lexicon({"back": (-1, "now")})), Not(AnyWord())),
                    ),
                ),
                _away,
            ),
        ),
        _roughly,
    ),
    Means(
        word("year - ago", "year - earlier"),
        lambda _: Shifted("year", -1, "reported", alike=True),
    ),
)
LONG_AWAY = Choice(
    Means(
        word("long ago", "not long ago", "some time ago", "a long time ago", "a while ago",
             "years ago", "decades ago", "months ago", "weeks ago", "days ago", "centuries ago",
             "moments ago", "ages ago", "years earlier", "decades earlier", "generations ago"),
        lambda _: PAST,
    ),
    Means(
        Sequence(
            word("years later", "decades later", "months later", "weeks later", "days later"),
            Not(word("than")),
        ),
        lambda _: FUTURE,
    ),
)  # fmt: skip
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
        word("that time", "that same time"),
        lambda _: Shifted("day", 0, "told", alike=True),
    ),
    Means(
        Sequence(
            word("the same time", "this time", "this same time", "this point"),
            Word("year", Lexicon({"last year": -1, "a year ago": -1, "next year": 1})),
        ),
        lambda match: Shifted("year", match["year"]),
    ),
)
RULES = (
    time_rule(
        "away",
        Choice(SOME_TIME_AWAY, LONG_AWAY),
        *finds(Shifted("year", -2), "She left the bakery [[two years ago]]."),
        *finds(Shifted("month", 1, "told"), "It was sold [[a month later]]."),
        *finds(Shifted("year", -1, "told", alike=True), "Net was $3m [[a year earlier]]."),
        *finds(PAST, "It shut [[several years ago]]."),
        *finds(Shifted("week", -2), "It rained [[a fortnight back]]."),
        *finds(Shifted("month", -27), "It was sold [[two years and three months ago]]."),
        *ignores("He left a year before she came.", "It shut a month sooner than he did."),
        *ignores("It shut a month earlier than planned.", "The vote was put two weeks back."),
        anchors=AWAY_ANCHORS,
    ),
    time_rule(
        "deictic",
        Apart(Choice(THIS_FAR, A_PERIOD, A_DAY)),
        *finds(Shifted("month", -1), "Rents fell [[last month]]."),
        *finds(Shifted("week", -2), "It shut [[the week before last]]."),
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
            "The day before she came it rained.",
        ),
    ),
)
