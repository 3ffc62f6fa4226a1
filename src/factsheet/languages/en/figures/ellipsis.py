"""Figures that leave out the unit that another in their sentence has: up from 2.9 billion."""

from collections.abc import Iterable
from decimal import Decimal
from typing import assert_never

from factsheet.grammar.pattern import ANY, FAILED, Captures, Numeral, Sequence, word
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.antecedents import (
    ENDS,
    Antecedent,
    Hundredths,
    Money,
    Noun,
    antecedents,
    figure_at,
    stands_alone,
)
from factsheet.languages.en.figures.changes import is_change
from factsheet.languages.en.figures.hedges import bounded, passed
from factsheet.languages.en.figures.plurals import singular
from factsheet.languages.en.figures.ranges import WIDEST_HEDGE, Hedged, carried
from factsheet.languages.en.figures.units import letter_scale
from factsheet.languages.en.lexicon.bare_counts import PEAKS
from factsheet.languages.en.lexicon.currencies import resolved
from factsheet.languages.en.lexicon.nouns import TIME_UNITS
from factsheet.languages.en.lexicon.numbers import LETTERS
from factsheet.model.number import Number
from factsheet.model.values import MonetaryAmount, Percentage, Quantity, Value, plain
from factsheet.text.context import ReadingContext

WIDEST = Decimal(20)
"""How many times one figure may be the other: what is compared is seldom further apart."""

REACH = 10
"""Tokens between what changed and what it changed to."""

YEARS = range(1900, 2101)


def _compared(match: Match) -> Reading | Refusal:
    return like_any(match.context, match["number"], antecedents(match.context, match.start))


def _changed_to(match: Match) -> Reading | Refusal:
    other = figure_at(match.context, match["low"])
    if other is None:
        return Refusal("low", "what changed has no unit")
    return like(match.context, match["number"], other)


class Low(Numeral):
    """The first end of a change, a sign or a hedge before it or not."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        for first in range(at, at + WIDEST_HEDGE):
            number = context.ranges.get(first) or context.numbers.get(first)
            if number is not None:
                captures[self.name] = (first, number.end, number)
                return number.end
        return FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


class Later(Hedged):
    """The number after "to", some words on: from 12,000 employees to 9,500."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        words = context.tokens.word
        for i in range(at, min(at + REACH, len(words))):
            number = context.numbers.get(i)
            if words[i] in ENDS or (number is not None and not _is_year(context, number)):
                return FAILED
            if words[i] == "to":
                return super().match(context, i + 1, captures)
        return FAILED


def like(
    context: ReadingContext, number: Number, other: Antecedent, widest: Decimal | None = WIDEST
) -> Reading | Refusal:
    """The number as a figure of the other's kind, with its scale where it must be carried over.

    The two are at most `widest` times apart, where that is given.
    """
    end, scale = _scaled(context, number, other)
    if _goes_on(context, end) or not stands_alone(context, end):
        return Refusal("number", "what follows may be what it counts")
    if not number.exact or number.min is None or number.form == "fraction":
        return Refusal("number", "no figure that could be compared")
    if _is_year(context, number):
        return Refusal("number", "a year")
    value, size = number.min * scale, _size(other)
    if widest is not None and scale == number.scale == 1 and not _near(value, size, widest):
        value *= other.scale
    if widest is not None and not _near(value, size, widest):
        return Refusal("antecedent", "the figure before it is of another size")
    return _read(context, number, end, value, other)


def like_any(
    context: ReadingContext, number: Number, others: Iterable[Antecedent]
) -> Reading | Refusal:
    """The number as a figure of the first of these that it may be one like."""
    refused = Refusal("antecedent", "no figure before it")
    for other in others:
        reading = like(context, number, other)
        if not isinstance(reading, Refusal):
            return reading
        refused = reading
    return refused


def _goes_on(context: ReadingContext, end: int) -> bool:
    """Whether another number makes a change or a share of it: from 7 to 9, from 1 in 10."""
    following = context.numbers.get(end + 1)
    if following is None or context.tokens.word[end] not in ("to", "in", "of"):
        return False
    timed = singular(context.tokens.word[following.end]) in TIME_UNITS
    return not timed and not _is_year(context, following)


def _scaled(context: ReadingContext, number: Number, other: Antecedent) -> tuple[int, Decimal]:
    """The end of the number and the scale in a letter after it: €45m from 38m."""
    if isinstance(other.unit, Money) and letter_scale(context.tokens, number.end, number):
        return number.end + 1, LETTERS[context.tokens.word[number.end]]
    return number.end, Decimal(1)


def _is_year(context: ReadingContext, number: Number) -> bool:
    word = context.tokens.word[number.start]
    return word.isdigit() and len(word) == 4 and number.scale == 1 and int(word) in YEARS


def _size(figure: Antecedent) -> Decimal:
    number = figure.number
    most = number.max if number.max is not None else number.min
    return (most or Decimal(0)) * figure.scale / number.scale


def _near(value: Decimal, size: Decimal, widest: Decimal) -> bool:
    return 0 < value <= size * widest and size <= value * widest


