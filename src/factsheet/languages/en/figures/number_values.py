"""A number as it stands in a text, from its value."""

from decimal import Decimal

from factsheet.languages.en.lexicon.numbers import (
    LARGEST,
)
from factsheet.model.number import Form, Number
from factsheet.model.values import plain


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
