"""Live pages: posts, the newest first, each with a time of its own from which its words count."""

from collections.abc import Iterable
from datetime import date

from lxml.html import HtmlElement

from factsheet.model.document import Block
from factsheet.readers import dates
from factsheet.readers.linked_data import LinkedArticle
from factsheet.readers.markup import Page

POSTS = (
    ".//*[@itemprop='liveBlogUpdate' or contains(@class, 'liveblog')"
    " or contains(@class, 'live-blog') or contains(@class, 'live-post')]"
)
"""How pages mark their posts where JSON-LD says nothing."""
MARKS = (b"liveblog", b"live-blog", b"live-post")
"""One of these stands in the markup of such a page; to look for it first takes less time."""
LEAST_POSTS = 2
BLOCKS = frozenset("p li blockquote h2 h3 h4 h5 h6 td figcaption".split())

Posts = tuple[tuple[int, date], ...]
"""Where each post begins in the text, and its day."""


def posts(page: Page, article: LinkedArticle, text: str, blocks: Iterable[Block]) -> Posts:
    """The posts of a live page by the times that stand above them; none of another page."""
    if not article.live and not _is_marked(page):
        return ()
    days = _days(page.tree)
    found: list[tuple[int, date]] = []
    for block in blocks:
        day = days.get(text[block.start : block.end])
        if day and (not found or found[-1][1] != day):
            found.append((block.start, day))
    return tuple(found)


def _is_marked(page: Page) -> bool:
    lowered = page.markup.lower()
    return any(mark in lowered for mark in MARKS) and len(page.tree.xpath(POSTS)) >= LEAST_POSTS


def _days(tree: HtmlElement) -> dict[str, date]:
    """The day of each line of a page: that of the last time above it."""
    found: dict[str, date] = {}
    day = None
    for element in tree.iter():
        if element.tag == "time" and element.get("datetime"):
            day = dates.day(element.get("datetime", "")) or day
        elif element.tag in BLOCKS and day:
            found.setdefault(" ".join("".join(element.itertext()).split()), day)
    return found
