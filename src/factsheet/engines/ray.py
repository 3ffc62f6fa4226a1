"""The engine of a Ray cluster: one that runs (`--scheduler ADDRESS`), or one of this machine.

A task that is lost with its worker is given to another by Ray itself. Needs the extra `ray`.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from typing import TypeVar

import ray

from factsheet.engines import Choice, Run
from factsheet.engines.isolation import Isolated, Limits, Task, shared
from factsheet.engines.window import in_order

QUIET = {"include_dashboard": False, "log_to_driver": False, "logging_level": "ERROR"}
T = TypeVar("T", bound=Task)
R = TypeVar("R")


def engine(choice: Choice, limits: Limits) -> Run:
    """An engine of a cluster's processors."""
    return partial(_run, choice, limits)


def _run(
    choice: Choice, limits: Limits, function: Callable[[T], Iterator[R]], tasks: Iterable[T]
) -> Generator[list[R], None, None]:
    isolated: Isolated[T, R] = shared(function, limits)
    own = None if choice.scheduler else choice.workers
    ray.init(address=choice.scheduler, num_cpus=own, **QUIET)
    call = ray.remote(max_retries=3)(_call)
    workers = int(ray.cluster_resources().get("CPU", 1))
    try:
        yield from in_order(tasks, partial(call.remote, isolated), ray.get, lambda: workers)
    finally:
        ray.shutdown()


def _call(isolated: Isolated[T, R], task: T) -> list[R]:
    return isolated(task)
