"""Units of measure after a number: gigawatts, km/h, half a mile, barrels a day."""

from decimal import Decimal
from functools import cache, lru_cache

from msgspec import Struct

from factsheet.grammar.pattern import FAILED, WORD, Captures
from factsheet.languages.en.figures import noun_phrases
from factsheet.languages.en.figures.per import per_at
from factsheet.languages.en.lexicon.lengths import LENGTHWISE, NUMEROUS, TELLING_LENGTH
from factsheet.languages.en.lexicon.nouns import HYPHENS
from factsheet.languages.en.lexicon.numbers import LETTERS
from factsheet.languages.en.lexicon.units import (
    AT_SEA,
    DOUBTFUL,
    NAME,
    NO_UNITS,
    SINGULAR_TOO,
    SYMBOL,
    units,
)
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import MOST_KEPT, Tokens

FREQUENCIES = frozenset("second minute hour".split())
"""In which a rate is counted, and no habit told, as it is by the day."""
NEAR = 6
"""Tokens before a number in which a length is told: threw it 70m."""


OTHERS = HYPHENS.union("of a an in times".split())
"""Words that a unit can begin with, besides those of its name and its symbol."""


class Unit(Struct, frozen=True):
    """What is counted: the end of its phrase in tokens, and its singular."""

    end: int
    name: str
    scale: Decimal = Decimal(1)


