"""One client for many fetches: redirects, retries, decoding and the cache, each within limits."""

import time
from datetime import UTC, datetime
from functools import cache
from types import TracebackType

import httpx

from factsheet import __version__
from factsheet.fetch import Fetched, FetchOptions
from factsheet.fetch.answers import PASSING, refusal, retry_after
from factsheet.fetch.cache import cached, caching
from factsheet.fetch.decoding import SUPPORTED, decoded
from factsheet.fetch.exchange import (
    DroppedError,
    Exchange,
    GuardedTransport,
    OfflineTransport,
    too_large,
)
from factsheet.fetch.faults import told
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
        self._cached = cached(self._plain, options)

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
            extensions={"exchange": exchange, "caching": caching(address, self.options)},
        )
        if secret:
            auth = httpx.BasicAuth(address.username, address.password)
            request = next(auth.auth_flow(request))
        transport = self._plain if secret else self._cached
        with told(exchange):
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
        with told(exchange):
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
