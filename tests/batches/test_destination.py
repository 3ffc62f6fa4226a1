import io
from pathlib import Path

import pytest

from factsheet.batches.destination import Destination, chosen_format, write
from factsheet.batches.outcome import Outcome, failed
from factsheet.model.errors import UsageError

GOOD, STORED = Outcome(b"1", b"one\n"), Outcome(b"2", b"", stored=True)
BAD = failed(b"3", "bad_record", "no record")


@pytest.mark.parametrize(
    ("asked", "message"),
    [
        ({"resume": True}, "--resume"),
        ({"format": "parquet"}, "--format parquet is written to a folder"),
        ({"format": "html"}, "--format html is written to a folder"),
        ({"format": "sqlite"}, "--format sqlite is written to a file"),
        ({"format": "csv", "path": Path("facts.csv")}, "for one file: > facts.csv"),
        ({"format": "html", "path": Path("sheets.html")}, "names a folder for html$"),
        ({"format": "parquet", "path": Path("news.db")}, "names a folder for parquet$"),
        ({"format": "sqlite", "path": Path.cwd()}, "names the file of a database"),
    ],
)
def test_what_is_kept_needs_a_place_of_its_kind(asked, message):
    with pytest.raises(UsageError, match=message):
        Destination(**asked)


def test_errors_go_to_their_file_too(tmp_path):
    stream = io.BytesIO()
    errors = tmp_path / "errors.jsonl"
    write(iter([GOOD, STORED, BAD]), Destination(errors=errors), stream)
    assert stream.getvalue() == b"one\n" + BAD.line
    assert errors.read_bytes() == BAD.line


def test_the_first_failure_ends_what_should_fail_fast():
    stream = io.BytesIO()
    write(iter([BAD, GOOD]), Destination(fail_fast=True), stream)
    assert stream.getvalue() == BAD.line


@pytest.mark.parametrize(
    ("named", "path", "format_"),
    [
        (None, None, "jsonl"),
        (None, "news.db", "sqlite"),
        (None, "news.SQLITE3", "sqlite"),
        (None, "sheets", "jsonl"),
        ("sqlite", "news", "sqlite"),
        ("parquet", "news.db", "parquet"),
    ],
)
def test_the_ending_of_a_database_tells_the_format(named, path, format_):
    assert chosen_format(named, path and Path(path)) == format_
