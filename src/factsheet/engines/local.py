"""The engine of one machine: threads that wait, each for a worker process of its own."""

from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor
from functools import partial
from typing import TypeVar

from factsheet.engines import Choice, Run
from factsheet.engines.isolation import Isolated, Limits, Task

T = TypeVar("T", bound=Task)
R = TypeVar("R")

AHEAD = 3
"""Tasks in the making for each worker, so that one slow task holds up no other worker."""


def engine(choice: Choice, limits: Limits) -> Run:
    """An engine of so many workers on this machine."""
    return partial(_run, choice.workers, limits)


def _run(
    workers: int, limits: Limits, function: Callable[[T], Iterator[R]], tasks: Iterable[T]
) -> Generator[list[R], None, None]:
    isolated: Isolated[T, R] = Isolated(function, limits)
    pool = ThreadPoolExecutor(workers)
    window: deque[Future[list[R]]] = deque()
    try:
        for task in tasks:
            if len(window) >= workers * AHEAD:
                yield window.popleft().result()
            window.append(pool.submit(isolated, task))
        while window:
            yield window.popleft().result()
    finally:
        for future in window:
            future.cancel()
        isolated.close()
        pool.shutdown(cancel_futures=True)
