"""What a shell can do to the standard streams."""

import subprocess
import sys
from pathlib import Path

import pytest

STORY = "Brightwater raised HK$4.35 billion on Thursday.\n"
FULL = Path("/dev/full")


def shell(folder, command):
    (folder / "a.txt").write_text(STORY)
    (folder / "long.txt").write_text(STORY * 2000)
    command = command.replace("factsheet", f"{sys.executable} -m factsheet")
    return subprocess.run(
        ["bash", "-o", "pipefail", "-c", command], cwd=folder, capture_output=True, check=False
    )


def one_line(stderr):
    return stderr.startswith(b"factsheet: ") and stderr.count(b"\n") == 1


@pytest.mark.skipif(not FULL.exists(), reason="this machine has no /dev/full")
@pytest.mark.parametrize(
    "call",
    ["--version", "--help", "", "schema", "rules list", "summarize a.txt", "diff a.txt a.txt"],
)
def test_a_full_disk_is_told_in_one_line_and_is_3(tmp_path, call):
    done = shell(tmp_path, f"factsheet {call} > /dev/full")
    assert (done.returncode, b"No space left" in done.stderr) == (3, True)
    assert one_line(done.stderr)


@pytest.mark.parametrize("call", ["--version", "--help", "schema", "summarize a.txt --json"])
def test_a_closed_output_is_told_in_one_line_and_is_3(tmp_path, call):
    done = shell(tmp_path, f"factsheet {call} >&-")
    assert done.returncode == 3
    assert one_line(done.stderr)


def test_a_file_is_written_where_the_output_is_closed(tmp_path):
    done = shell(tmp_path, "factsheet summarize a.txt -o a.json >&- 2>&- <&-")
    assert done.returncode == 0
    assert (tmp_path / "a.json").read_text().endswith("}\n")


@pytest.mark.parametrize("command", ["summarize", "batch", "check"])
def test_a_closed_input_is_told_in_one_line_and_is_3(tmp_path, command):
    done = shell(tmp_path, f"factsheet {command} - <&-")
    assert done.returncode == 3
    assert b"cannot read standard input" in done.stderr
    assert one_line(done.stderr)


@pytest.mark.parametrize("where", ["2>&-", "2> /dev/full"])
def test_the_exit_code_tells_where_no_message_can(tmp_path, where):
    assert shell(tmp_path, f"factsheet summarize none.txt {where}").returncode == 3


@pytest.mark.parametrize(
    "call", ["summarize long.txt --json", "summarize long.txt --all", "schema"]
)
def test_a_reader_that_leaves_early_makes_no_failure(tmp_path, call):
    done = shell(tmp_path, f"factsheet {call} | head -c 1 > /dev/null")
    assert (done.returncode, done.stderr) == (0, b"")
