"""What a command costs: CPU seconds and peak memory, of itself and of what it starts."""

import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple

FACTSHEET = (str(Path(sys.executable).with_name("factsheet")),)
"""The installed command, as a user starts it: `python -m` costs 4 ms more."""
BYTECODE = tempfile.TemporaryDirectory()
"""Every command is compiled once, as an installed one is, whatever the shell says of bytecode."""
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
} | {"PYTHONPYCACHEPREFIX": BYTECODE.name}


class Cost(NamedTuple):
    """CPU seconds (user and system), and the peak of one process in MB."""

    cpu: float
    peak: float

    def __str__(self) -> str:
        return f"{self.cpu * 1000:9.1f} ms CPU {self.peak:7.1f} MB"


def cost(
    command: Sequence[str | os.PathLike[str]], given: bytes = b"", sources: Path | None = None
) -> Cost:
    """The cost of one run, of the package in `sources` where that is given.

    Raises CalledProcessError where it fails.
    """
    elsewhere = {} if sources is None else {"PYTHONPATH": str(sources)}
    with tempfile.TemporaryFile() as source:
        source.write(given)
        source.seek(0)
        process = subprocess.Popen(
            command, stdin=source, stdout=subprocess.DEVNULL, env=ENVIRONMENT | elsewhere
        )
        _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode not in (0, 6):
        raise subprocess.CalledProcessError(process.returncode, [str(word) for word in command])
    return Cost(used.ru_utime + used.ru_stime, used.ru_maxrss / 1024)


def typical(command: Sequence[str | os.PathLike[str]], given: bytes = b"", runs: int = 9) -> Cost:
    """The median of several runs, after one that compiles what is imported."""
    cost(command, given)
    costs = [cost(command, given) for _ in range(runs)]
    return Cost(median(each.cpu for each in costs), median(each.peak for each in costs))
