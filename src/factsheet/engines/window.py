"""A window of tasks that are under way: what every engine does, whatever it runs them on."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

T = TypeVar("T")
F = TypeVar("F")
R = TypeVar("R")

AHEAD = 3
"""Tasks under way for each worker, so that one slow task holds up no other worker."""


def in_order(
    tasks: Iterable[T],
    submit: Callable[[T], F],
    result: Callable[[F], R],
    workers: Callable[[], int],
) -> Iterator[R]:
    """The result of each task, in order; no task is read before there is room for it."""
    under_way: deque[F] = deque()
    for task in tasks:
        if len(under_way) >= max(1, workers()) * AHEAD:
            yield result(under_way.popleft())
        under_way.append(submit(task))
    while under_way:
        yield result(under_way.popleft())
