import pytest

from factsheet.batches import progress, tally
from factsheet.batches.outcome import Outcome, failed
from factsheet.batches.progress import watched
from factsheet.batches.tally import Tally


@pytest.fixture
def clock(monkeypatch):
    """The time, to be set: clock[0] = 60.0."""
    now = [0.0]
    for module in (progress, tally):
        monkeypatch.setattr(module, "monotonic", lambda: now[0])
    return now


def tallied(outcomes):
    tally = Tally()
    for outcome in outcomes:
        tally.add(outcome)
    return tally


GOOD = Outcome(b'"good"', b"", seconds=0.1)


@pytest.mark.parametrize(
    ("expected", "left"),
    [(None, ""), (20, "1 min"), (11, "6 s"), (10, "0 s"), (2000, "3 h 19 min"), (9, "0 s")],
)
def test_the_time_that_is_left_goes_by_what_this_run_has_read(clock, expected, left):
    tally = tallied([GOOD] * 10)
    clock[0] = 60.0
    assert tally.left(expected) == left


def test_what_was_there_before_says_nothing_of_the_rate(clock):
    tally = tallied([Outcome(b"1", b"", kept=True)] * 90 + [GOOD] * 10)
    clock[0] = 10.0
    assert tally.rate == 1.0
    assert tally.left(110) == "10 s"


def test_the_counts_tell_what_failed_what_was_there_and_what_was_slow():
    slow = Outcome(b'"slow"', b"", seconds=9.0)
    tally = tallied([Outcome(b"1", b"", kept=True), slow, failed(b"2", "timeout", "too slow")])
    counts, slowest = tally.lines()
    assert counts == "2 done, 1 timeout; 1 of them were there before"
    assert slowest.startswith('slowest: "slow" 9.0 s, ')


def test_where_there_is_no_terminal_a_line_comes_now_and_then(clock, capsys):
    outcomes = watched([GOOD] * 3, Tally(), lambda: 9, quiet=False)
    next(outcomes)
    assert capsys.readouterr().err == ""
    clock[0] = 40.0
    next(outcomes)
    assert capsys.readouterr().err == (
        "factsheet: 2 of some 9 documents, 0 failed, 0/s, 2 min left\n"
    )


def test_quiet_is_quiet(clock, capsys):
    outcomes = watched([GOOD] * 3, Tally(), lambda: 9, quiet=True)
    next(outcomes)
    clock[0] = 40.0
    assert len(list(outcomes)) == 2
    assert capsys.readouterr().err == ""
