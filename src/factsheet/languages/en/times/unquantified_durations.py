"""Lengths of time without a number: years of war, a decade-long dispute, a third straight month."""

from decimal import Decimal

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Glued, OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.time_contexts import BEFORE_LENGTHS, BEFORE_NO_LENGTHS, MERE
from factsheet.languages.en.lexicon.times import (
    NTH_UNITS,
    ORDINAL_ENDINGS,
    ORDINALS,
    PLURAL_UNITS,
    SINGULAR_UNITS,
    length_anchors,
)
from factsheet.languages.en.times.clauses import Choice, Means, time_rule
from factsheet.languages.en.times.durations import ONE, QUALIFIERS
from factsheet.languages.en.times.guards import AnyWord, Classed, Digits, Followed, Not
from factsheet.languages.en.times.unit_counts import Count
from factsheet.timex.meaning import Length, Meaning, Unit

LASTING: tuple[Unit, ...] = ("hour", "day", "week", "month", "year", "decade")
DASHES = ("", " - ")
LONG: Lexicon[tuple[Unit, Decimal | None]] = Lexicon(
    {
        **{f"{unit}{dash}long": (unit, ONE) for unit in LASTING for dash in DASHES},
        **{f"{unit}s{dash}long": (unit, None) for unit in LASTING for dash in DASHES},
        "century - long": ("century", ONE), "centuries - long": ("century", None),
    }
)  # fmt: skip
VAGUE_LENGTH = Choice(
    Means(
        word("a while", "some time", "a long while", "quite some time", "a long time"),
        lambda _: Length("year", None),
    ),
    Means(
        Sequence(
            Optional(word("the", "a", "an")),
            OneOf(
                Word("count", ORDINALS),
                Sequence(Digits("count", 2, 99), Glued(word(*ORDINAL_ENDINGS))),
            ),
            word("consecutive", "straight", "successive"),
            Word("unit", SINGULAR_UNITS),
        ),
        lambda match: Length(match["unit"], Decimal(match["count"])),
    ),
    Means(
        Sequence(
            word("the"),
            Word("count", ORDINALS),
            Word("unit", SINGULAR_UNITS),
            word("in a row", "running"),
        ),
        lambda match: Length(match["unit"], Decimal(match["count"])),
    ),
)


def _bare(match: Match) -> Meaning | None:
    """Weeks, behind a preposition or a verb: it took weeks, within hours; "in days gone by"."""
    context, at = match.context, match.start
    before, after = context.tokens.word[at - 1], context.tokens.word[match.end]
    if before in BEFORE_NO_LENGTHS or before in OF_HOURS or after in ("-", "ago", "’", "'"):
        return None
    if context.classes[at - 1] not in OF_VERBS and before not in BEFORE_LENGTHS:
        return None
    return None if context.classes[match.end] in "nsx~" else Length(match["unit"], None)


OF_HOURS = frozenset("waking working opening closing trading visiting training sleeping".split())
"""Before "hours" these say what is done in them, and not how long: 15% of waking hours."""


def _nth(match: Match) -> Meaning | None:
    """In the first week, for a second year: as long as one; but the first week of May is a date,
    and a first year student is of one.
    """
    context, end = match.context, match.end
    words = context.tokens.word
    if words[end] in ("of", "-", "after", "before") or context.classes[end] in "nsxa~0":
        return None
    further = words[match.start] in ("a", "an")
    if further and words[match.start - 1] not in LASTING_FOR:
        return None
    return Length(match["unit"], ONE)


LASTING_FOR = frozenset(("for", "into", "in"))
NTH_LENGTH = Means(
    Sequence(
        OneOf(
            Sequence(
                word("the", "its", "their", "his", "her"),
                word("first", "opening"),
                Optional(word("full", "whole")),
            ),
            Sequence(word("a"), word("second", "third", "fourth", "fifth", "further", "full")),
        ),
        Word("unit", NTH_UNITS),
    ),
    _nth,
)
NIGHTS = Means(
    Sequence(Count(), Optional(word("straight", "consecutive")), word("nights"), Not(word("out"))),
    lambda match: Length("night", *match["count"]),
)
SEASONS_LONG = Choice(
    Means(
        Sequence(
            Count(),
            Optional(word("straight", "consecutive", "more")),
            Word("unit", Lexicon({"summers": "summer", "autumns": "autumn", "winters": "winter"})),
            Not(word("ago", "later", "earlier")),
        ),
        lambda match: Length(match["unit"], *match["count"]),
    ),
    Sequence(
        word("for", "in", "over", "within", "after", "past", "last", "previous"),
        Means(
            Sequence(
                Count(),
                Optional(word("straight", "consecutive", "more", "full")),
                word("seasons"),
                Not(OneOf(word("ago", "of", "later", "earlier"), Classed("nsx", AnyWord()))),
            ),
            lambda match: Length("playing_season", *match["count"]),
        ),
    ),
)
OF_VERBS = "bzdkgv"
BARE_PLURAL = Means(
    Sequence(Word("unit", PLURAL_UNITS), Optional(word("or", "and"), Word("", PLURAL_UNITS))),
    _bare,
)


