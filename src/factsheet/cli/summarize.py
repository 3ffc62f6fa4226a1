"""`factsheet summarize SOURCE...`."""

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import chain
from typing import Annotated

import typer
from msgspec.structs import replace

from factsheet import output as out
from factsheet import pipeline, renderers, sources
from factsheet.cli import options
from factsheet.cli.command import Command, application
from factsheet.cli.messages import made_of_each, say
from factsheet.cli.waiting import waiting
from factsheet.facts.summary import SENTENCES
from factsheet.model.errors import FactsheetError, StrictError, UsageError
from factsheet.model.location import without_password
from factsheet.model.sheet import Sheet
from factsheet.packs.in_force import in_force
from factsheet.packs.index import Packs
from factsheet.renderers import Rendering, RenderOptions
from factsheet.sources import Content

app = application()

ONE_DOCUMENT = frozenset({"json", "html", "jsonld", "annotations", "sarif"})
"""Formats whose output is one document: two of them in one stream would be none."""
PLACED = frozenset({"lines", "sarif"})
"""Formats that say where in its file a fact stands, and so need the file's own characters."""


@app.command(cls=Command)
def summarize(
    source: Annotated[
        list[str], typer.Argument(metavar="SOURCE...", help="URLs, paths, or - (standard input).")
    ],
    as_of: options.AsOf = None,
    rules: options.Rules = None,
    strict: options.Strict = False,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    format_: options.FormatOption = None,
    json: options.Json = False,
    output: options.Output = None,
    show_all: options.All = False,
    sentences: options.Sentences = SENTENCES,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> int:
    """Read articles, print fact sheets."""
    name = options.chosen_format(format_, json, output)
    if name in ONE_DOCUMENT and len(source) > 1:
        raise UsageError(f"--format {name} holds one sheet; for several use --format jsonl")
    rendering = options.rendering(show_all=show_all, no_color=no_color, output=output)
    packs = in_force(tuple(rules or ()))
    fetching = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)

    def read(each: str) -> tuple[Content, Sheet]:
        with waiting(each, quiet=quiet):
            content = sources.obtain(each, fetching)
            sheet = _sheet(content, packs, as_of, strict, sentences)
        if verbose and not quiet:
            say(f"{each}: {len(sheet.facts)} facts")
        return content, sheet

    failures: list[FactsheetError] = []
    pages = _pages(made_of_each(source, read, failures), name, rendering)
    if output is None:
        for page in pages:
            out.emit(page)
    elif whole := list(pages):
        out.emit(chain.from_iterable(map(out.pieces, whole)), output)
    return failures[0].exit_code if failures else 0


def _pages(
    read: Iterable[tuple[str, tuple[Content, Sheet]]], name: str, rendering: RenderOptions
) -> Iterator[Rendering]:
    """Each sheet in the format of this name, as it is to stand after the one before."""
    render = renderers.renderer(name)
    for each, (content, sheet) in read:
        original = _original(each, content) if name in PLACED else None
        yield render(sheet, replace(rendering, original=original))
        rendering = replace(rendering, continued=True)


def _sheet(
    content: Content, packs: Packs, as_of: date | None, strict: bool, sentences: int
) -> Sheet:
    sheet = pipeline.make_sheet(sources.read(content, as_of=as_of), packs, sentences=sentences)
    if strict and sheet.warnings:
        first = sheet.warnings[0]
        raise StrictError(f"{content.name}: {first.code}: {first.message}")
    return sheet


def _original(source: str, content: Content) -> renderers.Original:
    """The file as an editor opens it, by the name that the user gave."""
    name = content.name if source == "-" else without_password(source)
    return renderers.Original(name, content.content.decode("utf-8", "replace"))
