"""The engine of one machine: threads that wait, each for a worker process of its own."""

from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from factsheet.engines import Choice, Run
from factsheet.engines.isolation import Isolated, Limits, Task
from factsheet.engines.window import in_order

T = TypeVar("T", bound=Task)
R = TypeVar("R")


def engine(choice: Choice, limits: Limits) -> Run:
    """An engine of so many workers on this machine."""
    return partial(_run, choice.workers, limits)


def _run(
    workers: int, limits: Limits, function: Callable[[T], Iterator[R]], tasks: Iterable[T]
) -> Generator[list[R], None, None]:
    isolated: Isolated[T, R] = Isolated(function, limits)
    pool = ThreadPoolExecutor(workers)
    try:
        yield from in_order(
            tasks,
            lambda task: pool.submit(isolated, task),
            lambda future: future.result(),
            lambda: workers,
        )
    finally:
        isolated.close()
        pool.shutdown(cancel_futures=True)
