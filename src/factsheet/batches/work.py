"""What a worker does with a task: its outcomes are handed on, or written to its shard."""

from collections.abc import Iterator

from factsheet.batches.outcome import Outcome, Task
from factsheet.batches.reading import outcomes


def work(task: Task) -> Iterator[Outcome]:
    """The outcome of every document of a task, in order. Never raises for a document's sake."""
    if task.shard is None:
        return outcomes(task, task.begin)
    from factsheet.batches.shards import fill

    return fill(task, task.shard)
