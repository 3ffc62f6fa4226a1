"""`factsheet diff OLD NEW`."""

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from typing import Annotated

import typer

from factsheet import output as out
from factsheet.cli import difference_options, inputs, options
from factsheet.cli.command import Command, application
from factsheet.cli.messages import say
from factsheet.model.errors import UsageError
from factsheet.model.sheet import Sheet
from factsheet.packs.in_force import in_force
from factsheet.packs.index import Packs
from factsheet.renderers.differences import renderer
from factsheet.versions.difference import compare
from factsheet.versions.difference.selection import Wanted, select, unknown

app = application()

ONLY = (
    "Such changes alone (added, removed, corrected, reworded, reattributed, possibly_same, title, "
    "byline, date), or those of such an aspect (amount, currency, bound, speaker ...)."
)


def _share(text: str) -> Decimal:
    try:
        share = Decimal(text.removesuffix("%")) / (100 if text.endswith("%") else 1)
    except InvalidOperation:
        share = Decimal(-1)
    if not (share.is_finite() and 0 <= share < 1000):
        raise UsageError(f"--tolerance takes a share such as 1% or 0.01, not {text!r}")
    return share


def _refuse_unknown_roles(wanted: Wanted, sheets: Iterable[Sheet], packs: Packs) -> None:
    """A role that no fact has and no pack gives would make any two articles equal."""
    missing = set(wanted.roles) - {fact.role for sheet in sheets for fact in sheet.facts}
    if missing:
        roles = {pack.role for pack in packs.packs}
        for role in sorted(missing - roles):
            known = ", ".join(sorted(roles))
            raise UsageError(f"no pack in force gives the role {role!r}; there are {known}")


Only = Annotated[list[str] | None, typer.Option("--only", metavar="WORD", help=ONLY)]
Kind = Annotated[
    list[str] | None, typer.Option("--kind", metavar="KIND", help="Facts of this kind.")
]
Role = Annotated[
    list[str] | None, typer.Option("--role", metavar="ROLE", help="Facts of this role.")
]
Tolerance = Annotated[
    str, typer.Option("--tolerance", metavar="SHARE", help="No smaller correction, such as 1%.")
]


@app.command(cls=Command)
def diff(
    old: Annotated[str, typer.Argument(metavar="OLD", help="A sheet, an article, a URL, URL@N.")],
    new: Annotated[str, typer.Argument(metavar="NEW", help="The same.")],
    only: Only = None,
    kind: Kind = None,
    role: Role = None,
    tolerance: Tolerance = "0",
    store: difference_options.StorePath = None,
    as_of: options.AsOf = None,
    rules: options.Rules = None,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    format_: difference_options.DifferenceFormatOption = None,
    json: options.Json = False,
    output: options.Output = None,
    no_color: options.NoColor = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
) -> int:
    """Compare two sheets or articles; exit 1 where they differ."""
    if old == new == "-":
        raise UsageError("only one of the two can be standard input")
    name = difference_options.chosen_difference_format(format_, json, output)
    wanted = Wanted(only or (), kind or (), role or (), _share(tolerance))
    mistake = unknown(wanted)
    if mistake:
        raise UsageError(mistake)
    packs = in_force(tuple(rules or ()))
    fetching = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)
    before, after = (
        inputs.sheet_of(each, as_of=as_of, options=fetching, store=store, packs=packs)
        for each in (old, new)
    )
    if verbose and not quiet:
        for operand, sheet in ((old, before), (new, after)):
            say(f"{operand}: {len(sheet.facts)} facts")
    _refuse_unknown_roles(wanted, (before, after), packs)
    difference = select(compare(before, after), wanted)
    if not quiet:
        rendering = options.rendering(show_all=True, no_color=no_color, output=output)
        out.emit(renderer(name)(difference, rendering), output)
    return 0 if difference.identical else 1
