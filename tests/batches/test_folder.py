import json
import signal
import time
from contextlib import closing
from pathlib import Path

import pytest

from factsheet.batches.folder import Folder


@pytest.fixture
def given(tmp_path, story):
    (tmp_path / "in.jsonl").write_text("".join(map(story, range(600))))


def files(folder):
    return {str(p.relative_to(folder)): p.read_bytes() for p in folder.rglob("*") if p.is_file()}


def ids(folder):
    lines = [line for path in folder.glob("*.jsonl") for line in path.read_text().splitlines()]
    return sorted(json.loads(line)["id"] for line in lines)


def wait_for(condition):
    until = time.monotonic() + 20
    while not condition():
        assert time.monotonic() < until
        time.sleep(0.005)


def begun(folder, bytes_):
    """Whether so many bytes stand in parts or shards."""
    return sum(path.stat().st_size for path in Path(folder).glob("*.[jp]*")) > bytes_


@pytest.mark.usefixtures("given")
def test_a_folder_holds_every_document_once_and_a_manifest(factsheet, tmp_path):
    done = factsheet("batch", "in.jsonl", "-o", "out")
    manifest = json.loads((tmp_path / "out/manifest.json").read_bytes())
    assert (done.returncode, done.stdout) == (0, b"")
    assert ids(tmp_path / "out") == list(range(600))
    assert (manifest["documents"], manifest["failed"]) == (600, 0)
    in_order = [
        json.loads(line)["id"]
        for shard in manifest["shards"]
        for line in (tmp_path / "out" / f"{shard['name']}.jsonl").read_text().splitlines()
    ]
    assert in_order == list(range(600))


@pytest.mark.usefixtures("given")
def test_a_run_that_is_killed_again_and_again_ends_as_if_it_never_was(factsheet, started, tmp_path):
    factsheet("batch", "in.jsonl", "-o", "whole", "--workers", "1")
    folder = tmp_path / "out"
    for round_ in range(4):
        process = started("batch", "in.jsonl", "-o", "out", "--resume", "--workers", "2")
        wait_for(lambda r=round_: folder.exists() and begun(folder, 100_000 * (r + 1)))
        process.kill()
        process.wait()
        assert not (folder / "manifest.json").exists()
    done = factsheet("batch", "in.jsonl", "-o", "out", "--resume")
    assert done.returncode == 0
    assert files(folder) == files(tmp_path / "whole")


@pytest.mark.usefixtures("given")
def test_an_interrupt_ends_soon_and_says_how_to_go_on(started, factsheet, tmp_path):
    folder = tmp_path / "out"
    process = started("batch", "in.jsonl", "-o", "out")
    wait_for(lambda: folder.exists() and begun(folder, 50_000))
    began = time.monotonic()
    process.send_signal(signal.SIGINT)
    _, said = process.communicate(timeout=10)
    assert time.monotonic() - began < 3
    assert process.returncode == 130
    assert b"--resume" in said
    assert factsheet("batch", "in.jsonl", "-o", "out", "--resume").returncode == 0
    assert ids(folder) == list(range(600))


def test_a_changed_document_is_read_again_and_nothing_stale_is_left(factsheet, tmp_path, story):
    lines = [story(number) for number in range(600)]
    (tmp_path / "in.jsonl").write_text("".join(lines))
    factsheet("batch", "in.jsonl", "-o", "out")
    before = files(tmp_path / "out")
    lines[300] = story(300, text="Corvid lost €9 million.")
    (tmp_path / "in.jsonl").write_text("".join(lines))
    factsheet("batch", "in.jsonl", "-o", "out", "--resume")
    after = files(tmp_path / "out")
    assert len(before.keys() - after.keys()) == 1
    factsheet("batch", "in.jsonl", "-o", "anew")
    assert after == files(tmp_path / "anew")


