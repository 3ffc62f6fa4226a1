"""Rows -> Arrow tables and pandas frames; either package is optional."""

from collections.abc import Iterable
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING

from factsheet.model.errors import MissingPackageError
from factsheet.renderers.rows import ARTICLES, FACTS, Row

if TYPE_CHECKING:
    import pandas
    import pyarrow

DIGITS, SCALE = 38, 9
"""Of the decimals, as most engines read them. A value that does not fit exactly is null there, and
stands as text beside it."""
CELL = Decimal(10) ** (DIGITS - SCALE)
NUMBERS, DAYS = ("min", "max"), ("published", "modified", "first_day", "last_day")
LISTS, WHOLES, TRUTHS = ("authors", "warnings"), ("start", "end", "facts"), ("key", "approximate")


@cache
def schemas() -> "dict[str, pyarrow.Schema]":
    """The columns of each table, typed. Raises MissingPackageError without pyarrow."""
    try:
        import pyarrow as pa
    except ImportError:
        raise MissingPackageError(
            "Arrow and Parquet need pyarrow: pip install 'factsheet[parquet]', or take JSON Lines"
        ) from None
    types = {
        **dict.fromkeys(NUMBERS, pa.decimal128(DIGITS, SCALE)),
        **dict.fromkeys(DAYS, pa.date32()),
        **dict.fromkeys(LISTS, pa.list_(pa.string())),
        **dict.fromkeys(WHOLES, pa.int32()),
        **dict.fromkeys(TRUTHS, pa.bool_()),
    }
    return {
        table: pa.schema([(name, types.get(name, pa.string())) for name in names])
        for table, names in (("articles", ARTICLES), ("facts", FACTS))
    }


def arrow(rows: Iterable[Row], table: str) -> "pyarrow.Table":
    """The rows as an Arrow table: exact decimals, days as dates."""
    schema = schemas()[table]
    import pyarrow as pa

    return pa.Table.from_pylist([_exact(row) for row in rows], schema=schema)


def _exact(row: Row) -> Row:
    return row | {name: _decimal(row[name]) for name in NUMBERS if name in row}


def _decimal(text: str | None) -> Decimal | None:
    if text is None:
        return None
    number = Decimal(text)
    exponent = number.as_tuple().exponent
    fits = isinstance(exponent, int) and exponent >= -SCALE and abs(number) < CELL
    return number if fits else None


def frame(facts: Iterable[Row]) -> "pandas.DataFrame":
    """The rows of facts as a data frame: `min` and `max` as floats, days as timestamps.

    Raises MissingPackageError where pandas is not installed.
    """
    try:
        import pandas as pd
    except ImportError:
        raise MissingPackageError("a data frame needs pandas: pip install pandas") from None
    made = pd.DataFrame(list(facts), columns=FACTS)
    types = {
        **dict.fromkeys(NUMBERS, "float64"),
        **dict.fromkeys((name for name in DAYS if name in FACTS), "datetime64[s]"),
        **dict.fromkeys(("start", "end"), "int64"),
        **dict.fromkeys(TRUTHS, "bool"),
    }
    return made.astype(types)
