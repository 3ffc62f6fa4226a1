"""The noun that a number counts: jobs, Boeing 787 jets, two-thirds of voters."""

from msgspec.structs import replace

from factsheet.grammar.pattern import FAILED, WORD, Captures
from factsheet.languages.en.figures import nouns
from factsheet.languages.en.figures.measures import LETTERS, Unit, letter_scale, measure_at
from factsheet.languages.en.lexicon.currencies import SHARED
from factsheet.languages.en.lexicon.nouns import CLOSED, HYPHENS, PLACING, POSSESSIVES, QUOTES
from factsheet.languages.en.lexicon.numbers import GROUPS, SCALES, SMALL
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

POSSESSORS = frozenset(
    "the its our their his her my your these those all such some any both".split()
)
DETERMINERS = POSSESSORS | {"a", "an"}
BEFORE_WHOLE = frozenset("more than nearly about roughly almost some estimated around over".split())
"""Hedges of the number of a whole: 140 of its nearly 3,200 depots."""
ORDERS = frozenset("last past first next previous final opening top".split())
"""What may stand before the number of a whole: four of their last five matches."""
ATTRIBUTED = frozenset(
    "member person man woman judge nation team page room seat bed storey story bedroom".split()
)
"""Singulars that with their number describe what follows: a 12 member panel."""
PAIRED = frozenset(
    "shoes boots trousers jeans pants shorts glasses sunglasses goggles gloves socks scissors "
    "binoculars headphones earrings eyes hands legs wings skis twins heels trainers sneakers "
    "slippers tights leggings pliers handcuffs pyjamas pajamas".split()
)
"""What comes in pairs, so that a pair of them is one."""
RACES = frozenset("hurdles sprints relays heats finals semi-finals races trials".split())
"""What is run over so many metres."""
TIME_UNITS = frozenset(
    (
        "year month week day hour minute second decade century quarter fortnight night weekend "
        "millisecond nanosecond microsecond millennium millennia semester summer winter autumn "
        "spring fall evening morning afternoon sec min hr yr mo wk y h s years-old"
    ).split()
)
"""Nouns of time: a number of them is a duration, which the rules of time read."""
NEVER_UNITS = frozenset(
    (
        "time times percent percentage fold digit way off thing lot sort kind type bit half "
        "third quarter fifth tenth order other's per cent percentage-point ish something"
    ).split()
)
HYPHENATED_IDIOMS = frozenset(
    (
        "way off time times sided fold pronged ply tier something odd plus digit percent legged "
        "footed handed eyed headed storied bedroomed dimensional by to in and on up down old aged "
        "seater hander tiered timer dimension figure series th st nd rd step ups month year"
    ).split()
)
"""What a number is joined to without counting it: two-way, 24-something, three-legged."""
SUSPENDERS = frozenset((",", "and", "or", "to"))


