"""`factsheet rules list | show | new | lint | test`."""

from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import msgspec
import typer

from factsheet import output, sources
from factsheet.cli import options
from factsheet.cli.command import Command, application
from factsheet.model.errors import PackError, UsageError
from factsheet.packs import proof, template, toml
from factsheet.packs.checker import PackSource, is_slug
from factsheet.packs.in_force import COMPILED, in_force
from factsheet.packs.index import Packs
from factsheet.packs.made_up import Needs, needs
from factsheet.proof import explain
from factsheet.renderers.visible import visible

app = application(no_args_is_help=True)

FAILED = 1
NO_PACK = "there is no pack here; a pack is a .toml file"
Name = Annotated[str, typer.Argument(metavar="NAME", help="A pack's name.")]


@app.callback()
def rules() -> None:
    """The rules that say what a figure is: those in force, and your own."""


@app.command("list", cls=Command)
def list_(own: options.Rules = None, json: options.Json = False) -> None:
    """List the packs in force."""
    packs = _in_force(own)
    if json:
        rows = [_row(source) for source in packs]
        return output.emit(msgspec.json.format(msgspec.json.encode(rows)).decode() + "\n")
    width = max(len(source.pack.name) for source in packs)
    return output.emit(
        "".join(
            f"{s.pack.name:{width}}  {s.pack.kind:10}  {s.pack.role:12}  {visible(s.description)}\n"
            for s in packs
        )
    )


@app.command(cls=Command)
def show(
    name: Name,
    on: Annotated[
        str | None, typer.Option("--on", metavar="SOURCE", help="What it finds in this article.")
    ] = None,
    as_of: options.AsOf = None,
    own: options.Rules = None,
    timeout: options.Timeout = options.FETCH.timeout,
    max_bytes: options.MaxBytes = options.FETCH.max_bytes,
    allow_private: options.AllowPrivate = False,
    offline: options.Offline = False,
) -> None:
    """Show a pack: its patterns and examples, and what it finds in an article."""
    source = _named(name, _in_force(own))
    lines = list(_described(source))
    if on is not None:
        fetching = options.fetching(
            timeout, max_bytes, allow_private=allow_private, offline=offline
        )
        document = sources.open_source(on, as_of=as_of, options=fetching)
        lines += ["", f"in {on}:"]
        found = explain.found_by(document, name, in_force(tuple(own or ())))
        lines += [f"  {each}" for each in found] or ["  nothing"]
    output.emit("".join(f"{visible(line)}\n" for line in lines))


@app.command(cls=Command)
def new(name: Name, to: options.ToFile = None) -> None:
    """Write a pack to fill in: to standard output, or to a file with -o."""
    if not is_slug(name):
        raise UsageError("a pack's name has small letters, digits, - _ and . only")
    if to is not None and to.exists():
        raise UsageError(f"{to} is there already; name another file")
    output.emit(template.new_pack(name), to)


@app.command(cls=Command)
def lint(
    path: Annotated[list[Path], typer.Argument(metavar="PATH...", help="Packs, or folders.")],
) -> int:
    """Tell every mistake in packs, with its line, its column and what to write instead."""
    files = toml.files(path)
    if not files:
        raise PackError(NO_PACK)
    lines = [f"{file}:{mistake}" for file in files for mistake in toml.check(file)[1]]
    output.emit("".join(f"{visible(line)}\n" for line in lines) or _sound(len(files)))
    return FAILED if lines else 0


@app.command("test", cls=Command)
def prove(
    path: Annotated[
        list[Path] | None, typer.Argument(metavar="[PATH]...", help="Packs; without, the built-in.")
    ] = None,
    made_up: Annotated[
        bool,
        typer.Option(
            "--made-up", help="Make up each word of the examples, and tell what packs live by."
        ),
    ] = False,
    json: options.Json = False,
) -> int:
    """Run the examples of packs: missing, noisy, misplaced, misread or brittle."""
    packs = toml.load(path or [COMPILED.parent])
    if not packs:
        raise PackError(NO_PACK)
    among = in_force().with_packs(source.pack for source in packs)
    failures = [f for source in packs for f in proof.prove(source, among, explain.read_figures)]
    needed = [_needs(source, among) for source in packs] if made_up else []
    failures += [failure for each in needed for failure in each.failures]
    if json:
        output.emit(msgspec.json.format(msgspec.json.encode(failures)).decode() + "\n")
    else:
        lines = [*_lived_by(needed), *_failed(failures)]
        told = "".join(f"{visible(line)}\n" for line in lines)
        output.emit(told + (_sound(len(packs)) if not failures else ""))
    return FAILED if failures else 0


def _needs(source: PackSource, among: Packs) -> Needs:
    from factsheet.languages import language

    return needs(source, among, explain.read_figures, language().made_up)


def _lived_by(needed: list[Needs]) -> Iterator[str]:
    for each in needed:
        yield f"{each.pack} lives by {', '.join(each.words) or 'no word of its own'}"


def _in_force(own: list[Path] | None) -> list[PackSource]:
    packs = {source.pack.name: source for source in toml.load([COMPILED.parent, *(own or ())])}
    return list(packs.values())


def _named(name: str, packs: list[PackSource]) -> PackSource:
    import difflib

    by_name = {source.pack.name: source for source in packs}
    if name in by_name:
        return by_name[name]
    close = difflib.get_close_matches(name, by_name, 1)
    hint = f"; did you mean {close[0]}?" if close else "; `factsheet rules list` names them"
    raise UsageError(f"there is no pack {name}{hint}")


def _row(source: PackSource) -> dict[str, object]:
    pack = source.pack
    return {
        "name": pack.name,
        "kind": pack.kind,
        "role": pack.role,
        "description": source.description,
        "status": source.status,
        "licence": source.licence,
        "authors": source.authors,
        "priority": pack.priority,
    }


def _described(source: PackSource) -> Iterator[str]:
    pack = source.pack
    yield f"{pack.name}: {source.description}"
    yield f"gives {pack.kind} the role {pack.role} · priority {pack.priority} · {source.status}"
    yield f"by {', '.join(source.authors)} · licence {source.licence}"
    for title, patterns in (("patterns", pack.patterns), ("unless", pack.unless)):
        if patterns:
            yield from ("", title, *(f"  {pattern.text}" for pattern in patterns))
    yield from ("", "reads")
    yield from (f"  {example.marked}" for example in source.examples if example.figure)
    yield from ("", "leaves alone")
    yield from (f"  {example.marked}" for example in source.examples if not example.figure)


def _failed(failures: list[proof.Failure]) -> Iterator[str]:
    for failure in failures:
        yield f"{failure.word}: {failure.pack}, {failure.company}: {failure.message}"
        yield f"    {failure.example}"


def _sound(count: int) -> str:
    return f"{count} pack{'' if count == 1 else 's'}, no mistake\n"
