"""Units of measure after a number: gigawatts, km/h, half a mile, barrels a day."""

from decimal import Decimal

from msgspec import Struct

from factsheet.grammar.pattern import FAILED, Captures
from factsheet.languages.en.figures import nouns
from factsheet.languages.en.figures.per import per_at
from factsheet.languages.en.lexicon.nouns import CLOSED, HYPHENS
from factsheet.languages.en.lexicon.units import DOUBTFUL, NAME, SYMBOL
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

LETTERS = {"k": Decimal(10**3), "m": Decimal(10**6), "b": Decimal(10**9)}
"""Scales in letters, where the name of what is counted follows: 1.2m tonnes, 10K users."""
NUMEROUS = frozenset(
    "numbers sales users subscribers customers passengers visitors viewers views downloads votes "
    "members population audience deliveries followers readers people tickets copies".split()
)
"""What is counted in millions: after these "12.4m" is no length."""
SINGULAR_TOO = frozenset("cup bar stone byte bit".split())
"""Names of units that in the singular more often mean the thing: two cup finals."""


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
        unit = measure_at(context.tokens, at, number)
        if unit is None:
            return FAILED
        captures["unit"] = (at, unit.end, unit)
        return unit.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        symbols = (word.lower() for word in SYMBOL.first_words())
        return frozenset((*symbols, *NAME.first_words(), *HYPHENS, "of", "a", "an", "in"))


def measure_at(tokens: Tokens, at: int, number: Number) -> Unit | None:
    """The unit of measure that stands here, a hyphen before it or not, and what it is per."""
    scaled = _scaled(tokens, at, number)
    if scaled is not None:
        return scaled
    first = at
    if at < len(tokens) and tokens.word[at] in HYPHENS and tokens.glued(at):
        first = at + 1
        if first < len(tokens) and "0" <= tokens.word[first] < ":":
            return None
    if number.form == "fraction":
        first = _of_one(tokens, first)
    found = NAME.read(tokens, first)
    if found is not None and tokens.word[found[0] - 1] in SINGULAR_TOO and not _at_most_one(number):
        found = None if first == at else found
    if found is None:
        found = _symbol(tokens, first, number)
    if found is None:
        return None
    end, name = found
    if name.startswith("degree") and tokens.word[end : end + 1] == ["of"]:
        return None
    return _rated(tokens, end, name)


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
    if at + 1 >= len(tokens) or tokens.word[at] not in LETTERS:
        return False
    return number.digits and tokens.glued(at) and number.scale == 1


def _at_most_one(number: Number) -> bool:
    return number.max is not None and number.max <= 1


def _of_one(tokens: Tokens, at: int) -> int:
    """After the "of a" or "a" of half a mile, three-quarters of an inch."""
    if tokens.word[at : at + 1] == ["of"]:
        at += 1
    following = tokens.word[at] if at < len(tokens) else ""
    return at + 1 if following in ("a", "an", "one") else at


def _symbol(tokens: Tokens, at: int, number: Number) -> tuple[int, str] | None:
    if not number.digits:
        return None
    found = SYMBOL.read(tokens, at)
    if found is None:
        return _hyphenless(tokens, at)
    end, _ = found
    spelled = tokens[at]
    if end == at + 1 and len(spelled) == 1:
        if _scales(tokens, at, number):
            return None
        if end < len(tokens) and tokens.glued(end) and tokens.word[end][0].isalnum():
            return None
        if _goes_on(tokens, end):
            return None
        if spelled in ("m", "b", "B", "T", "t", "K") and nouns.head_at(tokens, end) is not None:
            return None
        if spelled in DOUBTFUL and not tokens.glued(at):
            following = tokens.word[end] if end < len(tokens) else "\n"
            if following[0].isalpha() and following not in CLOSED:
                return None
    return found


def _scales(tokens: Tokens, at: int, number: Number) -> bool:
    """Whether a letter that touches the number scales it, or a picture: sales of 12.4m, 30K, 4K."""
    if not tokens.glued(at) or tokens[at] not in ("m", "K"):
        return False
    if tokens[at] == "K":
        return number.max is not None and number.max % 1 == 0
    return not NUMEROUS.isdisjoint(tokens.word[max(0, number.start - 6) : number.start])


def _goes_on(tokens: Tokens, end: int) -> bool:
    """Whether a letter is no unit for what a hyphen joins to it: L-202, a 5m-strong army."""
    words = tokens.word[end : end + 2]
    joined = len(words) == 2 and words[0] in HYPHENS
    return joined and (words[1][0].isdigit() or words[1] == "strong")


def _hyphenless(tokens: Tokens, at: int) -> tuple[int, str] | None:
    """Inches after a straight quotation mark are left to quotations."""
    if at < len(tokens) and tokens.word[at] == "in" and tokens.glued(at):
        return at + 1, "inch"
    return None
