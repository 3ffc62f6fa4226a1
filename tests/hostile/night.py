"""A night of hostile inputs: `python -m tests.hostile.night --inputs 20000`.

Every input is made by the grammar, or forged whole, and asked for every invariant; what breaks is
put together by kind, and the smallest input of each kind is kept in a folder: moved to `kept`, it
is asked in every run of the tests. Exit 1 where anything broke.
"""

import argparse
import sys
import time
import traceback
from collections import Counter
from collections.abc import Callable
from functools import partial
from pathlib import Path

from hypothesis import HealthCheck, Phase, given, seed, settings, target
from hypothesis import strategies as st
from tests.hostile.forged import forged
from tests.hostile.grammar import Input, inputs
from tests.hostile.invariants import COMMANDS, commands_hold, holds

EVERY_COMMAND = 6
"""One input in so many is given to a command too."""


class Night:
    """What broke so far, by kind: where it broke, and how."""

    def __init__(self, kept: Path | None) -> None:
        self.kept = kept
        self.inputs: Counter[str] = Counter()
        self.broken: Counter[str] = Counter()
        self.smallest: dict[str, Input] = {}

    def ask(self, given: Input, check: Callable[[], object], what: str) -> None:
        """Ask one thing of an input, and remember how it failed."""
        self.inputs[what] += 1
        try:
            check()
        except Exception as error:
            self.remember(kind_of(error), given, error)

    def remember(self, kind: str, given: Input, error: BaseException) -> None:
        """Count a failure, and keep its input where it is the smallest of its kind."""
        self.broken[kind] += 1
        smallest = self.smallest.get(kind)
        if smallest is not None and len(smallest.content) <= len(given.content):
            return
        if smallest is None:
            sys.stderr.write(f"{''.join(traceback.format_exception(error)[-4:])}\n")
        self.smallest[kind] = given
        if self.kept is not None:
            self.kept.mkdir(parents=True, exist_ok=True)
            name = f"{list(self.smallest).index(kind):03}.{given.kind}"
            (self.kept / name).write_bytes(given.content)

    def told(self, seconds: float) -> str:
        """The counts, and each kind with its smallest input."""
        counts = ", ".join(f"{count} {what}" for what, count in sorted(self.inputs.items()))
        told = [f"{counts}; {len(self.broken)} kinds broke; {seconds:.0f} CPU seconds"]
        for kind, count in self.broken.most_common():
            told.append(f"{count:6} {kind}\n       {self.smallest[kind].content[:300]!r}")
        return "\n".join(told)


def kind_of(error: BaseException) -> str:
    """Where an error was raised, the innermost place in the program or in its invariants."""
    ours = [
        f"{Path(frame.filename).name}:{frame.name}"
        for frame in traceback.extract_tb(error.__traceback__)
        if "factsheet" in frame.filename or "invariants" in frame.filename
    ]
    message = "".join(c for c in str(error).partition("\n")[0][:60] if not c.isdigit())
    return f"{type(error).__name__} {ours[-1] if ours else '?'} {message}"


def spend(night: Night, count: int, first: int, *, slow: bool = False) -> None:
    """Make so many inputs and ask everything of each; or be led to those that cost most by size."""
    drawn_from = st.tuples(inputs(), st.integers(0, EVERY_COMMAND * len(COMMANDS) - 1))

    @seed(first)
    @settings(
        max_examples=count,
        deadline=None,
        database=None,
        phases=[Phase.generate, Phase.target] if slow else [Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(drawn_from)
    def ask(drawn: tuple[Input, int]) -> None:
        given, number = drawn
        began = time.process_time()
        night.ask(given, lambda: holds(given), given.kind)
        if slow:
            cost = time.process_time() - began
            target(cost / (200 + len(given.content)), label="seconds a byte")
        if number % EVERY_COMMAND == 0:
            which = number // EVERY_COMMAND
            night.ask(given, lambda: commands_hold(given, which), "commands")

    ask()


def spend_on_forgeries(night: Night, count: int, first: int) -> None:
    """Ask everything of so many forged inputs."""
    for number in range(first, first + count):
        given = forged(number)
        night.ask(given, partial(holds, given), given.kind)
        if number % EVERY_COMMAND == 0 and given.kind in ("article", "text", "sheet", "records"):
            which = number // EVERY_COMMAND
            night.ask(given, partial(commands_hold, given, which), "commands")


def main() -> int:
    """See the module."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=20_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--keep", type=Path, help="a folder for the smallest input of each kind")
    parser.add_argument("--slow", action="store_true", help="look for what takes long")
    parser.add_argument("--forged", action="store_true", help="whole files rather than words")
    asked = parser.parse_args()
    night, began = Night(asked.keep), time.process_time()
    most = 500  # of one run of hypothesis, which remembers each of its inputs
    for first in range(0, asked.inputs, most):
        count = min(most, asked.inputs - first)
        if asked.forged:
            spend_on_forgeries(night, count, asked.seed + first)
        else:
            spend(night, count, asked.seed + first, slow=asked.slow)
        sys.stderr.write(f"{night.told(time.process_time() - began).splitlines()[0]}\n")
    print(night.told(time.process_time() - began))  # noqa: T201 - what the command is for
    return 1 if night.broken else 0


if __name__ == "__main__":
    sys.exit(main())
