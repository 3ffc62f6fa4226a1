"""What a worker does: a task's documents, one after the other, each to one JSON line."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path
from time import perf_counter

import msgspec
from msgspec import Struct

from factsheet.batch.records import Item, identify, open_item
from factsheet.errors import FactsheetError
from factsheet.packs.index import in_force
from factsheet.pipeline import make_sheet

_encode = msgspec.json.Encoder(decimal_format="string").encode


class Failure(Struct, frozen=True):
    """Why a document gave no sheet."""

    code: str
    message: str


class Task(Struct, frozen=True):
    """Documents that go to a worker together.

    `condemned` says why the worker died that had the document at `begin` in hand.
    """

    items: tuple[Item, ...]
    as_of: date | None = None
    rules: tuple[Path, ...] = ()
    begin: int = 0
    condemned: Failure | None = None

    def after(self, replies: int, code: str, message: str) -> "Task":
        """What is left to do when a worker died after so many replies."""
        return msgspec.structs.replace(
            self, begin=self.begin + replies, condemned=Failure(code, message)
        )


class Outcome(Struct, frozen=True):
    """What became of one document; `code` is None where it gave a sheet. Times in seconds."""

    id: bytes
    line: bytes
    code: str | None = None
    message: str = ""
    seconds: float = 0.0


def work(task: Task) -> Iterator[Outcome]:
    """The outcome of every document of a task, in order. Never raises for a document's sake."""
    rest = iter(task.items[task.begin :])
    if task.condemned is not None:
        for item in rest:
            yield _failed(identify(item), task.condemned.code, task.condemned.message)
            break
    for item in rest:
        yield read(item, task.as_of, task.rules)


def read(item: Item, as_of: date | None, rules: tuple[Path, ...] = ()) -> Outcome:
    """The outcome of one document."""
    began = perf_counter()
    id_ = identify(item)
    try:
        sheet = _encode(make_sheet(open_item(item, as_of), in_force(rules)))
    except FactsheetError as error:
        return _failed(id_, error.code, str(error), perf_counter() - began)
    except MemoryError:
        message = "it took more memory than a document may (--document-memory allows more)"
        return _failed(id_, "memory", message, perf_counter() - began)
    except Exception as error:  # one document never stops the rest; the record names the bug
        message = f"a bug of ours: {type(error).__name__}: {error}"
        return _failed(id_, "internal", message, perf_counter() - began)
    return Outcome(id_, b'{"id":' + id_ + b"," + sheet[1:] + b"\n", seconds=perf_counter() - began)


def _failed(id_: bytes, code: str, message: str, seconds: float = 0.0) -> Outcome:
    line = b'{"id":' + id_ + b',"error":' + _encode(Failure(code, message)) + b"}\n"
    return Outcome(id_, line, code, message, seconds)
