"""`factsheet history add | watch | list | show | diff | export | import`."""

import re
import sys
from pathlib import Path
from typing import Annotated

import typer

from factsheet import output as out
from factsheet import renderers, sources
from factsheet.cli import difference_options, options, stored
from factsheet.cli.command import Command, application
from factsheet.cli.messages import say
from factsheet.cli.watching import DIFFERENT, add, watch
from factsheet.model.errors import UsageError
from factsheet.renderers.differences import renderer as difference_renderer
from factsheet.renderers.json import compact_line
from factsheet.renderers.visible import line
from factsheet.versions import exchange
from factsheet.versions.difference import compare
from factsheet.versions.store import Entry, Store, default_path, split_name

app = application(no_args_is_help=True)


@app.callback()
def history() -> None:
    """The versions of articles that were stored, and what changed between them."""


app.command(cls=Command)(add)
app.command(cls=Command)(watch)


@app.command("list", cls=Command)
def list_(
    url: Annotated[str | None, typer.Argument(metavar="URL")] = None,
    store: difference_options.StorePath = None,
    json: options.Json = False,
) -> None:
    """List the versions in the store: when, which, how many changes, the title, the publisher."""
    with stored.opened(store) as kept:
        entries = kept.entries(stored.key(url) if url else None)
    if json:
        out.emit("".join(compact_line(entry._asdict()) for entry in entries))
    else:
        out.emit("".join(map(_listing, entries)))


@app.command(cls=Command)
def show(
    name: Annotated[str, typer.Argument(metavar="URL@N")],
    store: difference_options.StorePath = None,
    format_: options.FormatOption = None,
    json: options.Json = False,
    output: options.Output = None,
    show_all: options.All = False,
    no_color: options.NoColor = False,
    content: Annotated[
        bool, typer.Option("--content", help="The bytes as they were fetched.")
    ] = False,
) -> None:
    """Print the sheet of a stored version."""
    with stored.opened(store) as kept:
        url, number = stored.named(kept, name)
        if content:
            sys.stdout.buffer.write(kept.content(url, number))
            return
        sheet = kept.sheet(url, number)
    render = renderers.renderer(options.chosen_format(format_, json, output))
    rendering = options.rendering(show_all=show_all, no_color=no_color, output=output)
    out.emit(render(sheet, rendering), output)


@app.command(cls=Command)
def diff(
    old: Annotated[str, typer.Argument(metavar="URL[@A]", help="Without @A, the last but one.")],
    new: Annotated[
        str | None, typer.Argument(metavar="[@B]", help="Of the same URL; else the last one.")
    ] = None,
    store: difference_options.StorePath = None,
    format_: difference_options.DifferenceFormatOption = None,
    json: options.Json = False,
    output: options.Output = None,
    no_color: options.NoColor = False,
) -> int:
    """Compare two stored versions; exit 1 where they differ."""
    with stored.opened(store) as kept:
        url, last = stored.named(kept, old, latest=True)
        first = split_name(old)
        if new is not None and not re.fullmatch(r"@\d{1,9}", new):
            raise UsageError(f"the second version is named as @N, not {new!r}")
        second = int(new[1:]) if new else last
        before = kept.sheet(url, first[1] if first else max(1, second - 1))
        difference = compare(before, kept.sheet(url, second))
    rendering = options.rendering(show_all=True, no_color=no_color, output=output)
    render = difference_renderer(difference_options.chosen_difference_format(format_, json, output))
    out.emit(render(difference, rendering), output)
    return 0 if difference.identical else DIFFERENT


@app.command(cls=Command)
def export(
    url: Annotated[str | None, typer.Argument(metavar="URL")] = None,
    store: difference_options.StorePath = None,
    output: options.Output = None,
) -> None:
    """Print every stored version as a JSON line, with its sheet, and its bytes in Base64."""
    with stored.opened(store) as kept:
        entries = kept.entries(stored.key(url) if url else None)
        out.emit((compact_line(exchange.record(kept, entry)).encode() for entry in entries), output)


@app.command("import", cls=Command)
def import_(
    exported: Annotated[Path, typer.Argument(metavar="FILE", help="What `export` printed.")],
    store: difference_options.StorePath = None,
    quiet: options.Quiet = False,
) -> None:
    """Put exported versions into the store, each where it stood; passes over what it has."""
    added = 0
    with Store(store or default_path()) as kept:
        for number, text in enumerate(sources.read_lines(exported), 1):
            added += exchange.take(kept, text, f"{exported}, line {number}")
    if not quiet:
        say(f"{added} versions added")


def _listing(entry: Entry) -> str:
    changes = "" if entry.changes is None else f"{entry.changes} changed"
    about = (changes, line(entry.title or ""), line(entry.publisher or ""))
    return "  ".join((line(entry.added), line(entry.name), *filter(None, about))) + "\n"
