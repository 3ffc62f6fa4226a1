"""What a rule may know of the article that it reads."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct, field

from factsheet.model.entities import Dateline
from factsheet.model.number import Number
from factsheet.syntax.words import Classes
from factsheet.text.tables import Cell
from factsheet.text.tokens import Tokens


class ReadingContext(Struct, frozen=True):
    """The tokens with their word classes, the numbers and ranges by first token, what each bare
    sign stands for, the datelines, which are no part of the sentences behind them, and the cells of
    tables.

    `readings` are what clauses that many patterns share have read, by the clause and the token:
    a clause reads a token the same way whatever pattern it stands in, so it need only do so once.
    """

    tokens: Tokens
    classes: Classes
    numbers: Mapping[int, Number]
    ranges: Mapping[int, Number] = {}
    currencies: Mapping[str, str] = {}
    datelines: tuple[Dateline, ...] = ()
    cells: Mapping[int, Cell] = {}
    readings: dict[tuple[Any, int], Any] = field(default_factory=dict)
