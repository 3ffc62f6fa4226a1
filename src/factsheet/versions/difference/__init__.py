"""What changed between two versions of an article, told by their sheets alone."""

from factsheet.versions.difference.comparison import compare

__all__ = ["compare"]
