"""The other side of `isolation`: a process that answers tasks until nobody sends any."""

import gc
import os
import pickle
import signal
import sys
from pathlib import Path
from typing import BinaryIO

from factsheet.engines.isolation import NO_MEMORY, STARTED, Limits
from factsheet.model.errors import FactsheetError

LONGEST = 1e6
"""Seconds, over a week: clocks cannot be set to the end of time."""


def main() -> None:
    """Answer what comes on standard input; what tasks print goes to standard error."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # whoever started us ends us
    gc.set_threshold(100_000)  # most of what tasks make has no cycles
    answers = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)
    tasks = sys.stdin.buffer
    function, limits = pickle.load(tasks)  # noqa: S301 - from the process that started us
    _limit_memory(limits)
    try:
        _send(answers, STARTED)
        while True:
            _answer(function(pickle.load(tasks)), answers, limits)  # noqa: S301
    except (EOFError, BrokenPipeError):
        os._exit(0)  # nobody is left to listen: nothing to flush, nothing to say


def _answer(replies: object, answers: BinaryIO, limits: Limits) -> None:
    """Send every reply, each within the limit: the alarm's default is the end of the process."""
    seconds = min(LONGEST, limits.seconds)  # what is no number too
    waiting = iter(replies)  # type: ignore[call-overload]  # the function's type is the caller's
    while True:
        signal.setitimer(signal.ITIMER_REAL, seconds)
        try:
            reply = next(waiting, None)
        except FactsheetError as error:
            reply = error
        except MemoryError:
            os._exit(NO_MEMORY)  # a new process has all that it may have
        signal.setitimer(signal.ITIMER_REAL, 0)
        _send(answers, reply)
        if reply is None or isinstance(reply, Exception):
            return


def _send(answers: BinaryIO, message: object) -> None:
    pickle.dump(message, answers, pickle.HIGHEST_PROTOCOL)
    answers.flush()


def _limit_memory(limits: Limits) -> None:
    """Let writable memory grow by the limit and no further, where the system counts it (Linux)."""
    status = Path("/proc/self/status")
    if not status.exists():
        return
    import resource

    has = next(int(line.split()[1]) for line in status.open() if line.startswith("VmData"))
    most = min(has * 1024 + limits.memory, sys.maxsize)
    resource.setrlimit(resource.RLIMIT_DATA, (most, resource.getrlimit(resource.RLIMIT_DATA)[1]))


if __name__ == "__main__":
    main()
