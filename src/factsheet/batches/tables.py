"""JSON lines -> two Parquet tables: the articles, and their facts. Needs the extra `parquet`."""

import os
from collections.abc import Iterator
from pathlib import Path

import msgspec
from msgspec.structs import replace

from factsheet.batches.outcome import Outcome, failed
from factsheet.renderers import frames, rows

TABLES = ("articles", "facts")


def write(lines: Path, files: tuple[Path, ...]) -> None:
    """Write the tables of a file of JSON lines, each aside, then under its name."""
    import pyarrow.parquet as pq

    found: dict[str, list[rows.Row]] = {table: [] for table in TABLES}
    with lines.open("rb") as stream:
        for line in stream:
            sheet = msgspec.json.decode(line)
            found["articles"].append(rows.article(sheet))
            found["facts"].extend(rows.facts(sheet))
    for table, path in zip(TABLES, files, strict=True):
        path.parent.mkdir(exist_ok=True)
        aside = path.with_suffix(".aside")
        with aside.open("wb") as stream:
            pq.write_table(frames.arrow(found[table], table), stream, compression="zstd")
            stream.flush()
            os.fsync(stream.fileno())
        aside.rename(path)


def outcomes(files: tuple[Path, ...]) -> Iterator[Outcome]:
    """The outcomes that a shard's table of articles holds."""
    import pyarrow.parquet as pq

    with files[0].open("rb") as stream:
        table = pq.read_table(stream, columns=["id", "error_code", "error_message"])
    for row in table.to_pylist():
        id_ = msgspec.json.encode(row["id"])
        if row["error_code"]:
            error = failed(id_, row["error_code"], row["error_message"])
            yield replace(error, stored=True, kept=True)
        else:
            yield Outcome(id_, b"", stored=True, kept=True)
