"""`factsheet batch INPUT...`."""

import sys
from collections.abc import Iterable
from contextlib import closing
from functools import cache, partial
from itertools import islice
from pathlib import Path

from factsheet import output as out
from factsheet.batches import inputs, progress
from factsheet.batches.destination import Destination, chosen_format, outcomes, write
from factsheet.batches.meter import Meter
from factsheet.batches.run import Plan, cores
from factsheet.batches.selection import Selection
from factsheet.batches.story import Kept
from factsheet.batches.tally import Tally
from factsheet.cli import batch_options, options
from factsheet.cli.command import Command, application
from factsheet.cli.messages import say
from factsheet.engines import Choice
from factsheet.engines.isolation import Limits
from factsheet.packs.in_force import in_force

app = application()

SOME_FAILED = 6


@app.command(cls=Command)
def batch(
    source: batch_options.Inputs,
    output: batch_options.Output = None,
    format_: batch_options.Format = None,
    resume: batch_options.Resume = False,
    errors: batch_options.Errors = None,
    fail_fast: batch_options.FailFast = False,
    story: batch_options.StoryFile = None,
    limit: batch_options.Limit = None,
    sample: batch_options.Sample = 1.0,
    as_of: options.AsOf = None,
    rules: options.Rules = None,
    strict: options.Strict = False,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    workers: batch_options.Workers = 0,
    document_timeout: batch_options.Seconds = 60.0,
    document_memory: batch_options.Megabytes = 1024,
    engine: batch_options.Where = batch_options.Engine.local,  # type: ignore[attr-defined]  # from the table
    scheduler: batch_options.Scheduler = None,
    quiet: options.Quiet = False,
) -> int:
    """Read many articles, write one JSON line for each, in input order."""
    limit = limit if limit is None else min(limit, sys.maxsize)
    kept = Kept(output) if story else None
    story_format = _story_format(story) if story else ""
    destination = Destination(output, chosen_format(format_, output), resume, errors, fail_fast)
    paths = _sound(rules or ())
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
        _say_what_is_not_read(meter)
    code = _conclude(tally, destination, quiet=quiet)
    if kept:
        _tell(kept, story_format, story)
    return code


def _sound(rules: Iterable[Path]) -> tuple[Path, ...]:
    """The packs that workers open, opened here first: a mistake is told before anything is read."""
    paths = tuple(path.absolute() for path in rules)
    if paths:
        in_force(paths)
    return paths


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


def _say_what_is_not_read(meter: Meter) -> None:
    named = ", ".join(f"{number:,} {what}" for what, number in meter.passed_over.most_common())
    say(f"factsheet: not read: {named}")


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
