"""Bare numbers in the cells of a table: the unit is their column's, their row's or the table's."""

from decimal import Decimal

from msgspec import Struct

from factsheet.grammar.pattern import FAILED, Captures, Numeral
from factsheet.grammar.rule import Match, Reading, Refusal, Rule, finds, ignores
from factsheet.languages.en.figures.signs import MINUS
from factsheet.languages.en.lexicon.currencies import (
    NAME,
    SIGNS,
    Currency,
    resolved,
    spelled_before,
)
from factsheet.languages.en.lexicon.tables import COUNTED, HUNDREDTHS, SCALES
from factsheet.languages.en.lexicon.units import NAME as MEASURE
from factsheet.languages.en.lexicon.units import SYMBOL
from factsheet.model.document import Span
from factsheet.model.number import Number
from factsheet.model.values import MonetaryAmount, Percentage, Quantity, Value, plain
from factsheet.text.context import ReadingContext, has_a_table
from factsheet.text.tables import Cell

BRACKETS = ("(", ")")
ONE = Decimal(1)


class Said(Struct, frozen=True):
    """What a header, a label or a caption says of the numbers that it stands over."""

    currency: Currency | None = None
    scale: Decimal = ONE
    percent: bool = False
    unit: str | None = None

    @property
    def tells(self) -> bool:
        """Whether a number can be read by it."""
        return self.currency is not None or self.percent or self.unit is not None


class CellNumber(Numeral):
    """The number that is all that a cell holds; captures it and the cell."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        number = context.numbers.get(at)
        cell = None if number is None else _alone_in(context, at, number)
        if number is None or cell is None:
            return FAILED
        captures[self.name] = (at, number.end, number)
        captures["cell"] = (cell.span.start, cell.span.end, cell)
        return number.end


def _alone_in(context: ReadingContext, at: int, number: Number) -> Cell | None:
    """The cell that holds this number, a sign or brackets around it, and nothing else."""
    words = context.tokens.word
    for first in (at, at - 1):
        cell = context.cells.get(first)
        if cell is None:
            continue
        before, after = words[cell.span.start : at], words[number.end : cell.span.end]
        if (*before, *after) == BRACKETS or (not after and set(before) <= MINUS):
            return cell
    return None


def _cell(match: Match) -> Reading | Refusal:
    cell, number = match["cell"], match["number"]
    if number.min is None or number.max is None:
        return Refusal("number", "no number is named")
    said = _said_of(match.context, cell)
    if said is None:
        return Refusal("header", "neither column, row nor table says what is counted")
    start, end = cell.span.start, cell.span.end
    sign = ONE if start == number.start else -ONE
    low, high = (plain(side * said.scale * sign) for side in (number.min, number.max))
    return Reading(_value(match.context, said, low, high), number.approximate, start, end)


def _said_of(context: ReadingContext, cell: Cell) -> Said | None:
    """What the column's header says, else the row's label, else the caption of the table."""
    caption = read_unit(context, cell.caption)
    header = read_unit(context, cell.header)
    label = _counted(context, cell.label) or read_unit(context, cell.label)
    for said in (header, label):
        if said.tells:
            return said if said.scale != ONE or said.currency is None else _with(said, caption)
    return caption if caption.tells else None


def _with(said: Said, caption: Said) -> Said:
    """A currency with the scale that the caption gives all of the table."""
    return Said(said.currency, caption.scale)


def _counted(context: ReadingContext, label: Span) -> Said | None:
    words = context.tokens.word[label.start : label.end]
    counts = len(words) == 1 and words[0] in COUNTED
    return Said(unit=COUNTED[words[0]]) if counts else None


def read_unit(context: ReadingContext, place: Span) -> Said:
    """The currency, the scale, the percent sign or the unit that stands among these tokens."""
    tokens = context.tokens
    said = Said()
    for at in range(place.start, place.end):
        word = tokens.word[at]
        if word in HUNDREDTHS or tokens.word[at : at + 2] == ["per", "cent"]:
            return Said(percent=True)
        currency = SIGNS.get(word) or spelled_before(tokens[at]) or _named(context, at)
        if currency is not None:
            said = Said(currency, said.scale * currency.factor)
        elif word in SCALES:
            said = Said(said.currency, SCALES[word], unit=said.unit)
        elif said.unit is None and _in_brackets(context, at, place):
            said = Said(said.currency, said.scale, unit=_measure(context, at))
    return said


def _named(context: ReadingContext, at: int) -> Currency | None:
    named = NAME.read(context.tokens, at)
    return None if named is None else named[1]


def _in_brackets(context: ReadingContext, at: int, place: Span) -> bool:
    """Whether brackets part the word from what it is the unit of: Output (tonnes)."""
    before = context.tokens.word[at - 1] if at > place.start else ""
    return before in ("(", ",")


def _measure(context: ReadingContext, at: int) -> str | None:
    found = MEASURE.read(context.tokens, at) or SYMBOL.read(context.tokens, at)
    return None if found is None else found[1]


def _value(context: ReadingContext, said: Said, low: Decimal, high: Decimal) -> Value:
    if said.percent:
        return Percentage(low, high)
    if said.currency is not None:
        return MonetaryAmount(low, high, *resolved(context, said.currency))
    return Quantity(low, high, said.unit or "")


CELL = Rule(
    name="table.cell",
    pattern=CellNumber("number"),
    interpret=_cell,
    when=has_a_table,
    examples=(
        *finds(
            MonetaryAmount(Decimal(455500000), Decimal(455500000), "GBP"),
            "Results (£m)\n\n| 2024 | 2025\n\nRevenue | 412 | [[455.5]]",
            "Year | £m\n\nRevenue | [[455.5]]",
            "Line | 2025\n\nRevenue, £m | [[455.5]]",
        ),
        *finds(
            MonetaryAmount(Decimal(-3000), Decimal(-3000), "USD", currency_assumed=True),
            "Results ($, in thousands)\n\n| 2024 | 2025\n\nProfit | 412 | [[(3)]]",
        ),
        *finds(
            Percentage(Decimal("10.6"), Decimal("10.6")),
            "Line | Change, %\n\nRevenue | [[10.6]]",
        ),
        *finds(
            Quantity(Decimal(40), Decimal(40), "tonne"), "Mill | Output (tonnes)\n\nHull | [[40]]"
        ),
        *finds(Quantity(Decimal(3610), Decimal(3610), "staff"), "Line | 2025\n\nStaff | [[3,610]]"),
        *ignores("Team | Points\n\nHull | 40", "Pell | 40", "Results (£m)\n\nRevenue was 40"),
    ),
)

RULES = (CELL,)
