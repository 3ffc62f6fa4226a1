"""A number that stands in the text, before anything is counted with it."""

from decimal import Decimal
from typing import Literal

from msgspec import Struct

Form = Literal["digits", "words", "fraction", "vague"]


class Number(Struct, frozen=True):
    """An interval, read from the tokens `start` to `end`; an open end is None.

    `scale` is the multiplier that was spelled out last (a million in "4.35 million"), so that a
    range can carry it over; `digits` tells "4" from "four". `form` tells a fraction ("two-thirds")
    and a vague number ("hundreds", "several") from the plain ones.
    """

    start: int
    end: int
    min: Decimal | None
    max: Decimal | None
    scale: Decimal = Decimal(1)
    digits: bool = True
    approximate: bool = False
    form: Form = "digits"

    @property
    def exact(self) -> bool:
        """Whether it is one value and not an interval."""
        return self.min is not None and self.min == self.max
