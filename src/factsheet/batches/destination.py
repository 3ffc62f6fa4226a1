"""Where the lines of a run go: a folder of shards or a stream, and a file of errors beside it."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import nullcontext
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct

from factsheet.batches.outcome import Outcome
from factsheet.batches.records import Item
from factsheet.batches.run import Plan, run, run_to
from factsheet.model.errors import UsageError

FORMATS = ("jsonl", "csv", "html", "parquet", "sqlite")
STREAMED = ("jsonl", "csv")
DATABASES = frozenset((".db", ".sqlite", ".sqlite3"))
FILES = frozenset((".json", ".jsonl", ".ndjson", ".csv", ".parquet", ".html", ".htm"))
"""Endings by which a file was meant where a folder is made."""


def chosen_format(named: str | None, path: Path | None) -> str:
    """The format that was asked for by name, or by the ending of a database's file."""
    if named is not None:
        return named
    return "sqlite" if path is not None and path.suffix.lower() in DATABASES else "jsonl"


class Destination(Struct, frozen=True):
    """A folder, the file of a database, or None for the stream; and whether to go on in it."""

    path: Path | None = None
    format: str = "jsonl"
    resume: bool = False
    errors: Path | None = None
    fail_fast: bool = False

    def __post_init__(self) -> None:
        """Raises UsageError where something is asked of a path that is not named, or of another."""
        if self.path is None:
            if self.resume:
                raise UsageError("--resume goes on with a folder or a database: name it with -o")
            if self.format not in STREAMED:
                what = "a file" if self.format == "sqlite" else "a folder"
                raise UsageError(f"--format {self.format} is written to {what}: name it with -o")
        elif self.format == "sqlite":
            if self.path.is_dir():
                raise UsageError(f"{self.path} is a folder; -o names the file of a database")
        elif self.path.suffix.lower() in FILES | DATABASES and not self.path.is_dir():
            alone = f"; for one file: > {self.path.name}" if self.format in STREAMED else ""
            raise UsageError(f"-o names a folder for {self.format}{alone}")


def outcomes(
    destination: Destination, items: Iterable[Item], plan: Plan
) -> Generator[Outcome, None, None]:
    """The outcome of each item, in order; with a path, each is kept there by then."""
    path, resume = destination.path, destination.resume
    if path is None:
        return run(items, plan)
    if destination.format == "sqlite":
        from factsheet.batches.database import Database

        return Database(path, plan, resume=resume).filled(items)
    from factsheet.batches.folder import Folder

    return run_to(Folder(path, destination.format, plan.rules, resume=resume), items, plan)


def write(made: Iterator[Outcome], destination: Destination, stream: BinaryIO) -> None:
    """What is kept nowhere else goes to the stream; errors go to their file too."""
    errors = destination.errors
    shown = _shown(destination, stream)
    with errors.open("wb") if errors else nullcontext() as also:
        for outcome in made:
            if not outcome.stored:
                stream.write(shown(outcome.line))
            if outcome.code and also:
                also.write(outcome.line)
            if outcome.code and destination.fail_fast:
                break
    stream.flush()


def _shown(destination: Destination, stream: BinaryIO) -> Callable[[bytes], bytes]:
    """What becomes of a line on its way to the stream; a table's header goes there at once."""
    if destination.path is not None or destination.format != "csv":
        return bytes
    from factsheet.batches import spreadsheets

    stream.write(spreadsheets.HEADER)
    return spreadsheets.facts_of
