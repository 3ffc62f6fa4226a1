"""Faults of disk and process, injected: nothing is lost, and nothing is left."""

import json
import os
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from tests.hostile.words import SENTENCES

from factsheet.versions.store import Store

TIMES = int(os.environ.get("FACTSHEET_KILLS", "4"))
"""How often each command is killed; a night sets 50."""
OLD = "what stood there before"


def command(*arguments: str) -> list[str]:
    return [sys.executable, "-m", "factsheet", *arguments]


def few_bytes() -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (4_000, 4_000))


@pytest.fixture
def article(tmp_path: Path) -> Path:
    path = tmp_path / "a.txt"
    path.write_text("\n\n".join(SENTENCES * 20), "utf-8")
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize(
    "arguments",
    [
        ("summarize", "a.txt", "--json", "-o", "out.json"),
        ("history", "add", "a.txt", "--store", "s.db"),
        ("batch", "a.txt", "-o", "shards", "--workers", "1"),
    ],
)
def test_a_full_disk_is_one_line_and_leaves_nothing(article: Path, arguments) -> None:
    done = subprocess.run(
        command(*arguments),
        cwd=article.parent,
        capture_output=True,
        preexec_fn=few_bytes,
        check=False,
        text=True,
    )
    assert done.returncode == 3, done.stderr
    assert done.stderr.count("\n") == 1
    assert done.stderr.startswith("factsheet: cannot ")
    left = [path for path in article.parent.rglob("*") if path.name.startswith((".", "out"))]
    assert left == []


def test_a_full_device_is_told(article: Path) -> None:
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(
            command("summarize", str(article), "--json"),
            stdout=full,
            stderr=subprocess.PIPE,
            check=False,
        )
    assert done.returncode == 3
    assert done.stderr.count(b"\n") == 1


def killed(arguments: tuple[str, ...], folder: Path, share: float, whole: float) -> None:
    """Start a command, and kill it after so much of its time."""
    process = subprocess.Popen(
        command(*arguments), cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        start_new_session=True,
    )  # fmt: skip
    time.sleep(whole * share)
    os.killpg(process.pid, signal.SIGKILL)
    process.wait()


def length_of(arguments: tuple[str, ...], folder: Path) -> float:
    began = time.monotonic()
    subprocess.run(command(*arguments), cwd=folder, capture_output=True, check=True)
    return time.monotonic() - began


def test_a_file_is_the_old_one_or_the_new_one_whenever_it_is_killed(article: Path) -> None:
    arguments = ("summarize", "a.txt", "--json", "-o", "out.json")
    whole = length_of(arguments, article.parent)
    out = article.with_name("out.json")
    new = out.read_text("utf-8")
    for at in range(TIMES):
        out.write_text(OLD, "utf-8")
        killed(arguments, article.parent, 0.5 + at / TIMES / 2, whole)
        assert out.read_text("utf-8") in (OLD, new)
        assert names(article.parent) == ["a.txt", "out.json"]


def test_a_store_keeps_every_version_whenever_it_is_killed(article: Path) -> None:
    arguments = ("history", "add", "a.txt", "--store", "s.db")
    whole = length_of(arguments, article.parent)
    kept = 1
    for at in range(TIMES):
        article.write_text("\n\n".join([f"Lantern raised ${at + 2} million.", *SENTENCES]), "utf-8")
        killed(arguments, article.parent, 0.5 + at / TIMES / 2, whole)
        with Store(article.with_name("s.db")) as store:
            assert store.problems() == []
            found = len(store.entries())
            assert found in (kept, kept + 1)
            kept = found
    assert set(names(article.parent)) <= {"a.txt", "s.db", "s.db-journal", "s.db-wal", "s.db-shm"}


def test_a_batch_goes_on_where_it_was_killed(tmp_path: Path) -> None:
    texts = [
        {"id": at, "text": f"Lantern raised ${at} million. {SENTENCES[0]}"} for at in range(60)
    ]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(each) + "\n" for each in texts), "utf-8")
    arguments = ("batch", "in.jsonl", "-o", "out", "--workers", "1", "--resume")
    whole = length_of(arguments, tmp_path)
    clean = shards(tmp_path / "out")
    assert len(clean) == len(texts)
    for at in range(TIMES):
        subprocess.run(["rm", "-r", "out"], cwd=tmp_path, check=True)
        killed(arguments, tmp_path, 0.4 + 0.6 * at / TIMES, whole)
        subprocess.run(command(*arguments), cwd=tmp_path, capture_output=True, check=True)
        assert shards(tmp_path / "out") == clean
        assert not [name for name in names(tmp_path / "out") if name.startswith(".tmp")]


def shards(folder: Path) -> list[str]:
    """The lines of all shards, in order."""
    paths = sorted(folder.rglob("*.jsonl"))
    return [line for path in paths for line in path.read_text("utf-8").splitlines()]
