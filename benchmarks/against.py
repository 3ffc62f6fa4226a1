"""This tree beside a commit, run by run in turn, so that a busy machine is fair to both."""

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median
from typing import NamedTuple

from benchmarks.measure import FACTSHEET, Cost, cost

ROOT = Path(__file__).parent.parent


class Job(NamedTuple):
    """A command, what it is given, and how many times; `amount` is how much of `unit` it reads."""

    name: str
    command: Sequence[str]
    given: bytes
    runs: int
    amount: float = 1
    unit: str = "runs"


def compare(revision: str, jobs: Sequence[Job]) -> None:
    """Print each job's rate and peak here and there, and the median ratio of the pairs' times.

    Raises CalledProcessError where git does not know the revision.
    """
    with _sources(revision) as then:
        print(f"Beside {revision}, run by run in turn; over 1 is faster now")
        for job in jobs:
            here, there = _pairs(job, then)
            ratio = median(b.cpu / a.cpu for a, b in zip(here, there, strict=True))
            print(f"  {job.name:18}{_told(there, job)} then {_told(here, job)} now {ratio:6.2f} x")


def _told(costs: Sequence[Cost], job: Job) -> str:
    """The time, the rate and the peak."""
    cpu, peak = median(each.cpu for each in costs), median(each.peak for each in costs)
    return f"{cpu * 1000:9.1f} ms {job.amount / cpu:8.1f} {job.unit}/s {peak:6.1f} MB"


def _pairs(job: Job, then: Path) -> tuple[list[Cost], list[Cost]]:
    """The costs of both, in turn, after one run of each that compiles what is imported."""
    here: list[Cost] = []
    there: list[Cost] = []
    cost([*FACTSHEET, "summarize", "-"], b"$1\n", ROOT / "src")
    cost([*FACTSHEET, "summarize", "-"], b"$1\n", then)
    for _ in range(job.runs):
        here.append(cost([*FACTSHEET, *job.command], job.given, ROOT / "src"))
        there.append(cost([*FACTSHEET, *job.command], job.given, then))
    return here, there


@contextmanager
def _sources(revision: str) -> Iterator[Path]:
    """The package as it was at a commit, in a folder of its own while it is needed."""
    packed = subprocess.run(
        ["git", "archive", "--format=tar", revision, "src"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        check=True,
    ).stdout
    with tempfile.TemporaryDirectory() as folder:
        with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
            archive.extractall(folder, filter="data")
        yield Path(folder, "src")
