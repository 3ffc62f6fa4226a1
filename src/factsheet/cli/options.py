"""The options that commands share, each with its one help text."""

import os
import shutil
import sys
from datetime import date
from enum import StrEnum
from math import isfinite
from pathlib import Path
from typing import Annotated

import typer

from factsheet.fetch import FetchOptions, cache_folder
from factsheet.model.errors import UsageError
from factsheet.renderers import FORMATS, RenderOptions

Format = StrEnum("Format", {name: name for name in FORMATS})  # type: ignore[misc]  # from the table

READING = "Reading"
PRINTING = "Printing"


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise UsageError(f"--as-of takes a day as YYYY-MM-DD, not {text!r}") from None


AsOf = Annotated[
    date | None,
    typer.Option(
        "--as-of",
        parser=_day,
        metavar="DATE",
        help="The day that relative times count from, where the article gives none.",
        rich_help_panel=READING,
    ),
]
Rules = Annotated[
    list[Path] | None,
    typer.Option(
        "--rules",
        metavar="PATH",
        help="A role pack or a folder of them, beside the built-in ones; may be given again.",
        rich_help_panel=READING,
    ),
]
Strict = Annotated[
    bool,
    typer.Option("--strict", help="A warning is an error (exit 5).", rich_help_panel=READING),
]
Timeout = Annotated[
    float,
    typer.Option(
        "--timeout", min=0.1, metavar="SECONDS", help="For a whole fetch.", rich_help_panel=READING
    ),
]
MaxBytes = Annotated[
    int,
    typer.Option(
        "--max-bytes",
        min=1,
        metavar="N",
        help="Of a page, as sent and decoded.",
        rich_help_panel=READING,
    ),
]
AllowPrivate = Annotated[
    bool,
    typer.Option(
        "--allow-private",
        help="Read addresses of this machine and its networks too.",
        rich_help_panel=READING,
    ),
]
Offline = Annotated[
    bool,
    typer.Option("--offline", help="Read pages from the cache only.", rich_help_panel=READING),
]
FormatOption = Annotated[
    Format | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help=f"How to print the sheet: {', '.join(FORMATS)}.",
        rich_help_panel=PRINTING,
    ),
]
Json = Annotated[
    bool, typer.Option("--json", help="The same as --format json.", rich_help_panel=PRINTING)
]


def _file(text: str) -> Path:
    """The path of a file that is to be written; a folder's is none."""
    path = Path(text)
    if not text or text.endswith((os.sep, "/")) or path.is_dir():
        raise UsageError(f"-o takes the name of a file, and {text!r} is that of a folder")
    return path


Output = Annotated[
    Path | None,
    typer.Option(
        "-o",
        "--output",
        parser=_file,
        metavar="FILE",
        help="Write there, whole or not at all; the ending tells the format.",
        rich_help_panel=PRINTING,
    ),
]
ToFile = Annotated[
    Path | None,
    typer.Option(
        "-o",
        "--output",
        metavar="FILE",
        help="Write there, whole or not at all.",
        rich_help_panel=PRINTING,
    ),
]
All = Annotated[
    bool,
    typer.Option("--all", help="Every fact, not only the key ones.", rich_help_panel=PRINTING),
]
NoColor = Annotated[
    bool,
    typer.Option(
        "--no-color", help="No colours; NO_COLOR does the same.", rich_help_panel=PRINTING
    ),
]
Sentences = Annotated[
    int,
    typer.Option(
        "--sentences",
        min=0,
        max=100,
        metavar="N",
        help="How long the summary is.",
        rich_help_panel=PRINTING,
    ),
]
Quiet = Annotated[
    bool, typer.Option("-q", "--quiet", help="Errors only.", rich_help_panel=PRINTING)
]
Verbose = Annotated[
    bool,
    typer.Option("-v", "--verbose", help="Say what is being read.", rich_help_panel=PRINTING),
]

FETCH = FetchOptions()
"""What holds where no option says otherwise."""

ENDINGS = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".csv": "csv",
    ".txt": "terminal",
    ".text": "terminal",
}
"""What the ending of an output file says of its format."""


def chosen_format(format_: StrEnum | None, json: bool, output: Path | None) -> str:
    """The format that was asked for: by name, by --json, or by the output's ending."""
    if format_ is not None and json and format_ != "json":
        raise UsageError(f"--json and --format {format_} are two formats; ask for one")
    if format_ is not None:
        return str(format_)
    if json:
        return "json"
    ending = output.suffix.lower() if output else ""
    if not ending[1:].isalpha():  # none, or the end of a name such as sheet-2026.01.12
        return "terminal"
    if ending not in ENDINGS:
        raise UsageError(f"{ending} is the ending of no format; name one with --format")
    return ENDINGS[ending]


def fetching(timeout: float, max_bytes: int, *, allow_private: bool, offline: bool) -> FetchOptions:
    """The limits of each fetch, and the cache of this user."""
    if not isfinite(timeout):
        raise UsageError(f"--timeout takes a number of seconds, not {timeout}")
    return FetchOptions(
        timeout=timeout,
        max_bytes=max_bytes,
        allow_private=allow_private,
        offline=offline,
        cache=cache_folder(),
    )


def rendering(*, show_all: bool, no_color: bool, output: Path | None) -> RenderOptions:
    """How the reader sees the sheet: a terminal's width and colours, or plain lines elsewhere.

    See https://no-color.org and https://force-color.org; where both ask, there are none, as in
    Python itself.
    """
    screen = output is None and sys.stdout.isatty()
    colored = (screen and os.environ.get("TERM") != "dumb") or bool(os.environ.get("FORCE_COLOR"))
    return RenderOptions(
        width=shutil.get_terminal_size().columns if screen else None,
        color=colored and not no_color and not os.environ.get("NO_COLOR"),
        show_all=show_all,
    )
