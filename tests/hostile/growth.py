"""Texts that grow, and what each command costs for them: seconds a megabyte, and by a doubling."""

import random
import sys
import time
from collections.abc import Callable, Iterator
from functools import partial
from statistics import median
from typing import TypeVar

from tests.hostile.words import FIGURES, GAPS, MARKS, NAMES, SENTENCES, SMALL, TIMES, VERBS

from factsheet import diff, to_json
from factsheet.model.sheet import Sheet
from factsheet.packs.index import builtin
from factsheet.pipeline import make_sheet
from factsheet.proof.check import prove
from factsheet.proof.explain import Wanted, explain, lines
from factsheet.proof.locate import locate
from factsheet.readers.text import from_text
from factsheet.renderers import FORMATS, RenderOptions, renderer, whole
from factsheet.renderers.textconv import render as textconv

UNITS = (
    "5% to ",
    "1/2/25-",
    "Lee said that rates rose and ",
    "today said said ",
    "Team1 1%, ",
    "$5m (",
    "“ ",
    "he who said ",
    "one and ",
    "Ann Lee, ",
    "between 5 and ",
    "3-4-",
    "the week before ",
    "a of the ",
    "U.S. ",
    "5 to 6 to ",
    "I. ",
    "said Lee of Lantern that ",
    "12 of 12 ",
    "about ",
    "not ",
    "which was ",
    "- 5% | ",
    "1. Rents: $5\n",
    "A: 5%\n",
)
"""What found a slow path once, or looks as if it could."""


def texts(size: int) -> Iterator[tuple[str, str]]:
    """Texts of some so many characters, each with the name of its family."""
    for unit in UNITS:
        yield f"line {unit!r}", (unit * (size // len(unit) + 1))[:size]
        line = (unit * (280 // len(unit)))[:280].rstrip()
        yield f"lines {unit!r}", "\n\n".join([line] * (size // len(line) + 1))[:size]
    kinds = {
        "figures": FIGURES,
        "times": TIMES,
        "names": NAMES,
        "verbs": VERBS,
        "marks": MARKS,
        "small": SMALL,
    }
    for name, words in kinds.items():
        for other, more in kinds.items():
            shuffled = random.Random(f"{name}{other}")  # noqa: S311 - a fixed order of words
            gap = shuffled.choice(GAPS)
            made: list[str] = []
            room = size
            while room > 0:
                made += (shuffled.choice(words), gap, shuffled.choice(more), " ")
                room -= sum(map(len, made[-4:]))
            yield f"{name} and {other} by {gap!r}", "".join(made)[:size]
    yield "prose", " ".join(SENTENCES * (size // 900 + 1))[:size]


def _rendered(name: str, sheet: Sheet) -> str:
    return whole(renderer(name)(sheet, RenderOptions(show_all=True)))


def costs(text: str) -> dict[str, float]:
    """The CPU seconds that each command spends on a text, without its start."""
    document = from_text(text)
    sheet, read = timed(lambda: make_sheet(document))
    changed = make_sheet(from_text(f"x {text} 7"))
    calls: dict[str, Callable[[], object]] = {
        "check": lambda: prove(sheet),
        "check --source": lambda: locate(sheet, changed.text.content),
        "diff": lambda: diff(sheet, changed),
        "explain": lambda: "\n".join(lines(explain(document, Wanted(), builtin()))),
        "textconv": lambda: textconv(sheet),
        "json": lambda: to_json(sheet),
    }
    calls |= {name: partial(_rendered, name, sheet) for name in FORMATS}
    return {"read": read} | {name: timed(call)[1] for name, call in calls.items()}


T = TypeVar("T")


def timed(call: Callable[[], T]) -> tuple[T, float]:
    """What a call gives, and its CPU seconds."""
    began = time.process_time()
    given = call()
    return given, time.process_time() - began


def main() -> None:
    """Print what is slow, or grows faster than its text."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 10_000
    make_sheet(from_text(SENTENCES[0]))
    seen: dict[str, list[float]] = {}
    for (name, small), (_, large) in zip(texts(size), texts(2 * size), strict=True):
        once, twice = costs(small), costs(large)
        for command in once:
            rate = twice[command] / (2 * size) * 1e6
            growth = twice[command] / max(once[command], 1e-9)
            seen.setdefault(command, []).append(rate)
            if (command == "read" and rate > 5) or (twice[command] > 0.15 and growth > 2.3):
                print(f"{command:14} {rate:8.1f} s/MB  x{growth:.2f}  {name}", flush=True)  # noqa: T201
    for command, rates in seen.items():
        print(f"{command:14} median {median(rates):.1f}, worst {max(rates):.1f} s/MB")  # noqa: T201


if __name__ == "__main__":
    main()
