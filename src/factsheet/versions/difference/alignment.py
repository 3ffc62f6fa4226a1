"""Which passages stand in the same place of two very long lists: nearly linear, and in order.

What stands once on each side in the same words is an anchor, as in B. Cohen's patience diff; the
longest run of anchors that keeps its order is found by patience sorting, in O(n log n).
"""

from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Hashable, Iterator, Sequence
from itertools import pairwise

from factsheet.versions.difference.likeness import TELLING
from factsheet.versions.difference.passages import Passage

Place = tuple[int, int]


def align(old: Sequence[Passage], new: Sequence[Passage]) -> dict[int, int]:
    """For places on the old side, the place on the new one: rising, each at most once.

    Between two anchors the facts of one kind are taken in turn.
    """
    anchors = list(_rising(_anchors(old, new)))
    found = dict(anchors)
    for (a, c), (b, d) in pairwise([(-1, -1), *anchors, (len(old), len(new))]):
        found.update(_in_turn(old, new, range(a + 1, b), range(c + 1, d)))
    return found


def _anchors(old: Sequence[Passage], new: Sequence[Passage]) -> list[Place]:
    before, after = _once(old), _once(new)
    return sorted((before[key], at) for key, at in after.items() if key in before)


def _once(passages: Sequence[Passage]) -> dict[Hashable, int]:
    """The places of statements that stand once and say which statement they are."""
    keys = [(p.fact.kind, p.slot, p.setting.frame) for p in passages]
    counts = Counter(keys)
    return {
        key: at
        for at, (key, passage) in enumerate(zip(keys, passages, strict=True))
        if counts[key] == 1 and _is_known(passage)
    }


def _is_known(passage: Passage) -> bool:
    """Whether enough words tell the statement; a number cut at the edge of a stretch is none."""
    return sum(not word[0].isdigit() for word, _ in passage.setting.telling) >= TELLING


def _rising(places: Sequence[Place]) -> Iterator[Place]:
    """The longest part of the places, sorted by the old side, that rises on the new one too."""
    tails: list[int] = []
    tops: list[int] = []
    before: list[int] = []
    for number, (_, at) in enumerate(places):
        pile = bisect_left(tops, at)
        before.append(tails[pile - 1] if pile else -1)
        tops[pile : pile + 1] = [at]
        tails[pile : pile + 1] = [number]
    chain, number = [], tails[-1] if tails else -1
    while number >= 0:
        chain.append(places[number])
        number = before[number]
    return reversed(chain)


def _in_turn(
    old: Sequence[Passage], new: Sequence[Passage], before: range, after: range
) -> Iterator[Place]:
    waiting: dict[str, list[int]] = defaultdict(list)
    for at in reversed(after):
        waiting[new[at].fact.kind].append(at)
    for at in before:
        if waiting[old[at].fact.kind]:
            yield at, waiting[old[at].fact.kind].pop()
