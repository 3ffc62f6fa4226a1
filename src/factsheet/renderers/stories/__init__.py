"""Story -> str: one module for each format, imported when it is asked for."""

from collections.abc import Callable
from importlib import import_module
from typing import cast

from factsheet.renderers import RenderOptions
from factsheet.versions.story.statements import Story

FORMATS = {
    "terminal": "factsheet.renderers.stories.terminal:render",
    "json": "factsheet.renderers.stories.json:render",
    "html": "factsheet.renderers.stories.html:render",
    "csv": "factsheet.renderers.stories.csv:render",
}
"""Each format's function, as module:name."""


def renderer(name: str) -> Callable[[Story, RenderOptions], str]:
    """The function that renders a story in this format."""
    module, _, function = FORMATS[name].partition(":")
    found = getattr(import_module(module), function)
    return cast("Callable[[Story, RenderOptions], str]", found)
