"""What a program owes a site that a person does not: robots.txt, and time between requests."""

import threading
import time
from collections.abc import Callable

from protego import Protego

from factsheet.errors import SourceError

PRODUCT = "factsheet"
"""The name that a robots.txt may speak to."""
PAUSE = 1.0
LONGEST_PAUSE = 10.0
"""Seconds between two requests to a host; a site's Crawl-delay may ask for more, up to a limit."""


class Politeness:
    """The rules and the last visit of each host; safe to share between threads."""

    def __init__(self) -> None:
        self._rules: dict[str, Protego | None] = {}
        self._next: dict[str, float] = {}
        self._lock = threading.Lock()

    def ask(self, origin: str, url: str, robots: Callable[[], str | None]) -> None:
        """Raise SourceError where a site's robots.txt keeps programs from a page.

        `robots` gives the file's text, "" where there is none, None where it cannot be known:
        then RFC 9309 says to read nothing.
        """
        if origin not in self._rules:
            text = robots()
            self._rules[origin] = None if text is None else Protego.parse(text)
        rules = self._rules[origin]
        if rules is None:
            raise SourceError("the site's robots.txt cannot be read; try again later")
        if not rules.can_fetch(url, PRODUCT):
            raise SourceError(
                "the site's robots.txt keeps programs from this page; save it by hand"
            )

    def pause(self, origin: str, remaining: float) -> None:
        """Wait until the host may be asked again. Raises SourceError where that is too long."""
        rules = self._rules.get(origin)
        delay = min(LONGEST_PAUSE, (rules and rules.crawl_delay(PRODUCT)) or PAUSE)
        with self._lock:
            now = time.monotonic()
            turn = max(now, self._next.get(origin, now))
            if turn - now > remaining:
                raise SourceError("other requests to this site come first; --timeout waits longer")
            self._next[origin] = turn + delay
        time.sleep(turn - now)
