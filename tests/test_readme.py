"""Each console block of the README and the docs is run, and gives what is shown there."""

import json
import os
import re
import shlex
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).parent.parent
BLOCK = re.compile(r"^```console\n(.*?)^```", re.MULTILINE | re.DOTALL)
TEXTS = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]


def blocks():
    for text in TEXTS:
        for block in BLOCK.findall(text.read_text(encoding="utf-8")):
            first = block.partition("\n")[0]
            yield pytest.param(block, id=f"{text.name}: {first}")


@pytest.fixture
def shell(tmp_path):
    """A folder with the samples in it, and a shell that finds the command under test first."""
    (tmp_path / "samples").symlink_to(ROOT / "samples")
    command = tmp_path / "bin" / "factsheet"
    command.parent.mkdir()
    command.write_text(f'#!/bin/sh\nexec {shlex.quote(sys.executable)} -m factsheet "$@"\n')
    command.chmod(0o755)
    path = f"{command.parent}{os.pathsep}{os.environ['PATH']}"

    def run(line):
        return subprocess.run(
            ["sh", "-c", line],
            cwd=tmp_path,
            env=os.environ | {"PATH": path},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
        ).stdout

    return run


@pytest.mark.parametrize("block", list(blocks()))
def test_commands_give_what_is_shown(block, shell):
    for part in re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]:
        line, _, shown = part.partition("\n")
        output = shell(line)
        assert matches(output, shown), output


def matches(output, shown):
    """The same lines, where a line that is only "..." stands for any lines."""
    pattern = "".join(
        r"(?:.*\n)*?" if line.strip() == "..." else re.escape(line.rstrip()) + r"[ ]*\n"
        for line in shown.splitlines()
    )
    return re.fullmatch(pattern, output) is not None


def test_a_block_that_shows_another_output_fails():
    assert matches("one\ntwo\nthree\n", "one\n...\nthree\n")
    assert not matches("one\ntwo\n", "one\nthree\n")


def test_the_library_works_as_shown(tmp_path, monkeypatch):
    readme = TEXTS[0].read_text(encoding="utf-8")
    (code,) = re.findall(r"^```python\n(.*?)^```", readme, re.MULTILINE | re.DOTALL)
    (tmp_path / "article.html").write_bytes((ROOT / "samples/round/article.html").read_bytes())
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    exec(code, names)  # noqa: S102 - the README's own lines
    assert names["changes"].identical


@pytest.fixture
def asked(factsheet, tmp_path, monkeypatch):
    """The rows that the query of a text gives of the samples and of one more record."""
    duckdb = pytest.importorskip("duckdb")
    pytest.importorskip("pyarrow", reason="needs the extra parquet")
    articles = [str(path) for path in sorted((ROOT / "samples").glob("*/article.*"))]
    monkeypatch.chdir(tmp_path)

    def ask(name, record):
        (tmp_path / "record.jsonl").write_text(json.dumps(record) + "\n")
        factsheet(
            *("batch", "record.jsonl", *articles),
            *("-o", "sheets", "--format", "parquet", "--as-of", "2026-03-06"),
        )
        text = (ROOT / name).read_text(encoding="utf-8")
        (query,) = re.findall(r"^```sql\n(.*?)^```", text, re.MULTILINE | re.DOTALL)
        return duckdb.sql(query).fetchall()

    return ask


RAISED = """\
Lantern raised €5 million in 2024, Ilse Brandt said on Monday.

Lantern raised €90 million in a second round in January.

Lantern raised €12 million from its staff, Ivo Rask said on Friday.
"""


def test_the_query_says_who_raised_most_in_the_words_that_say_so(asked):
    record = {"id": "raised", "text": RAISED, "published": "2026-03-06"}
    rows = {row[0]: row for row in asked("README.md", record)}
    assert rows["Lantern"] == (
        *("Lantern", "EUR", 90_000_000, None),
        "Lantern raised €90 million in a second round in January.",
    )
    facts = "SELECT subject, currency, min, speaker, sentence FROM 'sheets/facts/*.parquet'"
    assert set(rows.values()) <= set(sys.modules["duckdb"].sql(facts).fetchall())


def test_the_query_of_the_guide_finds_whose_workforce_shrinks(asked):
    record = {"id": "cuts", "text": "Corvid Semiconductor will cut 400 jobs, it said on Monday."}
    assert [row[:2] for row in asked("docs/scale.md", record)] == [("Corvid Semiconductor", 400)]


INSTALLS = re.compile(r"(?:make|pip|pipx|uv tool|uvx) ")


@pytest.mark.parametrize("text", TEXTS[1:], ids=lambda path: path.name)
def test_what_the_docs_tell_a_shell_is_run_unless_it_installs(text):
    for block in re.findall(
        r"^```sh\n(.*?)^```", text.read_text("utf-8"), re.MULTILINE | re.DOTALL
    ):
        assert [line for line in block.splitlines() if not INSTALLS.match(line)] == []


def lines_of_the_readme():
    """Each call of the command that the README tells a shell."""
    text = TEXTS[0].read_text(encoding="utf-8")
    for block in re.findall(r"^```sh\n(.*?)^```", text, re.MULTILINE | re.DOTALL):
        yield from (line for line in block.splitlines() if line.startswith("factsheet "))


def test_each_line_that_the_readme_tells_a_shell_does_something(shell, tmp_path):
    pytest.importorskip("pyarrow", reason="needs the extra parquet")
    page = ROOT / "samples/round/article.html"
    names = "article ledger courier post archive/article articles/ledger articles/post".split()
    for name in names:
        path = tmp_path / f"{name}.html"
        path.parent.mkdir(exist_ok=True)
        path.write_bytes(page.read_bytes())
    records = [{"id": id_, "text": f"Lantern raised €{id_}m."} for id_ in (5, 6)]
    (tmp_path / "articles.jsonl").write_text("".join(f"{json.dumps(each)}\n" for each in records))
    for line in lines_of_the_readme():
        call = line if shutil.which("jq") else line.partition(" | jq ")[0]
        told = shell(f"{call.partition('    #')[0]} && echo; echo exit $?")
        assert "factsheet:" not in told, told
        assert told.endswith("exit 0\n"), told
