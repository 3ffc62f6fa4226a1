"""What a rule may know of the article that it reads."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from msgspec import Struct, field

from factsheet.model.entities import Dateline
from factsheet.model.number import Number
from factsheet.syntax.words import Classes
from factsheet.text.tables import Cell
from factsheet.text.tokens import Tokens

Read = TypeVar("Read")


class ReadingContext(Struct, frozen=True):
    """The tokens with their word classes, the numbers and ranges by first token, what each bare
    sign stands for, the datelines, which are no part of the sentences behind them, and the cells of
    tables.

    `readings` are what many patterns share has read, by the clause or the function and the token:
    each reads a token the same way whatever pattern asks, so it need only do so once.
    """

    tokens: Tokens
    classes: Classes
    numbers: Mapping[int, Number]
    ranges: Mapping[int, Number] = {}
    currencies: Mapping[str, str] = {}
    datelines: tuple[Dateline, ...] = ()
    cells: Mapping[int, Cell] = {}
    readings: dict[tuple[Any, int], Any] = field(default_factory=dict)


def has_a_table(context: ReadingContext, _: int) -> bool:
    """Whether the article has a table, wherever it stands."""
    return bool(context.cells)


def once(read: Callable[[ReadingContext, int], Read]) -> Callable[[ReadingContext, int], Read]:
    """A function that reads what stands at a token, and keeps it for whoever asks next."""

    def kept(context: ReadingContext, at: int) -> Read:
        key, readings = (read, at), context.readings
        if key not in readings:
            readings[key] = read(context, at)
        found: Read = readings[key]
        return found

    return kept
