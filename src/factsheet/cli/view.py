"""`factsheet view SHEET`."""

from typing import Annotated

import typer

from factsheet import output as out
from factsheet import renderers, sources
from factsheet.cli import inputs, options
from factsheet.cli.command import Command, application

app = application()


@app.command(cls=Command)
def view(
    sheet: Annotated[str, typer.Argument(metavar="SHEET", help="A saved sheet's JSON, or -.")],
    format_: options.FormatOption = None,
    json: options.Json = False,
    output: options.Output = None,
    show_all: options.All = False,
    no_color: options.NoColor = False,
) -> None:
    """Show a saved sheet again, in any format."""
    render = renderers.renderer(options.chosen_format(format_, json, output))
    rendering = options.rendering(show_all=show_all, no_color=no_color, output=output)
    saved = inputs.saved_sheet(sources.obtain(sheet, options.FETCH))
    out.emit(render(saved, rendering), output)
