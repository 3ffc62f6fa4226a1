"""So many out of more: one in eight has asthma, one shift in five is split."""

from decimal import Decimal

from factsheet.grammar.pattern import ANY, FAILED, WORD, Captures, Sequence, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import stands_alone
from factsheet.languages.en.figures.bare_readings import bare_reading
from factsheet.languages.en.figures.bare_subjects import AnyVerb, fitting
from factsheet.languages.en.figures.counted import Counted
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.non_counts import refusal
from factsheet.languages.en.figures.noun_phrases import head_at
from factsheet.languages.en.figures.plurals import singular
from factsheet.languages.en.figures.ranges import Interval
from factsheet.languages.en.figures.sets_before import RELATED, set_before
from factsheet.languages.en.lexicon.nouns import NEVER_UNITS, TIME_UNITS
from factsheet.model.values import Quantity, plain
from factsheet.text.context import ReadingContext

SO_MANY_MORE = 4
"""How many times a whole may be another that it is told beside."""
ANY_VERB = AnyVerb()
CHANCES = frozenset("odds chance chances likelihood probability".split())
"""What a share of a whole is no share of: the odds are one in five."""
NEAR = 8
"""Tokens before a share in which such a noun stands."""


def _share(match: Match) -> Reading | Refusal:
    over, under, context = match["over"], match["under"], match.context
    if not (over.exact and under.exact and 0 < over.min < under.max) or under.scale > 1:
        return Refusal("under", "no share of a whole")
    words = context.tokens.word
    if refusal(context, under) is not None or singular(words[under.end]) in TIME_UNITS:
        return Refusal("under", "a time")
    if not CHANCES.isdisjoint(words[max(0, over.start - NEAR) : over.start]):
        return Refusal("over", "how likely something is")
    if refusal(context, over) is not None or head_at(context, under.end) is not None:
        return Refusal("under", "what follows may be what it counts")
    share = plain((over.min / under.max).quantize(Decimal("1.000000")))
    bounds = bounded(context.tokens, over.start, under.end, share, share)
    unit = set_before(context, over.start, sentences=2, uncounted=True)
    meaning = Quantity(bounds.min, bounds.max, fitting(context, unit, under.end))
    return Reading(meaning, bounds.approximate, over.start, under.end, weak=True)


class Alone:
    """What may follow a share that names no noun: a verb, of them, or nothing that it counts."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        words = context.tokens.word
        pointed = words[at] == "of" and words[at + 1] in RELATED
        verb = ANY_VERB.match(context, at, captures) != FAILED
        return at if pointed or verb or stands_alone(context, at) else FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


def _of_many(match: Match) -> Reading | Refusal:
    over, under, unit = match["number"], match["under"], match["unit"]
    if not (over.exact and under.exact and 0 < over.min < under.max <= 1000):
        return Refusal("under", "no share of a whole")
    if under.scale > 1 or head_at(match.context, under.end) is not None:
        return Refusal("under", "what follows may be what it counts")
    joint = match.context.tokens.word[under.start - 1]
    if joint == "of" and unit != "time":
        return Refusal("unit", "two counts: 37 hinges out of 48")
    share = plain((over.min / under.max).quantize(Decimal("1.000000")))
    bounds = bounded(match.context.tokens, over.start, under.end, share, share)
    return Reading(Quantity(bounds.min, bounds.max, unit), bounds.approximate)


def _of_so_many(match: Match, told: str) -> Reading | Refusal:
    """One of the two numbers of "12 of 90", where some of so many others were told of before."""
    part, whole, context = match["number"], match["whole"], match.context
    if not (part.exact and whole.exact and part.max < whole.max):
        return Refusal("whole", "no part of a whole")
    numbered = any(refusal(context, each) is not None for each in (part, whole))
    if numbered or not stands_alone(context, whole.end):
        return Refusal("whole", "what follows may be what it counts, or this one of several")
    unit = set_before(context, part.start, whole.max / SO_MANY_MORE, sentences=2)
    if unit is None:
        return Refusal("antecedent", "nothing was counted before")
    return bare_reading(context, match[told], unit)


def _of_more(match: Match) -> Reading | Refusal:
    part, whole = match["number"], match["whole"]
    if match["unit"].name == "time":
        return Refusal("unit", "how often")
    if part.max is None or whole.max is None or part.max >= whole.max:
        return Refusal("whole", "no part of a whole")
    if not stands_alone(match.context, whole.end):
        return Refusal("whole", "what follows may be what it counts")
    return bare_reading(match.context, whole, match["unit"].name)


class OneNoun:
    """The noun of so many out of more: one shift in five; captures its singular."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        letters = context.classes.letters
        counted = letters[at] in b"ns" and not context.tokens.capital(at)
        if not counted or letters[at + 1] != ord("p"):
            return FAILED
        name = singular(context.tokens.word[at])
        if name in TIME_UNITS or name in NEVER_UNITS:
            return FAILED
        captures["unit"] = (at, at + 1, name)
        return at + 1

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((WORD,))


