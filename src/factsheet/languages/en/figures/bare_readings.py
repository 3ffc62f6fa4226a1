"""What a bare number counts, once its unit is known from elsewhere."""

from msgspec import structs

from factsheet.grammar.rule import Match, Reading, Refusal
from factsheet.languages.en.figures.antecedents import stands_alone
from factsheet.languages.en.figures.hedges import bounded, passed
from factsheet.languages.en.figures.non_counts import refusal
from factsheet.languages.en.figures.units import letter_scale
from factsheet.languages.en.lexicon.numbers import LETTERS
from factsheet.model.number import Number
from factsheet.model.values import Quantity, plain
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

WIDEST_OF = 3
"""Tokens of "age of the", before what is so old."""


def bare_reading(context: ReadingContext, number: Number, unit: str) -> Reading | Refusal:
    """The number as so many of this unit; weak, since a noun of its own would tell more."""
    refused = refusal(context, number)
    bounds = passed(
        context,
        number.start,
        bounded(context.tokens, number.start, number.end, number.min, number.max),
    )
    return refused or Reading(
        Quantity(bounds.min, bounds.max, unit),
        bounds.approximate or number.approximate,
        number.start,
        number.end,
        weak=True,
    )


def without_noun(match: Match) -> Reading | Refusal:
    """A number whose unit a word before it tells, where nothing behind it may be counted."""
    tokens = match.context.tokens
    number = _scaled(tokens, match["number"])
    if not stands_alone(match.context, number.end) or tokens.word[number.end] == "another":
        return Refusal("number", "what follows may be what it counts")
    if number.form == "fraction":
        return Refusal("number", "a part of something")
    if "age" in tokens.word[max(0, match.start - WIDEST_OF) : match.start]:
        return Refusal("number", "how old they are: the age of the workforce is 49")
    return bare_reading(match.context, number, match["unit"])


def _scaled(tokens: Tokens, number: Number) -> Number:
    """The number with a letter that scales it: passenger numbers hit 12.4m."""
    if number.min is None or number.max is None or not letter_scale(tokens, number.end, number):
        return number
    scale = LETTERS[tokens.word[number.end]]
    low, high = plain(number.min * scale), plain(number.max * scale)
    return structs.replace(number, end=number.end + 1, min=low, max=high, scale=scale)