class Measured:
    """A unit of measure after a number; captures a `Unit`."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        number: Number = captures["number"][2]
        unit = measure_at(context, at, number)
        if unit is None:
            return FAILED
        captures["unit"] = (at, unit.end, unit)
        return unit.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        folded = (spelled for word in units().folded for spelled in (word, _dotted(word)))
        return _openers().union(folded, NAME.first_words(), (WORD,))


@cache
def _openers() -> frozenset[str]:
    """The first words of symbols, and the others; where it touches its number, any may be one."""
    return OTHERS.union(word.lower() for word in SYMBOL.first_words())


def _dotted(word: str) -> str:
    return ".".join(word) + "."


@lru_cache(MOST_KEPT)
def _opens(word: str) -> bool:
    """Whether a unit can begin with this word: by name, by symbol, or folded, dotted or not."""
    if word in _openers() or NAME.begins_with(word):
        return True
    bare = word.replace(".", "")
    return bare in units().folded and word in (bare, _dotted(bare))


def measure_at(context: ReadingContext, at: int, number: Number) -> Unit | None:
    """The unit of measure that stands here, a hyphen before it or not, and what it is per."""
    tokens = context.tokens
    if at >= len(tokens.word) or not (_opens(tokens.word[at]) or tokens.glued(at)):
        return None
    scaled = _scaled(tokens, at, number)
    if scaled is not None:
        return scaled
    first = at
    if tokens.word[at] in HYPHENS and tokens.glued(at):
        first = at + 1
        if first < len(tokens.word) and "0" <= tokens.word[first] < ":":
            return None
    if number.form == "fraction":
        first = _of_one(tokens, first)
    found = NAME.read(tokens, first)
    if found is not None and tokens.word[found[0] - 1] in SINGULAR_TOO and not _at_most_one(number):
        found = None if first == at else found
    if found is None:
        found = _symbol(context, first, number)
    if found is None:
        return _frequency(tokens, at)
    end, name = found
    if name.startswith("degree") and tokens.word[end : end + 1] == ["of"]:
        return None
    return _rated(tokens, end, name)


def _frequency(tokens: Tokens, at: int) -> Unit | None:
    """How often, in what: 70 times a minute."""
    if tokens.word[at] != "times":
        return None
    per, after = per_at(tokens, at + 1)
    return Unit(after, f"time per {per}") if per in FREQUENCIES else None


def _rated(tokens: Tokens, end: int, name: str, scale: Decimal = Decimal(1)) -> Unit:
    """The unit with what it is per: barrels a day."""
    per, after = per_at(tokens, end)
    if per is not None and " per " not in name and per not in ("unit", "share", "head"):
        return Unit(after, f"{name} per {per}", scale)
    return Unit(end, name, scale)


def _scaled(tokens: Tokens, at: int, number: Number) -> Unit | None:
    """A unit by name after a scale in a letter: 1.2m tonnes, a 1.2m-tonne smelter."""
    if not letter_scale(tokens, at, number):
        return None
    name = NAME.read(tokens, at + 1)
    if name is None and tokens.word[at + 1] in HYPHENS and tokens.glued(at + 1):
        name = NAME.read(tokens, at + 2)
    return _rated(tokens, *name, LETTERS[tokens.word[at]]) if name is not None else None


def letter_scale(tokens: Tokens, at: int, number: Number) -> bool:
    """Whether the token is a letter that may scale the number before it."""
    if at + 1 >= len(tokens.word) or tokens.word[at] not in LETTERS:
        return False
    return number.digits and tokens.glued(at) and number.scale == 1


def _at_most_one(number: Number) -> bool:
    return number.max is not None and number.max <= 1


def _of_one(tokens: Tokens, at: int) -> int:
    """After the "of a" or "a" of half a mile, three-quarters of an inch."""
    if tokens.word[at : at + 1] == ["of"]:
        at += 1
    following = tokens.word[at] if at < len(tokens.word) else ""
    return at + 1 if following in ("a", "an", "one") else at


def _symbol(context: ReadingContext, at: int, number: Number) -> tuple[int, str] | None:
    """A symbol, by its exact letters, else folded, else as an unknown one that touches digits."""
    tokens = context.tokens
    if not number.digits or at >= len(tokens.word):
        return None
    found = SYMBOL.read(tokens, at)
    if found is None:
        return _folded(context, at) or _inches(tokens, at) or _unknown(tokens, at, number)
    end, _ = found
    if end == at + 1 and len(tokens[at]) == 1:
        return found if _is_unit(context, at, number) else None
    if tokens[at] in AT_SEA and not AT_SEA[tokens[at]].isdisjoint(_around(tokens, number, end)):
        return end, "knot"
    return found


def _around(tokens: Tokens, number: Number, end: int) -> list[str]:
    return tokens.word[max(0, number.start - NEAR) : end + NEAR]


def _is_unit(context: ReadingContext, at: int, number: Number) -> bool:
    """Whether a single letter is a unit here: 3 m high, and not 5 A students or sales of 12.4m."""
    tokens, end = context.tokens, at + 1
    following = tokens.word[end]
    if tokens.glued(end) and following[0].isalnum():
        return False
    if following in HYPHENS and (
        tokens.word[end + 1][0].isdigit() or tokens.word[end + 1] == "strong"
    ):
        return False
    spelled = tokens[at]
    if spelled == "K" and tokens.glued(at):
        return number.max is not None and number.max % 1 != 0
    if spelled in "mbBTtK" and noun_phrases.head_at(context, end) is not None:
        return False
    if spelled == "m" and tokens.glued(at):
        return _tells_length(context, at, number)
    follows = following[0].isalpha() and context.classes.letters[end] in noun_phrases.NOMINAL
    return tokens.glued(at) or not (follows and spelled in DOUBTFUL)


def _tells_length(context: ReadingContext, at: int, number: Number) -> bool:
    """Whether an m that touches its number is metres: 3m high, a 50m pool, threw it 70m."""
    tokens, letters = context.tokens, context.classes.letters
    following = tokens.word[at + 1]
    before = tokens.word[max(0, number.start - NEAR) : number.start]
    if following in LENGTHWISE or (following in HYPHENS and tokens.glued(at + 1)):
        return True
    if following == "of":
        return letters[at + 2] not in b"DPRO"
    if following == "(" and at + 2 in context.numbers:
        return SYMBOL.read(tokens, context.numbers[at + 2].end) is not None
    if not NUMEROUS.isdisjoint(before):
        return False
    attribute = letters[at + 1] in b"nax" and letters[number.start - 1] in b"DPSa"
    return (
        attribute or letters[number.start - 1] == ord("e") or not TELLING_LENGTH.isdisjoint(before)
    )


def _folded(context: ReadingContext, at: int) -> tuple[int, str] | None:
    """A symbol in other capitals or with full stops: KG, Gwh, m.p.h."""
    tokens = context.tokens
    name = units().folded.get(tokens.word[at].replace(".", ""))
    if name is None or tokens.word[at] in NO_UNITS:
        return None
    return at + 1, name


def _inches(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """Inches that touch their number; those after a straight quotation mark are left to quotes."""
    return (at + 1, "inch") if tokens.word[at] == "in" and tokens.glued(at) else None


def _unknown(tokens: Tokens, at: int, number: Number) -> tuple[int, str] | None:
    """A unit that no table has, where it touches its digits: 300kVAr, 12cfu."""
    spelled = tokens[at]
    if not tokens.glued(at) or not 2 <= len(spelled) <= 5 or not spelled.isalpha():
        return None
    mixed = spelled != spelled.lower() and not spelled.isupper() and not spelled.istitle()
    bare = spelled.islower() and len(spelled) > 2 and set(spelled).isdisjoint("aeiou")
    if spelled.lower() in NO_UNITS or not (mixed or bare) or number.scale != 1:
        return None
    ends = (
        at + 1 >= len(tokens.word)
        or not tokens.glued(at + 1)
        or not tokens.word[at + 1][0].isalnum()
    )
    return (at + 1, spelled) if ends else None
