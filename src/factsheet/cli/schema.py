"""`factsheet schema`."""

import json
import sys

import msgspec
import typer

from factsheet.sheet import Sheet

app = typer.Typer(add_completion=False)


@app.command()
def schema() -> None:
    """Print the JSON Schema of the output."""
    sys.stdout.write(json.dumps(msgspec.json.schema(Sheet), indent=2) + "\n")
