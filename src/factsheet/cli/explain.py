"""`factsheet explain SOURCE`."""

from typing import Annotated

import typer

from factsheet import output, sources
from factsheet.cli import options
from factsheet.cli.command import Command, application
from factsheet.model.errors import UsageError
from factsheet.packs.in_force import in_force
from factsheet.proof import explain as reasons
from factsheet.proof.explanation import lines
from factsheet.renderers.json import indented
from factsheet.renderers.visible import line

app = application()


@app.command(cls=Command)
def explain(
    source: Annotated[str, typer.Argument(metavar="SOURCE", help="A URL, a path, or -.")],
    at: Annotated[
        int | None, typer.Option("--at", metavar="N", help="What stands at this character.")
    ] = None,
    text: Annotated[
        str | None, typer.Option("--text", metavar="S", help="What stands at these words.")
    ] = None,
    fact: Annotated[
        str | None, typer.Option("--fact", metavar="ID", help="The fact of this id.")
    ] = None,
    rule: Annotated[
        str | None,
        typer.Option("--rule", metavar="NAME", help="What a pack or rule read or just missed."),
    ] = None,
    as_of: options.AsOf = None,
    rules: options.Rules = None,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    json: options.Json = False,
    to: options.ToFile = None,
) -> None:
    """Tell why a fact was found, or which clause of which rule failed just short of it."""
    if sum(each is not None for each in (at, text, fact)) > 1:
        raise UsageError("ask with one of --at, --text and --fact")
    fetching = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)
    document = sources.open_source(source, as_of=as_of, options=fetching)
    wanted = reasons.Wanted(at, text, fact, rule)
    answer = reasons.explain(document, wanted, in_force(tuple(rules or ())))
    if json:
        output.emit(indented(answer), to)
        return
    output.emit("".join(f"{_indented(each)}\n" for each in lines(answer)), to)


def _indented(text: str) -> str:
    """The line as a screen may show it, its indent kept."""
    return " " * (len(text) - len(text.lstrip(" "))) + line(text)
