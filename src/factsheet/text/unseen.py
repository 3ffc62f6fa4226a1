"""Characters of no width, which a reader does not see and no word is parted by."""

UNSEEN = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Soft hyphens, joiners and marks of direction."""
