"""What a command costs: CPU seconds and peak memory, of itself and of what it starts."""

import json
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

LAUNCHER = """
import json, os, subprocess, sys
process = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL)
_, status, used = os.wait4(process.pid, 0)
code, cpu = os.waitstatus_to_exitcode(status), used.ru_utime + used.ru_stime
print(json.dumps((code, cpu, used.ru_maxrss)))
"""
"""A small process that starts the command: the system counts the memory of whoever starts one into
its peak."""


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
        told = subprocess.run(
            [sys.executable, "-S", "-c", LAUNCHER, *command],
            stdin=source,
            stdout=subprocess.PIPE,
            env=ENVIRONMENT | elsewhere,
            check=True,
        ).stdout
    code, cpu, peak = json.loads(told)
    if code not in (0, 6):
        raise subprocess.CalledProcessError(code, [str(word) for word in command])
    return Cost(cpu, peak / 1024)


def typical(command: Sequence[str | os.PathLike[str]], given: bytes = b"", runs: int = 9) -> Cost:
    """The median of several runs, after one that compiles what is imported."""
    cost(command, given)
    costs = [cost(command, given) for _ in range(runs)]
    return Cost(median(each.cpu for each in costs), median(each.peak for each in costs))
