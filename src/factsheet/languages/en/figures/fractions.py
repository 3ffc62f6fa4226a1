"""Parts of one: 3/4, 2½, three and a half, a ten-thousandth; what tells a third from the third."""

from collections.abc import Mapping
from decimal import Decimal

from factsheet.languages.en.figures.digits import parse_digits
from factsheet.languages.en.lexicon.numbers import (
    AFTER_PART,
    AFTER_SHARE,
    BEFORE_SHARE,
    DIGITS,
    HUNDRED,
    HYPHENS,
    PARTS,
    PARTS_PLURAL,
    SIGNS,
    SLASHED,
    SLASHES,
    SMALL,
    SMALL_PARTS,
    TENS,
    UNITS,
)
from factsheet.text.tokens import Tokens


def word_at(tokens: Tokens, at: int) -> str:
    """The token's word, or "" after the last."""
    return tokens.word[at] if at < len(tokens.word) else ""


def after_hyphen(tokens: Tokens, at: int) -> int:
    """The token after a glued hyphen, or this one where there is none."""
    return at + 1 if word_at(tokens, at) in HYPHENS and tokens.glued(at) else at


def slashed(tokens: Tokens, at: int, over: Decimal) -> tuple[int, Decimal] | None:
    """The end and the value of a fraction such as 3/4 that begins here."""
    if word_at(tokens, at + 1) not in SLASHES or not tokens.glued(at + 1):
        return None
    under = word_at(tokens, at + 2)
    if not under.isdecimal() or len(under) > 3 or not tokens.glued(at + 2):
        return None
    if word_at(tokens, at + 3) == "/" or int(under) not in SLASHED or over >= int(under):
        return None
    return at + 3, share_of(over, int(under))


def share_of(over: Decimal, under: int) -> Decimal:
    """The quotient, to six decimals where it has no end."""
    share = over / under
    return share if under % 1000 == 0 else share.quantize(Decimal("1.000000"))


def mixed(tokens: Tokens, end: int, value: Decimal) -> tuple[int, Decimal]:
    """The end and the value with a fraction after it: 2½, 2 1/2, 2 and a half."""
    after = after_hyphen(tokens, end)
    word = word_at(tokens, after)
    if word in SIGNS:
        return after + 1, value + SIGNS[word]
    if word and word[0] in DIGITS and (not tokens.glued(after) or after > end):
        over = parse_digits(word)
        part = slashed(tokens, after, over) if over is not None else None
        if part:
            return part[0], value + part[1]
    return and_part(tokens, end, value)


def and_part(tokens: Tokens, end: int, value: Decimal) -> tuple[int, Decimal]:
    """The same for "and a half", "and three-quarters"."""
    at = after_hyphen(tokens, end)
    if word_at(tokens, at) != "and":
        return end, value
    at = after_hyphen(tokens, at + 1)
    if word_at(tokens, at) in ("a", "one"):
        at = after_hyphen(tokens, at + 1)
        part = PARTS.get(word_at(tokens, at))
        if part is not None and word_at(tokens, at) in ("half", "quarter", "third"):
            return at + 1, value + part
    elif word_at(tokens, at) in ("two", "three"):
        over, at = UNITS[word_at(tokens, at)], after_hyphen(tokens, at + 1)
        if word_at(tokens, at) in ("thirds", "quarters"):
            return at + 1, value + share_of(over, PARTS_PLURAL[word_at(tokens, at)])
    return end, value


def is_share(tokens: Tokens, start: int, end: int) -> bool:
    """Whether "a third" is a share and no ordinal: a third of, by a third, nearly a third in."""
    following = word_at(tokens, end)
    if following in AFTER_PART:
        return True
    amount = start > 0 and tokens.word[start - 1] in BEFORE_SHARE
    return amount and (following in AFTER_SHARE or not following[:1].isalnum())


def denominator(tokens: Tokens, at: int, table: Mapping[str, int]) -> tuple[int, int]:
    """The last token of a denominator and what it divides by, 0 where none stands here."""
    times = UNITS.get(word_at(tokens, at), TENS.get(word_at(tokens, at), HUNDRED))
    joined = word_at(tokens, at + 1) in HYPHENS and tokens.glued(at + 1)
    if joined and (tokens.word[at] in SMALL or tokens.word[at] == "hundred"):
        singular = word_at(tokens, at + 2).removesuffix("s")
        if singular in SMALL_PARTS and tokens.glued(at + 2) and word_at(tokens, at + 2) in table:
            return at + 2, int(times) * table[word_at(tokens, at + 2)]
    return at, table.get(word_at(tokens, at), 0)


def is_ordinal(tokens: Tokens, end: int) -> bool:
    """Whether the number that ends here is joined to the ordinal of a scale: two-thousandth."""
    word = word_at(tokens, after_hyphen(tokens, end))
    return word in SMALL_PARTS or word.removesuffix("s") in SMALL_PARTS
