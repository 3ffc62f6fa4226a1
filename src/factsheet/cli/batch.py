"""`factsheet batch INPUT...`."""

import sys
from contextlib import closing
from enum import StrEnum
from functools import cache, partial
from itertools import islice
from pathlib import Path
from typing import Annotated

import typer

from factsheet import output as out
from factsheet.batches import inputs, progress
from factsheet.batches.destination import FORMATS, Destination, chosen_format, outcomes, write
from factsheet.batches.meter import Meter
from factsheet.batches.run import Plan, cores
from factsheet.batches.selection import Selection
from factsheet.batches.story import Kept
from factsheet.batches.tally import Tally
from factsheet.cli import options
from factsheet.cli.messages import say
from factsheet.engines import ENGINES, Choice
from factsheet.engines.isolation import Limits
from factsheet.packs.in_force import in_force

app = typer.Typer(add_completion=False)

SOME_FAILED = 6
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


@app.command()
def batch(
    source: Inputs,
    output: Output = None,
    format_: Format = None,
    resume: Resume = False,
    errors: Errors = None,
    fail_fast: FailFast = False,
    story: StoryFile = None,
    limit: Limit = None,
    sample: Sample = 1.0,
    as_of: options.AsOf = None,
    rules: options.Rules = None,
    strict: options.Strict = False,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    workers: Workers = 0,
    document_timeout: Seconds = 60.0,
    document_memory: Megabytes = 1024,
    engine: Where = Engine.local,  # type: ignore[attr-defined]  # from the table
    scheduler: Scheduler = None,
    quiet: options.Quiet = False,
) -> int:
    """Read many articles, write one JSON line for each, in input order."""
    limit = limit if limit is None else min(limit, sys.maxsize)
    kept = Kept(output) if story else None
    story_format = _story_format(story) if story else ""
    destination = Destination(output, chosen_format(format_, output), resume, errors, fail_fast)
    paths = tuple(path.absolute() for path in rules or ())
    if paths:
        in_force(paths)  # a mistake in a pack is told before anything is read
    choice = Choice(workers or cores(), str(engine), scheduler)
    plan = Plan(choice, Limits(document_timeout, document_memory << 20), as_of, paths, strict)
    fetching = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)
    selection, meter, tally = Selection(sample, limit), Meter(limit), Tally()
    items = selection.of(inputs.items(source, meter))
    pages = islice(inputs.with_pages(items, fetching, selection), limit)
    size = cache(partial(inputs.size, source))
    try:
        with closing(outcomes(destination, meter.counted(pages), plan)) as made:
            watched = progress.watched(made, tally, lambda: meter.expected(size()), quiet=quiet)
            passing = kept.passing(watched) if kept else watched
            write(passing, destination, sys.stdout.buffer)
    except KeyboardInterrupt:
        _say_how_to_go_on(output)
        raise
    if meter.passed_over and not quiet:
        named = ", ".join(f"{number:,} {what}" for what, number in meter.passed_over.most_common())
        say(f"factsheet: not read: {named}")
    code = _conclude(tally, destination, quiet=quiet)
    if kept:
        _tell(kept, story_format, story)
    return code


def _story_format(path: Path) -> str:
    from factsheet.cli.story_options import chosen_story_format  # slow, and seldom asked for

    return chosen_story_format(None, False, path)


def _tell(kept: Kept, format_: str, path: Path | None) -> None:
    from factsheet.renderers.stories import renderer
    from factsheet.versions.story import tell

    rendering = options.rendering(show_all=False, no_color=True, output=path)
    out.emit(renderer(format_)(tell(kept.sheets()), rendering), path)


def _say_how_to_go_on(output: Path | None) -> None:
    if output is not None:
        say(f"factsheet: what is done is in {output}; the same call with --resume")


def _conclude(tally: Tally, to: Destination, *, quiet: bool) -> int:
    if not quiet and (to.path is not None or sys.stderr.isatty()):
        for each in tally.lines():
            say(each)
    if not tally.failed:
        return 0
    say(
        f"factsheet: {tally.failed:,} of {tally.documents:,} documents gave no sheet"
        f"{f' and stand in {to.errors}' if to.errors else ''}; "
        f"the first is {tally.first_failure}"
    )
    return SOME_FAILED
