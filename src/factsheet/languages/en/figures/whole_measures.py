"""One of a measure that its article counts, nearly a metre, and how strong a quake was."""

from decimal import Decimal

from factsheet.grammar.pattern import (
    FAILED,
    Captures,
    Glued,
    Numeral,
    OneOf,
    Optional,
    Sequence,
    word,
)
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.hedges import before_hedges, bounded
from factsheet.languages.en.figures.ranges import Hedged
from factsheet.languages.en.figures.units import measure_at
from factsheet.languages.en.lexicon.nouns import TIME_UNITS
from factsheet.languages.en.lexicon.units import EXTENTS, NAME
from factsheet.model.number import Number
from factsheet.model.values import Quantity
from factsheet.text.context import ReadingContext

PARTS = {"half": Decimal("0.5"), "quarter": Decimal("0.25")}
STRONGEST = 10
"""No quake has had a magnitude of 10, by the moment magnitude scale of the USGS."""


class WholeMeasure:
    """A unit of measure in the singular, a hedge before its article or an extent behind it."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        one = Number(at - 1, at, Decimal(1), Decimal(1), digits=False)
        unit = measure_at(context, at, one)
        if unit is None or unit.end - at > 2 or context.tokens.word[at].endswith("s"):
            return FAILED
        hedged = before_hedges(context, at - 1) < at - 2
        told = hedged or context.tokens.word[unit.end] in EXTENTS or _part_behind(context, unit.end)
        if not told or unit.name in TIME_UNITS:
            return FAILED
        captures["unit"] = (at, unit.end, unit)
        return unit.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset(NAME.first_words())


def _part_behind(context: ReadingContext, at: int) -> Decimal:
    """The part of a measure that is added behind it: a mile and a half; else nothing."""
    if context.tokens.word[at : at + 2] != ["and", "a"]:
        return Decimal(0)
    return PARTS.get(context.tokens.word[at + 2], Decimal(0))


def _whole(match: Match) -> Reading | Refusal:
    unit = match["unit"]
    more = _part_behind(match.context, match.end)
    end, value = match.end + 3 * bool(more), unit.scale * (1 + more)
    bounds = bounded(match.context.tokens, match.start, end, value, value)
    meaning = Quantity(bounds.min, bounds.max, unit.name)
    return Reading(meaning, bounds.approximate, match.start, end, weak=True)


def _magnitude(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    if number.max is None or not 0 < number.max < STRONGEST or not number.exact:
        return Refusal("number", "no quake is so strong")
    whole = match.context.tokens.word[match.start] in ("magnitude", "a")
    bounds = bounded(match.context.tokens, number.start, number.end, number.min, number.max)
    meaning = Quantity(bounds.min, bounds.max, "magnitude")
    start = match.start if whole and match["number"].start - match.start <= 2 else number.start
    return Reading(meaning, bounds.approximate, start, match.end)


def _put_at(match: Match) -> Reading | Refusal:
    number: Number = match["number"]
    if number.max is None or not 0 < number.max < STRONGEST or number.max % 1 == 0:
        return Refusal("number", "no quake is so strong")
    bounds = bounded(match.context.tokens, number.start, number.end, number.min, number.max)
    meaning = Quantity(bounds.min, bounds.max, "magnitude")
    return Reading(meaning, bounds.approximate, number.start, number.end)


WHOLE = Rule(
    name="quantity.whole_measure",
    pattern=Sequence(word("a", "an"), WholeMeasure()),
    interpret=_whole,
    examples=(
        *finds(
            Quantity(Decimal(1), Decimal(1), "metre"),
            "The bridge sank by almost [[a metre]] at one end.",
            approximate=True,
        ),
        *finds(Quantity(Decimal(1), None, "mile"), "It lies more than [[a mile]] from the road."),
        *finds(Quantity(Decimal(1), Decimal(1), "metre"), "The snow was [[a metre]] deep."),
        *finds(
            Quantity(Decimal("1.5"), Decimal("1.5"), "mile"), "It lies [[a mile and a half]] off."
        ),
        *ignores("It costs $5 a metre.", "A mile marker fell.", "It took nearly an hour."),
    ),
)
MAGNITUDE = Rule(
    name="quantity.magnitude_of_quake",
    pattern=OneOf(
        Sequence(word("magnitude"), Optional(word("-")), Numeral("number")),
        Sequence(Numeral("number"), Glued(word("-")), Glued(word("magnitude"))),
    ),
    interpret=_magnitude,
    examples=(
        *finds(
            Quantity(Decimal("6.6"), Decimal("6.6"), "magnitude"),
            "A [[magnitude 6.6]] quake shook the town.",
            "A [[6.6-magnitude]] quake shook the town.",
            "The strongest was of [[magnitude 6.6]].",
        ),
        *ignores("The magnitude 40 people felt.", "It was of a magnitude that 6 saw."),
    ),
)
PUT_AT = Rule(
    name="quantity.magnitude_put_at",
    pattern=Sequence(word("magnitude at", "magnitude of", "magnitude was"), Hedged("number")),
    interpret=_put_at,
    examples=(
        *finds(
            Quantity(Decimal("6.9"), Decimal("6.9"), "magnitude"),
            "The agency put the magnitude at [[6.9]].",
            "It had a magnitude of [[6.9]].",
        ),
        *ignores("It grew by an order of magnitude of 2 in May."),
    ),
)

RULES = (WHOLE, MAGNITUDE, PUT_AT)
