"""The noun that a number counts: jobs, Boeing 787 jets, two-thirds of voters."""

from msgspec.structs import replace

from factsheet.grammar.pattern import FAILED, NUMBER, WORD, Captures
from factsheet.languages.en.figures import noun_phrases
from factsheet.languages.en.figures.attributes import attribute_at, hyphenated
from factsheet.languages.en.figures.hedges import read_after
from factsheet.languages.en.figures.noun_names import head_name
from factsheet.languages.en.figures.plurals import is_plural
from factsheet.languages.en.figures.units import Unit, letter_scale, measure_at
from factsheet.languages.en.figures.wholes import (
    part_of_the,
    past,
    past_number,
    past_owner,
    whole_at,
)
from factsheet.languages.en.lexicon.bare_counts import STATED
from factsheet.languages.en.lexicon.currencies import ORDINARY, SHARED
from factsheet.languages.en.lexicon.nouns import (
    BEFORE_WHOLE,
    DETERMINERS,
    HYPHENS,
    LENGTHS,
    NEVER_UNITS,
    ORDERS,
    PAIRED,
    PLACING,
    QUOTES,
    RACES,
    TAKEN,
)
from factsheet.languages.en.lexicon.numbers import GROUPS, LETTERS
from factsheet.languages.en.lexicon.people import KIN
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

OF_PEOPLE = frozenset("aged who whose with without".split())
"""What follows "those" where they are people: a third of those with aids."""


