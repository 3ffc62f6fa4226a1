"""Every option and argument of every command, with values that nobody should give it."""

import json
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path

import typer
from tests.hostile.invariants import assert_safe, called
from typer._click.core import Command

from factsheet.cli import COMMANDS

SECRET = "pa55word"  # noqa: S105 - of nobody
"""Part of every value that holds a password; it may stand in no answer."""
VALUES = (
    "", " ", "-", "--", ".", "~", "*", "%s%n", "0", "-0", "-1", "+1", "0x10", "1_0", "1e999", "1e-999",
    "nan", "-inf", "9" * 30, "9" * 5_000, "0.5", "½", "٣", "1%", "null", "a,b", "a=b", "a@b", "@1", "x@0", "x@-1",
    "x@" + "9" * 30, "\x1b[31mred", "a\nb", "a\r", "a\tb", "\x9b1m", "\u202eabc", "\udcff", "a\udc80b", "é" * 200,
    "n" * 300, "n" * 5_000, "2026-13-45", "0000-00-00", "10000-01-01", "0001-01-01", "9999-12-31", "2026-01-12T25:00",
    "/dev/null", "/dev/full", "/dev/zero", "missing", "missing/x.json", "a.txt/x", "folder", "folder/", "x.pdf", ".json",
    "a.txt", "s.json", "bad.json", "bin.dat", "loop", "tip.toml", f"http://u:{SECRET}@h.invalid/",
    f"http://u:{SECRET}@[::1/", f"HTTPS://U:{SECRET}@H.INVALID:99999/", "http://", "http:///", "http://xn--a/",
    "file:///etc/passwd", "ftp://h.invalid/", "javascript:alert(1)", "terminal", "json", "constructor", "__class__",
)  # fmt: skip
"""Nothing, numbers out of range and of other scripts, what a terminal obeys, names that no text holds or that are too
long, days that are none, files that are none, and addresses with a password."""
HEAVY = {"--workers", "--engine", "--scheduler"}
"""Options whose odd values start processes; they are tried by themselves."""
APART = {"serve", "mcp", "git"}
"""Commands that end when they are told to, and the one that changes how git is set up."""
BASES: dict[str, tuple[str, ...]] = {
    "summarize": ("a.txt",), "diff": ("a.txt", "s.json"), "compare": ("a.txt", "s.json"), "check": ("s.json",),
    "textconv": ("a.txt",), "view": ("s.json",), "batch": ("a.txt", "--workers", "1"), "explain": ("a.txt",),
    "history add": ("a.txt",), "history watch": ("list",), "history show": ("a.txt@1",), "history diff": ("a.txt",),
    "history import": ("a.txt",), "rules show": ("money.raised",), "rules new": ("tip",), "rules lint": ("tip.toml",),
    "rules test": ("tip.toml",),
}  # fmt: skip
"""A proper call of each command; what takes no argument is not named."""
Call = tuple[str, ...]


def commands() -> Iterator[tuple[str, Command]]:
    """Every command that ends by itself, with what its parser knows of it."""
    for name in COMMANDS:
        command = typer.main.get_command(import_module(f"factsheet.cli.{name}").app)
        within = getattr(command, "commands", None)
        if within is None and name not in APART:
            yield name, command
        for inner, each in ({} if name in APART else within or {}).items():
            yield f"{name} {inner}", each


def odd_calls(name: str, command: Command) -> Iterator[Call]:
    """Calls of a command, in each of which one option or argument is odd."""
    words, base = tuple(name.split()), BASES.get(name, ())
    for parameter in command.params:
        option = max(parameter.opts, key=len)
        if parameter.param_type_name == "argument":
            yield from ((*words, value, *base[1:]) for value in VALUES)
        elif getattr(parameter, "is_flag", False):
            yield (*words, *base, option)
        elif option not in HEAVY:
            yield from ((*words, *base, option, value) for value in VALUES)
            yield from ((*words, *base, f"{option}={value}") for value in VALUES[:3])
    yield words
    yield (*words, *base, "--no-such-option")


def furnished(folder: Path) -> None:
    """What a user may have in a folder: an article, a sheet, a pack, a list, and what is none."""
    (folder / "a.txt").write_text("Orchid raised $5 million on Monday.", "utf-8")
    ended = called("summarize", "a.txt", "--json", "-o", "s.json")
    assert ended[0] == 0
    (folder / "bad.json").write_text(json.dumps({"schema_version": "1.1", "facts": [{}]}), "utf-8")
    (folder / "bin.dat").write_bytes(bytes(range(256)))
    (folder / "list").write_text("a.txt\nmissing.txt\n", "utf-8")
    (folder / "tip.toml").write_text('name = "tip"\n', "utf-8")
    (folder / "folder").mkdir()
    (folder / "loop").symlink_to("loop")


def ends_well(call: Call) -> None:
    """A call ends with a code of the contract; an error is one line, in which no password stands."""
    code, out, err = called(*call)
    told = err.decode()
    assert code in {0, 1, 2, 3, 4, 5, 6}, f"exit {code}: {told[-300:]}"
    assert_safe(out.decode())
    assert_safe(told)
    assert SECRET not in out.decode() + told, told[-300:]
    errors = [line for line in told.splitlines() if line.startswith("factsheet: ")]
    if code in (2, 3, 4) and call[0] not in ("history", "batch") and out != b"":
        assert len(errors) <= 1, told
    if code in (2, 3, 4) and out == b"":
        assert errors, "an error that is told nobody"