SHARE = Rule(
    name="quantity.share_of_people",
    pattern=Sequence(
        Interval("over"),
        word("in", "out of", "in every", "out of every"),
        Interval("under"),
        Alone(),
    ),
    interpret=_share,
    examples=(
        *finds(
            Quantity(Decimal("0.125"), Decimal("0.125"), "person"),
            "[[One in eight]] has asthma.",
            "He puts the number at [[one in eight]].",
        ),
        *finds(
            Quantity(Decimal("0.9"), Decimal("0.9"), "order"),
            "It lost 400 orders, and [[nine in ten]] of these were late.",
        ),
        *ignores(
            "They came one in a car.",
            "Three in 2019 were lost.",
            "It sold three in 20 minutes.",
            "Its odds are one in five.",
        ),
    ),
)

OF_MANY = Rule(
    name="quantity.of_many",
    pattern=Sequence(Interval("number"), OneNoun(), word("in", "out of"), Interval("under")),
    interpret=_of_many,
    anchors=frozenset(("in", "out")),
    examples=(
        *finds(
            Quantity(Decimal("0.2"), Decimal("0.2"), "shift"),
            "About [[one shift in five]] is split.",
            approximate=True,
        ),
        *finds(
            Quantity(Decimal("0.222222"), Decimal("0.222222"), "child"),
            "[[Two children in nine]] walk.",
        ),
        *finds(
            Quantity(Decimal("0.8"), Decimal("0.8"), "time"), "It hits [[four times out of five]]."
        ),
        *ignores("It sold 40 vans in 2019.", "It shut 40 mills in 12 towns."),
    ),
)

OF_SO_MANY = Sequence(Interval("number"), word("of"), Interval("whole"))

PART_OF_SO_MANY = Rule(
    name="quantity.part_of_so_many",
    pattern=OF_SO_MANY,
    interpret=lambda match: _of_so_many(match, "number"),
    examples=(
        *finds(
            Quantity(Decimal(12), Decimal(12), "hen"),
            "Of one flock, 30 of the 90 hens fell ill, compared with [[12]] of 92.",
            "Of one flock, 30 of the 90 hens fell ill. In the other it was [[12]] of 92 (13%).",
        ),
        *ignores(
            "It was 12 of 92.",
            "It has 90 hens. It fell on May 12 of 2019.",
            "It has 90 hens. See page 12 of 92.",
        ),
    ),
)

SO_MANY = Rule(
    name="quantity.so_many",
    pattern=OF_SO_MANY,
    interpret=lambda match: _of_so_many(match, "whole"),
    examples=(
        *finds(
            Quantity(Decimal(92), Decimal(92), "hen"),
            "Of one flock, 30 of the 90 hens fell ill, compared with 12 of [[92]].",
        ),
        *ignores("It was 12 of 92."),
    ),
)

OUT_OF_MORE = Rule(
    name="quantity.out_of_more",
    pattern=Sequence(Interval("number"), Counted(), word("out of"), Interval("whole")),
    interpret=_of_more,
    examples=(
        *finds(
            Quantity(Decimal(48), Decimal(48), "hinge"), "It found 37 rusty hinges out of [[48]]."
        ),
        *ignores("It took 37 vans out of 48 towns.", "It took 37 vans out of 20."),
    ),
)

RULES = (SHARE, OF_MANY, PART_OF_SO_MANY, SO_MANY, OUT_OF_MORE)
