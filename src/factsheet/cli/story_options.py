"""The formats of a story, for the commands that compare many articles."""

from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from factsheet.cli import options
from factsheet.model.errors import UsageError
from factsheet.renderers.stories import FORMATS

StoryFormat = StrEnum("StoryFormat", {name: name for name in FORMATS})  # type: ignore[misc]  # from the table
StoryFormatOption = Annotated[
    StoryFormat | None,
    typer.Option(
        "--format",
        metavar="FORMAT",
        help=f"How to print the story: {', '.join(FORMATS)}.",
        rich_help_panel=options.PRINTING,
    ),
]


def chosen_story_format(format_: StrEnum | None, json: bool, output: Path | None) -> str:
    """The format that was asked for, of those that a story has."""
    name = options.chosen_format(format_, json, output)
    if name not in FORMATS:
        raise UsageError(f"a story is not printed as {name}; choose of {', '.join(FORMATS)}")
    return name
