"""What a worker does: a task's documents, one after the other, each to one JSON line."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter

from msgspec import Struct
from msgspec.structs import replace

from factsheet.batch.records import Item, identify, open_item
from factsheet.model.errors import FactsheetError
from factsheet.packs.index import in_force
from factsheet.pipeline import make_sheet
from factsheet.renderers.json import compact, escaped


class Failure(Struct, frozen=True):
    """Why a document gave no sheet."""

    code: str
    message: str


class Shard(Struct, frozen=True):
    """The file or files that a task writes: in which folder, by what name, in which format."""

    folder: str
    name: str
    format: str


class Task(Struct, frozen=True):
    """Documents that go to a worker together.

    `condemned` says why the worker died that had the document at `begin` in hand.
    """

    items: tuple[Item, ...]
    as_of: date | None = None
    rules: tuple[Path, ...] = ()
    shard: Shard | None = None
    begin: int = 0
    condemned: Failure | None = None

    def after(self, replies: int, code: str, message: str) -> "Task":
        """What is left to do when a worker died after so many replies."""
        return replace(self, begin=self.begin + replies, condemned=Failure(code, message))


class Outcome(Struct, frozen=True):
    """What became of one document; `code` is None where it gave a sheet. Times in seconds.

    `stored` says that it stands in a shard, and `kept` that it did before this run; `line` is empty
    where it is a sheet's that is stored.
    """

    id: bytes
    line: bytes
    code: str | None = None
    message: str = ""
    seconds: float = 0.0
    stored: bool = False
    kept: bool = False


def work(task: Task) -> Iterator[Outcome]:
    """The outcome of every document of a task, in order. Never raises for a document's sake."""
    if task.shard is None:
        return outcomes(task, task.begin)
    from factsheet.batch.shards import fill

    return fill(task, task.shard)


def outcomes(task: Task, begin: int) -> Iterator[Outcome]:
    """The outcomes of a task from a document on; the one that is condemned is not tried again."""
    for index in range(begin, len(task.items)):
        item = task.items[index]
        if task.condemned is not None and index == task.begin:
            yield failed(escaped(identify(item)), task.condemned.code, task.condemned.message)
        else:
            yield read(item, task.as_of, task.rules)


def read(item: Item, as_of: date | None, rules: tuple[Path, ...] = ()) -> Outcome:
    """The outcome of one document."""
    began = perf_counter()
    id_ = escaped(identify(item))
    try:
        sheet = compact(make_sheet(open_item(item, as_of), in_force(rules)))
    except FactsheetError as error:
        return failed(id_, error.code, str(error), perf_counter() - began)
    except MemoryError:
        message = "it took more memory than a document may (--document-memory allows more)"
        return failed(id_, "memory", message, perf_counter() - began)
    except Exception as error:  # one document never stops the rest; the record names the bug
        message = f"a bug of ours: {type(error).__name__}: {error}"
        return failed(id_, "internal", message, perf_counter() - began)
    return Outcome(id_, b'{"id":' + id_ + b"," + sheet[1:] + b"\n", seconds=perf_counter() - began)


def failed(id_: bytes, code: str, message: str, seconds: float = 0.0) -> Outcome:
    """The outcome of a document that gave no sheet."""
    line = b'{"id":' + id_ + b',"error":' + compact(Failure(code, message)) + b"}\n"
    return Outcome(id_, line, code, message, seconds)
