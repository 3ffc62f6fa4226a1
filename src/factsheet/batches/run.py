"""Items -> outcomes, in order: cut into tasks, and sent to an engine."""

import os
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from contextlib import closing
from datetime import date
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace

from factsheet.batches.outcome import Outcome, Task
from factsheet.batches.reading import outcomes
from factsheet.batches.records import Item, Line, size
from factsheet.batches.work import work
from factsheet.engines import Choice, chosen
from factsheet.engines.isolation import Limits

if TYPE_CHECKING:
    from factsheet.batches.folder import Folder

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


class Plan(Struct, frozen=True):
    """How the documents of a run are read, and where."""

    choice: Choice
    limits: Limits = Limits()
    as_of: date | None = None
    rules: tuple[Path, ...] = ()
    strict: bool = False

    @property
    def task(self) -> Task:
        """A task without documents, read by this plan."""
        return Task((), self.as_of, self.rules, self.strict)


def run(items: Iterable[Item], plan: Plan) -> Generator[Outcome, None, None]:
    """The outcome of each item, in order; reads only a few tasks ahead of the slowest."""
    tasks = cut(items, plan.task)
    first = next(tasks, None)
    if first is None:
        return
    second = next(tasks, None)
    if second is None and _small(first):
        yield from outcomes(first, 0)
        return
    engine = chosen(plan.choice, plan.limits)
    with closing(engine(work, filter(None, chain((first, second), tasks)))) as results:
        for replies in results:
            yield from replies


def run_to(folder: "Folder", items: Iterable[Item], plan: Plan) -> Generator[Outcome, None, None]:
    """The same, where each task writes a shard of its own; complete when all are through."""
    from factsheet.batches.folder import cut

    names: deque[str] = deque()

    def tasks() -> Iterator[Task]:
        for task in cut(items, plan.task):
            shard = folder.shard(task)
            names.append(shard.name)
            yield replace(task, shard=shard)

    with closing(folder), closing(chosen(plan.choice, plan.limits)(work, tasks())) as results:
        for replies in results:
            folder.add(names.popleft(), replies)
            yield from replies
        folder.complete()


def cut(items: Iterable[Item], task: Task) -> Iterator[Task]:
    """Tasks of some documents each."""
    waiting: list[Item] = []
    held = 0
    for item in items:
        waiting.append(item)
        held += size(item)
        if len(waiting) >= TASK_ITEMS or held >= TASK_BYTES:
            yield replace(task, items=tuple(waiting))
            waiting, held = [], 0
    if waiting:
        yield replace(task, items=tuple(waiting))


def _small(task: Task) -> bool:
    """Whether a task is a few short texts: nothing that can hang, swell, crash or call out."""
    return (
        len(task.items) <= SMALL_ITEMS
        and sum(map(size, task.items)) <= SMALL_BYTES
        and all(isinstance(item, Line) and b'"text"' in item.content for item in task.items)
    )
