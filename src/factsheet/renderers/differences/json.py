"""A difference as JSON."""

from factsheet.difference.changes import Difference
from factsheet.renderers import RenderOptions
from factsheet.renderers.json import indented


def render(difference: Difference, options: RenderOptions) -> str:  # noqa: ARG001 - for people
    """One JSON object, indented."""
    return indented(difference)
