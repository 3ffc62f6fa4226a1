"""The bar that a terminal shows while a batch runs; imported only there."""

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

from factsheet.batches.tally import Expected, Tally


class Bar:
    """Documents, rate, time left where the end can be told, failures so far."""

    def __init__(self, expected: Expected) -> None:
        self._expected = expected
        self._progress = Progress(
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]:.0f}/s"),
            TimeElapsedColumn(),
            TextColumn("{task.fields[left]}"),  # Rich's own follows each task's leap
            TextColumn("{task.fields[failed]} failed"),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._progress.add_task("", total=expected(), rate=0.0, left="", failed=0)

    def __enter__(self) -> Self:
        self._progress.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self._progress.stop()

    def show(self, tally: Tally) -> None:
        """Move the bar to the tally."""
        expected = self._expected()
        left = tally.left(expected)
        self._progress.update(
            self._task,
            total=expected,
            completed=tally.documents,
            rate=tally.rate,
            left=f"{left} left" if left else "",
            failed=tally.failed,
        )
