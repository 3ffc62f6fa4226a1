"""Durations: how long something takes or lasts, and windows that open or close today."""

from decimal import Decimal

from msgspec.structs import replace

from factsheet.grammar.lexicon import Lexicon
from factsheet.grammar.pattern import Clause, Glued, OneOf, Optional, Sequence, Word, word
from factsheet.grammar.rule import Match, finds, ignores
from factsheet.languages.en.figures.plurals import is_plural
from factsheet.languages.en.lexicon.currencies import SIGNS
from factsheet.languages.en.lexicon.time_contexts import (
    AFTER_MOMENTS,
    BEFORE_MOMENTS,
    BEFORE_OVER,
    NO_PLURALS,
    OVER,
    PAID_BY,
    SHARES,
)
from factsheet.languages.en.lexicon.times import (
    AMOUNT_MODS,
    DIRECTIONS,
    MERIDIEMS,
    PLURAL_UNITS,
    SINGULAR_UNITS,
    UNIT_QUALIFIERS,
    UNITS,
    ZONES_IN_CAPITALS,
    length_anchors,
)
from factsheet.languages.en.times.clauses import Choice, Means, time_rule
from factsheet.languages.en.times.guards import Ahead, AnyWord, Classed, Digits, Not
from factsheet.languages.en.times.unit_counts import Count, CountBeforeChange, CountBetween
from factsheet.text.tokens import Tokens
from factsheet.timex.meaning import Length, Meaning, Part, Unit

HALF = Decimal("0.5")
QUARTER = Decimal("0.25")
ONE = Decimal(1)


def _length(match: Match) -> Meaning | None:
    """The length; of units only centuries are told in quarters, else that is one of a year."""
    low, high = match["count"]
    if low == QUARTER and match["unit"] not in ("century", "hour"):
        return None
    if low is not None and match.get("half"):
        if match["half"] != HALF and match.context.tokens.word[match.end] == "of":
            return None
        low += match["half"]
    return Length(match["unit"], low, high)


COUNT = Choice(Count())
QUALIFIERS = Optional(word(*UNIT_QUALIFIERS), Optional(word(*UNIT_QUALIFIERS)))
DESCRIBED = Means(
    Sequence(
        COUNT,
        Not(word(*DIRECTIONS, "recent", "fiscal", "first", "early", "late")),
        Classed("a", AnyWord()),
        Word("unit", PLURAL_UNITS),
    ),
    _length,
    "length",
)
"""Three cloudy days."""
QUARTERS = {"and a quarter": QUARTER, "and three quarters": HALF + QUARTER}
AND_A_HALF = Optional(Word("half", Lexicon({"and a half": HALF, **QUARTERS})))
ONE_AMOUNT = Choice(
    Means(
        Sequence(
            COUNT,
            Optional(word("-")),
            QUALIFIERS,
            Optional(word("-")),
            Word("unit", UNITS),
            AND_A_HALF,
        ),
        _length,
        "length",
    )
)
FALLING: tuple[Unit, ...] = ("year", "month", "week", "day", "hour", "minute", "second")
"""The units that one length is told in, the largest first."""
MOST: dict[Unit, int] = {"hour": 23, "minute": 59, "second": 59}
"""How many of a unit may be what is left of a larger one."""


def _compound(match: Match) -> Meaning | None:
    """Three years and two months are one length, where each unit is smaller than the last."""
    parts: list[Length] = [match["length"], match["rest"]]
    words = match.context.tokens.word
    if words[match.start - 1] == "between" or _is_moment_of_its_own(match):
        return None
    if any(part.unit not in FALLING or not _exact(part) for part in parts):
        return None
    falls = FALLING.index(parts[0].unit) < FALLING.index(parts[1].unit)
    rest = (parts[1].low or 0) <= MOST.get(parts[1].unit, 99)  # not: two years, and 200 hours
    return replace(parts[0], rest=parts[1]) if falls and rest else None


def _is_moment_of_its_own(match: Match) -> bool:
    """Whether the smaller one tells when: the first win in two years, a day after he left."""
    words, end = match.context.tokens.word, match.end
    return words[end - 3 : end - 1] in ([",", "a"], [",", "an"]) and words[end] in (
        "after",
        "before",
    )


def _or_two(match: Match) -> Meaning:
    return Length(match["unit"], ONE, Decimal(2))


