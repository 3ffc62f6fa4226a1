"""`factsheet history add | watch`: articles are fetched, kept, and what changed is told."""

from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path
from typing import Annotated

import typer
from msgspec.structs import replace

from factsheet import output as out
from factsheet import sources
from factsheet.cli import difference_options, inputs, options, stored
from factsheet.cli.messages import made_of_each, say
from factsheet.fetch import FetchOptions
from factsheet.model.errors import FactsheetError, UsageError
from factsheet.packs.in_force import in_force
from factsheet.packs.index import Packs
from factsheet.renderers import RenderOptions, chronicle
from factsheet.renderers.differences import renderer
from factsheet.renderers.differences.outline import tally
from factsheet.renderers.json import compact_line
from factsheet.renderers.visible import line
from factsheet.versions.difference import compare
from factsheet.versions.difference.changes import Difference
from factsheet.versions.store import Addition, Store, default_path

DIFFERENT = 1
SOME_FAILED = 6

TOLD = 100
"""Versions that a feed and a page tell at most."""


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
    changed, failures = False, list[FactsheetError]()
    with Store(store or default_path()) as kept:
        keep = partial(_added, kept, options=fetching, as_of=as_of, packs=packs)
        for _, (done, difference) in made_of_each(names, keep, failures):
            if difference is not None:
                changed = changed or not difference.identical
                out.emit(told(done, difference))
            elif done.state == "new" and not quiet:
                say(f"{done.entry.name}: new")
    return SOME_FAILED if failures else DIFFERENT if changed else 0


def _added(
    kept: Store, name: str, *, options: FetchOptions, as_of: date | None, packs: Packs
) -> tuple[Addition, Difference | None]:
    """An article added to the store, and what changed since the version before, if there is one."""
    key, content = stored.key(name), sources.obtain(name, options)
    sheet = inputs.article_sheet(content, as_of=as_of, packs=packs)
    done = kept.add(key, content.content, sheet, datetime.now(UTC))
    if done.before is None:
        return done, None
    difference = compare(done.before, sheet)
    kept.count(done.entry, len(difference.changes))
    return done, difference


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
        with stored.opened(store) as kept:
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


def _listed(path: Path) -> list[str]:
    lines = sources.read_file(path).decode("utf-8", "replace").splitlines()
    return [name.strip() for name in lines if name.strip() and not name.lstrip().startswith("#")]


def _outline(done: Addition, difference: Difference, rendering: RenderOptions) -> str:
    told = renderer("terminal")(difference, rendering)
    return f"{line(done.entry.name)}: {tally(difference)}\n\n{told}\n"


def _json_line(done: Addition, difference: Difference) -> str:
    return compact_line(done.entry._asdict() | {"difference": difference})
