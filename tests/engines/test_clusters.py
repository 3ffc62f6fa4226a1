"""Real clusters of two workers on this machine; without an engine's extra its tests skip."""

import json
import os
import signal
import subprocess
import sys
import threading
import time
from importlib.util import find_spec

import pytest


@pytest.fixture
def given(tmp_path):
    def record(number):
        text = f"Brightwater raised ${number} million in 2025."
        return json.dumps({"id": number, "text": text}) + "\n"

    (tmp_path / "in.jsonl").write_text("".join(map(record, range(400))) + "nope\n")


@pytest.mark.usefixtures("given")
@pytest.mark.parametrize("engine", ["dask", "ray"])
def test_a_cluster_gives_the_bytes_that_this_machine_gives(factsheet, engine):
    extra = {"dask": "distributed", "ray": "ray"}[engine]
    if not find_spec(extra):
        pytest.skip(f"needs the extra {engine}")
    here = factsheet("batch", "in.jsonl", "--quiet")
    there = factsheet("batch", "in.jsonl", "--quiet", "--engine", engine, "--workers", "2")
    assert there.returncode == 6, there.stderr.decode()
    assert there.stdout == here.stdout
    assert there.stderr == here.stderr


@pytest.fixture
def dask_cluster():
    """The address of a cluster of two workers, and their process ids."""
    pytest.importorskip("distributed", reason="needs the extra dask")
    code = (
        "import sys\n"
        "from distributed import LocalCluster\n"
        "if __name__ == '__main__':\n"
        "    with LocalCluster(n_workers=2, threads_per_worker=1, dashboard_address=None) as c:\n"
        "        print(c.scheduler_address, *(w.pid for w in c.workers.values()), flush=True)\n"
        "        sys.stdin.read()\n"
    )
    with subprocess.Popen(
        [sys.executable, "-c", code],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as cluster:
        assert cluster.stdout is not None
        address, *workers = cluster.stdout.readline().split()
        yield address, [int(pid) for pid in workers]
        cluster.communicate("")


@pytest.mark.usefixtures("given")
def test_a_dask_worker_that_is_killed_loses_and_doubles_nothing(factsheet, dask_cluster, tmp_path):
    address, workers = dask_cluster
    folder = tmp_path / "out"

    def kill():
        until = time.monotonic() + 30
        while not list(folder.glob("*.jsonl")) and time.monotonic() < until:
            time.sleep(0.01)
        os.kill(workers[0], signal.SIGKILL)

    killer = threading.Thread(target=kill)
    killer.start()
    done = factsheet(
        "batch", "in.jsonl", "-o", "out", "--engine", "dask", "--scheduler", address, "--quiet"
    )
    killer.join()
    assert done.returncode == 6, done.stderr.decode()
    lines = [line for path in folder.glob("*.jsonl") for line in path.read_text().splitlines()]
    ids = [json.loads(line)["id"] for line in lines]
    assert sorted(id_ for id_ in ids if id_ is not None) == list(range(400))
    assert len(ids) == 401


def test_an_engine_that_is_not_installed_says_what_to_do(factsheet, tmp_path):
    (tmp_path / "distributed.py").write_text("raise ModuleNotFoundError(name='distributed')\n")
    paths = os.pathsep.join([str(tmp_path), *filter(None, sys.path)])
    lines = '{"text": "Up 4%."}\n' * 20
    done = factsheet(
        "batch", "-", "--engine", "dask", given=lines.encode(), env={"PYTHONPATH": paths}
    )
    assert done.returncode == 2
    assert b"pip install 'factsheet[dask]'" in done.stderr
