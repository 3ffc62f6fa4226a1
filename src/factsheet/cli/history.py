"""`factsheet history add | watch | list | show | diff | export | import`."""

import re
import sys
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from factsheet import output as out
from factsheet import renderers, sources
from factsheet.cli import difference_options, inputs, options
from factsheet.cli.messages import say
from factsheet.fetch import FetchOptions
from factsheet.model.errors import FactsheetError, SourceError, UsageError
from factsheet.packs.in_force import in_force
from factsheet.packs.index import Packs
from factsheet.renderers import RenderOptions, chronicle
from factsheet.renderers.differences import renderer as difference_renderer
from factsheet.renderers.differences.outline import tally
from factsheet.renderers.json import compact
from factsheet.renderers.visible import line
from factsheet.versions import exchange
from factsheet.versions.difference import compare
from factsheet.versions.difference.changes import Difference
from factsheet.versions.store import (
    IN_MEMORY,
    Addition,
    Entry,
    Store,
    default_path,
    key_of,
    split_name,
)

app = typer.Typer(add_completion=False, no_args_is_help=True)

DIFFERENT = 1
SOME_FAILED = 6
TOLD = 100
"""Versions that a feed and a page tell at most."""


@app.callback()
def history() -> None:
    """The versions of articles that were stored, and what changed between them."""


@app.command()
def add(
    source: Annotated[
        list[str] | None, typer.Argument(metavar="SOURCE...", help="URLs or files.")
    ] = None,
    from_: Annotated[
        Path | None, typer.Option("--from", metavar="FILE", help="URLs or files, one a line.")
    ] = None,
    store: difference_options.StorePath = None,
    as_of: options.AsOf = None,
    rules: options.Rules = None,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    json: options.Json = False,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
) -> int:
    """Store articles, and print what changed since; exit 1 where something did."""
    names = [*(source or ()), *(_listed(from_) if from_ else ())]
    if not names:
        raise UsageError("nothing to add; name a SOURCE, or a list of them with --from FILE")
    limits = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)
    # one address is a person's own; a list is a program's
    fetching = replace(limits, polite=len(names) > 1)
    rendering = options.rendering(show_all=True, no_color=no_color, output=None)
    packs = in_force(tuple(rules or ()))
    told = _json_line if json else partial(_outline, rendering=rendering)
    changed = failed = 0
    with Store(store or default_path()) as kept:
        for name in names:
            try:
                done, difference = _added(kept, name, fetching, as_of, packs)
            except FactsheetError as error:
                if len(names) == 1:
                    raise
                say(f"factsheet: {error}")
                failed += 1
                continue
            if difference is None:
                _tell(done, quiet)
            else:
                changed += not difference.identical
                out.emit(told(done, difference))
    return SOME_FAILED if failed else DIFFERENT if changed else 0


def _added(
    kept: Store, name: str, fetching: FetchOptions, as_of: date | None, packs: Packs
) -> tuple[Addition, Difference | None]:
    """An article added to the store, and what changed since the version before, if there is one."""
    key, content = _key(name), sources.obtain(name, fetching)
    sheet = inputs.article_sheet(content, as_of=as_of, packs=packs)
    done = kept.add(key, content.content, sheet, datetime.now(UTC))
    if done.before is None:
        return done, None
    difference = compare(done.before, sheet)
    kept.count(done.entry, len(difference.changes))
    return done, difference


@app.command()
def watch(
    list_of: Annotated[Path, typer.Argument(metavar="FILE", help="URLs or files, one a line.")],
    feed: Annotated[
        Path | None, typer.Option("--feed", metavar="FILE", help="An Atom feed of what changed.")
    ] = None,
    page: Annotated[
        Path | None, typer.Option("--page", metavar="FILE", help="An HTML page of what changed.")
    ] = None,
    store: difference_options.StorePath = None,
    rules: options.Rules = None,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    json: options.Json = False,
) -> int:
    """Fetch a list again, keep and print what changed; made for cron: exit 0, or 6 with failures.

    Sites are asked politely: robots.txt, a second between requests, back-off, and only for what is
    newer than the cache.
    """
    code = add(
        None,
        list_of,
        store,
        rules=rules,
        timeout=timeout,
        max_bytes=max_bytes,
        allow_private=allow_private,
        json=json,
        no_color=True,
        quiet=True,
    )
    if feed or page:
        with _opened(store) as kept:
            editions = _editions(kept)
        for path, told in ((feed, chronicle.feed), (page, chronicle.page)):
            if path is not None:
                out.emit(told(editions), path)
    return code if code == SOME_FAILED else 0