def test_a_document_more_leaves_the_other_shards_as_they_are(factsheet, tmp_path, story):
    lines = [story(number) for number in range(600)]
    (tmp_path / "in.jsonl").write_text("".join(lines))
    factsheet("batch", "in.jsonl", "-o", "out")
    before = files(tmp_path / "out")
    (tmp_path / "in.jsonl").write_text(story("new") + "".join(lines))
    factsheet("batch", "in.jsonl", "-o", "out", "--resume")
    kept = before.keys() & files(tmp_path / "out").keys() - {"manifest.json"}
    assert len(kept) >= len(before) - 3


def test_a_torn_line_is_cut_off_and_read_again(factsheet, tmp_path, story):
    (tmp_path / "in.jsonl").write_text("".join(map(story, range(20))))
    factsheet("batch", "in.jsonl", "-o", "out")
    whole = files(tmp_path / "out")
    (name,) = (name for name in whole if name.endswith(".jsonl"))
    shard = tmp_path / "out" / name
    shard.with_suffix(".part").write_bytes(whole[name][: len(whole[name]) // 2])
    shard.unlink()
    factsheet("batch", "in.jsonl", "-o", "out", "--resume")
    assert files(tmp_path / "out") == whole


def test_the_same_documents_given_twice_are_there_twice(factsheet, tmp_path, story):
    (tmp_path / "in.jsonl").write_text("".join(map(story, range(512))))
    factsheet("batch", "in.jsonl", "in.jsonl", "-o", "out")
    assert ids(tmp_path / "out") == sorted([*range(512), *range(512)])


def test_a_folder_that_is_not_empty_is_left_alone(factsheet, tmp_path, story):
    (tmp_path / "in.jsonl").write_text(story(1))
    (tmp_path / "out").mkdir()
    (tmp_path / "out/notes.txt").write_text("mine")
    done = factsheet("batch", "in.jsonl", "-o", "out")
    assert done.returncode == 2
    assert b"--resume" in done.stderr
    assert files(tmp_path / "out") == {"notes.txt": b"mine"}


@pytest.mark.usefixtures("given")
def test_two_runs_do_not_write_to_one_folder(factsheet, tmp_path):
    with closing(Folder(tmp_path / "out", "jsonl", (), resume=False)):
        second = factsheet("batch", "in.jsonl", "-o", "out", "--resume")
    assert second.returncode == 2
    assert b"another run writes to out" in second.stderr
    assert factsheet("batch", "in.jsonl", "-o", "out", "--resume").returncode == 0


def test_errors_stand_in_the_shards_and_in_a_file_of_their_own(factsheet, tmp_path, story):
    (tmp_path / "in.jsonl").write_text(story(1) + "nope\n" + story(2))
    done = factsheet("batch", "in.jsonl", "-o", "out", "--errors", "errors.jsonl")
    (error,) = (tmp_path / "errors.jsonl").read_text().splitlines()
    assert done.returncode == 6
    assert json.loads(error)["error"]["code"] == "bad_record"
    (shard,) = (tmp_path / "out").glob("*.jsonl")
    assert error in shard.read_text()


def test_parquet_holds_articles_and_facts_with_types(factsheet, tmp_path, story):
    parquet = pytest.importorskip("pyarrow.parquet", reason="needs the extra parquet")
    (tmp_path / "in.jsonl").write_text(story(5) + "nope\n")
    done = factsheet("batch", "in.jsonl", "-o", "out", "--format", "parquet")
    articles, facts = (
        parquet.ParquetDataset(tmp_path / "out" / table).read().to_pylist()
        for table in ("articles", "facts")
    )
    assert done.returncode == 6
    assert [row["error_code"] for row in articles] == [None, "bad_record"]
    (money,) = (row for row in facts if row["kind"] == "money")
    assert (money["min"], money["currency"], money["text"]) == (5_000_000, "USD", "$5 million")
    assert money["article"] == "5"


def test_parquet_without_a_folder_is_a_mistake(factsheet):
    assert factsheet("batch", "-", "--format", "parquet").returncode == 2
