"""A function called in processes of its own, where it may hang, swell or crash.

The seam between here and `worker`: pickled messages over the worker's standard streams. A task
goes in; its replies come out one by one; the end of the task is None. A worker that dies has said
all that it had done, so the next one begins behind it.
"""

import os
import pickle
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from typing import BinaryIO, Generic, Protocol, Self, TypeVar, cast

from msgspec import Struct

R = TypeVar("R")

GIB = 1 << 30
STARTED = "started"
NO_MEMORY = 77
"""The exit code of a worker that a reply took beyond its memory."""
MOST_BARREN = 3
"""Workers that die in a row without a reply: then it is no document's fault."""


class Limits(Struct, frozen=True):
    """What one document may take: seconds by the clock, and bytes beyond what a worker has."""

    seconds: float = 60.0
    memory: int = GIB


class Task(Protocol):
    """Work that can go on where a worker died."""

    def after(self, replies: int, code: str, message: str) -> Self:
        """What is left after so many replies, and why the next reply never came."""


T = TypeVar("T", bound=Task)


class WorkerDiedError(Exception):
    """A worker went without an answer; `code` and `message` say why."""

    def __init__(self, code: str, message: str) -> None:
        super().__init__(message)
        self.code = code


class Isolated(Generic[T, R]):
    """Calls a function that yields replies; as many workers live as calls overlap."""

    def __init__(self, function: Callable[[T], Iterator[R]], limits: Limits) -> None:
        self._function = function
        self._limits = limits
        self._idle: list[_Worker] = []
        self._all: set[_Worker] = set()
        self._closed = False

    def __reduce__(self) -> tuple[object, ...]:
        """In another process it is one for all tasks, with workers of its own there."""
        return shared, (self._function, self._limits)

    def __call__(self, task: T) -> list[R]:
        """All replies of a task, whatever became of its workers."""
        replies: list[R] = []
        barren = 0
        while True:
            done = len(replies)
            worker = self._take()
            try:
                for reply in worker.replies(task):
                    replies.append(cast("R", reply))  # noqa: PERF401 - a death keeps what came
            except WorkerDiedError as death:
                self._all.discard(worker)
                barren = barren + 1 if len(replies) == done else 0
                if self._closed or barren == MOST_BARREN:
                    raise
                task = task.after(len(replies) - done, death.code, str(death))
            except Exception:
                self._give_back(worker)
                raise
            else:
                self._give_back(worker)
                return replies

    def close(self) -> None:
        """End every worker at once."""
        self._closed = True
        for worker in tuple(self._all):
            worker.kill()
        self._bury_idle()

    def _give_back(self, worker: "_Worker") -> None:
        self._idle.append(worker)
        if self._closed:  # the call ended after `close` had looked
            self._bury_idle()

    def _bury_idle(self) -> None:
        with suppress(IndexError):
            while True:
                self._idle.pop().bury()

    def _take(self) -> "_Worker":
        try:
            return self._idle.pop()
        except IndexError:
            worker = _Worker(self._function, self._limits)
            self._all.add(worker)
            if self._closed:
                worker.kill()
            return worker


@cache
def shared(function: Callable[[T], Iterator[R]], limits: Limits) -> Isolated[T, R]:
    """The one isolation of a function in this process."""
    return Isolated(function, limits)


class _Worker:
    """A process that runs `factsheet.engines.worker`. Raises where it cannot even start."""

    def __init__(self, function: object, limits: Limits) -> None:
        self._limits = limits
        self._process = subprocess.Popen(
            [sys.executable, "-P", "-m", "factsheet.engines.worker"],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},
        )
        self._tasks = cast("BinaryIO", self._process.stdin)
        self._answers = cast("BinaryIO", self._process.stdout)
        try:
            self._begin(function)
        except BaseException:
            self.kill()
            self.bury()
            raise

    def replies(self, task: object) -> Iterator[object]:
        """The answers to a task as they come; raises WorkerDiedError, or what the task raised."""
        self._send(task)
        while (reply := self._receive()) is not None:
            if isinstance(reply, Exception):
                raise reply
            yield reply

    def _begin(self, function: object) -> None:
        self._send((function, self._limits))
        if self._receive() != STARTED:
            raise RuntimeError("a worker spoke before it had started")

    def kill(self) -> None:
        """End the process at once; whoever waits for its answer sees it die."""
        self._process.kill()

    def bury(self) -> int:
        """The exit code of a process that has ended, with its streams closed."""
        self._answers.close()
        with suppress(BrokenPipeError):
            self._tasks.close()
        return self._process.wait()

    def _send(self, message: object) -> None:
        try:
            pickle.dump(message, self._tasks, pickle.HIGHEST_PROTOCOL)
            self._tasks.flush()
        except BrokenPipeError:
            raise self._death() from None

    def _receive(self) -> object:
        try:
            return pickle.load(self._answers)  # noqa: S301 - our own worker's words
        except (EOFError, pickle.UnpicklingError):
            raise self._death() from None

    def _death(self) -> WorkerDiedError:
        code = self.bury()
        if code == -signal.SIGALRM:
            return WorkerDiedError(
                "timeout",
                f"it took over {self._limits.seconds:g} s (--document-timeout allows more)",
            )
        if code == NO_MEMORY:
            message = "it took more memory than a document may (--document-memory allows more)"
            return WorkerDiedError("memory", message)
        how = signal.strsignal(-code) if code < 0 else f"exit {code}"
        return WorkerDiedError("crashed", f"it ended its worker: {how}")
