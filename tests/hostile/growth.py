"""Texts that grow, and what each command costs for them at a size, its double and its fourfold."""

import random
import sys
from collections.abc import Iterator
from typing import NamedTuple

from tests.clock import timed
from tests.hostile.commands import commands
from tests.hostile.words import FIGURES, GAPS, MARKS, NAMES, SENTENCES, SMALL, TIMES, VERBS

from factsheet.pipeline import make_sheet
from factsheet.readers.text import from_text

UNITS = (
    "5% to ",
    "1/2/25-",
    "May 3, 2025-",
    "Monday Tuesday ",
    "Lee said that rates rose and ",
    "today said said ",
    "Team1 1%, ",
    "$5m (",
    "“ ",
    "“5%” ",
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
APART = 50
"""Characters from one word that stands once to the next: what says the same few words again and
again is not read at all.
"""
WORST = 5.0
"""CPU seconds a megabyte that reading may take."""
STEEPEST = 2.5
"""How many times as long a text of twice the length may take."""
NOTABLE = 0.4
"""CPU seconds; how less grows is told by the clock's own noise."""


class Cost(NamedTuple):
    """The CPU seconds that a command took for a text, and for one twice as long."""

    command: str
    once: float
    twice: float

    @property
    def steep(self) -> bool:
        """Whether the longer text took so long that it was not just its length."""
        return self.twice > NOTABLE and self.twice > STEEPEST * max(self.once, NOTABLE / 2)


def filled(unit: str, size: int) -> str:
    """So many characters of a unit, again and again, with a word that stands once now and then."""
    units = unit * max(1, APART // len(unit))
    return "".join(f"{units}{_nonce(at)} " for at in range(size // len(units) + 1))[:size]


def _nonce(number: int) -> str:
    """A word that no other number gives."""
    syllables = [f"{first}{second}" for first in "bdfgklmnprstvz" for second in "aeiou"]
    rest, last = divmod(number, len(syllables))
    return (_nonce(rest - 1) if rest else "w") + syllables[last]


def lines_of(unit: str, size: int) -> str:
    """The same in lines as long as a paragraph."""
    text = filled(unit, size)
    return "\n\n".join(text[at : at + 280].strip() for at in range(0, size, 280))


def texts(size: int) -> Iterator[tuple[str, str]]:
    """Texts of some so many characters, each with the name of its family."""
    for unit in UNITS:
        yield f"line {unit!r}", filled(unit, size)
        yield f"lines {unit!r}", lines_of(unit, size)
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


def costs(text: str) -> dict[str, float]:
    """The CPU seconds of each command for a text."""
    return {name: timed(call)[1] for name, call in commands(text).items()}


def steep(small: str, large: str) -> Iterator[Cost]:
    """The commands that took longer for the one text than its length, twice that of the other,
    accounts for; measured again where it seems so, since the clock counts others' work as well.
    """
    before, after = commands(small), commands(large)
    for name, call in after.items():
        cost = Cost(name, timed(before[name])[1], timed(call)[1])
        if cost.steep:
            once = min(timed(before[name])[1] for _ in range(3))
            cost = Cost(name, once, min(cost.twice, timed(call)[1], timed(call)[1]))
        if cost.steep:
            yield cost


def main() -> int:
    """Print what is slow, or grows faster than its text, at two doublings of a size."""
    size = int(sys.argv[1]) if len(sys.argv) > 1 else 4_000
    make_sheet(from_text(SENTENCES[0]))
    found = 0
    for (name, small), (_, middle), (_, large) in zip(
        texts(size), texts(2 * size), texts(4 * size), strict=True
    ):
        for one, other in ((small, middle), (middle, large)):
            for cost in steep(one, other):
                found += 1
                told = f"{cost.command}: {cost.once:.2f} s, then {cost.twice:.2f} s"
                print(f"{len(other)} of {name}: {told}", flush=True)  # noqa: T201
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
