"""Items -> outcomes, in order: cut into tasks, and sent to an engine."""

import os
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from datetime import date
from itertools import chain
from pathlib import Path

from factsheet.batch.records import Item, Line
from factsheet.batch.work import Outcome, Task, read, work
from factsheet.engines.isolation import Limits

TASK_ITEMS = 32
TASK_BYTES = 1 << 19
"""A task is sent when it has so many documents, or so many bytes."""
SMALL_ITEMS = 12
SMALL_BYTES = 1 << 15
"""Texts that are read sooner than a worker starts."""


def cores() -> int:
    """The processors that this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def run(
    items: Iterable[Item],
    *,
    workers: int,
    limits: Limits,
    as_of: date | None = None,
    rules: tuple[Path, ...] = (),
) -> Generator[Outcome, None, None]:
    """The outcome of each item, in order; reads only a few tasks ahead of the slowest."""
    tasks = cut(items, as_of, rules)
    first = next(tasks, None)
    if first is None:
        return
    second = next(tasks, None)
    if second is None and _small(first):
        yield from (read(item, as_of, rules) for item in first.items)
        return
    yield from _spread(filter(None, chain((first, second), tasks)), workers, limits)


def cut(
    items: Iterable[Item], as_of: date | None = None, rules: tuple[Path, ...] = ()
) -> Iterator[Task]:
    """Tasks of some documents each."""
    waiting: list[Item] = []
    held = 0
    for item in items:
        waiting.append(item)
        held += _size(item)
        if len(waiting) >= TASK_ITEMS or held >= TASK_BYTES:
            yield Task(tuple(waiting), as_of, rules)
            waiting, held = [], 0
    if waiting:
        yield Task(tuple(waiting), as_of, rules)


def _size(item: Item) -> int:
    return len(item.content) if isinstance(item, Line) else 0


def _small(task: Task) -> bool:
    """Whether a task is a few short texts: nothing that can hang, swell, crash or call out."""
    return (
        len(task.items) <= SMALL_ITEMS
        and sum(map(_size, task.items)) <= SMALL_BYTES
        and all(isinstance(item, Line) and b'"text"' in item.content for item in task.items)
    )


def _spread(tasks: Iterable[Task], workers: int, limits: Limits) -> Iterator[Outcome]:
    from factsheet.engines.local import engine

    with closing(engine(workers, limits)(work, tasks)) as results:
        for outcomes in results:
            yield from outcomes
