"""Magnitudes: orders of magnitude, and every other factor."""

from decimal import Decimal

from factsheet.grammar.pattern import OneOf, Sequence, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures import (
    letter_multiples,
    multiples,
    multiplying_verbs,
    parts,
)
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.multiples import way_of
from factsheet.languages.en.figures.ranges import Interval
from factsheet.model.values import Magnitude, plain


def _orders(match: Match) -> Reading | Refusal:
    number = match.get("number")
    if number is None:
        low = high = Decimal(1)
    elif number.form == "vague":
        return _several_orders(match)
    elif number.min is None or number.max is None or number.max > 24:
        return Refusal("number", "no count of orders")
    else:
        low, high = number.min, number.max
    least, most = (plain(Decimal(10) ** power) for power in (low, high))
    bounds = bounded(match.context.tokens, match.start, match.end, least, most)
    return Reading(Magnitude(bounds.min, bounds.max, way_of(match)), bounds.approximate)


def _several_orders(match: Match) -> Reading:
    return Reading(Magnitude(Decimal(100), None, way_of(match)), approximate=True)


ORDERS = Rule(
    name="magnitude.orders",
    pattern=OneOf(
        Sequence(Interval("number"), word("orders of magnitude", "order of magnitude")),
        word("an order of magnitude", "orders of magnitude"),
    ),
    interpret=_orders,
    examples=(
        *finds(
            Magnitude(Decimal(10), Decimal(100)),
            "The error is [[one to two orders of magnitude]] smaller there.",
        ),
        *finds(
            Magnitude(Decimal(10), Decimal(10)),
            "Its plant is [[an order of magnitude]] larger.",
            "Its plant is [[one order of magnitude]] larger.",
        ),
        *ignores("The magnitude of the order surprised Orbit."),
    ),
)

RULES = (
    ORDERS,
    *multiples.RULES,
    *letter_multiples.RULES,
    *multiplying_verbs.RULES,
    *parts.RULES,
)