class Counted:
    """The noun that a number counts; captures a `Unit`."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        number: Number = captures["number"][2]
        unit = counted_at(context, at, number)
        if unit is None or unit.name in LENGTHS or unit.name in NEVER_UNITS:
            return FAILED
        if unit.name in SHARED and unit.name not in ORDINARY:
            return FAILED
        captures["unit"] = (at, unit.end, unit)
        return unit.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((WORD, NUMBER, "+", "(", *HYPHENS, *QUOTES))


def counted_at(context: ReadingContext, at: int, number: Number) -> Unit | None:
    """The counted noun that begins here: jobs, Boeing 787 jets, of our top charities, -slide."""
    tokens = context.tokens
    if at >= len(tokens.word):
        return None
    scaled = letter_scale(tokens, at, number) or _spaced_scale(context, at, number)
    if scaled and _is_picture_or_race(tokens, at, number):
        return None
    after = at + 1 if scaled else _past_hedge(context, at)
    if after == at and tokens.glued(at) and tokens.word[at] not in HYPHENS:
        return None
    unit = _noun_at(context, after, number)
    if unit is None or (unit.name == "figure" and number.form == "words"):
        return None  # six figures: how long a sum is
    if unit.name == "order" and "magnitude" in tokens.word[after : after + 3]:
        return None
    return replace(unit, scale=LETTERS[tokens.word[at]]) if scaled else unit


def _past_hedge(context: ReadingContext, at: int) -> int:
    """The token after a hedge that stands between a number and its noun: 900 or more guests."""
    after, _ = read_after(context.tokens, at)
    return after if after > at and context.classes.letters[after] in noun_phrases.NOMINAL else at


def _spaced_scale(context: ReadingContext, at: int, number: Number) -> bool:
    """Whether a capital that stands off scales what is counted: 6 B people, 12 K followers."""
    letter = context.tokens[at] in ("B", "K", "M") and number.digits and number.scale == 1
    return letter and at + 1 < len(context.tokens.word) and is_plural(context.tokens.word[at + 1])


def _noun_at(context: ReadingContext, at: int, number: Number) -> Unit | None:
    tokens = context.tokens
    if tokens.word[at] in HYPHENS and tokens.glued(at):
        return hyphenated(context, at + 1, number)
    if tokens.word[number.end - 1] in GROUPS:
        return _grouped(context, at)
    if tokens.word[at] == "of":
        return _of(context, at + 1, number)
    if number.form == "fraction" and number.max is not None and number.max < 1:
        return part_of_the(context, at)
    if number.exact and number.max == 1:
        return None
    return None if measure_at(context, at, number) is not None else _plural_at(context, at, number)


def _plural_at(context: ReadingContext, at: int, number: Number) -> Unit | None:
    head = noun_phrases.head_at(context, at)
    if head is None:
        return _below_one(context, at, number) or attribute_at(context, at, number)
    if _is_verb(context, head, number) or _is_of_parent(context, at, number):
        return None
    return Unit(noun_phrases.list_end(context, head) + 1, head_name(context, head, at))


def _below_one(context: ReadingContext, at: int, number: Number) -> Unit | None:
    """A singular noun after a decimal: 0.82 share, 0.5 point."""
    small = number.digits and number.max is not None and 0 < number.max < 1
    if not small or context.classes.letters[at] != ord("n") or len(context.tokens.word[at]) < 3:
        return None
    ends = context.classes.letters[at + 1] not in noun_phrases.NOMINAL
    return Unit(at + 1, context.tokens.word[at]) if ends else None


def _is_picture_or_race(tokens: Tokens, at: int, number: Number) -> bool:
    """Whether the letter scales nothing: 4K screens, the 400m hurdles."""
    if tokens[at] == "K":
        return number.max in (4, 8)
    return tokens.word[at] == "m" and tokens.word[at + 1] in RACES


def _is_verb(context: ReadingContext, head: int, number: Number) -> bool:
    """Whether what looks like a plural says what a whole does: a town of 4,000 lies there, a
    storm or two exists.
    """
    words = context.tokens.word
    if head != number.end or number.start == 0 or words[number.start - 1] not in ("of", "or"):
        return False
    if words[number.start - 2] in TAKEN:
        return False
    return context.classes.letters[head] == ord("z") or words[head] in PLACING


def _is_of_parent(context: ReadingContext, at: int, number: Number) -> bool:
    """Whether a verb stands behind what tells how many children somebody has: a father of two ran
    40 miles.
    """
    words, first = context.tokens.word, number.start - 2
    parent = first >= 0 and words[first + 1] == "of" and words[first] in KIN
    return parent and context.classes.letters[at] == ord("v")


def _grouped(context: ReadingContext, at: int) -> Unit | None:
    """What a group is made of: a pair of contracts, and not a pair of shoes, which is one thing."""
    tokens = context.tokens
    head = noun_phrases.head_at(context, at + 1) if tokens.word[at] == "of" else None
    if head is None or tokens.word[head] in PAIRED:
        return None
    return Unit(head + 1, head_name(context, head, at + 1))


def _of(context: ReadingContext, at: int, number: Number) -> Unit | None:
    """Thousands of employees, two of our top charities, two-thirds of the staff."""
    of_those = _those(context, at)
    if of_those is not None:
        return of_those
    if number.form in ("digits", "words") and not number.approximate:
        return _member(context, at, number)
    if number.form == "fraction":
        return whole_at(context, at, number)
    at = past(context.tokens, at, DETERMINERS)
    head = noun_phrases.head_at(context, at)
    return None if head is None else Unit(head + 1, head_name(context, head, at))


def _those(context: ReadingContext, at: int) -> Unit | None:
    """People who are told of by what befell them, or behind "those": two of the dead, a fifth of
    those asked, of those who left.
    """
    stated = past(context.tokens, at, DETERMINERS)
    if stated > at and context.tokens.word[stated] in STATED:
        ends = context.classes.letters[stated + 1] not in noun_phrases.NOMINAL
        return Unit(stated + 1, "person") if ends else None
    if context.tokens.word[at : at + 1] != ["those"] or at + 2 > len(context.classes.letters):
        return None
    letter = context.classes.letters[at + 1]
    if letter in b"kdgv":
        return Unit(at + 2, "person")
    return Unit(at + 1, "person") if context.tokens.word[at + 1] in OF_PEOPLE else None


def _member(context: ReadingContext, at: int, number: Number) -> Unit | None:
    """Some of several: two of our top charities, three of Orbit's directors, 14 of the 20 members.

    Where the whole has a number of its own, the phrase ends before it.
    """
    if number.max == 1:
        return None
    tokens = context.tokens
    owned = past(tokens, past_owner(context, at), DETERMINERS | ORDERS)
    counted = past(tokens, owned, BEFORE_WHOLE)
    whole = past_number(tokens, counted)
    if whole == at:
        return None
    if whole > counted:
        head = noun_phrases.head_at(context, whole)
        if head is None:
            return None
        return Unit(number.end, head_name(context, head, whole))
    head = noun_phrases.head_at(context, owned) if owned > at else None
    return None if head is None else Unit(head + 1, head_name(context, head, owned))
