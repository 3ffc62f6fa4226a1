"""`factsheet git install | uninstall`."""

import os
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Annotated

import typer

from factsheet import output as out
from factsheet.cli.command import Command, application
from factsheet.model.errors import SourceError
from factsheet.renderers.visible import line

app = application(no_args_is_help=True)

SHEETS = "*.sheet.json"
DRIVER = "diff.factsheet"
MARK = "diff=factsheet"
Everywhere = Annotated[
    bool, typer.Option("--global", help="For every repository of this user, not only this one.")
]


@app.callback()
def git() -> None:
    """Let `git diff` show fact sheets, and articles, as facts."""


@app.command(cls=Command)
def install(
    pattern: Annotated[
        list[str] | None,
        typer.Argument(metavar="[PATTERN]...", help=f"The files; without, {SHEETS}."),
    ] = None,
    changes: Annotated[
        bool, typer.Option("--changes", help="What was corrected, rather than old and new lines.")
    ] = False,
    everywhere: Everywhere = False,
) -> None:
    """Tell git how to compare these files; a second call changes what the first one said."""
    patterns = pattern or [SHEETS]
    attributes = _attributes(everywhere)
    _forget(everywhere)
    for name, value in _settings(changes).items():
        _git("config", *_scope(everywhere), f"{DRIVER}.{name}", value)
    _write(attributes, [*_others(attributes), *(f"{_quoted(each)} {MARK}" for each in patterns)])
    shown = ", ".join(map(line, patterns))
    out.emit(f"git diff shows {shown} as facts; {line(str(attributes))} says so\n")


@app.command(cls=Command)
def uninstall(everywhere: Everywhere = False) -> None:
    """Take back all that install wrote."""
    attributes = _attributes(everywhere)
    _forget(everywhere)
    if attributes.exists():
        _write(attributes, _others(attributes))
    out.emit("git diff shows the files as they are again\n")


def _settings(changes: bool) -> dict[str, str]:
    """What git is told; see gitattributes(5) of both. Any exit code but 0 is a crash to it."""
    if changes:
        return {"command": f'f() {{ {_program()} diff "$2" "$5" || test $? -eq 1; }}; f'}
    return {"textconv": f"{_program()} textconv", "cachetextconv": "true"}


def _program() -> str:
    """How git's shell calls this program: by its name where it is on the path."""
    if shutil.which("factsheet"):
        return "factsheet"
    return f"{shlex.quote(Path(sys.executable).as_posix())} -m factsheet"


def _attributes(everywhere: bool) -> Path:
    """The file of attributes that is this user's own, and that nobody commits."""
    if not everywhere:
        return Path(_git("rev-parse", "--git-path", "info/attributes"))
    named = _git("config", "--global", "--path", "core.attributesFile", may_fail=True)
    if named:
        return Path(named)
    base = os.environ.get("XDG_CONFIG_HOME")
    return (Path(base) if base else Path.home() / ".config") / "git/attributes"


def _others(attributes: Path) -> list[str]:
    """The lines of the file that are not ours."""
    if not attributes.exists():
        return []
    lines = attributes.read_text(encoding="utf-8").splitlines()
    return [each for each in lines if not each.endswith(f" {MARK}")]


def _write(attributes: Path, lines: list[str]) -> None:
    attributes.parent.mkdir(parents=True, exist_ok=True)
    attributes.write_text("".join(f"{each}\n" for each in lines), encoding="utf-8")


def _quoted(pattern: str) -> str:
    """A pattern as gitattributes(5) takes it: in quotes where it has a space."""
    if " " not in pattern and '"' not in pattern:
        return pattern
    escaped = pattern.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{escaped}"'


def _forget(everywhere: bool) -> None:
    _git("config", *_scope(everywhere), "--remove-section", DRIVER, may_fail=True)


def _scope(everywhere: bool) -> tuple[str, ...]:
    return ("--global",) if everywhere else ("--local",)


def _git(*arguments: str, may_fail: bool = False) -> str:
    program = shutil.which("git")
    if program is None:
        raise SourceError("git is not installed, or not on the path")
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)  # noqa: S603 - git itself, with arguments of ours and patterns that it only stores
    if done.returncode and not may_fail:
        raise SourceError(f"git {arguments[0]}: {line(done.stderr) or 'failed'}")
    return "" if done.returncode else done.stdout.strip()
