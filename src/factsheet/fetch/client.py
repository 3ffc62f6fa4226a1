"""One client for many fetches: redirects, retries, decoding and the cache, each within limits."""

import logging
import os
import time
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from ssl import SSLCertVerificationError, SSLError
from types import TracebackType

import httpcore
import httpx

from factsheet import __version__
from factsheet.fetch import Fetched, FetchOptions
from factsheet.fetch.answers import PASSING, refusal, retry_after
from factsheet.fetch.decoding import SUPPORTED, decoded
from factsheet.fetch.exchange import (
    DroppedError,
    Exchange,
    GuardedTransport,
    OfflineTransport,
    too_large,
)
from factsheet.fetch.politeness import Politeness, PoliteTransport, origin_of
from factsheet.model.errors import GoneError, SourceError
from factsheet.model.location import without_password

HEADERS = {
    "User-Agent": f"factsheet/{__version__}",
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,text/plain;q=0.8,*/*;q=0.5",
    "Accept-Encoding": SUPPORTED,
}
FIRST_WAIT = 0.5
"""Seconds before the first new try; each further one waits twice as long."""
MOST_OF_ROBOTS = 500_000
"""Bytes of a robots.txt that must be read (RFC 9309)."""
REDIRECTS = frozenset((301, 302, 303, 307, 308))

GONE = frozenset((404, 410))


class Fetcher:
    """Fetches pages within the same limits; `get` may be called from one thread at a time."""

    def __init__(self, options: FetchOptions, politeness: Politeness | None = None) -> None:
        self.options = options
        self._politeness = politeness or _politeness()
        self._polite = options.polite and not options.offline
        self._plain = self._transport()
        self._cached = _cached(self._plain, options)

    def __enter__(self) -> "Fetcher":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._cached.close()

    def get(self, url: str) -> Fetched:
        """The body of a page. Raises SourceError, whose message names the page."""
        shown = without_password(url)
        exchange = Exchange(self.options)
        try:
            return self._followed(_address(url), exchange)
        except SourceError as error:
            raise type(error)(f"cannot read {shown}: {error}") from None

    def _transport(self) -> httpx.BaseTransport:
        if self.options.offline:
            return OfflineTransport()
        guarded = GuardedTransport()
        return PoliteTransport(guarded, self._politeness) if self._polite else guarded

    def _followed(self, address: httpx.URL, exchange: Exchange) -> Fetched:
        """Follow redirects; a user name and a password go to the first address only."""
        cookies = httpx.Cookies()
        for _ in range(self.options.redirects + 1):
            if self._polite:
                self._ask_robots(address, exchange)
            response = self._tried(address, exchange, cookies)
            try:
                if response.status_code not in REDIRECTS or "location" not in response.headers:
                    return self._read(response, exchange)
                cookies.extract_cookies(response)
                address = _target(address, response.headers["location"])
            finally:
                response.close()
        raise SourceError(f"more than {self.options.redirects} redirects")

    def _tried(
        self, address: httpx.URL, exchange: Exchange, cookies: httpx.Cookies
    ) -> httpx.Response:
        """An answer that another try would not mend."""
        wait = FIRST_WAIT
        for left in range(self.options.retries, -1, -1):
            try:
                response = self._asked(address, exchange, cookies)
            except DroppedError as error:
                if not left:
                    raise SourceError(str(error)) from None
                asked = None
            else:
                if response.status_code not in PASSING or not left:
                    return response
                asked = retry_after(response.headers.get("retry-after"), datetime.now(UTC))
                if (wait if asked is None else asked) >= exchange.remaining():
                    return response
                response.close()
            time.sleep(min(wait if asked is None else asked, exchange.remaining()))
            wait *= 2
        raise AssertionError("the last try returns or raises")

    def _asked(
        self, address: httpx.URL, exchange: Exchange, cookies: httpx.Cookies
    ) -> httpx.Response:
        """One request, one answer, its body unread."""
        secret = bool(address.userinfo)
        request = httpx.Request(
            "GET",
            address.copy_with(userinfo=b"", fragment=None),
            headers=HEADERS,
            cookies=cookies,
            extensions={"exchange": exchange, "caching": _caching(address, self.options)},
        )
        if secret:
            auth = httpx.BasicAuth(address.username, address.password)
            request = next(auth.auth_flow(request))
        transport = self._plain if secret else self._cached
        with _told(exchange):
            response = transport.handle_request(request)
        response.request = request
        if sum(len(k) + len(v) for k, v in response.headers.raw) > self.options.max_header_bytes:
            response.close()
            raise SourceError("the server's headers are too large")
        return response

    def _read(self, response: httpx.Response, exchange: Exchange) -> Fetched:
        if response.status_code in GONE:
            raise GoneError(refusal(response.status_code))
        if not response.is_success:
            raise SourceError(refusal(response.status_code))
        limit = self.options.max_bytes
        stated = response.headers.get("content-length", "")
        if stated.isascii() and stated.isdigit() and int(stated[:20]) > limit:
            raise too_large(self.options)
        body = bytearray()
        with _told(exchange):
            for chunk in decoded(response.iter_raw(), response.headers.get("content-encoding", "")):
                body += chunk
                if len(body) > limit:
                    raise too_large(self.options)
        url = without_password(str(response.request.url))
        return Fetched(bytes(body), url, response.charset_encoding)

    def _ask_robots(self, address: httpx.URL, exchange: Exchange) -> None:
        origin = origin_of(address)
        self._politeness.ask(origin, str(address), lambda: self._robots(origin, exchange))

    def _robots(self, origin: str, exchange: Exchange) -> str:
        """A site's robots.txt: "" where it has none. Raises SourceError where that is not known."""
        response = self._tried(httpx.URL(f"{origin}/robots.txt"), exchange, httpx.Cookies())
        try:
            if response.is_server_error:
                raise SourceError(refusal(response.status_code))
            if not response.is_success:
                return ""
            return (
                self._read(response, exchange).content[:MOST_OF_ROBOTS].decode("utf-8", "replace")
            )
        finally:
            response.close()


class _told:  # noqa: N801 - reads as the statement that it is
    """Turns what the network raises into one line that says what to do."""

    def __init__(self, exchange: Exchange) -> None:
        self._exchange = exchange

    def __enter__(self) -> None:
        return None

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        if isinstance(error, httpcore.TimeoutException):
            self._exchange.deadline = 0.0
            self._exchange.remaining()
        insecure = _tls_fault(error)
        if insecure is not None:
            raise SourceError(_distrust(insecure))
        if isinstance(error, httpcore.ConnectError):
            raise DroppedError(f"no connection ({error}); check the address and the network")
        if isinstance(error, httpcore.NetworkError) or str(error).startswith("Server disconnected"):
            raise DroppedError(f"the connection broke off ({error})")
        if isinstance(error, httpcore.ProtocolError | httpx.HTTPError | httpx.InvalidURL):
            raise SourceError(f"the server's answer is no proper HTTP ({error})")


def _tls_fault(error: BaseException | None) -> SSLError | None:
    """What TLS itself refused, beneath the errors that were made of it."""
    while error is not None and not isinstance(error, SSLError):
        error = error.__cause__ or error.__context__
    return error


def _distrust(error: SSLError) -> str:
    """Why a secure connection did not come about."""
    if isinstance(error, SSLCertVerificationError):
        return f"its certificate is not to be trusted: {error.verify_message.rstrip('.')}"
    return f"no secure connection ({error.reason or error}); does the site speak https?"


@cache
def _politeness() -> Politeness:
    """What this process owes each host, through all its fetchers."""
    return Politeness()


def _address(url: str) -> httpx.URL:
    try:
        address = httpx.URL(url)
        readable = _readable(address)
    except (httpx.InvalidURL, ValueError, UnicodeError) as error:
        raise SourceError(f"it is no address of a page: {error}") from None
    if not readable:
        raise SourceError("only http and https addresses are read")
    return address


def _readable(address: httpx.URL) -> bool:
    """Whether an address is one of the web; UnicodeError where its host's IDNA form is broken."""
    return address.scheme in ("http", "https") and bool(address.host)


def _target(address: httpx.URL, location: str) -> httpx.URL:
    """Where a redirect leads, without the user name and password that it may hold."""
    try:
        target = address.join(location)
        readable = _readable(target)
    except (httpx.InvalidURL, ValueError, UnicodeError):
        raise SourceError("it redirects to no proper address") from None
    if not readable:
        raise SourceError("it redirects to an address that is neither http nor https")
    return target.copy_with(userinfo=b"", fragment=None)


def _caching(address: httpx.URL, options: FetchOptions) -> dict[str, object]:
    """How hishel is to treat a request: offline, a page serves however old it is.

    What was read from a private network is not served where that may not be read.
    """
    from hishel import CacheOptions

    rules = CacheOptions(shared=False) if not options.offline else False
    key = without_password(str(address))
    return {"key": f"private {key}" if options.allow_private else key, "rfc": rules}


PAGES = "pages.db"
"""The file of the cache, in its folder."""


def _cached(transport: httpx.BaseTransport, options: FetchOptions) -> httpx.BaseTransport:
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
