"""`factsheet textconv FILE`: for git, which calls it with the name of a file."""

from typing import Annotated

import typer

from factsheet import output as out
from factsheet.cli import inputs
from factsheet.model.errors import NoArticleError, SourceError
from factsheet.renderers.textconv import render
from factsheet.renderers.visible import visible
from factsheet.sources import obtain

app = typer.Typer(add_completion=False)


@app.command()
def textconv(
    file: Annotated[str, typer.Argument(metavar="FILE", help="A sheet, or an article.")],
) -> int:
    """Print a sheet as stable plain text for `git diff`."""
    content = obtain(file)
    try:
        text = render(inputs.sheet_in(content))
    except (NoArticleError, SourceError):
        # git shows no difference at all where this fails, so what holds no facts stands as it is
        text = visible(content.content.decode("utf-8", "replace"))
    out.emit(text)
    return 0
