"""The nouns of a batch: a task of documents, where it is written, and what became of each."""

from datetime import date
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from factsheet.batches.records import Item
from factsheet.renderers.json import compact


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
    strict: bool = False
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


def failed(id_: bytes, code: str, message: str, seconds: float = 0.0) -> Outcome:
    """The outcome of a document that gave no sheet."""
    line = b'{"id":' + id_ + b',"error":' + compact(Failure(code, message)) + b"}\n"
    return Outcome(id_, line, code, message, seconds)
