"""Difference -> str: one module for each format, imported when it is asked for."""

from importlib import import_module
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Callable

    from factsheet.renderers import RenderOptions
    from factsheet.versions.difference.changes import Difference

FORMATS = {
    "terminal": "factsheet.renderers.differences.terminal:render",
    "json": "factsheet.renderers.differences.json:render",
    "markdown": "factsheet.renderers.differences.markdown:render",
    "html": "factsheet.renderers.differences.html:render",
}
"""Each format's function, as module:name."""


def renderer(name: str) -> "Callable[[Difference, RenderOptions], str]":
    """The function that renders a difference in this format."""
    module, _, function = FORMATS[name].partition(":")
    found = getattr(import_module(module), function)
    return cast("Callable[[Difference, RenderOptions], str]", found)