def _read(
    context: ReadingContext, number: Number, end: int, value: Decimal, other: Antecedent
) -> Reading:
    factor = other.unit.currency.factor if isinstance(other.unit, Money) else Decimal(1)
    value = plain(value * factor)
    bounds = passed(context, number.start, bounded(context.tokens, number.start, end, value, value))
    meaning = _value(context, other, bounds.min, bounds.max)
    return Reading(meaning, bounds.approximate, number.start, end)


def _value(
    context: ReadingContext, other: Antecedent, low: Decimal | None, high: Decimal | None
) -> Value:
    match other.unit:
        case Money(currency):
            return MonetaryAmount(low, high, *resolved(context, currency))
        case Hundredths(unit):
            return Percentage(low, high, unit)
        case Noun(name):
            return Quantity(low, high, name)
        case _:
            assert_never(other.unit)


def _changed(match: Match) -> Reading | Refusal:
    low: Number = match["number"]
    high: Number = match["high"]
    if not is_change(match.context, low.start, high.end):
        return Refusal("number", "no change from this figure")
    other = figure_at(match.context, high)
    if other is None or isinstance(other.unit, Hundredths):
        return Refusal("high", "the second figure has no unit, or one that another rule reads")
    if not low.exact or low.min is None or _is_year(match.context, low):
        return Refusal("number", "no figure that could change")
    scale = carried(low.min, low.scale, high.max or low.min, high.scale)
    return _read(match.context, low, low.end, low.min * scale, other)


COMPARED = Rule(
    name="elision.compared",
    pattern=Sequence(
        word(
            *("from", "compared with", "compared to", "against", "versus", "vs", "vs ."),
            *(
                "rather than",
                "instead of",
                "as opposed to",
                "estimates of",
                "estimate of",
                "expectations of",
            ),
            *("forecasts of", "forecast of", "target of", "consensus of", ", not", ", and not"),
            *(f"from {peak}" for peak in PEAKS),
            *("votes to", "ballots to", "seats to", "goals to", "frames to"),
        ),
        Hedged("number"),
    ),
    interpret=_compared,
    examples=(
        *finds(
            MonetaryAmount(Decimal(2900000000), Decimal(2900000000), "USD", currency_assumed=True),
            "Sales were $3.2 billion, up from [[2.9 billion]] a year ago.",
            "Sales were $3.2 billion, compared with [[2.9 billion]] in 2019.",
        ),
        *finds(
            MonetaryAmount(Decimal(38000000), Decimal(38000000), "EUR"),
            "Profit rose to €45m from [[38m]] in May.",
        ),
        *finds(
            Quantity(Decimal(64900), Decimal(64900), "car"),
            "Orbit sold 63,150 cars, short of estimates of [[64,900]] for May.",
            "Orbit sold 63,150 cars, down 4.2% from [[64,900]] the month before.",
            "Orbit sold 63,150 cars in May, not [[64,900]].",
        ),
        *finds(
            MonetaryAmount(Decimal(2900000), Decimal(2900000), "NOK", currency_assumed=True),
            "Sales were 3.2 million kroner ($0.3 million), from [[2.9 million]] a year ago.",
        ),
        *finds(Percentage(Decimal(41), Decimal(41)), "Support rose to 45% from [[41]] in May."),
        *finds(Quantity(Decimal(22), Decimal(22), "vote"), "It won by 31 votes to [[22]]."),
        *finds(
            Quantity(Decimal(104000000), Decimal(104000000), "tonne"),
            "Output fell to 92 million tonnes from [[104 million]] in 2020.",
        ),
        *ignores(
            "It had 40 staff from 2019 to 2023.",
            "It sold 300 cars and moved from 3 Elm Street.",
            "Shares rose 3% to 120 on Monday.",
            "It lost $3m and fell from 7 to 9 in the table.",
        ),
    ),
)

CHANGED_TO = Rule(
    name="elision.changed_to",
    pattern=Sequence(word("from"), Low("low"), Later("number")),
    interpret=_changed_to,
    examples=(
        *finds(Percentage(Decimal("6.9"), Decimal("6.9")), "It fell from 7.2% to [[6.9]] in May."),
        *finds(
            Quantity(Decimal(9500), Decimal(9500), "employee"),
            "Orbit shrank from 12,000 employees to [[9,500]] in a year.",
            "Orbit shrank from 12,000 employees in 2019 to [[9,500]] now.",
        ),
        *ignores("It moved 12 people from 9 to 5.", "From 40 staff it went to 3 Elm Street."),
    ),
)

CHANGED_FROM = Rule(
    name="elision.changed_from",
    pattern=Sequence(word("from"), Hedged("number"), word("to"), Hedged("high")),
    interpret=_changed,
    examples=(
        *finds(
            MonetaryAmount(Decimal(24200000000), Decimal(24200000000), "EUR"),
            "Revenue rose from [[24.2]] to 33 billion euros.",
        ),
        *finds(
            Quantity(Decimal(120), Decimal(120), "person"), "Staff rose from [[120]] to 180 people."
        ),
        *ignores("Its teams range from 120 to 180 people.", "It grew from 2019 to 3,000 people."),
    ),
)

RULES = (COMPARED, CHANGED_TO, CHANGED_FROM)
