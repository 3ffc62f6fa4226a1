"""What a program owes a site that a person does not: robots.txt, and time between requests."""

import threading
import time
from collections import Counter
from collections.abc import Callable
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx
from protego import Protego

from factsheet.fetch.answers import PASSING, retry_after
from factsheet.fetch.exchange import TimedOutError
from factsheet.model.errors import SourceError

if TYPE_CHECKING:
    from factsheet.fetch.exchange import Exchange

PRODUCT = "factsheet"
"""The name that a robots.txt may speak to."""
PAUSE = 1.0
LONGEST_PAUSE = 10.0
"""Seconds between two requests to a host; a site's Crawl-delay may ask for more, up to a limit."""
LONGEST_BACK_OFF = 60.0
"""Seconds that a host is left alone at most when it asks for fewer requests."""


class Politeness:
    """The rules and the next turn of each host; safe to share between threads."""

    def __init__(self) -> None:
        self._rules: dict[str, Protego | SourceError] = {}
        self._next: dict[str, float] = {}
        self._refused: Counter[str] = Counter()
        self._lock = threading.Lock()

    def ask(self, origin: str, url: str, robots: Callable[[], str]) -> None:
        """Raise SourceError where a site's robots.txt keeps programs from a page.

        `robots` gives the file's text, "" where there is none; it raises SourceError where that
        cannot be known: then RFC 9309 says to read nothing.
        """
        if origin not in self._rules:
            self._rules[origin] = _rules(robots)
        rules = self._rules[origin]
        if isinstance(rules, SourceError):
            raise SourceError(f"the site's robots.txt cannot be read: {rules}")
        if not rules.can_fetch(url, PRODUCT):
            raise SourceError(
                "the site's robots.txt keeps programs from this page; save it by hand"
            )

    def take_turn(self, origin: str) -> float:
        """Wait until the host may be asked again; the seconds that this took.

        Before its rules are known a host is asked for these alone, and there is no wait.
        """
        if origin not in self._rules:
            return 0.0
        with self._lock:
            now = time.monotonic()
            turn = max(now, self._next.get(origin, now))
            self._next[origin] = turn + self._pause(origin)
        time.sleep(turn - now)
        return turn - now

    def hear(self, origin: str, status: int, asked: float | None) -> None:
        """Leave a host alone for longer each time that it refuses, or as long as it asks."""
        with self._lock:
            if status not in PASSING:
                del self._refused[origin]
                return
            self._refused[origin] += 1
            wait = self._pause(origin) * 2.0 ** self._refused[origin] if asked is None else asked
            turn = time.monotonic() + min(LONGEST_BACK_OFF, wait)
            self._next[origin] = max(turn, self._next.get(origin, turn))

    def _pause(self, origin: str) -> float:
        rules = self._rules.get(origin)
        asked = rules.crawl_delay(PRODUCT) if isinstance(rules, Protego) else None
        return min(LONGEST_PAUSE, asked or PAUSE)


def _rules(robots: Callable[[], str]) -> Protego | SourceError:
    """What a robots.txt says, or why it cannot be read; a time-out is of its page alone."""
    try:
        return Protego.parse(robots())
    except TimedOutError:
        raise
    except SourceError as error:
        return error


class PoliteTransport(httpx.BaseTransport):
    """Takes its turn before each request; below the cache, so that what is kept costs no wait."""

    def __init__(self, inner: httpx.BaseTransport, politeness: Politeness) -> None:
        self._inner = inner
        self._politeness = politeness

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """See httpx. The wait is not counted against the exchange's time."""
        exchange: Exchange = request.extensions["exchange"]
        origin = origin_of(request.url)
        exchange.deadline += self._politeness.take_turn(origin)
        response = self._inner.handle_request(request)
        asked = retry_after(response.headers.get("retry-after"), datetime.now(UTC))
        self._politeness.hear(origin, response.status_code, asked)
        return response


def origin_of(address: httpx.URL) -> str:
    """Scheme, host and port, to which a robots.txt applies."""
    return f"{address.scheme}://{address.netloc.decode('ascii')}"