def _exact(length: Length) -> bool:
    """Whether it is a whole number of its unit, as all parts of a compound are."""
    return length.high is None and length.low is not None and not length.low % 1


JOINT = Optional(word("and", ",", ", and"))
LAST_PART = Means(Sequence(JOINT, ONE_AMOUNT), lambda match: match["length"], "rest")


def _parts(most: int) -> Clause:
    """What a length is told in besides its largest unit: so many smaller ones at most."""
    if most == 1:
        return LAST_PART
    more = Means(Sequence(JOINT, ONE_AMOUNT, _parts(most - 1)), _compound, "rest")
    return OneOf(more, LAST_PART)


AMOUNT = Choice(
    Means(
        Sequence(word("a", "an"), Word("unit", SINGULAR_UNITS), word("or two")), _or_two, "length"
    ),
    Means(Sequence(ONE_AMOUNT, _parts(len(FALLING) - 1)), _compound, "length"),
    ONE_AMOUNT,
    DESCRIBED,
)
MOD = Optional(Word("mod", AMOUNT_MODS))


def roughly(match: Match) -> Meaning | None:
    """ "Over" is a preposition in "over three years", and a measure in "for over three years"; what
    is 11% more than a year ago is more, and not longer.
    """
    words = match.context.tokens.word
    if match.get("mod") and words[match.start - 1] in SHARES:
        return None
    if words[match.start] in OVER and words[match.start - 1] not in BEFORE_OVER:
        return None
    mod = match.get("mod") or match.get("so")
    return Part(match["length"], mod) if mod else match["length"]


def _is_moment(tokens: Tokens, at: int) -> bool:
    """Whether "a second" tells how long; else it is one more of what is counted."""
    before, after = tokens.word[at - 1], tokens.word[at + 2]
    return after in ("later", "ago") or (before in BEFORE_MOMENTS and after in AFTER_MOMENTS)


def is_rate(tokens: Tokens, at: int) -> bool:
    """Whether what stands before "a year" is counted by it: $5, two boats, 9%."""
    if not at:
        return False
    before = tokens.word[at - 1]
    plural = before.endswith("s") and len(before) > 2 and before not in NO_PLURALS
    if before == ")" and tokens.word[at - 2][0].isdigit():
        return True
    return before[0].isdigit() or before in PAID_BY or plural


def _no_rate(match: Match) -> Meaning | None:
    """ "Two boats a week" and "$5 a year" count by the week and the year: a set, and no length."""
    tokens, at = match.context.tokens, match.start
    if at and tokens.word[at - 1] in SIGNS and tokens.glued(at):
        return None  # a $40 million second runway
    if tokens.word[at] in ("many", "few") and tokens.word[at - 1] in ("as", "how", "so", "too"):
        return None
    if tokens.word[at : match.end] == ["a", "second"] and not _is_moment(tokens, at):
        return None
    if tokens.word[match.end - 1] == "second" and tokens.word[match.end] == "-":
        return None  # two second-tier clubs
    if tokens.word[match.end - 2 : match.end] == ["-", "long"] and _counts_long_things(match):
        return None
    rate = tokens.word[at] in ("a", "an") and is_rate(tokens, at)
    return None if rate else roughly(match)


def _counts_long_things(match: Match) -> bool:
    """Whether the number tells how many things there are that last so long: three week-long fairs;
    a three-week-long fair is one.
    """
    tokens, unit = match.context.tokens, match.end - 3
    if tokens.word[match.start] in ("a", "an"):
        return True
    return tokens.word[unit - 1] != "-" and is_plural(tokens.word[match.end])


def _run(match: Match) -> Meaning | None:
    """What was run or sailed in 2:14:09; behind "at" it is a time of day."""
    if match.context.tokens.word[match.start - 1] == "at":
        return None
    seconds = Length("second", Decimal(match["second"]))
    minutes = Length("minute", Decimal(match["minute"]), rest=seconds)
    return Length("hour", Decimal(match["hour"]), rest=minutes)


