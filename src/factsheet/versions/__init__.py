"""Versions of an article: the difference of two sheets, and the store of what was fetched."""
