"""Shards: the files of a run, written so that it can be killed at any point and go on.

A task's shard is named by what it was made from: its documents, the rules, the options. Lines are
appended to `NAME.part`, one a document, under a lock; whoever opens it again keeps the whole lines
and goes on behind them. Only when all are there is the part synced and renamed, or made into tables
that are. So a shard under its own name is whole, and one that is there need not be made again.
"""

import fcntl
import os
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

import msgspec
from msgspec import Raw, Struct
from msgspec.structs import replace

from factsheet.batches import tables
from factsheet.batches.outcome import Failure, Outcome, Shard, Task
from factsheet.batches.reading import outcomes
from factsheet.model.errors import SourceError

PART, LINES = ".part", ".jsonl"


class _Stored(Struct, frozen=True):
    id: Raw
    error: Failure | None = None


_stored = msgspec.json.Decoder(_Stored)


def fill(task: Task, shard: Shard) -> Iterator[Outcome]:
    """Write what a shard lacks; the outcomes from `task.begin` on. Raises SourceError."""
    try:
        if not finished(shard):
            yield from _write(task, shard)
        else:
            yield from _stored_outcomes(shard, task.begin)
    except OSError as error:
        raise SourceError(f"cannot write to {shard.folder}: {error.strerror or error}") from None


def finished(shard: Shard) -> bool:
    """Whether a shard is there, whole."""
    return all(path.exists() for path in files(shard))


def files(shard: Shard) -> tuple[Path, ...]:
    """The files of a shard that is finished."""
    folder = Path(shard.folder)
    if shard.format == "parquet":
        return tuple(folder / table / f"{shard.name}.parquet" for table in tables.TABLES)
    return (folder / f"{shard.name}{LINES}",)


def _write(task: Task, shard: Shard) -> Iterator[Outcome]:
    part = Path(shard.folder, shard.name + PART)
    with part.open("a+b") as journal:
        fcntl.flock(journal, fcntl.LOCK_EX)  # a worker of a run that was killed may still hold it
        if not part.exists():  # and have finished meanwhile
            yield from _stored_outcomes(shard, task.begin)
            return
        done = list(_kept(journal))
        yield from done[task.begin :]
        for outcome in outcomes(task, len(done)):
            journal.write(outcome.line)
            journal.flush()
            yield replace(outcome, line=outcome.line if outcome.code else b"", stored=True)
        os.fsync(journal.fileno())
        _finish(part, shard)


def _kept(journal: BinaryIO) -> Iterator[Outcome]:
    """The outcomes whose lines are whole; what stands behind them is cut off."""
    journal.seek(0)
    end = 0
    for line in journal:
        outcome = _outcome(line)
        if outcome is None:
            break
        end += len(line)
        yield outcome
    journal.truncate(end)
    journal.seek(end)


def _outcome(line: bytes) -> Outcome | None:
    if not line.endswith(b"\n"):
        return None
    try:
        stored = _stored.decode(line)
    except msgspec.DecodeError:
        return None
    if stored.error is None:
        return Outcome(bytes(stored.id), b"", stored=True, kept=True)
    error = stored.error
    return Outcome(bytes(stored.id), line, error.code, error.message, stored=True, kept=True)


def _finish(part: Path, shard: Shard) -> None:
    if shard.format == "parquet":
        tables.write(part, files(shard))
        part.unlink()
    else:
        if shard.format == "html":
            from factsheet.batches import pages

            pages.write(part, part.parent.parent / pages.FOLDER)
        part.rename(files(shard)[0])
    sync_folder(part.parent)


def _stored_outcomes(shard: Shard, begin: int) -> Iterator[Outcome]:
    if shard.format == "parquet":
        stored: Iterator[Outcome] = tables.outcomes(files(shard))
    else:
        lines = files(shard)[0].read_bytes().splitlines(keepends=True)
        stored = filter(None, map(_outcome, lines))
    yield from list(stored)[begin:]


def sync_folder(folder: Path) -> None:
    """Make the names in a folder last."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
