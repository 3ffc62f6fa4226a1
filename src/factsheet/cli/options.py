"""The options that commands share, each with its one help text."""

from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from factsheet.errors import UsageError


class Format(StrEnum):
    """The formats of a sheet."""

    terminal = "terminal"
    json = "json"
    jsonl = "jsonl"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--as-of takes a day as YYYY-MM-DD, not {text!r}") from None


AsOf = Annotated[
    date | None,
    typer.Option(parser=_day, metavar="DATE", help="The day that relative times count from."),
]
FormatOption = Annotated[Format | None, typer.Option("--format", help="How to print the sheet.")]
Json = Annotated[bool, typer.Option("--json", help="The same as --format json.")]
Output = Annotated[
    Path | None, typer.Option("-o", "--output", metavar="FILE", help="Write there, whole or not.")
]
Timeout = Annotated[float, typer.Option(metavar="SECONDS", help="For a whole fetch.")]
