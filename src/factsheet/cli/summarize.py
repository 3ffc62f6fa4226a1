"""`factsheet summarize SOURCE...`."""

import sys
from typing import Annotated

import typer

from factsheet import pipeline, renderers, sources
from factsheet.cli import options
from factsheet.errors import UsageError

app = typer.Typer()


@app.command()
def summarize(
    source: Annotated[list[str], typer.Argument(help="URLs, paths, or - for standard input.")],
    as_of: options.AsOf = None,
    format_: options.FormatOption = None,
    json: options.Json = False,
    timeout: options.Timeout = 20.0,
) -> None:
    """Read articles, print fact sheets."""
    name = "json" if json else (format_ or options.Format.terminal).value
    if name == "json" and len(source) > 1:
        raise UsageError("--json prints one sheet; for several use --format jsonl")
    render = renderers.renderer(name)
    for each in source:
        document = sources.open_source(each, as_of=as_of, timeout=timeout)
        sys.stdout.write(render(pipeline.make_sheet(document)))
