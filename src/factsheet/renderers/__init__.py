"""Sheet -> text: one module for each format of output, imported when it is asked for."""

from collections.abc import Callable, Iterator
from importlib import import_module
from typing import cast

from msgspec import Struct

from factsheet.model.sheet import Sheet

FORMATS = {
    "terminal": "factsheet.renderers.terminal:render",
    "json": "factsheet.renderers.json:render",
    "jsonl": "factsheet.renderers.json:render_line",
    "markdown": "factsheet.renderers.markdown:render",
    "csv": "factsheet.renderers.csv:render",
    "html": "factsheet.renderers.html:render",
    "jsonld": "factsheet.renderers.jsonld:render",
    "annotations": "factsheet.renderers.annotations:render",
    "lines": "factsheet.renderers.remarks:render_lines",
    "sarif": "factsheet.renderers.remarks:render_sarif",
}
"""Each format's function, as module:name."""


class Original(Struct, frozen=True):
    """The file that a sheet was made of: its name as the user gave it, and its characters."""

    name: str
    content: str


class RenderOptions(Struct, frozen=True):
    """How a person wants to see the sheet; formats for machines pass over it.

    `width` is the terminal's, in columns: None leaves every line as long as it is and draws
    nothing. `show_all` shows every fact and not only the key ones. `continued` says that another
    sheet stands before this one in the same text. `original` is what editors open.
    """

    width: int | None = None
    color: bool = False
    show_all: bool = False
    continued: bool = False
    original: Original | None = None


Rendering = str | Iterator[bytes]
"""Text; or, where it may be far longer than the article's, pieces of it in UTF-8."""


def whole(rendering: Rendering) -> str:
    """All of its text."""
    return rendering if isinstance(rendering, str) else b"".join(rendering).decode()


def renderer(name: str) -> Callable[[Sheet, RenderOptions], Rendering]:
    """The function that renders a sheet in this format."""
    module, _, function = FORMATS[name].partition(":")
    found = getattr(import_module(module), function)
    return cast("Callable[[Sheet, RenderOptions], Rendering]", found)
