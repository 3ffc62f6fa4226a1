"""Links -> pages: many hosts at once, one request at a time for each, in the order of the input.

robots.txt, Crawl-delay, back-off and the cache are `fetch`'s. A page that is listed twice is
fetched once: what was fetched stands in a folder until the run ends.
"""

import zlib
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future
from contextlib import ExitStack
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import msgspec
from msgspec.structs import replace

from factsheet.batches.links import is_list
from factsheet.batches.listed import listed
from factsheet.batches.records import Item, Link, Page, Unread, link_of, size
from factsheet.batches.selection import Selection
from factsheet.batches.worker_pool import Crew
from factsheet.fetch import FetchOptions
from factsheet.fetch.client import Fetcher
from factsheet.fetch.politeness import Politeness
from factsheet.model.errors import SourceError
from factsheet.model.location import without_password

AHEAD = 2000
"""Items whose pages may be on their way, so that a slow site holds up few others."""
BYTES_AHEAD = 32 << 20
"""Of the items among them that are no links."""
DEEPEST = 3
"""Sitemaps that list sitemaps."""


def fetched(items: Iterable[Item], options: FetchOptions, selection: Selection) -> Iterator[Item]:
    """The same items with a page, or why there is none, for each link."""
    with ExitStack() as stack:
        folder = stack.enter_context(
            TemporaryDirectory(prefix="factsheet-", ignore_cleanup_errors=True)
        )
        crawl = Crawl(options, selection, Path(folder))
        stack.callback(crawl.close)
        yield from crawl.read(items)


class _Awaited(NamedTuple):
    """An item, and where the page of its link will stand."""

    item: Item
    link: Link | None
    page: Future[Path] | None


class Crawl:
    """One crawl, with one request at a time for each host."""

    def __init__(self, options: FetchOptions, selection: Selection, folder: Path) -> None:
        self._options = replace(options, polite=True)
        self._selection = selection
        self._folder = folder
        self._politeness = Politeness()
        self._crew = Crew(self._keep)

    def read(self, items: Iterable[Item], depth: int = 0) -> Iterator[Item]:
        """The items in order, read a bounded number ahead."""
        window: deque[_Awaited] = deque()
        held = 0
        for item in items:
            window.append(self._begun(item))
            held += size(item)
            while len(window) > AHEAD or held > BYTES_AHEAD:
                held -= size(window[0].item)
                yield from self._opened(window.popleft(), depth)
        while window:
            yield from self._opened(window.popleft(), depth)

    def close(self) -> None:
        """Begin no more requests."""
        self._crew.close()

    def _begun(self, item: Item) -> _Awaited:
        link = link_of(item)
        return _Awaited(item, link, self._crew.submit(link.url) if link else None)

    def _opened(self, awaited: _Awaited, depth: int) -> Iterator[Item]:
        """An item that is there; an address given as INPUT may turn out to be a list."""
        item, link, page = awaited
        if link is not None and page is not None:
            item = _told_of(link, _kept(page.result()))
        if isinstance(item, Page) and item.may_list and is_list(item.content[:4096]):
            nested = depth < DEEPEST and b"<sitemapindex" in item.content[:4096]
            found = _listed(item, nested=nested)
            yield from self.read(self._selection.of(found), depth + 1)
        else:
            yield item

    def _keep(self, url: str) -> Path:
        """Where the page stands; none is fetched twice, since a host's are fetched one by one."""
        path = self._folder / sha256(url.encode("utf-8", "surrogatepass")).hexdigest()
        if not path.exists():
            path.write_bytes(zlib.compress(msgspec.msgpack.encode(self._fetched(url)), 1))
        return path

    def _fetched(self, url: str) -> Page | Unread:
        try:
            with Fetcher(self._options, self._politeness) as fetcher:
                page = fetcher.get(url)
        except SourceError as error:
            return Unread(b"", error.code, str(error))
        except Exception as error:  # one page never stops the rest; the record names the bug
            return Unread(b"", "internal", f"a bug of ours: {type(error).__name__}: {error}")
        return Page(b"", page.content, without_password(url), page.url, page.charset)


def _listed(page: Page, *, nested: bool) -> Iterator[Item]:
    """What a list stands for."""
    name = page.location or ""
    for item in listed(page.content, name):
        yield replace(item, may_list=nested) if isinstance(item, Link) else item


def _kept(path: Path) -> Page | Unread:
    kept: Page | Unread = msgspec.msgpack.decode(
        zlib.decompress(path.read_bytes()), type=Page | Unread
    )
    return kept


def _told_of(link: Link, item: Page | Unread) -> Item:
    """What was fetched, with what the link says of it."""
    if isinstance(item, Page):
        return replace(item, id=link.id, published=link.published, may_list=link.may_list)
    return replace(item, id=link.id)
