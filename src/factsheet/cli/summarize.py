"""`factsheet summarize SOURCE...`."""

import sys
from datetime import date
from itertools import chain
from typing import Annotated

import typer
from msgspec.structs import replace

from factsheet import output as out
from factsheet import pipeline, renderers, sources
from factsheet.cli import options
from factsheet.cli.waiting import waiting
from factsheet.facts.summary import SENTENCES
from factsheet.fetch import FetchOptions
from factsheet.model.errors import FactsheetError, StrictError, UsageError
from factsheet.model.location import without_password
from factsheet.model.sheet import Sheet
from factsheet.packs.index import Packs, in_force
from factsheet.renderers.visible import line

app = typer.Typer(add_completion=False)

ONE_DOCUMENT = frozenset({"json", "html", "jsonld", "annotations"})
"""Formats whose output is one document: two of them in one stream would be none."""


@app.command()
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
    render = renderers.renderer(name)
    rendering = options.rendering(show_all=show_all, no_color=no_color, output=output)
    packs = in_force(tuple(rules or ()))
    fetching = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)
    pages: list[renderers.Rendering] = []
    code = 0
    for each in source:
        try:
            with waiting(each, quiet=quiet):
                sheet = _read(each, packs, as_of, fetching, strict, sentences)
        except FactsheetError as error:
            if len(source) == 1:
                raise
            sys.stderr.write(f"factsheet: {line(str(error))}\n")
            code = code or error.exit_code
            continue
        if verbose and not quiet:
            sys.stderr.write(f"{line(without_password(each))}: {len(sheet.facts)} facts\n")
        page = render(sheet, rendering)
        rendering = replace(rendering, continued=True)
        if output is None:
            out.emit(page)
        else:
            pages.append(page)
    if output is not None and pages:
        out.emit(chain.from_iterable(map(out.pieces, pages)), output)
    return code


def _read(
    source: str,
    packs: Packs,
    as_of: date | None,
    fetching: FetchOptions,
    strict: bool,
    sentences: int,
) -> Sheet:
    document = sources.open_source(source, as_of=as_of, options=fetching)
    sheet = pipeline.make_sheet(document, packs, sentences=sentences)
    if strict and sheet.warnings:
        first = sheet.warnings[0]
        raise StrictError(f"{without_password(source)}: {first.code}: {first.message}")
    return sheet
