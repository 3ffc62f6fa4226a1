"""`factsheet batch INPUT...`."""

import os
import sys
from pathlib import Path
from typing import Annotated

import typer

from factsheet import batch as engine

app = typer.Typer(add_completion=False)


@app.command()
def batch(
    source: Annotated[list[str], typer.Argument(metavar="INPUT...", help="JSON Lines, or -.")],
    workers: Annotated[int, typer.Option(help="Processes.")] = os.cpu_count() or 1,
) -> int:
    """Read many articles, write one JSON line for each."""
    for name in source:
        with sys.stdin.buffer if name == "-" else Path(name).open("rb") as lines:
            for line in engine.run(lines, workers=workers):
                sys.stdout.buffer.write(line)
    return 0
