"""A story as JSON."""

from factsheet.renderers import RenderOptions
from factsheet.renderers.json import indented
from factsheet.versions.story.statements import Story


def render(story: Story, options: RenderOptions) -> str:  # noqa: ARG001 - for people
    """One JSON object, indented."""
    return indented(story)
