import io

import pytest

from factsheet.batches.destination import Destination, write
from factsheet.batches.outcome import Outcome, failed
from factsheet.model.errors import UsageError

GOOD, STORED = Outcome(b"1", b"one\n"), Outcome(b"2", b"", stored=True)
BAD = failed(b"3", "bad_record", "no record")


@pytest.mark.parametrize(
    ("asked", "message"),
    [({"resume": True}, "--resume"), ({"format": "parquet"}, "--format parquet")],
    ids=["resume", "parquet"],
)
def test_shards_need_a_folder(asked, message):
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
