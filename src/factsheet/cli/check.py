"""`factsheet check SHEET`."""

import re
from collections import Counter
from collections.abc import Iterator
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Literal, assert_never

import typer

from factsheet import output as out
from factsheet import sources
from factsheet.cli import inputs, options
from factsheet.cli.command import Command, application
from factsheet.fetch import FetchOptions
from factsheet.model.errors import GoneError, UsageError
from factsheet.model.fact import Place
from factsheet.model.sheet import Sheet
from factsheet.packs.in_force import in_force
from factsheet.packs.index import Packs
from factsheet.proof.check import prove
from factsheet.proof.locate import locate
from factsheet.proof.verdict import ArticleStanding, ChangedFact, Proof, Standing
from factsheet.renderers.json import indented
from factsheet.renderers.visible import line

if TYPE_CHECKING:
    from factsheet.renderers.remarks import Region, Remark

app = application()


class ProofFormat(StrEnum):
    """How the proof is printed: for people, for programs, or for editors and code hosts."""

    terminal = "terminal"
    json = "json"
    lines = "lines"
    sarif = "sarif"


@app.command(cls=Command)
def check(
    sheet: Annotated[
        list[str], typer.Argument(metavar="SHEET...", help="Saved sheets' JSON, or -.")
    ],
    source: Annotated[
        str | None,
        typer.Option("--source", metavar="SRC", help="Tell which facts stand in this article."),
    ] = None,
    rules: options.Rules = None,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
    format_: Annotated[
        ProofFormat | None,
        typer.Option("--format", help="For people, programs, or editors and code hosts."),
    ] = None,
    json: options.Json = False,
    output: options.Output = None,
    verbose: Annotated[
        bool, typer.Option("-v", "--verbose", help="The facts that stand where they stood too.")
    ] = False,
    quiet: options.Quiet = False,
) -> int:
    """Prove again that every fact of saved sheets stands in its text; exit 1 where one fails."""
    form = ProofFormat(format_ or ("json" if json else "terminal"))
    if json and form != ProofFormat.json:
        raise UsageError(f"--json and --format {form} are two formats; ask for one")
    if len(sheet) > 1 and (source is not None or form == ProofFormat.json):
        one = "--source" if source is not None else "--json"
        raise UsageError(f"{one} takes one sheet; check each in a call of its own")
    fetching = options.fetching(timeout, max_bytes, allow_private=allow_private, offline=offline)
    packs = in_force(tuple(rules or ()))
    proven = [(name, *_proven(name, source, packs, fetching)) for name in sheet]
    if not quiet:
        out.emit("".join(_printed(form, proven, verbose)), output)
    return 0 if all(each.holds for _, _, each in proven) else 1


def _proven(
    name: str, source: str | None, packs: Packs, fetching: FetchOptions
) -> tuple[sources.Content, Proof]:
    content = sources.obtain(name)
    saved = inputs.saved_sheet(content)
    failures = prove(saved, packs)
    standing, article = _against(saved, source, fetching) if source is not None else ((), None)
    lost = article is not None and article.state in ("changed", "gone")
    holds = not failures and not lost
    return content, Proof(holds, len(saved.facts), failures, standing, article)


def _against(
    saved: Sheet, source: str, fetching: FetchOptions
) -> tuple[tuple[Standing, ...], ArticleStanding]:
    """Where each fact stands in the source, and what became of the article as a whole."""
    from factsheet.proof import against

    try:
        now = inputs.sheet_of(source, options=fetching)
    except GoneError:
        return (), against.GONE
    standing = locate(saved, now.text.content)
    return standing, against.stand(saved, now, standing)


def _printed(
    form: ProofFormat, proven: list[tuple[str, sources.Content, Proof]], verbose: bool
) -> Iterator[str]:
    match form:
        case ProofFormat.json:
            yield from (indented(each) for _, _, each in proven)
        case ProofFormat.terminal:
            for name, _, each in proven:
                head = f"{line(name)}: " if len(proven) > 1 else ""
                yield from _about_article(name, each)
                yield from (f"{head}{text}" for text in _lines(each, verbose))
        case ProofFormat.lines | ProofFormat.sarif:
            from factsheet.renderers import remarks

            told = [remark for each in proven for remark in _remarks(*each)]
            yield remarks.lines(told) if form == ProofFormat.lines else remarks.sarif(told)
        case _:
            assert_never(form)


def _remarks(name: str, content: sources.Content, proof: Proof) -> Iterator["Remark"]:
    """What fails as errors and what moved as notes, each at the fact's id in the sheet's file."""
    from factsheet.renderers.remarks import Remark, line_starts, region_of

    text = content.content.decode("utf-8", "replace")
    starts = line_starts(text)
    ids: dict[str | None, tuple[int, int]] = {}
    for found in re.finditer(r'"id":\s*"([^"]*)"', text):
        ids.setdefault(found[1], found.span())

    def region(fact: str | None) -> "Region | None":
        return region_of(starts, Place(*ids[fact])) if fact in ids else None

    for failure in proof.failures:
        where = region(failure.fact)
        yield Remark(name, where, "error", failure.clause, failure.reason, failure.fact)
    for each in proof.standing:
        if each.state != "stands":
            level: Literal["error", "note"] = "error" if each.state == "gone" else "note"
            message = f"{each.state} in the source: {each.text}"
            yield Remark(name, region(each.fact), level, each.state, message, each.fact)


def _lines(proof: Proof, verbose: bool) -> Iterator[str]:
    """What failed, moved or is gone, and a last line that counts; every fact where asked for."""
    for failure in proof.failures:
        yield f"fails  {failure.fact or 'sheet'}  {failure.clause}: {line(failure.reason)}\n"
    for each in proof.standing:
        if verbose or each.state != "stands":
            place = f"  {each.start}-{each.end}" if each.start is not None else ""
            yield f"{each.state:6} {each.fact}{place}  {line(each.text)}\n"
    yield _tally(proof)


def _about_article(name: str, proof: Proof) -> Iterator[str]:
    """One line on the article that the sheet was held against."""
    if proof.article is not None:
        told = "; ".join(_became(each) for each in proof.article.changed)
        yield f"{line(name)}: {proof.article.state}{f' ({told})' if told else ''}\n"


def _became(changed: ChangedFact) -> str:
    new = f"→ {line(changed.new)}" if changed.new else "is gone"
    return f"{(changed.role or changed.kind).replace('_', ' ')} {line(changed.old)} {new}"


def _tally(proof: Proof) -> str:
    counts = [_number(proof.facts, "fact"), _number(len(proof.failures), "failure")]
    if proof.standing:
        states = Counter(each.state for each in proof.standing)
        counts.append(f"{states['stands']} where they stood")
        counts += [f"{states[state]} {state}" for state in ("moved", "gone") if states[state]]
    return ", ".join(counts) + "\n"


def _number(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"
