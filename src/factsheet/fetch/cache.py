"""The pages of this user that are kept on disk, as HTTP lets a reader keep them (RFC 9111)."""

import logging
import os
from pathlib import Path

import httpx

from factsheet.fetch import FetchOptions
from factsheet.model.location import without_password

PAGES = "pages.db"
"""The file of the cache, in its folder."""


def cached(transport: httpx.BaseTransport, options: FetchOptions) -> httpx.BaseTransport:
    """The same transport behind the user's cache; itself where there is none to write to."""
    if options.cache is None or not _usable(options.cache):
        return transport
    logging.getLogger("hishel").addHandler(logging.NullHandler())
    from hishel import Entry, SqliteStorage
    from hishel.httpx import CacheTransport

    class NewestFirst(SqliteStorage):
        """Rows come oldest first, and without RFC 9111 hishel serves the first."""

        def get_entries(self, key: str) -> list[Entry]:
            return super().get_entries(key)[::-1]

    storage = NewestFirst(database_path=options.cache / PAGES, max_stream_size=options.max_bytes)
    return CacheTransport(_Unkept(transport), storage)


class _Unkept(httpx.BaseTransport):
    """Marks what is one reader's alone, or different for everybody, as not to be kept."""

    def __init__(self, inner: httpx.BaseTransport) -> None:
        self._inner = inner

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx."""
        response = self._inner.handle_request(request)
        caching = response.headers.get("cache-control", "").lower()
        if "private" in caching or "*" in response.headers.get("vary", ""):
            response.headers["cache-control"] = "no-store"
        return response


def _usable(folder: Path) -> bool:
    """Whether the cache can be written, by this user alone; a home without one is read without."""
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        (folder / PAGES).touch(mode=0o600)
    except OSError:
        return False
    return os.access(folder, os.W_OK)


def caching(address: httpx.URL, options: FetchOptions) -> dict[str, object]:
    """How hishel is to treat a request: offline, a page serves however old it is.

    What was read from a private network is not served where that may not be read.
    """
    from hishel import CacheOptions

    rules = CacheOptions(shared=False) if not options.offline else False
    key = without_password(str(address))
    return {"key": f"private {key}" if options.allow_private else key, "rfc": rules}
