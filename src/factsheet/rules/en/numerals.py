"""English numbers in digits and in words: 4.35 billion, twenty-one, several hundred."""

from decimal import Decimal

from factsheet.numerals import Number
from factsheet.tokens import Tokens
from factsheet.values import plain

UNITS = dict(
    zip(
        (
            "zero one two three four five six seven eight nine ten eleven twelve thirteen "
            "fourteen fifteen sixteen seventeen eighteen nineteen"
        ).split(),
        range(20),
        strict=True,
    )
)
TENS = dict(
    zip(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"],
        range(20, 100, 10),
        strict=True,
    )
)
SCALES = {
    "hundred": Decimal(100),
    "thousand": Decimal(1000),
    "million": Decimal(10**6),
    "billion": Decimal(10**9),
    "trillion": Decimal(10**12),
    "lakh": Decimal(10**5),
    "crore": Decimal(10**7),
    "mn": Decimal(10**6),
    "mln": Decimal(10**6),
    "bn": Decimal(10**9),
    "bln": Decimal(10**9),
    "tn": Decimal(10**12),
    "trn": Decimal(10**12),
}
LONGEST = 40
"""Tokens that a number in words may have; none in news comes near."""


def find_numbers(tokens: Tokens) -> dict[int, Number]:
    """Every number by its first token; they do not overlap."""
    found: dict[int, Number] = {}
    words = tokens.word
    at, count = 0, len(words)
    while at < count:
        word = words[at]
        number = None
        if word[0].isdecimal():
            number = _in_digits(tokens, at)
        elif word in UNITS or word in TENS:
            number = _in_words(tokens, at)
        if number is None:
            at += 1
        else:
            found[at] = number
            at = number.end
    return found


def _in_digits(tokens: Tokens, at: int) -> Number | None:
    value = parse_digits(tokens.word[at])
    if value is None:
        return None
    end, scale = _scale(tokens, at + 1)
    total = plain(value * scale)
    return Number(at, end, total, total, scale)


def parse_digits(word: str) -> Decimal | None:
    """The value of digits with their separators; None for what is no number (192.168.1.2)."""
    if not word.isascii() or len(word) > 60:
        return None
    if word.isdigit():
        return Decimal(word)
    whole, point, decimals = word.partition(".")
    groups = whole.split(",")
    if len(groups) > 1 and any(len(group) not in (2, 3) for group in groups[1:]):
        return None
    if (point and not decimals.isdigit()) or not all(group.isdigit() for group in groups):
        return None
    return Decimal("".join(groups) + point + decimals)


def _scale(tokens: Tokens, at: int) -> tuple[int, Decimal]:
    """The end and the product of the scale words that stand here, a hyphen before them or not."""
    scale = Decimal(1)
    while at < len(tokens):
        after = at + 1 if tokens.word[at] == "-" and tokens.glued(at) else at
        factor = SCALES.get(tokens.word[after]) if after < len(tokens) else None
        if factor is None:
            break
        scale *= factor
        at = after + 1
    return at, scale


def _in_words(tokens: Tokens, at: int) -> Number | None:
    total, group, end, scale = Decimal(0), Decimal(0), at, Decimal(1)
    while end < min(len(tokens), at + LONGEST):
        word = tokens.word[end]
        if word in UNITS:
            group += UNITS[word]
        elif word in TENS:
            group += TENS[word]
        elif word == "hundred":
            group *= 100
        elif word in SCALES:
            scale = SCALES[word]
            total, group = total + group * scale, Decimal(0)
        elif word not in ("-", "and") or not _goes_on(tokens, end + 1, after=word):
            break
        end += 1
    value = plain(total + group)
    return Number(at, end, value, value, scale, digits=False)


def _goes_on(tokens: Tokens, at: int, *, after: str) -> bool:
    word = tokens.word[at]
    if after == "and":
        return tokens.word[at - 2] in SCALES and (word in UNITS or word in TENS)
    return (tokens.word[at - 2] in TENS and word in UNITS) or word in SCALES