RUN = Means(
    Sequence(
        Digits("hour", 0, 99),
        Glued(word(":")),
        Glued(Digits("minute", 0, 59, width=(2,))),
        Glued(word(":")),
        Glued(Digits("second", 0, 59, width=(2,))),
        Not(OneOf(Word("", MERIDIEMS), Word("", ZONES_IN_CAPITALS), Glued(word(":")))),
    ),
    _run,
)
LENGTH_BETWEEN = Sequence(
    word("between"),
    Means(Sequence(CountBetween(), Optional(word("-")), QUALIFIERS, Word("unit", UNITS)), _length),
)
LENGTH_CHANGED = Sequence(
    word("from"),
    Means(
        Sequence(
            Ahead(Sequence(CountBeforeChange(), word("to"), Count(), Word("unit", UNITS))),
            CountBeforeChange(),
        ),
        _length,
    ),
)
"""The first of two lengths, which has its unit from the second."""
OR_SO = Optional(Word("so", Lexicon({"or so": "APPROX", "or more": "EQUAL_OR_MORE"})))
LENGTH = Means(
    Sequence(MOD, AMOUNT, Optional(word("old", "- old", "- olds", "of age", "- long")), OR_SO),
    _no_rate,
)

RULES = (
    time_rule(
        "length",
        LENGTH,
        *finds(Length("month", Decimal(18)), "It has an [[18-month]] runway."),
        *finds(Length("year", Decimal(45)), "A [[45-year-old]] man drove."),
        *finds(Part(Length("decade", ONE), "MORE_THAN"), "The worst in [[more than a decade]]."),
        *finds(Length("year", Decimal("2.5")), "He served [[two and a half years]]."),
        *finds(Length("day", Decimal(3)), "It rained for [[three cloudy days]]."),
        *finds(Length("hour", HALF), "[[Half-hour]] naps cut errors."),
        *finds(Length("hour", Decimal("1.25")), "It took [[an hour and a quarter]]."),
        *finds(Length("week", None), "It took [[several weeks]]."),
        *finds(Length("year", ONE, Decimal(2)), "It may take [[a year or two]]."),
        *finds(Length("fortnight", ONE), "It rained for [[a fortnight]]."),
        *finds(Length("century", Decimal("0.25")), "It stood for [[a quarter-century]]."),
        *finds(Part(Length("year", Decimal(20)), "MORE_THAN"), "He served [[over 20 years]]."),
        *finds(Length("decade", Decimal(2)), "A [[two-decade-long]] dispute ended."),
        *finds(
            Length("hour", Decimal(2), rest=Length("minute", Decimal(31))),
            "She ran it in [[2 hours 31 minutes]].",
            "It lasts [[two hours and 31 minutes]].",
        ),
        *finds(
            Length("year", Decimal(3), rest=Length("month", Decimal(2))),
            "He got [[three years and two months]].",
        ),
        *finds(
            Length(
                "year",
                Decimal(2),
                rest=Length("day", Decimal(8), rest=Length("hour", Decimal(10))),
            ),
            "He was adrift for [[2 years, 8 days, and 10 hours]].",
        ),
        *finds(Length("second", ONE), "It was over in [[a second]]."),
        *ignores(
            "A second plant will open.",
            "It shut one mill and sold a second.",
            "The money would go into a second, larger plant.",
            "He came second.",
            "Four in five agreed.",
            "The $40 million second runway opened.",
            "It earns $2m a year.",
            "Two boats a day.",
            "It costs 15p an hour.",
            "Third-quarter year-on-year growth.",
        ),
        anchors=length_anchors,
    ),
    time_rule(
        "length_run",
        RUN,
        *finds(
            Length(
                "hour",
                Decimal(2),
                rest=Length("minute", Decimal(14), rest=Length("second", Decimal(9))),
            ),
            "She won in [[2:14:09]].",
        ),
        *ignores("It rang at 2:14:09.", "It rang after 2:14:09 GMT.", "He cited 2:14:99."),
    ),
    time_rule(
        "length_between",
        LENGTH_BETWEEN,
        *finds(
            Length("year", Decimal(2), Decimal(4)), "It will take between [[two and four years]]."
        ),
        *ignores("It will take two and four years."),
    ),
    time_rule(
        "length_changed",
        LENGTH_CHANGED,
        *finds(
            Length("year", Decimal(5)), "The longest term was raised from [[five]] to eight years."
        ),
        *finds(
            Length("month", Decimal(12)),
            "Its wait was cut from [[12]] to six months.",
            "The lease was extended from [[12]] to 18 months.",
        ),
        *ignores("Terms range from two to six years.", "She got from two to six years."),
    ),
)
