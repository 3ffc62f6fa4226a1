"""The engine of a Dask cluster: one that runs (`--scheduler ADDRESS`), or one of this machine.

A task that is lost with its worker is given to another by Dask itself. Needs the extra `dask`.
"""

from collections.abc import Callable, Generator, Iterable, Iterator
from functools import partial
from typing import TypeVar

from distributed import Client, LocalCluster

from factsheet.engines import Choice, Run
from factsheet.engines.isolation import Isolated, Limits, Task, shared
from factsheet.engines.window import in_order

T = TypeVar("T", bound=Task)
R = TypeVar("R")


def engine(choice: Choice, limits: Limits) -> Run:
    """An engine of a cluster's workers, however many it has at the time."""
    return partial(_run, choice, limits)


def _run(
    choice: Choice, limits: Limits, function: Callable[[T], Iterator[R]], tasks: Iterable[T]
) -> Generator[list[R], None, None]:
    isolated: Isolated[T, R] = shared(function, limits)
    with _client(choice) as client:
        yield from in_order(
            tasks,
            partial(client.submit, isolated, pure=False),
            lambda future: future.result(),
            lambda: len(client.nthreads()),
        )


def _client(choice: Choice) -> Client:
    if choice.scheduler is not None:
        return Client(choice.scheduler)
    return Client(
        LocalCluster(
            n_workers=choice.workers, threads_per_worker=1, dashboard_address=None, silence_logs=40
        )
    )
