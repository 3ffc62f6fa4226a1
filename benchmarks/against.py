"""This tree beside a commit, run by run in turn, so that a busy machine is fair to both."""

import io
import subprocess
import tarfile
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from statistics import median

from benchmarks.measure import FACTSHEET, cost

ROOT = Path(__file__).parent.parent
Job = tuple[str, Sequence[str], bytes, int]
"""What is measured, its command, what it is given, and how many times."""


def compare(revision: str, jobs: Sequence[Job]) -> None:
    """Print each job's cost here and there, and the median of the pairs' ratios.

    Raises CalledProcessError where git does not know the revision.
    """
    with _sources(revision) as then:
        print(f"Beside {revision}, run by run in turn; over 1 is faster now")
        for name, command, given, runs in jobs:
            here, there = _pairs([*FACTSHEET, *command], given, runs, then)
            ratio = median(b / a for a, b in zip(here, there, strict=True))
            print(
                f"  {name:26} {median(there) * 1000:9.1f} ms CPU then"
                f" {median(here) * 1000:9.1f} ms now  {ratio:5.2f} x"
            )


def _pairs(
    command: Sequence[str], given: bytes, runs: int, then: Path
) -> tuple[list[float], list[float]]:
    """The CPU seconds of both, in turn, after one run of each that compiles what is imported."""
    here: list[float] = []
    there: list[float] = []
    for _ in range(runs + 1):
        here.append(cost(command, given, ROOT / "src").cpu)
        there.append(cost(command, given, then).cpu)
    return here[1:], there[1:]


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
