"""A difference as JSON."""

from factsheet.renderers import RenderOptions
from factsheet.renderers.json import indented
from factsheet.versions.difference.changes import Difference


def render(difference: Difference, options: RenderOptions) -> str:  # noqa: ARG001 - for people
    """One JSON object, indented."""
    return indented(difference)
