"""Runs a pattern at a figure: leftwards from it, then rightwards.

All places that a step can reach are kept at once and each only once, with the nearest way to it,
so that a pattern takes time in proportion to its own length, whatever it says.
"""

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.packs.line import Line
from factsheet.packs.steps import (
    FIGURE_KINDS,
    Absent,
    Choice,
    Gap,
    Pattern,
    Phrase,
    Slot,
    Step,
    Words,
)

LONGEST_PHRASE = 8

Captured = tuple[tuple[str, Span], ...]
Way = tuple[int, int, Captured]
"""How a place was reached: words skipped in gaps, words that the pattern named, captures."""
Places = dict[int, Way]


class Hit(Struct, frozen=True):
    """Where a pattern matched: items skipped and named, captures, first item and end."""

    skipped: int
    named: int
    captures: Captured
    first: int
    end: int


def match(pattern: Pattern, line: Line, at: int) -> Hit | None:
    """The nearest match of a pattern for the figure that is this item of the line."""
    tags = pattern.tags
    if tags and tags.isdisjoint(line.tags[at]):
        return None
    behind = _past_conversion(line, at) if pattern.right else None
    if behind is None and not _can_begin(pattern.right, line, at + 1):
        return None
    left = _nearest_end(pattern.left, line, at - 1, -1, pattern.kind)
    if left is None:
        return None
    right = _nearest_end(pattern.right, line, at + 1, 1, pattern.kind)
    if right is None and behind is not None:
        right = _nearest_end(pattern.right, line, behind, 1, pattern.kind)
    if right is None:
        return None
    (first, before), (end, after) = left, right
    return Hit(before[0] + after[0], before[1] + after[1], before[2] + after[2], first + 1, end)


def _past_conversion(line: Line, at: int) -> int | None:
    """The item behind the same figure in brackets: 50 million pesos ($892,000) was owed."""
    converted = line.word[at + 1 : at + 4 : 2] == ["(", ")"] and line.type[at + 2] == line.type[at]
    return at + 4 if converted else None


def _can_begin(steps: tuple[Step, ...], line: Line, at: int) -> bool:
    """Whether the first of the steps may hold beside the figure: most patterns fail right there."""
    if not steps:
        return True
    first = steps[0]
    if isinstance(first, Words):
        return 0 <= at < len(line.word) and line.word[at] in first.words
    if isinstance(first, Slot):
        return 0 <= at < len(line.word) and _fills(first, line, at)
    return True


def _nearest_end(
    steps: tuple[Step, ...], line: Line, at: int, by: int, kind: str
) -> tuple[int, Way] | None:
    """The place that the steps lead to from here by the nearest way; None if they fail."""
    words, size = line.word, len(line.word)
    for number, step in enumerate(steps):
        if not isinstance(step, Words):
            places = run(steps[number:], line, {at: (0, number, ())}, by, kind)
            break
        if not 0 <= at < size or words[at] not in step.words:
            return None
        at += by
    else:
        return at, (0, len(steps), ())
    if len(places) < 2:
        return next(iter(places.items()), None)
    return min(places.items(), key=_nearest)


def _nearest(place: tuple[int, Way]) -> tuple[int, int]:
    return place[1][0], -place[1][1]


def run(steps: tuple[Step, ...], line: Line, places: Places, by: int, kind: str) -> Places:
    """Every place that the steps lead to, read in this direction (1 or -1); none if they fail."""
    for number, step in enumerate(steps, 1):
        if isinstance(step, Words):  # most are, and most fail here
            places = _words(step, line, places, by)
        elif isinstance(step, Gap):
            places = _gap(step, line, places, by, kind, steps[number:])
        else:
            places = take(step, line, places, by, kind)
        if not places:
            break
    return places


def take(step: Step, line: Line, places: Places, by: int, kind: str) -> Places:
    """Every place that one step leads to."""
    match step:
        case Choice():
            return _choice(step, line, places, by, kind)
        case Slot():
            return _slot(step, line, places, by)
        case Phrase():
            return _phrase(step, line, places, by)
        case Absent():
            return _absent(step, line, places, by)
        case Words():
            return _words(step, line, places, by)
        case Gap():
            return _gap(step, line, places, by, kind)


def _words(step: Words, line: Line, places: Places, by: int) -> Places:
    words, line_words, size = step.words, line.word, len(line.word)
    if len(places) == 1:  # as many times as not
        ((at, (skipped, named, captures)),) = places.items()
        holds = 0 <= at < size and line_words[at] in words
        return {at + by: (skipped, named + 1, captures)} if holds else {}
    return {
        at + by: (skipped, named + 1, captures)
        for at, (skipped, named, captures) in places.items()
        if 0 <= at < size and line_words[at] in words
    }


