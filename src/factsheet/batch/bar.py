"""The bar that a terminal shows while a batch runs; imported only there."""

from types import TracebackType
from typing import Self

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn
from rich.progress import TimeRemainingColumn as TimeLeftColumn

from factsheet.batch.progress import Tally


class Bar:
    """Documents, rate, time left where the end is known, failures so far."""

    def __init__(self, total: int | None = None) -> None:
        self._progress = Progress(
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[rate]:.0f}/s"),
            TimeElapsedColumn(),
            TimeLeftColumn(),
            TextColumn("{task.fields[failed]} failed"),
            console=Console(stderr=True),
            transient=True,
        )
        self._task = self._progress.add_task("", total=total, rate=0.0, failed=0)

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
        task = self._progress.tasks[0]
        rate = tally.documents / (task.elapsed or 1.0)
        self._progress.update(self._task, completed=tally.documents, rate=rate, failed=tally.failed)
