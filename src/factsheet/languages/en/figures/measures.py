"""Measures: a number and its unit, 1.2 gigawatts, 250 to 280 miles, 5 feet 6 inches."""

from decimal import Decimal

from msgspec.structs import replace

from factsheet.grammar.pattern import (
    FAILED,
    NUMBER,
    WORD,
    Captures,
    Numeral,
    Optional,
    Sequence,
    word,
)
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.changes import is_change, is_result
from factsheet.languages.en.figures.currency_names import paid_by_weight
from factsheet.languages.en.figures.hedges import bounded
from factsheet.languages.en.figures.non_counts import is_in_name, is_label
from factsheet.languages.en.figures.ranges import RANGE_WORDS, Connector, Interval, end_of, spread
from factsheet.languages.en.figures.signs import negative_at
from factsheet.languages.en.figures.units import Measured, Unit, measure_at
from factsheet.languages.en.lexicon.currencies import SIGNS
from factsheet.languages.en.lexicon.nouns import HYPHENS
from factsheet.model.number import Number
from factsheet.model.values import Quantity, plain
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import BREAK

CLOCKS = frozenset("AM PM EST EDT PST PDT GMT BST CET UTC CST MST AD BC BCE CE".split())
BELOW_ZERO = frozenset(("celsius", "fahrenheit", "degree", "yard", "metre", "foot", "point"))
"""Units of which a text may count fewer than none."""


