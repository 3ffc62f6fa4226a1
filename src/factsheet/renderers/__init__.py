"""Sheet -> str: one module for each format of output, imported when it is asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from factsheet.sheet import Sheet

FORMATS = {
    "terminal": "factsheet.renderers.terminal:render",
    "json": "factsheet.renderers.json:render",
    "jsonl": "factsheet.renderers.json:render_line",
}
"""Each format's function, as module:name."""


def renderer(name: str) -> Callable[[Sheet], str]:
    """The function that renders a sheet in this format."""
    module, _, function = FORMATS[name].partition(":")
    return cast("Callable[[Sheet], str]", getattr(import_module(module), function))
