"""`factsheet check SHEET`."""

from collections import Counter
from collections.abc import Iterator
from typing import Annotated

import typer

from factsheet import output as out
from factsheet import sources
from factsheet.cli import inputs, options
from factsheet.packs.index import in_force
from factsheet.proof import check as proof
from factsheet.proof.check import Proof, Standing
from factsheet.renderers.json import indented
from factsheet.renderers.visible import line

app = typer.Typer(add_completion=False)


@app.command()
def check(
    sheet: Annotated[str, typer.Argument(metavar="SHEET", help="A saved sheet's JSON, or -.")],
    source: Annotated[
        str | None,
        typer.Option("--source", metavar="SRC", help="Tell which facts stand in this article."),
    ] = None,
    rules: options.Rules = None,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    json: options.Json = False,
    output: options.Output = None,
    verbose: Annotated[
        bool, typer.Option("-v", "--verbose", help="The facts that stand where they stood too.")
    ] = False,
    quiet: options.Quiet = False,
) -> int:
    """Prove again that every fact of a saved sheet stands in its text; exit 1 where one fails."""
    saved = inputs.saved_sheet(sources.obtain(sheet))
    fetching = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)
    failures = proof.prove(saved, in_force(tuple(rules or ())))
    standing: tuple[Standing, ...] = ()
    if source is not None:
        text = inputs.sheet_of(source, options=fetching).text.content
        standing = proof.locate(saved, text)
    holds = not failures and all(each.state != "gone" for each in standing)
    proven = Proof(holds, len(saved.facts), failures, standing)
    if not quiet:
        out.emit(indented(proven) if json else "".join(_lines(proven, verbose)), output)
    return 0 if holds else 1


def _lines(proof: Proof, verbose: bool) -> Iterator[str]:
    """What failed, moved or is gone, and a last line that counts; every fact where asked for."""
    for failure in proof.failures:
        yield f"fails  {failure.fact or 'sheet'}  {failure.clause}: {line(failure.reason)}\n"
    for each in proof.standing:
        if verbose or each.state != "stands":
            place = f"  {each.start}-{each.end}" if each.start is not None else ""
            yield f"{each.state:6} {each.fact}{place}  {line(each.text)}\n"
    yield _tally(proof)


def _tally(proof: Proof) -> str:
    counts = [_number(proof.facts, "fact"), _number(len(proof.failures), "failure")]
    if proof.standing:
        states = Counter(each.state for each in proof.standing)
        counts.append(f"{states['stands']} where they stood")
        counts += [f"{states[state]} {state}" for state in ("moved", "gone") if states[state]]
    return ", ".join(counts) + "\n"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
