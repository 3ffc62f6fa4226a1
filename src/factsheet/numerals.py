"""A number that stands in the text, before anything is counted with it."""

from decimal import Decimal

from msgspec import Struct


class Number(Struct, frozen=True):
    """An interval, read from the tokens `start` to `end`; an open end is None.

    `scale` is the multiplier that was spelled out last (a million in "4.35 million"), so that a
    range can carry it over; `digits` tells "4" from "four".
    """

    start: int
    end: int
    min: Decimal | None
    max: Decimal | None
    scale: Decimal = Decimal(1)
    digits: bool = True
    approximate: bool = False
