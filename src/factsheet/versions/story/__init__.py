"""Several articles on one story: the statements that they share, and where their figures differ."""

from factsheet.versions.story.telling import tell

__all__ = ["tell"]