def _editions(kept: Store) -> list[chronicle.Edition]:
    """The last versions that changed something, newest first."""
    later = [entry for entry in kept.entries() if entry.number > 1]
    newest = sorted(later, key=lambda entry: entry.added, reverse=True)[:TOLD]
    return [
        chronicle.Edition(
            entry.name,
            entry.url,
            entry.added,
            compare(kept.sheet(entry.url, entry.number - 1), kept.sheet(entry.url, entry.number)),
        )
        for entry in newest
    ]


@app.command("list")
def list_(
    url: Annotated[str | None, typer.Argument(metavar="URL")] = None,
    store: difference_options.StorePath = None,
    json: options.Json = False,
) -> None:
    """List the versions in the store: when, which, how many changes, the title, the publisher."""
    with _opened(store) as kept:
        entries = kept.entries(_key(url) if url else None)
    if json:
        out.emit("".join(_line(entry._asdict()) for entry in entries))
    else:
        out.emit("".join(map(_listing, entries)))


@app.command()
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
    with _opened(store) as kept:
        url, number = _named(kept, name)
        if content:
            sys.stdout.buffer.write(kept.content(url, number))
            return
        sheet = kept.sheet(url, number)
    render = renderers.renderer(options.chosen_format(format_, json, output))
    rendering = options.rendering(show_all=show_all, no_color=no_color, output=output)
    out.emit(render(sheet, rendering), output)


@app.command()
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
    with _opened(store) as kept:
        url, last = _named(kept, old, latest=True)
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


@app.command()
def export(
    url: Annotated[str | None, typer.Argument(metavar="URL")] = None,
    store: difference_options.StorePath = None,
    output: options.Output = None,
) -> None:
    """Print every stored version as a JSON line, with its sheet, and its bytes in Base64."""
    with _opened(store) as kept:
        entries = kept.entries(_key(url) if url else None)
        out.emit((_line(exchange.record(kept, entry)).encode() for entry in entries), output)


@app.command("import")
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


def _listed(path: Path) -> list[str]:
    lines = sources.read_file(path).decode("utf-8", "replace").splitlines()
    return [name.strip() for name in lines if name.strip() and not name.lstrip().startswith("#")]


def _opened(path: Path | None) -> Store:
    """A store to read from; one that is not there is empty, and reading does not make it."""
    path = path or default_path()
    return Store(path if path.exists() else IN_MEMORY)


def _key(name: str) -> str:
    if name == "-":
        raise UsageError("standard input has no name to store it under; give a URL or a file")
    if "\0" in name:
        raise SourceError(sources.NO_NAME)
    return key_of(name)


def _named(kept: Store, name: str, *, latest: bool = False) -> tuple[str, int]:
    """The article and the number that a user means; the last version where none is named."""
    given = split_name(name)
    if given and not latest:
        return _key(given[0]), given[1]
    url = _key(given[0] if given else name)
    entries = kept.entries(url)
    if not entries:
        raise UsageError(f"{name} is not in the store; `factsheet history list` tells what is")
    return url, entries[-1].number


def _tell(done: Addition, quiet: bool) -> None:
    if not quiet and done.state == "new":
        say(f"{done.entry.name}: new")


def _outline(done: Addition, difference: Difference, rendering: RenderOptions) -> str:
    told = difference_renderer("terminal")(difference, rendering)
    return f"{line(done.entry.name)}: {tally(difference)}\n\n{told}\n"


def _json_line(done: Addition, difference: Difference) -> str:
    return _line(done.entry._asdict() | {"difference": difference})


def _line(value: object) -> str:
    return compact(value).decode() + "\n"
