"""What a call costs by the CPU's clock."""

import gc
import time
from collections.abc import Callable
from math import sqrt
from typing import TypeVar

ENOUGH = 3
"""How often a call is timed at first."""
MOST = 9
"""How often it is timed where it still looks steep."""
STEEPEST = 3.0
"""How many times as long a text of twice the length may take: a square takes four times."""
T = TypeVar("T")


def timed(call: Callable[[], T]) -> tuple[T, float]:
    """What a call gives, and its CPU seconds; the collector rests, as it does in `timeit`: what it
    looks through is what all tests before have left.
    """
    collecting = gc.isenabled()
    gc.disable()
    try:
        began = time.process_time()
        given = call()
        return given, time.process_time() - began
    finally:
        if collecting:
            gc.enable()


def steepness(call: Callable[[int], Callable[[], object]], size: int) -> float:
    """How many times as long a call takes for twice the size: what a busy machine does
    only ever adds, so each counts by its best time, and what looks too steep is timed again. It is
    told from two doublings, since one alone may be where the machine's cache ends.

    Args:
        call: The call that is timed for a size; what it needs is made before.
        size: The smaller of the two sizes, a quarter of the other; large enough for the clock to
            see it.
    """
    calls = call(size), call(4 * size)
    best = [float("inf"), float("inf")]
    for run in range(MOST):
        best = [min(known, timed(once)[1]) for known, once in zip(best, calls, strict=True)]
        if run + 1 >= ENOUGH and best[1] < STEEPEST**2 * best[0]:
            break
    return sqrt(best[1] / best[0])
