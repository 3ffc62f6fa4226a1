"""Start-up is spent on what a call needs: the heavy libraries are imported where they are used."""

import subprocess
import sys

import pytest

from factsheet.cli import COMMANDS

HEAVY = frozenset(
    "bs4 concurrent.futures dask distributed factsheet.vendor factsheet.versions.difference "
    "fastwarc http.server httpx lxml mcp multiprocessing pydantic pyarrow ray rich soupsieve "
    "sqlite3 urllib.request".split()
)
CALL = """
import sys
from factsheet.__main__ import main
sys.argv = ["factsheet", *{arguments}]
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
sys.stderr.write(" ".join(sys.modules))
"""


def imported(arguments, given="Brightwater raised HK$4.35 billion.\n"):
    done = subprocess.run(
        [sys.executable, "-c", CALL.format(arguments=arguments)],
        input=given,
        capture_output=True,
        text=True,
        check=True,
    )
    return frozenset(done.stderr.split())


@pytest.mark.parametrize(
    ("arguments", "given"),
    [
        (["summarize", "-", "--json"], "Brightwater raised HK$4.35 billion.\n"),
        (["batch", "-"], '{"id": 1, "text": "Brightwater raised HK$4.35 billion."}\n'),
    ],
)
def test_a_text_is_read_without_any_heavy_import(arguments, given):
    assert imported(arguments, given) & HEAVY == frozenset()


@pytest.mark.parametrize("command", COMMANDS)
def test_a_help_is_told_without_the_rules_and_without_rich(command):
    modules = imported([command, "--help"])
    assert f"factsheet.cli.{command}" in modules
    assert modules & {"factsheet.languages.en", "rich", "markdown_it"} == frozenset()


def test_the_help_of_all_imports_no_command():
    modules = imported(["--help"])
    assert modules & {f"factsheet.cli.{command}" for command in COMMANDS} == frozenset()


def test_the_version_is_told_before_typer_is_imported():
    modules = imported(["--version"])
    assert "factsheet" in modules
    assert modules & {"typer", "click", "msgspec", *HEAVY} == frozenset()


def test_the_library_imports_nothing_until_it_is_used():
    code = "import sys, factsheet; print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    modules = {name for name in done.stdout.split() if name.startswith("factsheet")}
    assert modules == {"factsheet"}
