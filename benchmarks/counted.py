"""The command, whose workers count each document that they begin.

    COUNTED=FILE python -m benchmarks.counted batch ...

A byte a document is appended to FILE.
"""

import os
from collections.abc import Iterator
from pathlib import Path

from factsheet.batches import reading
from factsheet.batches import work as working
from factsheet.batches.outcome import Outcome, Task
from factsheet.batches.records import Item

read = reading.read


def work(task: Task) -> Iterator[Outcome]:
    """What a worker does, counted."""
    reading.read = _counted
    return working.work(task)


def _counted(item: Item, task: Task) -> Outcome:
    with Path(os.environ["COUNTED"]).open("ab") as counts:
        counts.write(b".")
    return read(item, task)


if __name__ == "__main__":
    from benchmarks import counted

    from factsheet.__main__ import main
    from factsheet.batches import run

    run.work = counted.work  # type: ignore[attr-defined]  # a worker imports it by this name
    main()
