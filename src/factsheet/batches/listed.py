"""A feed or a sitemap -> the links in it, and the articles that a feed holds without a link."""

from collections.abc import Iterator

from factsheet.batches.links import entries
from factsheet.batches.records import Link, Page, Unread, link_to, text_id
from factsheet.model.errors import NoArticleError


def listed(content: bytes, name: str) -> Iterator[Link | Page | Unread]:
    """What a list stands for, in its order; an article without an address has its number there."""
    try:
        for number, entry in enumerate(entries(content), 1):
            if isinstance(entry, str):
                yield link_to(entry)
            else:
                yield Page(text_id(f"{name}#{number}"), entry, name)
    except NoArticleError as error:
        yield Unread(text_id(name), error.code, f"{name}: {error}")
