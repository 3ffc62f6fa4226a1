"""`factsheet textconv FILE`: for git, which calls it with the name of a file."""

from hashlib import sha256
from typing import Annotated

import typer

from factsheet import output as out
from factsheet.cli import inputs
from factsheet.cli.command import Command, application
from factsheet.model.errors import NoArticleError, SourceError
from factsheet.readers.text import is_binary
from factsheet.renderers.textconv import render
from factsheet.renderers.visible import visible
from factsheet.sources import obtain

app = application()


@app.command(cls=Command)
def textconv(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A sheet, or an article.")],
) -> int:
    """Print a sheet as stable plain text for `git diff`."""
    content = obtain(file)
    try:
        text = render(inputs.sheet_in(content))
    except (NoArticleError, SourceError):
        # git shows no difference at all where this fails, so what holds no facts stands as it is
        text = _as_it_is(content.content)
    out.emit(text)
    return 0


def _as_it_is(content: bytes) -> str:
    text = content.decode("utf-8", "replace")
    if not is_binary(text):
        return visible(text)
    return f"binary file: {len(content):,} bytes, sha256 {sha256(content).hexdigest()}\n"
