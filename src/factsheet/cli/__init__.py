"""The command line: parses, calls, prints and sets the exit code, and nothing else.

Each command is a module of its own, imported when it is the one that is called.
"""

import os
import sys
from contextlib import suppress
from importlib import import_module
from typing import Annotated

import typer
from typer._click.core import Command, Context
from typer._click.exceptions import ClickException, NoArgsIsHelpError
from typer._click.formatting import HelpFormatter
from typer.core import TyperGroup

from factsheet import __version__
from factsheet.cli.epilogs import examples_of, exit_codes
from factsheet.model.errors import FactsheetError
from factsheet.output import discard_output

COMMANDS = {
    "summarize": "Read articles, print fact sheets.",
    "diff": "Compare two sheets or articles; exit 1 where they differ.",
    "compare": "Tell what articles on one story share, and where they differ.",
    "check": "Prove a saved sheet again; exit 1 where a fact fails.",
    "history": "Keep versions of articles, and tell what changed between them.",
    "textconv": "Print a sheet as plain text for `git diff`.",
    "git": "Let `git diff` show fact sheets, and articles, as facts.",
    "view": "Show a saved sheet again, in any format.",
    "batch": "Read many articles, write one JSON line for each.",
    "explain": "Tell why a fact was found, or what failed just short of it.",
    "rules": "The rules that say what a figure is: those in force, and your own.",
    "serve": "Review articles in a browser, and get their JSON over HTTP.",
    "mcp": "Let an assistant ask for proven figures: a server of the Model Context Protocol.",
    "schema": "Print the JSON Schema of the output.",
}
"""The commands in the order of the help, with the line that stands there."""


INTERRUPTED = 130
COMPLETION = "_FACTSHEET_COMPLETE"
"""The variable through which a shell asks for completions: `source_bash` prints its script."""


class LazyGroup(TyperGroup):
    """Imports a command's module only when that command is called, or its own help is asked for."""

    def list_commands(self, ctx: Context) -> list[str]:  # noqa: ARG002 - click's signature
        """See click."""
        return list(COMMANDS)

    def format_commands(self, ctx: Context, formatter: HelpFormatter) -> None:  # noqa: ARG002
        """See click; the lines are ours, so that no command is imported to be named."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:  # noqa: ARG002
        """See click."""
        if cmd_name not in COMMANDS:
            return None
        module = import_module(f"factsheet.cli.{cmd_name}")
        command = typer.main.get_command(module.app)
        command.name = cmd_name
        command.epilog = examples_of(cmd_name)
        return command

    def resolve_command(
        self, ctx: Context, args: list[str]
    ) -> tuple[str | None, Command | None, list[str]]:
        """See click; what is no command may be one misspelt, or an article."""
        try:
            return super().resolve_command(ctx, args)
        except ClickException as error:
            error.message = f"{error.message.rstrip('.')}{_meant(args)}"
            raise


def _meant(args: list[str]) -> str:
    from difflib import get_close_matches
    from pathlib import Path
    from shlex import quote

    given = args[0]
    if given == "-" or "/" in given or "." in given or Path(given).exists():
        return f"; an article is read by `factsheet summarize {quote(given)}`."
    close = get_close_matches(given, COMMANDS, 1)
    return f"; did you mean `factsheet {close[0]}`?" if close else "."


app = typer.Typer(
    cls=LazyGroup,
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
    epilog=exit_codes(),
)


def _print_version(asked: bool) -> None:
    if asked:
        sys.stdout.write(f"factsheet {__version__}\n")
        raise typer.Exit


@app.callback()
def factsheet(
    version: Annotated[
        bool,
        typer.Option("-V", "--version", callback=_print_version, is_eager=True, help="Print it."),
    ] = False,
) -> None:
    """Read a news article and give back the facts in it that can be checked."""


def run(arguments: list[str]) -> int:
    """The exit code of a call; every expected failure is one line on standard error."""
    if COMPLETION in os.environ:
        from typer._completion_classes import completion_init

        completion_init()
    try:
        outcome = _outcome(arguments)
        sys.stdout.flush()
    except ClickException as error:
        return _fail(error.format_message() + _help_of(error), 2)
    except FactsheetError as error:
        return _fail(str(error), error.exit_code)
    except (typer.Abort, KeyboardInterrupt):
        outcome = INTERRUPTED
    except (BrokenPipeError, SystemExit):  # Typer turns the one into the other, with a 1
        discard_output()
        return 0
    except OSError as error:
        discard_output()
        what = f"use {error.filename}" if error.filename else "write to standard output"
        return _fail(f"cannot {what}: {error.strerror or error}", 3)
    except MemoryError:
        return _fail("not enough memory for this input; read it in parts", 3)
    except Exception as error:
        if os.environ.get("FACTSHEET_TRACEBACK"):
            raise
        kind = type(error).__name__
        return _fail(f"a bug of ours: {kind}: {error} (FACTSHEET_TRACEBACK=1 shows where)", 70)
    if outcome == INTERRUPTED:  # Typer turns Ctrl-C into an exit code of its own accord
        return _fail("interrupted", INTERRUPTED)
    return outcome if isinstance(outcome, int) else 0


def _outcome(arguments: list[str]) -> object:
    """What the command gave back; a call without a word of what to do is answered by the help."""
    try:
        return app(arguments, prog_name="factsheet", standalone_mode=False)
    except NoArgsIsHelpError as error:
        sys.stdout.write(f"{error.format_message()}\n")
        return 2


def _help_of(error: ClickException) -> str:
    """Where to read how the command is called."""
    context = getattr(error, "ctx", None)
    return f" See `{context.command_path} --help`." if context else ""


def _fail(message: str, code: int) -> int:
    from factsheet.cli.messages import say

    with suppress(OSError):  # where nobody can be told, the exit code still tells
        say(f"factsheet: {message}")
        sys.stderr.flush()
    return code
