"""What became of a batch's documents so far: the counts, the rate, the slowest."""

from collections import Counter
from collections.abc import Callable, Iterator
from heapq import heappush, heapreplace
from time import monotonic

from factsheet.batches.outcome import Outcome

SLOWEST = 5
DONE = "done"


Expected = Callable[[], int | None]
"""How many documents there will be, as far as can be told by now."""


class Tally:
    """What became of the documents so far; `kept` of them were there before this run."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.kept = 0
        self.slowest: list[tuple[float, str]] = []
        self.first_failure = ""
        self._began = monotonic()

    def add(self, outcome: Outcome) -> None:
        """Count one outcome."""
        self.counts[outcome.code or DONE] += 1
        self.kept += outcome.kept
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

    @property
    def rate(self) -> float:
        """Documents a second that this run has read."""
        return (self.documents - self.kept) / max(monotonic() - self._began, 1e-9)

    def left(self, expected: int | None) -> str:
        """How long the rest will take: "2 h 5 min"; nothing where that cannot be told."""
        if expected is None or not self.rate:
            return ""
        return _spoken(max(0, expected - self.documents) / self.rate)

    def lines(self) -> Iterator[str]:
        """The counts by outcome, and the slowest documents."""
        counts = ", ".join(f"{number:,} {code}" for code, number in self.counts.most_common())
        yield counts + (f"; {self.kept:,} of them were there before" if self.kept else "")
        yield "slowest: " + ", ".join(
            f"{name} {seconds:.1f} s" for seconds, name in sorted(self.slowest, reverse=True)
        )


def _spoken(seconds: float) -> str:
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes // 60} h {minutes % 60} min" if minutes >= 60 else f"{minutes} min"
