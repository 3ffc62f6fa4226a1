"""URL -> the bytes of a page, from a network that is not to be trusted.

    page = fetch.get("https://...", FetchOptions(timeout=10))

Nothing heavy is imported before something is fetched.
"""

from pathlib import Path

from msgspec import Struct


class FetchOptions(Struct, frozen=True):
    """The limits of a fetch. Times are in seconds, sizes in bytes."""

    timeout: float = 20.0
    """For the whole exchange: look-ups, redirects, retries and the last byte of the body."""
    max_bytes: int = 10_000_000
    """Of the body, on the wire and again decoded."""
    max_header_bytes: int = 64_000
    redirects: int = 10
    retries: int = 2
    allow_private: bool = False
    """Whether addresses of private networks, of this machine, of cloud metadata may be read."""
    offline: bool = False
    """Whether only the cache is read."""
    polite: bool = False
    """Whether robots.txt is asked first, and a host is left a second between two requests."""
    cache: Path | None = None
    """The folder of the cache on disk; None keeps nothing."""


class Fetched(Struct, frozen=True):
    """The body of a page; `url` is where the redirects ended, without user name and password."""

    content: bytes
    url: str
    charset: str | None = None


def get(url: str, options: FetchOptions | None = None) -> Fetched:
    """The body of a page. Raises SourceError with what to do, and never the URL's password."""
    from factsheet.fetch.client import Fetcher

    with Fetcher(options or FetchOptions()) as fetcher:
        return fetcher.get(url)


def cache_folder() -> Path:
    """Where the cache of this user's pages is: $XDG_CACHE_HOME/factsheet, or ~/.cache/factsheet."""
    import os

    base = os.environ.get("XDG_CACHE_HOME")
    return (Path(base) if base else Path.home() / ".cache") / "factsheet"
