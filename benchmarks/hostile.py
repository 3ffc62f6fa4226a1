"""Documents that no reader should meet, simulated: what a worker does with one of them."""

import os
import signal
from collections.abc import Iterator

from factsheet.batches.outcome import Outcome, Task
from factsheet.batches.reading import outcomes
from factsheet.batches.records import Line

BOMB, ENDLESS, CRASH = b'"bomb"', b'"endless"', b'"crash"'


def work(task: Task) -> Iterator[Outcome]:
    """The outcomes of a task; what a bomb swells to is far beyond the limit."""
    read = outcomes(task, task.begin)
    for index in range(task.begin, len(task.items)):
        item = task.items[index]
        condemned = task.condemned is not None and index == task.begin
        if isinstance(item, Line) and not condemned:
            _misbehave(item.content)
        yield next(read)


def _misbehave(content: bytes) -> None:
    if ENDLESS in content:
        while True:
            pass
    if CRASH in content:
        os.kill(os.getpid(), signal.SIGSEGV)
    if BOMB in content:
        held = []
        while True:
            held.append(bytearray(1 << 24))