def _measure(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    unit: Unit = match["unit"]
    tokens = match.context.tokens
    if number.form == "vague" and number.min is not None and number.min < 10:
        return Refusal("number", "no number is named")
    reason = _out_of_place(match.context, number)
    if reason:
        return reason
    if paid_by_weight(tokens.word, number):
        return Refusal("unit", "an amount of money")
    minus = negative_at(match.context, match.start) if unit.name in BELOW_ZERO else None
    start, sign = (match.start, 1) if minus is None else (minus, -1)
    before = tokens.word[start - 1] if start else ""
    factor = unit.scale * sign
    low, high = (
        None if side is None else plain(side * factor) for side in (number.min, number.max)
    )
    if sign < 0 and low is not None and high is not None and low > high:
        low, high = high, low
    bounds = bounded(tokens, start, match.end, low, high)
    if before == "sub" or (before == "-" and tokens.word[start - 2 : start - 1] == ["sub"]):
        bounds = replace(bounds, min=None)
    return Reading(
        Quantity(bounds.min, bounds.max, unit.name),
        bounds.approximate or number.approximate,
        start=start,
    )


def _out_of_place(context: ReadingContext, number: Number) -> Refusal | None:
    """A measure's number is turned down where it is part of a word or a code: Room 4A."""
    tokens, at = context.tokens, number.start
    many = tokens.word[number.end].endswith("s")
    if is_label(context, at - 1) and tokens.capital(at - 1) and not many:
        return Refusal("number", "the number of a thing")
    if is_in_name(tokens, number):
        return Refusal("number", "part of a name")
    before = tokens.word[at - 1] if at else ""
    if before in SIGNS:
        return Refusal("number", "an amount of money")
    if not tokens.glued(at) or not number.digits:
        return None
    if before in HYPHENS and tokens.glued(at - 1):
        joined = tokens.word[at - 2]
        code = joined.isalpha() and joined not in ("minus", "sub", "mid", "to")
        return Refusal("number", "part of a name or code") if code else None
    return Refusal("number", "part of a name or code") if before[-1].isalnum() else None


def _measure_range(match: Match) -> Reading | Refusal:
    (low, first), (high, unit) = match["low"], match["high"]
    if unit.name not in (first.name, f"{first.name} per {unit.name.rpartition(' per ')[2]}"):
        return Refusal("unit", "two units make no range")
    if is_change(match.context, match.start, match.end):
        return Refusal("low", "a change from one measure to another, not a range")
    both = spread(match.context.tokens, end_of(low), end_of(high))
    if both is None:
        return Refusal("high", "the second measure is not above the first")
    if is_result(match.context, match.start, *both):
        return Refusal("low", "how much a measure changed, and what came of it")
    bounds = bounded(match.context.tokens, match.start, match.end, *both)
    return Reading(Quantity(*both, unit.name), bounds.approximate)


def _feet_and_inches(match: Match) -> Reading | Refusal:
    feet, inches = match["feet"], match["inches"]
    if not feet.exact or not inches.exact or inches.max >= 12:
        return Refusal("inches", "no part of a foot")
    if match.context.tokens.word[match.end : match.end + 1] in (["all"], ["the"], ["total"]):
        return Refusal("inches", "a preposition")
    length = plain((feet.max + inches.max / 12).quantize(Decimal("1.0000")))
    bounds = bounded(match.context.tokens, match.start, match.end, length, length)
    return Reading(Quantity(bounds.min, bounds.max, "foot"), bounds.approximate)


class Measure(Numeral):
    """A number with its unit, as one end of a range; captures the number and the unit."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        number = context.numbers.get(at)
        unit = None if number is None else measure_at(context, number.end, number)
        if number is None or unit is None:
            return FAILED
        captures[self.name] = (at, unit.end, (number, unit))
        return unit.end

    def second_words(self, first: str) -> frozenset[str]:
        """See the function of this name."""
        return Measured().first_words() if first == NUMBER else frozenset()


class Acronym:
    """An abbreviation in capitals after a number with a decimal point, as tables print them."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        tokens = context.tokens
        number: Number = captures["number"][2]
        if "." not in tokens.word[number.start]:
            return FAILED
        spelled = tokens[at] if at < len(tokens.word) else ""
        if not (2 <= len(spelled) <= 5 and spelled.isupper() and spelled.isalpha()):
            return FAILED
        following = tokens.word[at + 1] if at + 1 < len(tokens.word) else BREAK
        if following[0].isalnum() or tokens.glued(at) or spelled in CLOCKS:
            return FAILED
        captures["unit"] = (at, at + 1, Unit(at + 1, spelled))
        return at + 1

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((WORD,))


MEASURE = Rule(
    name="quantity.measure",
    pattern=Sequence(Interval("number"), Measured()),
    interpret=_measure,
    examples=(
        *finds(
            Quantity(Decimal("1.2"), Decimal("1.2"), "gigawatt"),
            "Its plant makes [[1.2 GW]].",
            "Its plant makes [[1.2 gigawatts]].",
            "Its [[1.2-gigawatt]] plant is open.",
        ),
        *finds(Quantity(Decimal(55), Decimal(55), "mile per hour"), "It did [[55 mph]] in Leeds."),
        *finds(
            Quantity(Decimal("88.5"), Decimal("88.5"), "kilometre per hour"),
            "It did [[88.5 km/h]] in Leeds.",
            "It did [[88.5 kilometers per hour]] there.",
        ),
        *finds(Quantity(Decimal(30), Decimal(600), "megawatt"), "They range from [[30-600 MW]]."),
        *finds(
            Quantity(Decimal(52000), Decimal(52000), "barrel per day"),
            "It pumps [[52,000 barrels a day]].",
        ),
        *finds(Quantity(Decimal(-5), Decimal(-5), "celsius"), "It was [[-5 °C]] in Oslo."),
        *finds(
            Quantity(Decimal(1200000), Decimal(1200000), "tonne"),
            "It makes [[1.2m tonnes]] of steel.",
            "The [[1.2m-tonne]] smelter is shut.",
        ),
        *finds(
            Quantity(Decimal(2300), Decimal(2300), "square foot"),
            "He has a [[2,300-square-foot]] flat.",
        ),
        *finds(
            Quantity(Decimal("1.3"), Decimal("1.3"), "ampere per square centimetre"),
            "It drew [[1.3 A/cm2]] in the test.",
        ),
        *ignores(
            "She signed a £10m-a-year contract.",
            "Part 24703 L-202 is sold out.",
            "It is a 5m-strong army.",
            "The 4K panel is new, and sales of 12.4m are told.",
        ),
        *ignores("The 5G network is down.", "It has 40 million people.", "The M25 was closed."),
    ),
)

MEASURE_RANGE = Rule(
    name="quantity.measure_range",
    pattern=Sequence(Measure("low"), Connector(), Measure("high")),
    interpret=_measure_range,
    anchors=RANGE_WORDS,
    examples=(
        *finds(
            Quantity(Decimal(250), Decimal(280), "mile"),
            "Its range is [[250 miles to 280 miles]] in summer.",
            "Its range is between [[250 miles and 280 miles]] in summer.",
        ),
        *ignores("It grew from 250 miles to 280 miles.", "It is 250 miles or 402 km off."),
    ),
)

ACRONYM = Rule(
    name="quantity.acronym",
    pattern=Sequence(Numeral("number"), Acronym()),
    interpret=_measure,
    examples=(
        *finds(Quantity(Decimal("0.5"), Decimal("0.5"), "WAR"), "Lopez ([[0.5 WAR]]) pitched."),
        *ignores("It closed at 4.30 EST.", "At 3.5 NASA engineers met."),
    ),
)

FEET_AND_INCHES = Rule(
    name="quantity.feet_and_inches",
    pattern=Sequence(
        Numeral("feet"),
        word("feet", "foot", "ft", "- foot -", "- foot"),
        Optional(word(",", "and")),
        Numeral("inches"),
        word("inches", "inch", "in", "in ."),
    ),
    interpret=_feet_and_inches,
    anchors=frozenset(("in", "inch", "inches")),
    examples=(
        *finds(
            Quantity(Decimal("5.5"), Decimal("5.5"), "foot"), "She is [[5 feet 6 inches]] tall."
        ),
        *ignores("It is 5 feet, 10 in all."),
    ),
)

RULES = (MEASURE, MEASURE_RANGE, FEET_AND_INCHES, ACRONYM)