def _of_talks(match: Match) -> Meaning | None:
    """Months of talks, just days after the vote: where nothing counts or describes the units."""
    context, at = match.context, match.start
    words = context.tokens.word
    if words[at] == "minutes" and words[match.end] == "of" and words[match.end + 1] in OF_A_MEETING:
        return None
    closed = "DPOSaE0~s$" if context.tokens.word[match.end] != "of" else "DPOSaE0~s$nx"
    bare = at == 0 or context.classes[at - 1] not in closed or context.tokens.word[at - 1] in MERE
    return Length(match["unit"], None) if bare else None


OF_A_MEETING = frozenset("the its their last this that a".split())
"""Behind "minutes of" these begin the meeting whose record it is."""
OF_TALKS = Means(
    Sequence(
        Word("unit", PLURAL_UNITS),
        Followed(
            word(
                "of", "after", "before", "into", "since", "ahead of", "following", "earlier",
                "later", "leading up to", "sooner",
            )
        ),
    ),
    _of_talks,
)  # fmt: skip
THE_YEARS_SINCE = Means(
    Sequence(
        word("the", "those", "these"),
        Optional(word("long", "intervening", "early")),
        Word("unit", PLURAL_UNITS),
        Followed(
            word(
                "that followed", "which followed", "since", "after", "before", "following",
                "leading up to", "leading to", "ahead of", "preceding", "when", "in between",
                "between", "until",
            )
        ),
    ),
    lambda match: Length(match["unit"], None),
)  # fmt: skip

QUARTERS = Sequence(
    word("for", "in", "over", "after", "within"),
    Means(
        Sequence(Count(quarters=True), QUALIFIERS, word("quarters"), Not(word("of"))),
        lambda match: Length("quarter", *match["count"]),
    ),
)
OVER_THE_YEARS = Sequence(
    word("over", "through", "down", "throughout"),
    Means(
        Sequence(word("the"), Word("unit", PLURAL_UNITS), Not(word("of", "since", "to", "ahead"))),
        lambda match: Length(match["unit"], None),
    ),
)


SEASON_PLURALS = ("summers", "autumns", "winters", "seasons")


def _anchors() -> frozenset[str]:
    """Words of which one stands in each: a unit, or what is as long as nobody says."""
    return length_anchors().union(LONG.first_words(), ("while", "time", "nights", *SEASON_PLURALS))


RULES = (
    time_rule(
        "lengths",
        Choice(
            Means(Word("long", LONG), lambda match: Length(*match["long"])),
            VAGUE_LENGTH,
            THE_YEARS_SINCE,
            OF_TALKS,
            BARE_PLURAL,
            OVER_THE_YEARS,
            QUARTERS,
            NTH_LENGTH,
            NIGHTS,
            SEASONS_LONG,
        ),
        *finds(Length("year", None), "It was the worst storm in [[years]]."),
        *finds(Length("year", None), "A [[years-long]] dispute ended."),
        *finds(Length("year", None), "Over [[the years]] it grew."),
        *finds(Length("quarter", Decimal(2)), "Sales fell for [[two quarters]] there."),
        *finds(Length("week", ONE), "It fell by half in [[the first week]]."),
        *finds(Length("year", ONE), "It shut the pool for [[a second year]]."),
        *finds(Length("summer", Decimal(3)), "They sailed for [[three summers]]."),
        *finds(Length("playing_season", Decimal(5)), "He signed for [[five seasons]]."),
        *finds(Length("night", Decimal(3)), "It burned for [[three nights]]."),
        *finds(Length("decade", ONE), "A [[decade-long]] dispute ended."),
        *finds(
            Length("month", None), "A [[monthslong]] siege ended.", "[[Months]] of talks failed."
        ),
        *finds(
            Length("day", None),
            "It shut just [[days]] after the vote.",
            "She won the race [[days]] before she was to sail.",
            "In [[the days]] that followed, it shut.",
            "The cleaning wasted [[days]].",
        ),
        *finds(Length("month", Decimal(3)), "Rents fell for [[a third straight month]]."),
        *finds(Length("year", Decimal(5)), "Town leads the league for [[5th straight year]]."),
        *ignores(
            "Years passed.",
            "The early years of the mill.",
            "It lost a second year group.",
            "The first week after the vote was dull.",
            "The days of the week.",
            "They stayed in Four Seasons hotels.",
            "It sailed for three quarters of the trip.",
            "They read the minutes of the board.",
        ),
        anchors=_anchors,
    ),
)
