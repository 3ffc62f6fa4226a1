import os
import signal
import sys
import time

import pytest

from factsheet.engines.isolation import Isolated, Limits, WorkerDiedError
from factsheet.model.errors import UsageError


class Steps(tuple[str, ...]):
    """A task that a worker's death takes one step further."""

    def after(self, replies, code, message):
        return Steps((f"{code}: {message}", *self[replies + 1 :]))


def perform(steps):
    for step in steps:
        match step:
            case "crash":
                os.kill(os.getpid(), signal.SIGSEGV)
            case "hang":
                while True:
                    pass
            case "swell":
                yield str(len(bytearray(1 << 28)))
            case "complain":
                raise UsageError("no such thing")
            case "chatter":
                sys.stdout.write("a word\n")
                yield step
            case _:
                yield step


@pytest.fixture
def isolated():
    made = Isolated(perform, Limits(seconds=0.5, memory=1 << 27))
    yield made
    made.close()


def test_gives_all_replies_in_order(isolated):
    assert isolated(Steps("abc")) == ["a", "b", "c"]
    assert isolated(Steps("de")) == ["d", "e"]


def test_a_crash_costs_one_reply(isolated):
    crashed = "crashed: it ended its worker: Segmentation fault"
    assert isolated(Steps(["a", "crash", "b"])) == ["a", crashed, "b"]


def test_an_endless_reply_is_cut_off(isolated):
    began = time.monotonic()
    late = "timeout: it took over 0.5 s (--document-timeout allows more)"
    assert isolated(Steps(["hang", "b"])) == [late, "b"]
    assert time.monotonic() - began < 30  # it would never end


def test_memory_is_bounded(isolated):
    large = "memory: it took more memory than a document may (--document-memory allows more)"
    assert isolated(Steps(["swell", "b"])) == [large, "b"]


def test_what_is_printed_does_not_come_between(isolated):
    assert isolated(Steps(["chatter", "b"])) == ["chatter", "b"]


def test_an_expected_failure_of_the_task_is_raised(isolated):
    with pytest.raises(UsageError, match="no such thing"):
        isolated(Steps(["a", "complain"]))
    assert isolated(Steps("a")) == ["a"]


def broken(_):
    os._exit(3)


def test_workers_that_never_answer_are_given_up():
    made = Isolated(broken, Limits())
    with pytest.raises(WorkerDiedError, match="exit 3"):
        made(Steps("a"))
    made.close()
