"""A feed or a sitemap -> the links in it, and the articles that a feed holds without a link."""

from collections.abc import Iterator

from factsheet.batches.links import entries
from factsheet.batches.records import Link, Page, link_to, text_id


def listed(content: bytes, name: str) -> Iterator[Link | Page]:
    """What a list stands for, in its order; an article without an address has its number there."""
    for number, entry in enumerate(entries(content), 1):
        if isinstance(entry, str):
            yield link_to(entry)
        else:
            yield Page(text_id(f"{name}#{number}"), entry, name)
