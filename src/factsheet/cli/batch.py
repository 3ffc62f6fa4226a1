"""`factsheet batch INPUT...`."""

import sys
from typing import Annotated

import typer

from factsheet.batch import inputs, progress
from factsheet.batch.run import cores, run
from factsheet.cli import options
from factsheet.engines.isolation import Limits
from factsheet.packs.index import in_force

app = typer.Typer(add_completion=False)

SOME_FAILED = 6


@app.command()
def batch(
    source: Annotated[
        list[str], typer.Argument(metavar="INPUT...", help="JSON Lines files, or - (stdin).")
    ],
    as_of: options.AsOf = None,
    rules: options.Rules = None,
    workers: Annotated[
        int, typer.Option("--workers", min=0, metavar="N", help="Processes; 0: one a core.")
    ] = 0,
    document_timeout: Annotated[
        float,
        typer.Option("--document-timeout", min=0.001, metavar="SECONDS", help="For one document."),
    ] = 60.0,
    document_memory: Annotated[
        int, typer.Option("--document-memory", min=1, metavar="MB", help="For one document.")
    ] = 1024,
    quiet: options.Quiet = False,
) -> int:
    """Read many articles, write one JSON line for each, in input order."""
    paths = tuple(rules or ())
    in_force(paths)  # a mistake in a pack is told before anything is read
    tally = progress.Tally()
    outcomes = run(
        inputs.items(source),
        workers=workers or cores(),
        limits=Limits(document_timeout, document_memory << 20),
        as_of=as_of,
        rules=paths,
    )
    for outcome in progress.watched(outcomes, tally, quiet=quiet):
        sys.stdout.buffer.write(outcome.line)
    sys.stdout.buffer.flush()
    return _conclude(tally, quiet=quiet)


def _conclude(tally: progress.Tally, *, quiet: bool) -> int:
    if sys.stderr.isatty() and not quiet:
        sys.stderr.writelines(f"{line}\n" for line in tally.lines())
    if not tally.failed:
        return 0
    sys.stderr.write(
        f"factsheet: {tally.failed:,} of {tally.documents:,} documents gave no sheet; "
        f"the first is {tally.first_failure}\n"
    )
    return SOME_FAILED
