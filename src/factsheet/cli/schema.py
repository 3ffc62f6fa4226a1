"""`factsheet schema`."""

import json
from enum import StrEnum
from typing import Annotated

import typer

from factsheet import output
from factsheet.cli import options
from factsheet.cli.command import Command, application
from factsheet.renderers import schema

app = application()


class Shape(StrEnum):
    """What is printed as JSON."""

    sheet = "sheet"
    diff = "diff"


@app.command("schema", cls=Command)
def print_schema(
    shape: Annotated[Shape, typer.Argument(help="A fact sheet, or a difference.")] = Shape.sheet,
    to: options.ToFile = None,
) -> None:
    """Print the JSON Schema of the output."""
    made = schema.sheet_schema() if shape is Shape.sheet else schema.diff_schema()
    output.emit(json.dumps(made, indent=2) + "\n", to)
