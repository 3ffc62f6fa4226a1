"""Where tasks run: `run(function, tasks)` gives each task's replies, in order, as they come.

An engine calls the function in processes that `isolation` keeps, so that a task may hang, swell or
crash on any of them; what it says of its tasks is the same on all.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from importlib import import_module
from typing import Protocol, TypeVar

from msgspec import Struct

from factsheet.engines.isolation import Limits, Task
from factsheet.model.errors import UsageError

T = TypeVar("T", bound=Task)
R = TypeVar("R")

ENGINES = {
    "local": "factsheet.engines.local",
    "dask": "factsheet.engines.dask",
    "ray": "factsheet.engines.ray",
}
"""Each engine's module, imported when it is asked for; each has an `engine`."""


class Choice(Struct, frozen=True):
    """Which engine, of how many workers; `scheduler` is the address of a cluster that runs."""

    workers: int
    engine: str = "local"
    scheduler: str | None = None


class Run(Protocol):
    """Calls a function with every task, several at a time, and reads few tasks ahead."""

    def __call__(
        self, function: Callable[[T], Iterator[R]], tasks: Iterable[T]
    ) -> Generator[list[R], None, None]:
        """The replies of each task; to close this is to end what runs. Raises FactsheetError."""


def chosen(choice: Choice, limits: Limits) -> Run:
    """The engine of this choice. Raises UsageError where its package is not installed."""
    try:
        run: Run = import_module(ENGINES[choice.engine]).engine(choice, limits)
    except ImportError as error:
        raise UsageError(
            f"--engine {choice.engine} needs {error.name}: "
            f"pip install 'factsheet[{choice.engine}]', or leave --engine out"
        ) from None
    return run
