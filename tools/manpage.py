"""Write the manual page from the command line itself: its commands, options and examples.

python tools/manpage.py > factsheet.1
"""

import re
from collections.abc import Iterable, Iterator

from typer._click.core import Command, Context, Parameter
from typer.core import TyperGroup
from typer.main import get_command

from factsheet import __version__
from factsheet.cli import app
from factsheet.cli.epilogs import EXAMPLES, EXIT_CODES

ENVIRONMENT = {
    "NO_COLOR": "Where it is set, nothing is coloured.",
    "FORCE_COLOR": "Where it is set, piped text is coloured too.",
    "FACTSHEET_TRACEBACK": "Where it is set, a bug of ours shows where it is.",
    "_FACTSHEET_COMPLETE": "source_bash, source_zsh or source_fish prints completions to load.",
}


def page() -> str:
    """The page in the man macros of groff."""
    group = get_command(app)
    context = Context(group, info_name="factsheet")
    lines = [
        f'.TH FACTSHEET 1 "" "factsheet {__version__}" "User Commands"',
        ".SH NAME",
        r"factsheet \- the facts of a news article that can be checked",
        ".SH SYNOPSIS",
        r".B factsheet",
        r"\fICOMMAND\fR [\fIOPTIONS\fR] ...",
        ".SH DESCRIPTION",
        _plain(group.help or ""),
        ".SH COMMANDS",
        *_commands(group, context, "factsheet"),
        ".SH EXIT STATUS",
        *_terms((str(code), told.replace("`", "")) for code, told in EXIT_CODES.items()),
        ".SH ENVIRONMENT",
        *_terms(ENVIRONMENT.items()),
    ]
    return "\n".join(lines) + "\n"


def _commands(group: Command, context: Context, path: str) -> Iterator[str]:
    if not isinstance(group, TyperGroup):
        return
    for name in group.list_commands(context):
        command = group.get_command(context, name)
        if command is None:
            continue
        full = f"{path} {name}"
        inner = Context(command, info_name=name, parent=context)
        yield f".SS {_plain(full)} {_usage(command)}".rstrip()
        yield _plain((command.help or "").partition("\f")[0])
        yield from _terms((_names(each), _help(each)) for each in command.params if _names(each))
        yield from _examples(name) if path == "factsheet" else ()
        yield from _commands(command, inner, full)


def _usage(command: Command) -> str:
    arguments = [each for each in command.params if each.param_type_name == "argument"]
    return " ".join(rf"\fI{_plain(each.make_metavar(Context(command)))}\fR" for each in arguments)


def _names(parameter: Parameter) -> str:
    if parameter.param_type_name != "option" or "--help" in parameter.opts:
        return ""
    return ", ".join((*parameter.opts, *parameter.secondary_opts))


def _help(parameter: Parameter) -> str:
    return str(getattr(parameter, "help", "") or "")


def _examples(name: str) -> Iterator[str]:
    for call, gives in EXAMPLES.get(name, ()):
        yield from (".PP", f"{_plain(gives.capitalize())}:", ".PP", ".RS 4", ".nf")
        yield from (_plain(call), ".fi", ".RE")


def _terms(pairs: Iterable[tuple[str, str]]) -> Iterator[str]:
    for term, told in pairs:
        yield from (".TP", rf"\fB{_plain(term)}\fR", _plain(told))


def _plain(words: str) -> str:
    """Words that groff takes as words: no escape, no request at a line's head."""
    escaped = words.replace("\\", r"\e").replace("-", r"\-")
    return re.sub(r"(?m)^(?=[.'])", r"\\&", re.sub(r"\s*\n\s*", " ", escaped.strip()))


if __name__ == "__main__":
    print(page(), end="")
