"""How near a pack came to a figure, and the clause on which it failed, in words for a reader."""

from typing import NamedTuple

from msgspec import Struct

from factsheet.packs.line import Line
from factsheet.packs.matcher import Places, match, take
from factsheet.packs.pack import Pack
from factsheet.packs.steps import Absent, Choice, Gap, Pattern, Phrase, Slot, Step, Words

SHOWN = 5
"""Words of a clause that are named."""
TYPES = {
    "money": "an amount of money",
    "percentage": "a percentage",
    "magnitude": "a factor",
    "quantity": "a count or a measure",
    "time": "a time",
    "organization": "an organisation",
    "person": "a person",
    "place": "a place",
    "other": "another name",
}


class NearMiss(Struct, frozen=True):
    """A pattern that did not give its role: what it wanted, what stands there, how far it came.

    `done` of its `total` clauses held.
    """

    pack: str
    role: str
    pattern: str
    wanted: str
    stands: str
    done: int
    total: int


class Halt(NamedTuple):
    """How far a pattern came: the step on which it failed, where, and in which direction.

    Without a step it is the figure itself that was not meant.
    """

    pattern: Pattern
    done: int
    total: int
    step: Step | None = None
    at: int = 0
    by: int = 1


def nearest(pack: Pack, line: Line, at: int) -> NearMiss | None:
    """The pattern of a pack that came nearest to this figure; None where one of them matched it.

    Where a pattern matched and a veto took it back, the veto is what failed.
    """
    halts = []
    for pattern in pack.patterns:
        halt = _halt(pattern, line, at)
        if halt is None:
            veto = next((v for v in pack.unless if match(v, line, at) is not None), None)
            if veto is None:
                return None
            size = len(pattern.left) + len(pattern.right) + 1
            wanted = f"not “{veto.text}”"
            return NearMiss(pack.name, pack.role, pattern.text, wanted, "just that", size - 1, size)
        halts.append(halt)
    furthest = max(halts, key=lambda halt: (halt.done / halt.total, halt.done), default=None)
    return furthest and _miss(pack, furthest, line, at)


def _halt(pattern: Pattern, line: Line, at: int) -> Halt | None:
    """How far a pattern came; None where it matches."""
    total = len(pattern.left) + len(pattern.right) + 1
    if pattern.tags and pattern.tags.isdisjoint(line.tags[at]):
        return Halt(pattern, 0, total)
    done = 1
    for steps, by in ((pattern.left, -1), (pattern.right, 1)):
        places: Places = {at + by: (0, 0, ())}
        for step in steps:
            reached = take(step, line, places, by, pattern.kind)
            if not reached:
                there = min(places, key=lambda place: abs(place - at))
                return Halt(pattern, done, total, step, there, by)
            places = reached
            done += not isinstance(step, Gap)
    return None


def _miss(pack: Pack, halt: Halt, line: Line, at: int) -> NearMiss:
    """The same in words: only of the pattern that is told, since a pack has hundreds."""
    if halt.step is None:
        wanted = f"the figure to be {_some(halt.pattern.tags)}"
        stands = ", ".join(line.tags[at][:3]) or "none of these"
    else:
        side = "before" if halt.by < 0 else "after"
        wanted = f"{_wanted(halt.step)} {side} {_shown(line, halt.at - halt.by)}"
        stands = _shown(line, halt.at)
    return NearMiss(pack.name, pack.role, halt.pattern.text, wanted, stands, halt.done, halt.total)


def _shown(line: Line, at: int) -> str:
    if at < 0:
        return "the beginning of the sentence"
    if at >= len(line.word):
        return "the end of the sentence"
    if line.figure[at] >= 0:
        return "the figure" if line.type[at] else "a figure"
    return f"“{line.word[at]}”"


def _wanted(step: Step) -> str:
    match step:
        case Words():
            return _some(step.words)
        case Slot():
            named = " or ".join(TYPES[type_] for type_ in step.types[:2])
            return f"{named} ({_some(step.tags)})" if step.tags else named
        case Phrase():
            return f"a noun phrase (the {step.capture})"
        case Absent():
            return f"anything but {_some(step.words)}"
        case Gap():
            return f"up to {step.most} words"
        case Choice():
            return " or ".join(_wanted(branch[0]) for branch in step.branches[:2] if branch)


def _some(words: frozenset[str]) -> str:
    shown = [f"“{word}”" for word in sorted(words)]
    if len(shown) > SHOWN:
        return ", ".join(shown[:SHOWN]) + f" or another of {len(shown)} words"
    return " or ".join(shown)
