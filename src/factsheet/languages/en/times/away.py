"""Times so far from now, or from the time told last: two years ago, a month later, long ago."""

from decimal import Decimal

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import (
    COMPARING,
    DATED,
    MOVES_BACK,
    PLACES_AT,
    SHARES,
)
from factsheet.languages.en.lexicon.time_phrases import AWAY
from factsheet.languages.en.lexicon.times import SEASON_PLURALS, away_anchors
from factsheet.languages.en.times.clauses import Choice, Means, time_rule, whole
from factsheet.languages.en.times.durations import AMOUNT, MOD
from factsheet.languages.en.times.guards import AnyWord, Not
from factsheet.languages.en.times.unit_counts import Count
from factsheet.languages.en.times.vague import FUTURE, PAST
from factsheet.timex.calendar import Grain
from factsheet.timex.meaning import Length, Meaning, Named, Origin, Part, Shifted, Unit
from factsheet.timex.spelling import OF_THE_CLOCK

GRAINS: dict[Unit, Grain] = {"day": "day", "week": "week", "month": "month", "quarter": "quarter"}
YEARS_IN = {"year": 1, "decade": 10, "century": 100}


OBJECT_REACH = 5
"""Tokens from a verb to what is moved: brought the whole opening date."""
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
    if origin == "told" and _is_moved(match):
        return length
    lasts = match.context.tokens.word[match.start - 1] == "for" and origin == "told"
    if lasts or length.unit in OF_THE_CLOCK:
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


def _is_moved(match: Match) -> bool:
    """Whether it tells how far a day is moved, and not when: a draft set it two years earlier."""
    words, letters = match.context.tokens.word, match.context.classes.letters
    for at in range(match.start - 1, max(-1, match.start - 1 - OBJECT_REACH), -1):
        if words[at] in PLACES_AT:
            return words[match.start - 1] in DATED and at < match.start - 1
        if letters[at] in b"p.,;":
            return False
    return False


def _months_away(length: Length, sign: int, origin: Origin) -> Meaning:
    """Two years and three months ago is a month; other compounds of days and years have no date."""
    years, rest = length, length.rest
    if rest is None or (years.unit, rest.unit) != ("year", "month") or rest.rest is not None:
        return PAST if sign < 0 else FUTURE
    months = whole((years.low or Decimal(0)) * 12 + (rest.low or Decimal(0)))
    return Shifted("month", sign * (months or 0), origin)


def _seasons_ago(match: Match) -> Meaning | None:
    """Two summers ago: the summer of the year before last."""
    years = match["count"][0]
    if years is None or match["count"][1] is not None or whole(years) is None:
        return None
    return Named("season", match["season"], whole=Shifted("year", -int(years)))


def _years_of_play_ago(match: Match) -> Meaning | None:
    """Two seasons ago, of those of a sport or a crop: the year before last."""
    low, high = match["count"]
    years = None if low is None or high is not None else whole(low)
    return None if years is None else Shifted("year", -years)


def _roughly(match: Match) -> Meaning | None:
    """Over two years ago; but what is 11% more than a year ago is more, and not so long ago."""
    mod = match.get("mod")
    if mod and match.context.tokens.word[match.start - 1] in SHARES:
        return None
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
    Means(word("a quarter ago"), lambda _: Shifted("quarter", -1)),
    Means(word("a quarter earlier"), lambda _: Shifted("quarter", -1, "told", alike=True)),
)
SEASONS_AGO = Choice(
    Means(Sequence(Count(), Word("season", SEASON_PLURALS), word("ago")), _seasons_ago),
    Means(Sequence(Count(), word("seasons ago")), _years_of_play_ago),
    Means(word("a season ago"), lambda _: Shifted("year", -1)),
)
LONG_AWAY = Choice(
    Means(Sequence(word("long ago"), Not(word("as"))), lambda _: PAST),
    Means(
        word("not long ago", "some time ago", "a long time ago", "a while ago",
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

RULES = (
    time_rule(
        "away",
        Choice(SOME_TIME_AWAY, SEASONS_AGO, LONG_AWAY),
        *finds(Shifted("year", -2), "She left the bakery [[two years ago]]."),
        *finds(Shifted("month", 1, "told"), "It was sold [[a month later]]."),
        *finds(Shifted("year", -1, "told", alike=True), "Net was $3m [[a year earlier]]."),
        *finds(PAST, "It shut [[several years ago]]."),
        *finds(Shifted("quarter", -1, "told", alike=True), "Net was $3m [[a quarter earlier]]."),
        *finds(Named("season", 2, whole=Shifted("year", -3)), "It was sold [[three summers ago]]."),
        *finds(Shifted("week", -2), "It rained [[a fortnight back]]."),
        *finds(Length("year", Decimal(2)), "He sailed for [[two years afterward]]."),
        *finds(Shifted("month", -27), "It was sold [[two years and three months ago]]."),
        *finds(Length("year", Decimal(2)), "A draft had set it [[two years earlier]]."),
        *finds(Length("month", Decimal(6)), "They put the deadline [[six months later]]."),
        *finds(Shifted("year", 2, "told", alike=True), "He set a record [[two years later]]."),
        *ignores("He left a year before she came.", "It shut a month sooner than he did."),
        *ignores("It shut a month earlier than planned.", "The vote was put two weeks back."),
        anchors=away_anchors,
    ),
)
