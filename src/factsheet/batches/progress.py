"""How a batch goes: a bar on a terminal, a line now and then elsewhere, the counts at the end."""

import sys
from collections.abc import Iterable, Iterator
from contextlib import AbstractContextManager, nullcontext
from time import monotonic
from typing import Protocol

from factsheet.batches.outcome import Outcome
from factsheet.batches.tally import Expected, Tally

QUIET_SECONDS = 30.0
"""Between two lines where standard error is no terminal."""


class Display(Protocol):
    """Whatever shows a tally while it grows."""

    def show(self, tally: Tally) -> None:
        """The tally has grown."""


def display(expected: Expected) -> AbstractContextManager[Display]:
    """A bar where standard error is a terminal, else a line every half a minute."""
    return _bar(expected) if sys.stderr.isatty() else nullcontext(_Lines(expected))


def watched(
    outcomes: Iterable[Outcome], tally: Tally, expected: Expected, *, quiet: bool
) -> Iterator[Outcome]:
    """The same outcomes, counted and shown as they pass."""
    with nullcontext(None) if quiet else display(expected) as shown:
        for outcome in outcomes:
            tally.add(outcome)
            if shown is not None:
                shown.show(tally)
            yield outcome


class _Lines:
    def __init__(self, expected: Expected) -> None:
        self._expected = expected
        self._last = monotonic()

    def show(self, tally: Tally) -> None:
        """Write a line when the last one is old."""
        now = monotonic()
        if now - self._last < QUIET_SECONDS:
            return
        self._last = now
        sys.stderr.write(f"factsheet: {_so_far(tally, self._expected())}\n")


def _so_far(tally: Tally, expected: int | None) -> str:
    of = f" of some {expected:,}" if expected else ""
    left = tally.left(expected)
    return f"{tally.documents:,}{of} documents, {tally.failed:,} failed, {tally.rate:.0f}/s" + (
        f", {left} left" if left else ""
    )


def _bar(expected: Expected) -> "AbstractContextManager[Display]":
    from factsheet.batches.bar import Bar

    return Bar(expected)
