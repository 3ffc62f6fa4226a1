"""Where tasks run: `run(function, tasks)` gives each task's replies, in order, as they come.

An engine calls the function in processes that `isolation` keeps, so that a task may hang, swell or
crash on any of them; what it says of its tasks is the same on all.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from typing import Protocol, TypeVar

from factsheet.engines.isolation import Task

T = TypeVar("T", bound=Task)
R = TypeVar("R")


class Run(Protocol):
    """Calls a function with every task, several at a time, and reads few tasks ahead."""

    def __call__(
        self, function: Callable[[T], Iterator[R]], tasks: Iterable[T]
    ) -> Generator[list[R], None, None]:
        """The replies of each task; to close this is to end what runs. Raises FactsheetError."""
