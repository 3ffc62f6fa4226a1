"""The options of the commands that compare; apart, since the comparison is slow to import."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from factsheet.cli import options
from factsheet.model.errors import UsageError
from factsheet.renderers.differences import FORMATS

DifferenceFormat = StrEnum("DifferenceFormat", {name: name for name in FORMATS})  # type: ignore[misc]  # from the table
DifferenceFormatOption = Annotated[
    DifferenceFormat | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help=f"How to print the changes: {', '.join(FORMATS)}.",
        rich_help_panel=options.PRINTING,
    ),
]
StorePath = Annotated[
    Path | None,
    typer.Option("--store", metavar="PATH", help="The store of versions, if not the user's own."),
]


def chosen_difference_format(format_: StrEnum | None, json: bool, output: Path | None) -> str:
    """The same of a difference, which has fewer formats."""
    name = options.chosen_format(format_, json, output)
    if name not in FORMATS:
        formats = ", ".join(FORMATS)
        raise UsageError(f"a difference is not printed as {name}; choose of {formats}")
    return name
