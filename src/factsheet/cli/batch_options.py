"""The options of `batch` alone."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from factsheet.batches.destination import FORMATS
from factsheet.engines import ENGINES

RUNNING = "Running"
CHOOSING = "Choosing"

Engine = StrEnum("Engine", {name: name for name in ENGINES})  # type: ignore[misc]  # from the table


BatchFormat = StrEnum("BatchFormat", {name: name for name in FORMATS})  # type: ignore[misc]  # from the table


Inputs = Annotated[
    list[str],
    typer.Argument(
        metavar="INPUT...",
        help="JSON Lines, URL lists, folders, feeds, sitemaps, WARC files, or - (stdin).",
    ),
]
Output = Annotated[
    Path | None,
    typer.Option(
        "-o", "--output", metavar="PATH", help="Write to this folder, or to this SQLite file."
    ),
]
Format = Annotated[
    BatchFormat | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help="jsonl or csv (here, or in a folder), html or parquet (a folder), sqlite (a file); "
        "jsonl where nothing tells.",
    ),
]
Resume = Annotated[
    bool, typer.Option("--resume", help="Go on with what a run before left at PATH.")
]
Errors = Annotated[
    Path | None, typer.Option("--errors", metavar="FILE", help="Write error records there too.")
]
FailFast = Annotated[
    bool, typer.Option("--fail-fast", help="Stop at the first document that fails.")
]
Limit = Annotated[
    int | None,
    typer.Option(min=0, metavar="N", help="The first N only.", rich_help_panel=CHOOSING),
]
Sample = Annotated[
    float,
    typer.Option(
        min=0.0,
        max=1.0,
        metavar="SHARE",
        help="A share of them, 0.01 say; always the same.",
        rich_help_panel=CHOOSING,
    ),
]
Workers = Annotated[
    int,
    typer.Option(min=0, metavar="N", help="Processes; 0: one a core.", rich_help_panel=RUNNING),
]
Seconds = Annotated[
    float,
    typer.Option(min=0.001, metavar="SECONDS", help="For one document.", rich_help_panel=RUNNING),
]
Megabytes = Annotated[
    int, typer.Option(min=1, metavar="MB", help="For one document.", rich_help_panel=RUNNING)
]
Where = Annotated[Engine, typer.Option(help="Where it runs.", rich_help_panel=RUNNING)]
Scheduler = Annotated[
    str | None,
    typer.Option(metavar="ADDRESS", help="Of a Dask or Ray cluster.", rich_help_panel=RUNNING),
]

StoryFile = Annotated[
    Path | None,
    typer.Option(
        "--story", metavar="FILE", help="Compare all of them too, as `compare` does, and write it."
    ),
]
