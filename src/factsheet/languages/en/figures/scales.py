"""What scales a number, and what is added after its scale: 4.35 billion, 2 crore 50 lakh; and the
number that comes of it.
"""

from decimal import Decimal

from factsheet.languages.en.figures.fractions import after_hyphen, and_part, word_at
from factsheet.languages.en.lexicon.numbers import (
    HUNDRED,
    LARGEST,
    SCALES,
    SUPERSCRIPTS,
    UNITS,
)
from factsheet.model.number import Form, Number
from factsheet.model.values import plain
from factsheet.text.tokens import Tokens


def number_of(
    start: int,
    end: int,
    value: Decimal,
    scale: Decimal = Decimal(1),
    *,
    form: Form = "digits",
    most: Decimal | None = None,
    approximate: bool = False,
    digits: bool = False,
) -> Number | None:
    """A number of this value; `most` is the upper end of a vague one, None where it is open."""
    if not -LARGEST * 2 < value.adjusted() <= LARGEST:
        return None
    low = plain(value)
    is_open = approximate or form == "vague"
    high = low if not is_open else None if most is None else plain(most)
    return Number(start, end, low, high, scale, digits, approximate, form)


def said_decimals(tokens: Tokens, end: int, value: Decimal) -> tuple[int, Decimal]:
    """The end and the value of a decimal as it is spoken: 2 point 5 million."""
    decimals = word_at(tokens, end + 1)
    if word_at(tokens, end) != "point" or not decimals.isdecimal() or len(decimals) > 3:
        return end, value
    return (end + 2, Decimal(f"{value}.{decimals}")) if value % 1 == 0 else (end, value)


def after_scale(tokens: Tokens, end: int, value: Decimal, scale: Decimal) -> tuple[int, Decimal]:
    """The end and the value with what is added after a scale: 3 million and a half, 2 crore 50
    lakh, 3 hundred and 21.
    """
    if scale == 1:
        return end, value
    lower = scale
    while (more := _lower_scale(tokens, end, lower)) is not None:
        end, lower, added = more
        value += added
    if lower == HUNDRED and word_at(tokens, end) == "and":
        return _below_hundred(tokens, end, value)
    return with_part(tokens, end, value, scale) if lower == scale else (end, value)


def _below_hundred(tokens: Tokens, end: int, value: Decimal) -> tuple[int, Decimal]:
    """The end and the value with the 21 of 3 hundred and 21."""
    rest = word_at(tokens, end + 1)
    added = Decimal(rest) if rest.isdecimal() and len(rest) < 3 else UNITS.get(rest)
    if added is None or word_at(tokens, end + 2) in SCALES:
        return end, value
    return end + 2, value + added


def _lower_scale(tokens: Tokens, at: int, scale: Decimal) -> tuple[int, Decimal, Decimal] | None:
    """The end, the scale and the value of digits with a lower scale: the 50 lakh of 2 crore 50
    lakh.
    """
    digits = word_at(tokens, at)
    factor = SCALES.get(word_at(tokens, at + 1), scale)
    if not digits.isdecimal() or len(digits) > 3 or factor >= scale or tokens.glued(at):
        return None
    return at + 2, factor, int(digits) * factor


def power_of_ten(tokens: Tokens, at: int) -> tuple[int, Decimal | None]:
    """The end and the value of a scientific factor: × 10^24, ×10−30, x 10²³."""
    if word_at(tokens, at) not in ("×", "x", "⋅") or word_at(tokens, at + 1) != "10":
        return at, None
    exponent = at + 2
    raised = word_at(tokens, exponent)
    digits = raised.translate(SUPERSCRIPTS)
    if digits != raised and digits.lstrip("-").isdecimal() and len(digits) < 4:
        return exponent + 1, Decimal(10) ** int(digits)
    caret = word_at(tokens, exponent) == "^"
    minus = word_at(tokens, exponent + caret) in ("-", "−")
    digits = word_at(tokens, exponent + caret + minus)
    if not (caret or minus) or not digits.isdecimal() or len(digits) > 2:
        return at, None
    return exponent + caret + minus + 1, Decimal(10) ** (-int(digits) if minus else int(digits))


def scale_at(tokens: Tokens, at: int) -> tuple[int, Decimal]:
    """The end and the product of the scale words that stand here, a hyphen before them or not."""
    scale = Decimal(1)
    while scale.adjusted() < LARGEST:
        after = after_hyphen(tokens, at)
        factor = SCALES.get(word_at(tokens, after))
        if factor is None:
            break
        scale *= factor
        at = after + 1
    return at, scale


def with_part(tokens: Tokens, end: int, value: Decimal, scale: Decimal) -> tuple[int, Decimal]:
    """One and a half million, and a million and a half: the part is of the scale."""
    after, total = and_part(tokens, end, Decimal(0))
    lower = SCALES.get(word_at(tokens, after)) if after > end else None
    if lower is not None and lower < scale:
        return after + 1, value + total * lower
    return after, value + total * (scale if scale > HUNDRED else 1)
