"""`factsheet compare SOURCE...`."""

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import typer

from factsheet import output as out
from factsheet.batches.inputs import members
from factsheet.cli import difference_options, inputs, options, story_options
from factsheet.cli.command import Command, application
from factsheet.cli.messages import say
from factsheet.model.errors import UsageError
from factsheet.packs.in_force import in_force
from factsheet.renderers.stories import renderer
from factsheet.versions.story import tell

app = application()

FEWEST = 2


@app.command(cls=Command)
def compare(
    source: Annotated[
        list[str],
        typer.Argument(metavar="SOURCE...", help="Articles, URLs, sheets, URL@N, or a folder."),
    ],
    store: difference_options.StorePath = None,
    as_of: options.AsOf = None,
    rules: options.Rules = None,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    format_: story_options.StoryFormatOption = None,
    json: options.Json = False,
    output: options.Output = None,
    show_all: options.All = False,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> None:
    """Tell what several articles on one story share, and where their figures differ."""
    operands = list(_articles(source))
    if len(operands) < FEWEST:
        raise UsageError("one article is no comparison; name two or more, or a folder of them")
    if operands.count("-") > 1:
        raise UsageError("only one of the articles can be standard input")
    render = renderer(story_options.chosen_story_format(format_, json, output))
    packs = in_force(tuple(rules or ()))
    fetching = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)
    sheets = []
    for each in operands:
        sheet = inputs.sheet_of(each, as_of=as_of, options=fetching, store=store, packs=packs)
        sheets.append(sheet)
        if verbose and not quiet:
            say(f"{each}: {len(sheet.facts)} facts")
    rendering = options.rendering(show_all=show_all, no_color=no_color, output=output)
    if not quiet or output:
        out.emit(render(tell(sheets), rendering), output)


def _articles(source: Iterable[str]) -> Iterator[str]:
    """The articles, those of a folder by name."""
    for name in source:
        if name != "-" and Path(name).is_dir():
            yield from map(str, members(Path(name)))
        else:
            yield name
