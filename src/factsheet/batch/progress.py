"""How a batch goes: a bar on a terminal, a line now and then elsewhere, the counts at the end."""

import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from heapq import heappush, heapreplace
from time import monotonic
from typing import Protocol

from factsheet.batch.work import Outcome

SLOWEST = 5
QUIET_SECONDS = 30.0
"""Between two lines where standard error is no terminal."""
DONE = "done"


class Tally:
    """What became of the documents so far."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.slowest: list[tuple[float, str]] = []
        self.first_failure = ""

    def add(self, outcome: Outcome) -> None:
        """Count one outcome."""
        self.counts[outcome.code or DONE] += 1
        name = outcome.id.decode("utf-8", "replace")
        if outcome.code and not self.first_failure:
            self.first_failure = f"{name}: {outcome.message}"
        if len(self.slowest) < SLOWEST:
            heappush(self.slowest, (outcome.seconds, name))
        elif outcome.seconds > self.slowest[0][0]:
            heapreplace(self.slowest, (outcome.seconds, name))

    @property
    def documents(self) -> int:
        """How many documents there were."""
        return self.counts.total()

    @property
    def failed(self) -> int:
        """How many of them gave no sheet."""
        return self.documents - self.counts[DONE]

    def lines(self) -> Iterator[str]:
        """The counts by outcome, and the slowest documents."""
        yield ", ".join(f"{number:,} {code}" for code, number in self.counts.most_common())
        yield "slowest: " + ", ".join(
            f"{name} {seconds:.1f} s" for seconds, name in sorted(self.slowest, reverse=True)
        )


class Display(Protocol):
    """Whatever shows a tally while it grows."""

    def show(self, tally: Tally) -> None:
        """The tally has grown."""


def display() -> AbstractContextManager[Display]:
    """A bar where standard error is a terminal, else a line every half a minute."""
    return _bar() if sys.stderr.isatty() else nullcontext(_Lines())


def watched(outcomes: Iterable[Outcome], tally: Tally, *, quiet: bool) -> Iterator[Outcome]:
    """The same outcomes, counted and shown as they pass."""
    if quiet:
        for outcome in outcomes:
            tally.add(outcome)
            yield outcome
        return
    with display() as shown:
        for outcome in outcomes:
            tally.add(outcome)
            shown.show(tally)
            yield outcome


class _Lines:
    def __init__(self) -> None:
        self._began = self._last = monotonic()

    def show(self, tally: Tally) -> None:
        """Write a line when the last one is old."""
        now = monotonic()
        if now - self._last < QUIET_SECONDS:
            return
        self._last = now
        rate = tally.documents / (now - self._began)
        sys.stderr.write(
            f"factsheet: {tally.documents:,} documents, {tally.failed:,} failed, {rate:.0f}/s\n"
        )


def _bar() -> "AbstractContextManager[Display]":
    from factsheet.batch.bar import Bar

    return Bar()
