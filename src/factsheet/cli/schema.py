"""`factsheet schema`."""

import json

import typer

from factsheet import output, schema

app = typer.Typer(add_completion=False)


@app.command("schema")
def print_schema() -> None:
    """Print the JSON Schema of the output."""
    output.emit(json.dumps(schema.sheet_schema(), indent=2) + "\n")
