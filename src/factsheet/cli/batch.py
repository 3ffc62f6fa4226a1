"""`factsheet batch INPUT...`."""

import sys
from collections.abc import Generator, Iterator
from contextlib import closing, nullcontext
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from factsheet.batch import inputs, progress
from factsheet.batch.records import Item
from factsheet.batch.run import Plan, cores, run, run_to
from factsheet.batch.work import Outcome
from factsheet.cli import options
from factsheet.engines import ENGINES, Choice
from factsheet.engines.isolation import Limits
from factsheet.errors import UsageError
from factsheet.packs.index import in_force

app = typer.Typer(add_completion=False)

SOME_FAILED = 6
Engine = StrEnum("Engine", {name: name for name in ENGINES})  # type: ignore[misc]  # from the table
RUNNING = "Running"
CHOOSING = "Choosing"


class ShardFormat(StrEnum):
    """What the shards of a folder are."""

    jsonl = "jsonl"
    parquet = "parquet"


@app.command()
def batch(
    source: Annotated[
        list[str],
        typer.Argument(
            metavar="INPUT...",
            help="JSON Lines, URL lists, folders, feeds, sitemaps, WARC files, or - (stdin).",
        ),
    ],
    output: Annotated[
        Path | None,
        typer.Option("-o", "--output", metavar="DIR", help="Write shards and a manifest there."),
    ] = None,
    format_: Annotated[
        ShardFormat, typer.Option("--format", help="Of the shards.")
    ] = ShardFormat.jsonl,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on with what a run before left in DIR.")
    ] = False,
    errors: Annotated[
        Path | None, typer.Option("--errors", metavar="FILE", help="Write error records there too.")
    ] = None,
    fail_fast: Annotated[
        bool, typer.Option("--fail-fast", help="Stop at the first document that fails.")
    ] = False,
    limit: Annotated[
        int | None,
        typer.Option(min=0, metavar="N", help="The first N only.", rich_help_panel=CHOOSING),
    ] = None,
    sample: Annotated[
        float,
        typer.Option(
            min=0.0,
            max=1.0,
            metavar="SHARE",
            help="A share of them, 0.01 say; always the same.",
            rich_help_panel=CHOOSING,
        ),
    ] = 1.0,
    as_of: options.AsOf = None,
    rules: options.Rules = None,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    workers: Annotated[
        int,
        typer.Option(min=0, metavar="N", help="Processes; 0: one a core.", rich_help_panel=RUNNING),
    ] = 0,
    document_timeout: Annotated[
        float,
        typer.Option(
            min=0.001, metavar="SECONDS", help="For one document.", rich_help_panel=RUNNING
        ),
    ] = 60.0,
    document_memory: Annotated[
        int, typer.Option(min=1, metavar="MB", help="For one document.", rich_help_panel=RUNNING)
    ] = 1024,
    engine: Annotated[
        Engine, typer.Option(help="Where it runs.", rich_help_panel=RUNNING)
    ] = Engine.local,  # type: ignore[attr-defined]  # from the table
    scheduler: Annotated[
        str | None,
        typer.Option(metavar="ADDRESS", help="Of a Dask or Ray cluster.", rich_help_panel=RUNNING),
    ] = None,
    quiet: options.Quiet = False,
) -> int:
    """Read many articles, write one JSON line for each, in input order."""
    if resume and output is None:
        raise UsageError("--resume goes on with a folder: name it with -o")
    paths = tuple(path.absolute() for path in rules or ())
    in_force(paths)  # a mistake in a pack is told before anything is read
    plan = Plan(
        Choice(workers or cores(), str(engine), scheduler),
        Limits(document_timeout, document_memory << 20),
        as_of,
        paths,
    )
    fetching = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)
    items = inputs.sampled(inputs.items(source), sample, limit)
    outcomes = _outcomes(inputs.with_pages(items, fetching), plan, output, format_, resume)
    tally = progress.Tally()
    try:
        with closing(outcomes):
            watched = progress.watched(outcomes, tally, quiet=quiet)
            _write(watched, errors, fail_fast=fail_fast)
    except KeyboardInterrupt:
        _say_how_to_go_on(output)
        raise
    return _conclude(tally, output, quiet=quiet)


def _outcomes(
    items: Iterator[Item], plan: Plan, output: Path | None, format_: ShardFormat, resume: bool
) -> Generator[Outcome, None, None]:
    if output is None:
        if format_ is not ShardFormat.jsonl:
            raise UsageError(f"--format {format_} is written to a folder: name it with -o")
        return run(items, plan)
    from factsheet.batch.folder import Folder

    return run_to(Folder(output, format_, plan.rules, resume=resume), items, plan)


def _write(outcomes: Iterator[Outcome], errors: Path | None, *, fail_fast: bool) -> None:
    """Sheets go to standard output where they went to no shard, errors to their file too."""
    with errors.open("wb") if errors else nullcontext() as also:
        for outcome in outcomes:
            if not outcome.stored:
                sys.stdout.buffer.write(outcome.line)
            if outcome.code and also:
                also.write(outcome.line)
            if outcome.code and fail_fast:
                break
    sys.stdout.buffer.flush()


def _say_how_to_go_on(output: Path | None) -> None:
    if output is not None:
        sys.stderr.write(f"factsheet: what is done is in {output}; the same call with --resume\n")


def _conclude(tally: progress.Tally, output: Path | None, *, quiet: bool) -> int:
    if not quiet and (output is not None or sys.stderr.isatty()):
        sys.stderr.writelines(f"{line}\n" for line in tally.lines())
    if not tally.failed:
        return 0
    sys.stderr.write(
        f"factsheet: {tally.failed:,} of {tally.documents:,} documents gave no sheet; "
        f"the first is {tally.first_failure}\n"
    )
    return SOME_FAILED