class Counted:
    """The noun that a number counts; captures a `Unit`."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        number: Number = captures["number"][2]
        unit = counted_at(context.tokens, at, number)
        if unit is None or unit.name in TIME_UNITS or unit.name in NEVER_UNITS:
            return FAILED
        if unit.name in SHARED:
            return FAILED
        captures["unit"] = (at, unit.end, unit)
        return unit.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((WORD, "+", *HYPHENS, *QUOTES))


def counted_at(tokens: Tokens, at: int, number: Number) -> Unit | None:
    """The counted noun that begins here: jobs, Boeing 787 jets, of our top charities, -slide."""
    if at >= len(tokens):
        return None
    word = tokens.word[at]
    scaled = letter_scale(tokens, at, number)
    if scaled and _is_picture_or_race(tokens, at, number):
        return None
    after = at + 1 if scaled or (tokens.glued(at) and word == "+") else at
    if after == at and tokens.glued(at) and word not in HYPHENS:
        return None
    unit = _noun_at(tokens, after, number)
    if unit is not None and unit.name == "figure" and number.form == "words":
        return None  # six figures: how long a sum is
    return replace(unit, scale=LETTERS[word]) if scaled and unit is not None else unit


def _noun_at(tokens: Tokens, at: int, number: Number) -> Unit | None:
    if tokens.word[at] in HYPHENS and tokens.glued(at):
        return _hyphenated(tokens, at + 1, number)
    if tokens.word[number.end - 1] in GROUPS:
        return _grouped(tokens, at)
    if tokens.word[at] == "of":
        return _of(tokens, at + 1, number)
    if number.form == "fraction" and number.max is not None and number.max < 1:
        return _part_of_the(tokens, at)
    if number.exact and number.max == 1:
        return None
    return None if measure_at(tokens, at, number) is not None else _plural_at(tokens, at, number)


def _plural_at(tokens: Tokens, at: int, number: Number) -> Unit | None:
    head = nouns.head_at(tokens, at)
    if head is None:
        return _below_one(tokens, at, number) or _without_hyphen(tokens, at, number)
    if _is_verb(tokens, head, number):
        return None
    return Unit(nouns.list_end(tokens, head) + 1, nouns.head_name(tokens, head, at))


def _below_one(tokens: Tokens, at: int, number: Number) -> Unit | None:
    """A singular noun after a decimal: 0.82 share, 0.5 point."""
    small = number.digits and number.max is not None and 0 < number.max < 1
    word = tokens.word[at] if at < len(tokens) else ""
    if not small or len(word) < 3 or not word.isalpha() or word in CLOSED:
        return None
    following = tokens.word[at + 1]
    ends = not following[0].isalnum() or following in CLOSED
    return Unit(at + 1, word) if ends else None


def _without_hyphen(tokens: Tokens, at: int, number: Number) -> Unit | None:
    """The 12 member panel, as it is written where hyphens are left out."""
    if tokens.word[at] not in ATTRIBUTED or number.form == "vague":
        return None
    following = tokens.word[at + 1]
    described = following[0].isalpha() and following not in CLOSED
    return Unit(at + 1, tokens.word[at]) if described else None


def _is_picture_or_race(tokens: Tokens, at: int, number: Number) -> bool:
    """Whether the letter scales nothing: 4K screens, the 400m hurdles."""
    if tokens[at] == "K":
        return number.max in (4, 8)
    return tokens.word[at] == "m" and tokens.word[at + 1] in RACES


def _is_verb(tokens: Tokens, head: int, number: Number) -> bool:
    """Whether what looks like a plural says what a whole does: a town of 4,000 lies there."""
    before = tokens.word[number.start - 1] if number.start else ""
    return before == "of" and head == number.end and tokens.word[head] in PLACING


def _grouped(tokens: Tokens, at: int) -> Unit | None:
    """What a group is made of: a pair of contracts, and not a pair of shoes, which is one thing."""
    head = nouns.head_at(tokens, at + 1) if tokens.word[at] == "of" else None
    if head is None or tokens.word[head] in PAIRED:
        return None
    return Unit(head + 1, nouns.head_name(tokens, head, at + 1))


def _hyphenated(tokens: Tokens, at: int, number: Number) -> Unit | None:
    counts = number.form in ("digits", "words") and number.max not in (0, 1)
    if not counts or at >= len(tokens):
        return None
    if not (tokens.glued(at) and tokens.word[at].isalpha()):
        return _suspended(tokens, at, number) if tokens.word[at] in SUSPENDERS else None
    word = tokens.word[at]
    if word == "strong":
        return Unit(at + 1, "person")
    if not word.isalpha() or word in CLOSED or word in HYPHENATED_IDIOMS:
        return None
    if word.endswith(("ed", "ish")) or word in TIME_UNITS or len(word) < 3:
        return None
    after = tokens.word[at + 1] if at + 1 < len(tokens) else ""
    if after in HYPHENS and tokens.glued(at + 1):
        return None
    return Unit(at + 1, nouns.singular(word))


def _suspended(tokens: Tokens, at: int, number: Number) -> Unit | None:
    """A hyphen that waits for its noun: four-, five- and six-cylinder engines."""
    for i in range(at, min(len(tokens) - 1, at + 10)):
        word = tokens.word[i]
        if word in HYPHENS and tokens.glued(i) and tokens.glued(i + 1):
            unit = tokens.word[i + 1]
            if not unit.isalpha() or unit in HYPHENATED_IDIOMS or unit in TIME_UNITS:
                return None
            return Unit(number.end, nouns.singular(unit))
        if not (word in SUSPENDERS or word in HYPHENS or word[0].isdigit() or word in SMALL):
            return None
    return None


def _of(tokens: Tokens, at: int, number: Number) -> Unit | None:
    """Thousands of employees, two of our top charities, two-thirds of the staff."""
    if number.form in ("digits", "words") and not number.approximate:
        return _member(tokens, at, number)
    at = _past(tokens, at, DETERMINERS)
    if number.form == "fraction":
        return _whole(tokens, at)
    head = nouns.head_at(tokens, at)
    return None if head is None else Unit(head + 1, nouns.head_name(tokens, head, at))


def _member(tokens: Tokens, at: int, number: Number) -> Unit | None:
    """Some of several: two of our top charities, three of Orbit's directors, 14 of the 20 members.

    Where the whole has a number of its own, the phrase ends before it.
    """
    if number.max == 1:
        return None
    owned = _past(tokens, _past_owner(tokens, at), DETERMINERS | ORDERS)
    whole = _past_number(tokens, _past(tokens, owned, BEFORE_WHOLE))
    if whole == at:
        return None
    if whole > _past(tokens, owned, BEFORE_WHOLE):
        head = nouns.head_at(tokens, whole)
        return None if head is None else Unit(number.end, nouns.head_name(tokens, head, whole))
    head = nouns.head_at(tokens, owned) if owned > at else None
    return None if head is None else Unit(head + 1, nouns.head_name(tokens, head, owned))


def _past(tokens: Tokens, at: int, words: frozenset[str]) -> int:
    while at < len(tokens) and tokens.word[at] in words:
        at += 1
    return at


def _past_owner(tokens: Tokens, at: int) -> int:
    """The token after the name of an owner and its 's, or this one: the directors of Orbit's."""
    if not tokens.capital(at):
        return at
    for i in range(at, min(len(tokens), at + 5)):
        if tokens.word[i] in POSSESSIVES:
            return i + 1
        if not tokens.word[i].isalpha():
            break
    return at


def _past_number(tokens: Tokens, at: int) -> int:
    """The token after the number that begins here, or this one."""
    i = at
    while i < len(tokens) and (
        tokens.word[i][:1].isdigit()
        or tokens.word[i] in SMALL
        or (i > at and (tokens.word[i] in SCALES or tokens.word[i] in HYPHENS))
    ):
        i += 1
    return i


def _whole(tokens: Tokens, at: int) -> Unit | None:
    """The noun that a share is of, a plural or not: voters, the staff, the market."""
    head = nouns.head_at(tokens, at)
    if head is not None and tokens.word[head] in ("lives", "leaves") and head > at + 1:
        head -= 1
    if head is None:
        head = nouns.last_at(tokens, at)
    return None if head is None else Unit(head + 1, nouns.head_name(tokens, head, at))


def _part_of_the(tokens: Tokens, at: int) -> Unit | None:
    """Half the companies; and a mixed number never."""
    if tokens.word[at] not in ("the", "its", "their", "our", "all", "his", "her"):
        return None
    head = nouns.head_at(tokens, at + 1)
    return None if head is None else Unit(head + 1, nouns.head_name(tokens, head, at))