def _absent(step: Absent, line: Line, places: Places, by: int) -> Places:
    """The places whose next word in the order of the text is none of these."""
    words, size, aside = step.words, len(line.word), 0 if by > 0 else 1
    return {
        at: way
        for at, way in places.items()
        if not 0 <= at + aside < size or line.word[at + aside] not in words
    }


def _choice(step: Choice, line: Line, places: Places, by: int, kind: str) -> Places:
    branches = _that_can_begin(step.branches, line, places)
    if len(branches) == 1:
        return run(branches[0], line, places, by, kind)
    found: Places = {}
    for branch in branches:
        for at, way in run(branch, line, places, by, kind).items():
            if at not in found or (way[0], -way[1]) < (found[at][0], -found[at][1]):
                found[at] = way
    return found


def _that_can_begin(
    branches: tuple[tuple[Step, ...], ...], line: Line, places: Places
) -> list[tuple[Step, ...]]:
    """The branches whose first word stands at one of the places: most fail right there."""
    if len(places) == 1:
        (only,) = places
        return [branch for branch in branches if _can_begin(branch, line, only)]
    size = len(line.word)
    standing = {line.word[at] for at in places if 0 <= at < size}
    return [
        branch
        for branch in branches
        if not (branch and isinstance(branch[0], Words) and branch[0].words.isdisjoint(standing))
    ]


def _slot(step: Slot, line: Line, places: Places, by: int) -> Places:
    return {
        at + by: (skipped, named + 1, captures + _captured(step.capture, line, at, at))
        for at, (skipped, named, captures) in places.items()
        if 0 <= at < len(line.word) and _fills(step, line, at)
    }


def _phrase(step: Phrase, line: Line, places: Places, by: int) -> Places:
    found: Places = {}
    for at, (skipped, named, captures) in places.items():
        first, stop = _noun_phrase(line, at, by)
        if stop != first:
            low, high = (first, stop - 1) if by > 0 else (stop + 1, first)
            while low < high and line.word[low] in line.wording.leading:
                low += 1
            found[stop] = (skipped, named + 1, captures + _captured(step.capture, line, low, high))
    return found


def _gap(
    step: Gap, line: Line, places: Places, by: int, kind: str, following: tuple[Step, ...] = ()
) -> Places:
    """The places in its reach; where a word follows, only those at which that stands."""
    words, types, size = line.word, line.type, len(line.word)
    wording = line.wording
    wanted = following[0].words if following and isinstance(following[0], Words) else None
    found: Places = dict(places)
    if wanted is not None:
        if wanted.isdisjoint(line.words):
            return {}
        found = {at: places[at] for at in places if 0 <= at < size and words[at] in wanted}
    ends = wording.phrase_ends | wording.articles if step.phrase else wording.clause_ends
    for begin, (skipped, named, captures) in places.items():
        at = begin
        for more in range(skipped + 1, skipped + step.most + 1):
            if not 0 <= at < size or types[at] == kind or words[at] in ends:
                break
            at += by
            if wanted is None or (0 <= at < size and words[at] in wanted):
                way = found.get(at)
                if way is None or way[0] > more:
                    found[at] = (more, named, captures)
    return found


def _fills(slot: Slot, line: Line, at: int) -> bool:
    if line.type[at] not in slot.types:
        return False
    return not slot.tags or not slot.tags.isdisjoint(line.tags[at])


def _captured(capture: str | None, line: Line, low: int, high: int) -> Captured:
    return ((capture, Span(line.start[low], line.end[high])),) if capture else ()


def _noun_phrase(line: Line, at: int, by: int) -> tuple[int, int]:
    """Where the noun phrase that begins here begins, and where it ends.

    Its article is no part of it, nor is its possessor.
    """
    words, types, size = line.word, line.type, len(line.word)
    if by > 0:
        while at < size and words[at] in line.wording.articles and not types[at]:
            at += 1
    first = at
    while 0 <= at < size and abs(at - first) < LONGEST_PHRASE and _in_phrase(line, at):
        at += by
    if by > 0 and first < at < size and words[at] in line.wording.possessives:
        return _noun_phrase(line, at + 1, by)
    return first, at


def _in_phrase(line: Line, at: int) -> bool:
    word, type_, wording = line.word[at], line.type[at], line.wording
    if type_ in FIGURE_KINDS:
        return False
    return bool(type_) or (word not in wording.phrase_ends and word not in wording.articles)
