"""How near a pack came to a figure, and the clause on which it failed, in words for a reader."""

from msgspec import Struct

from factsheet.packs.index import Pack
from factsheet.packs.line import Line
from factsheet.packs.matcher import Places, match, take
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


def nearest(pack: Pack, line: Line, at: int) -> NearMiss | None:
    """The pattern of a pack that came nearest to this figure; None where one of them matched it.

    Where a pattern matched and a veto took it back, the veto is what failed.
    """
    misses = []
    for pattern in pack.patterns:
        if match(pattern, line, at) is not None:
            veto = next((v for v in pack.unless if match(v, line, at) is not None), None)
            if veto is None:
                return None
            size = len(pattern.left) + len(pattern.right) + 1
            wanted = f"not “{veto.text}”"
            return NearMiss(pack.name, pack.role, pattern.text, wanted, "just that", size - 1, size)
        misses.append(_miss(pack, pattern, line, at))
    return max(misses, key=lambda miss: (miss.done / miss.total, miss.done), default=None)


def _miss(pack: Pack, pattern: Pattern, line: Line, at: int) -> NearMiss:
    total = len(pattern.left) + len(pattern.right) + 1
    if pattern.tags and pattern.tags.isdisjoint(line.tags[at]):
        wanted = f"the figure to be {_some(pattern.tags)}"
        own = ", ".join(line.tags[at][:3]) or "none of these"
        return NearMiss(pack.name, pack.role, pattern.text, wanted, own, 0, total)
    done = 1
    for steps, by, side in ((pattern.left, -1, "before"), (pattern.right, 1, "after")):
        places: Places = {at + by: (0, 0, ())}
        for step in steps:
            reached = take(step, line, places, by, pattern.kind)
            if not reached:
                there = min(places, key=lambda place: abs(place - at))
                wanted = f"{_wanted(step)} {side} {_shown(line, there - by)}"
                return NearMiss(
                    pack.name, pack.role, pattern.text, wanted, _shown(line, there), done, total
                )
            places = reached
            done += not isinstance(step, Gap)
    return NearMiss(pack.name, pack.role, pattern.text, "", "", done, total)


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
