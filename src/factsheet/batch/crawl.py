"""Links -> pages: many hosts at once, one request at a time for each, in the order of the input.

robots.txt, Crawl-delay, back-off and the cache are `fetch`'s. A page that is listed twice is
fetched once: what was fetched stands in a folder until the run ends.
"""

import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import ExitStack
from hashlib import sha256
from itertools import chain
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar
from urllib.parse import urlsplit

import msgspec
from msgspec.structs import replace

from factsheet.batch.links import is_list, links
from factsheet.batch.records import Item, Link, Page, Unread, link_of
from factsheet.errors import SourceError
from factsheet.fetch import FetchOptions, without_password
from factsheet.fetch.client import Fetcher
from factsheet.fetch.politeness import Politeness

AHEAD = 200
"""Items whose pages may be on their way."""
HOSTS = 16
"""Requests at a time."""
DEEPEST = 3
"""Sitemaps that list sitemaps."""

T = TypeVar("T")


def fetched(items: Iterable[Item], options: FetchOptions) -> Iterator[Item]:
    """The same items with a page, or why there is none, for each link."""
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory(prefix="factsheet-")))
        crawl = Crawl(options, folder)
        stack.callback(crawl.close)
        yield from crawl.read(items)


class Crawl:
    """One crawl, with one request at a time for each host."""

    def __init__(self, options: FetchOptions, folder: Path) -> None:
        self._options = replace(options, polite=True)
        self._folder = folder
        self._politeness = Politeness()
        self._hosts: dict[str, threading.Lock] = {}
        self._pool = ThreadPoolExecutor(HOSTS)
        self._closed = False

    def read(self, items: Iterable[Item], depth: int = 0) -> Iterator[Item]:
        """The items in order, read a bounded number ahead."""
        window: deque[Item | Future[Item]] = deque()
        for item in chain(items, _ends()):
            while len(window) >= AHEAD or (item is None and window):
                yield from self._opened(window.popleft(), depth)
            if item is not None:
                window.append(self._begun(item))

    def close(self) -> None:
        """Begin no more requests, and wait for those that are under way."""
        self._closed = True
        self._pool.shutdown(cancel_futures=True)

    def _begun(self, item: Item) -> "Item | Future[Item]":
        link = link_of(item)
        if link is None:
            return item
        lock = self._hosts.setdefault(urlsplit(link.url).netloc, threading.Lock())
        return self._pool.submit(self._page, link, lock)

    def _opened(self, item: "Item | Future[Item]", depth: int) -> Iterator[Item]:
        """An item that is there; an address given as INPUT may turn out to be a list."""
        page = item.result() if isinstance(item, Future) else item
        if isinstance(page, Page) and page.may_list and is_list(page.content[:4096]):
            nested = depth < DEEPEST and b"<sitemapindex" in page.content[:4096]
            found = (Link(msgspec.json.encode(u), u, may_list=nested) for u in links(page.content))
            yield from self.read(found, depth + 1)
        else:
            yield page

    def _page(self, link: Link, lock: threading.Lock) -> Item:
        kept = self._folder / sha256(link.url.encode()).hexdigest()
        with lock:
            if not kept.exists():
                kept.write_bytes(msgspec.msgpack.encode(self._fetched(link)))
        item: Page | Unread = msgspec.msgpack.decode(kept.read_bytes(), type=Page | Unread)
        if isinstance(item, Page):
            return replace(item, id=link.id, published=link.published, may_list=link.may_list)
        return replace(item, id=link.id)

    def _fetched(self, link: Link) -> Page | Unread:
        try:
            with Fetcher(self._options, self._politeness) as fetcher:
                page = fetcher.get(link.url)
        except SourceError as error:
            return Unread(link.id, error.code, str(error))
        location = without_password(link.url)
        return Page(link.id, page.content, location, page.url, page.charset)


def _ends() -> Iterator[None]:
    yield None
