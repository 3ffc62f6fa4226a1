"""Files whose names no text can hold, and files that never end."""

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from factsheet.versions.store import key_of

STORY = b"Lantern raised $5 million in a round on Monday, the firm said."
pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="file names are bytes there")


ODD = b"a\xff\x9b1m\x1b[31m\nb.txt"


@pytest.fixture
def odd(tmp_path: Path) -> str:
    """The name of an article that is no UTF-8, and holds what a terminal obeys."""
    Path(os.fsdecode(os.path.join(os.fsencode(tmp_path), ODD))).write_bytes(STORY)  # noqa: PTH118
    return os.fsdecode(ODD)


@pytest.mark.parametrize(
    "call",
    [
        lambda name: ("summarize", name),
        lambda name: ("summarize", name, "--json"),
        lambda name: ("summarize", name, "--json", "-o", f"{name}.json"),
        lambda name: ("batch", name, "--workers", "1"),
        lambda _: ("batch", ".", "--workers", "1"),
        lambda _: ("batch", ".", "-o", "shards", "--workers", "1"),
        lambda name: ("history", "add", name, "--store", "s.db"),
        lambda name: ("explain", name),
        lambda name: ("textconv", name),
        lambda name: ("compare", name, name, "--json"),
    ],
)
def test_a_name_that_is_no_text_is_read(
    factsheet, odd: str, call: Callable[[str], tuple[str, ...]]
) -> None:
    done = factsheet(*call(odd))
    assert done.returncode == 0, done.stderr
    written = (done.stdout + done.stderr).decode()
    assert not {"\x1b", "\x9b"} & set(written)


def test_what_is_lost_of_a_name_is_marked(factsheet, tmp_path: Path) -> None:
    (tmp_path / "a\udcff.txt").write_bytes(STORY)
    sheet = json.loads(factsheet("summarize", "a\udcff.txt", "--json").stdout)
    assert sheet["source"]["location"] == "a\ufffd.txt"


def test_names_that_differ_in_bytes_that_are_no_text_are_told_apart(factsheet, tmp_path) -> None:
    for name in ("a\udcfe.txt", "a\udcff.txt", "a\ufffd.txt"):
        (tmp_path / name).write_bytes(STORY)
    done = factsheet("batch", ".", "--workers", "1")
    ids = [json.loads(line)["id"] for line in done.stdout.splitlines()]
    assert ids == ["a\\xfe.txt", "a\\xff.txt", "a\ufffd.txt"]


def test_a_link_to_itself_is_kept_under_its_own_path(tmp_path: Path) -> None:
    loop = tmp_path / "loop"
    loop.symlink_to(loop)
    assert key_of(str(loop)) == str(loop)


@pytest.mark.parametrize("command", ["summarize", "textconv", "view", "check", "batch"])
def test_a_file_without_end_is_told_in_a_line(factsheet, command: str) -> None:
    done = factsheet(command, "/dev/zero")
    assert done.returncode in (0, 3, 6), done.stderr[-300:]
    assert done.stderr.count(b"\n") <= 1 or command == "batch"


@pytest.mark.parametrize("seconds", ["1e999", "nan", "1e300"])
def test_a_document_may_take_for_ever(factsheet, tmp_path: Path, seconds: str) -> None:
    (tmp_path / "a.txt").write_bytes(STORY)
    done = factsheet("batch", "a.txt", "--workers", "1", "--document-timeout", seconds)
    assert done.returncode == 0, done.stderr
