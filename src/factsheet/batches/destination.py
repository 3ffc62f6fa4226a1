"""Where the lines of a run go: a folder of shards or a stream, and a file of errors beside it."""

from collections.abc import Generator, Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from factsheet.batches.outcome import Outcome
from factsheet.batches.records import Item
from factsheet.batches.run import Plan, run, run_to
from factsheet.model.errors import UsageError

LINES = "jsonl"
FILES = frozenset((".json", ".jsonl", ".ndjson", ".csv", ".parquet"))
"""Endings by which a file was meant where a folder is made."""


class Destination(Struct, frozen=True):
    """A folder or None for the stream, the format of its shards, and whether to go on in it."""

    folder: Path | None = None
    format: str = LINES
    resume: bool = False
    errors: Path | None = None
    fail_fast: bool = False

    def __post_init__(self) -> None:
        """Raises UsageError where something is asked of a folder that is not named."""
        if self.folder is not None:
            if self.folder.suffix.lower() in FILES and not self.folder.is_dir():
                raise UsageError(f"-o names a folder of shards; for one file: > {self.folder.name}")
            return
        if self.resume:
            raise UsageError("--resume goes on with a folder: name it with -o")
        if self.format != LINES:
            raise UsageError(f"--format {self.format} is written to a folder: name it with -o")


def outcomes(
    destination: Destination, items: Iterable[Item], plan: Plan
) -> Generator[Outcome, None, None]:
    """The outcome of each item, in order; with a folder, each stands in a shard of it by then."""
    if destination.folder is None:
        return run(items, plan)
    from factsheet.batches.folder import Folder

    folder = Folder(destination.folder, destination.format, plan.rules, resume=destination.resume)
    return run_to(folder, items, plan)


def write(made: Iterator[Outcome], destination: Destination, stream: BinaryIO) -> None:
    """What stands in no shard goes to the stream; errors go to their file too."""
    errors = destination.errors
    with errors.open("wb") if errors else nullcontext() as also:
        for outcome in made:
            if not outcome.stored:
                stream.write(outcome.line)
            if outcome.code and also:
                also.write(outcome.line)
            if outcome.code and destination.fail_fast:
                break
    stream.flush()
