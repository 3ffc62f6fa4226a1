"""Every option of every command with odd values; a share of them here, all of them in a night."""

import os
import shutil
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

import pytest
from tests.hostile.invariants import folder
from tests.hostile.options import commands, ends_well, furnished, odd_calls

EVERY = int(os.environ.get("FACTSHEET_ODD_CALLS", "23"))
"""One call in so many is made; a night sets 1."""


@pytest.fixture(scope="module")
def home() -> Iterator[Path]:
    """A furnished folder, copied for each call, and no store or cache of the user's own."""
    with folder() as path, pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_CACHE_HOME", "XDG_DATA_HOME"):
            patch.setenv(name, str(path / name))
        (path / "home").mkdir()
        os.chdir(path / "home")
        furnished(Path())
        yield path


@pytest.mark.parametrize(("name", "command"), tuple(commands()), ids=str)
def test_odd_values_end_in_a_line_and_a_code_of_the_contract(home: Path, name, command) -> None:
    for number, call in enumerate(islice(odd_calls(name, command), 0, None, EVERY)):
        work = home / f"{name} {number}"
        shutil.copytree(home / "home", work, symlinks=True)
        os.chdir(work)
        try:
            ends_well(call)
        except AssertionError as error:
            raise AssertionError(f"{call!r:.300}: {error}") from error
        finally:
            os.chdir(home)
            shutil.rmtree(work)


def test_options_that_start_processes_refuse_what_they_cannot_do(factsheet, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Orchid raised $5 million.", "utf-8")
    for option, value in (
        ("--workers", "-1"), ("--workers", "nan"), ("--workers", "1" * 20), ("--engine", ""),
        ("--engine", "\x1b[31m"), ("--engine", "dask\udcff"), ("--scheduler", ""),
        ("--scheduler", "tcp://u:pa55word@h.invalid:1"),
    ):  # fmt: skip
        done = factsheet("batch", "a.txt", option, value)
        assert done.returncode in (0, 2, 3), done
        assert done.stderr.count(b"\n") == (done.returncode != 0)
        assert b"pa55word" not in done.stderr
        assert b"\x1b" not in done.stderr
