"""Hostile inputs led by what they reach: `python -m tests.hostile.guided --seconds 300`.

atheris, which brings libFuzzer to Python, draws from the grammar what takes the program somewhere
new. It is no dependency, since it has no wheels but for Linux: `pip install atheris`, or nothing is
done. What breaks is kept by kind, as in a night. Exit 1 where anything broke.
"""

import argparse
import os
import random
import subprocess
import sys
import time
from collections.abc import Callable
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from tests.hostile.grammar import Kind

SEEDS, SEED_BYTES = 100, 600
"""Random bytes to begin with: from nothing it would take long to come to a whole sentence."""
TARGETS: "tuple[Kind, ...]" = ("text", "article", "pair", "sheet")


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--seconds", type=int, default=300, help="for each target")
    parser.add_argument("--keep", type=Path, help="a folder for the smallest input of each kind")
    parser.add_argument("--target", choices=TARGETS, help="this one, in this process")
    asked = parser.parse_args()
    if find_spec("atheris") is None:
        print("atheris is not installed: no guided run")  # noqa: T201 - what the command says
        return 0
    if asked.target:
        run(asked.target, asked.seconds, asked.keep)
    # libFuzzer knows one target a process
    call = [sys.executable, "-m", "tests.hostile.guided", *sys.argv[1:], "--target"]
    return max(subprocess.run([*call, target], check=False).returncode for target in TARGETS)


def run(target: "Kind", seconds: int, keep: Path | None) -> NoReturn:
    """Draw inputs of one target until the time is over, then end the process."""
    atheris: Any = import_module("atheris")
    made = random.Random(0)  # noqa: S311 - the same bytes each night
    with TemporaryDirectory() as corpus, atheris.instrument_imports(include=["factsheet"]):
        for number in range(SEEDS):
            (Path(corpus) / str(number)).write_bytes(made.randbytes(SEED_BYTES))
        options = (
            "-verbosity=0",
            "-len_control=0",
            "-max_len=4096",
            f"-artifact_prefix={corpus}/slow-",
        )
        atheris.Setup([sys.argv[0], *options, corpus], asked(target, seconds, keep))
        atheris.Fuzz()  # what is imported when it is first used is instrumented too
    raise AssertionError("atheris ended by itself")


def asked(target: "Kind", seconds: int, keep: Path | None) -> Callable[[bytes], object]:
    """What takes libFuzzer's bytes for the choices of the grammar, and asks everything of them."""
    from hypothesis import HealthCheck, given, settings
    from tests.hostile import invariants
    from tests.hostile.grammar import KINDS, Input
    from tests.hostile.night import Night

    night = Night(keep)
    checks: dict[Kind, Callable[[bytes], object]] = {
        "text": invariants.text_is_proved,
        "article": invariants.article_is_read,
        "pair": invariants.pair_holds,
        "sheet": invariants.sheet_file_holds,
    }

    checks["pair"](b'["Rents rose 5% on Monday.", "Rents rose 6% on Monday."]')  # imports most
    ends = time.monotonic() + seconds

    @settings(deadline=None, database=None, suppress_health_check=list(HealthCheck))
    @given(KINDS[target])
    def ask(content: bytes) -> None:
        if time.monotonic() > ends:
            print(night.told(time.process_time()), flush=True)  # noqa: T201 - what the command says
            os._exit(1 if night.broken else 0)  # libFuzzer has no other end but a crash
        night.ask(Input(target, content), lambda: checks[target](content), target)

    fuzzed: Any = ask  # hypothesis adds what its types do not tell
    found: Callable[[bytes], object] = fuzzed.hypothesis.fuzz_one_input
    return found


if __name__ == "__main__":
    sys.exit(main())
