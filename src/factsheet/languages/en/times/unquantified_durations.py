"""Lengths of time without a number: years of war, a decade-long dispute, a third straight month."""

from decimal import Decimal

from factsheet.grammar.pattern import Lexicon, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.lexicon.times import ORDINALS, PLURAL_UNITS, SINGULAR_UNITS
from factsheet.languages.en.times.clauses import Choice, Followed, Means, Not, time_rule
from factsheet.languages.en.times.durations import ONE, QUALIFIERS, Count
from factsheet.text.tokens import BREAK
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
            word("the", "a", "an"),
            Word("count", ORDINALS),
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
BARE_PLURAL = Sequence(
    word(
        "for", "in", "over", "after", "within", "take", "takes", "taken", "took", "during",
        "spent", "last", "lasted",
    ),
    Means(
        Sequence(
            Word("unit", PLURAL_UNITS), Optional(word("or", "and"), Word("more", PLURAL_UNITS))
        ),
        lambda match: Length(match["unit"], None),
    ),
)  # fmt: skip


def _of_talks(match: Match) -> Meaning | None:
    """Months of talks, just days after the vote: where no number and no "the" stands before."""
    before = match.context.tokens.word[match.start - 1]
    bare = before in BEFORE_BARE or before.endswith("ed")
    return Length(match["unit"], None) if bare else None


BEFORE_BARE = frozenset(
    (
        BREAK,
        *'. , ; : ( “ " ” — – ! ?'.split(),
        *(
            "after following despite with of for by to amid during in over through until and but "
            "or because from took spent just only mere barely mere comes came come follows ended "
            "ends within into than took takes taken spends"
        ).split(),
    )
)
OF_TALKS = Means(
    Sequence(
        Word("unit", PLURAL_UNITS),
        Followed(word("of", "after", "before", "into", "since", "ahead of", "following")),
    ),
    _of_talks,
)

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


RULES = (
    time_rule(
        "lengths",
        Choice(
            Means(Word("long", LONG), lambda match: Length(*match["long"])),
            VAGUE_LENGTH,
            OF_TALKS,
            BARE_PLURAL,
            OVER_THE_YEARS,
            QUARTERS,
        ),
        *finds(Length("year", None), "It was the worst storm in [[years]]."),
        *finds(Length("year", None), "A [[years-long]] dispute ended."),
        *finds(Length("year", None), "Over [[the years]] it grew."),
        *finds(Length("quarter", Decimal(2)), "Sales fell for [[two quarters]] there."),
        *finds(Length("decade", ONE), "A [[decade-long]] dispute ended."),
        *finds(
            Length("month", None), "A [[monthslong]] siege ended.", "[[Months]] of talks failed."
        ),
        *finds(Length("day", None), "It shut just [[days]] after the vote."),
        *finds(Length("month", Decimal(3)), "Rents fell for [[a third straight month]]."),
        *ignores(
            "Years passed.",
            "The early years of the mill.",
            "The days of the week.",
            "It sailed for three quarters of the trip.",
            "They read the minutes of the board.",
        ),
    ),
)
