"""Which fact of the new sheet is which of the old one, as the best assignment over all of them."""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence

from msgspec import Struct

from factsheet.model.fact import QuotationFact
from factsheet.versions.difference.alignment import align
from factsheet.versions.difference.assignment import assign
from factsheet.versions.difference.likeness import amount_of, liken
from factsheet.versions.difference.passages import Passage, Wording, empty

WINDOW = 6
"""Of many facts that one could be, those nearest in order on each side are looked at."""
SHARED_WORDS = 4
COMMON = 40
"""A word of more statements than this leads to none of them."""

LARGEST = 500
"""Facts on a side without their like word for word; above it only the order tells who is who."""

Key = Callable[[Passage], Hashable]


class Pair(Struct, frozen=True):
    """Two facts that are one statement for sure, or only alike."""

    old: Passage
    new: Passage
    sure: bool = True


class Matching(Struct, frozen=True):
    """Every fact of both sheets, once."""

    pairs: tuple[Pair, ...]
    removed: tuple[Passage, ...]
    added: tuple[Passage, ...]


def match(old: Wording, new: Wording) -> Matching:
    """Match what stands word for word first, and assign the others by how alike they are.

    The best assignment takes time that grows with the square of its size. Where more than LARGEST
    facts are left on a side, they are aligned in their order instead, so that any two sheets are
    compared in nearly linear time and memory; a statement that moved is then removed and added.
    """
    pairs, rest_old, rest_new = _word_for_word(old.passages, new.passages)
    large = max(len(rest_old), len(rest_new)) > LARGEST
    candidates = (_same_place if large else _candidates)(rest_old, rest_new)
    likenesses = [
        {at: found for at in near if (found := liken(passage, rest_new[at]))}
        for passage, near in zip(rest_old, candidates, strict=True)
    ]
    chosen = assign([{at: like.weight for at, like in row.items()} for row in likenesses])
    for at, partner in chosen.items():
        sure = likenesses[at][partner].verdict == "sure"
        pairs.append(Pair(rest_old[at], rest_new[partner], sure))
    taken = set(chosen.values())
    return Matching(
        tuple(sorted(pairs, key=lambda pair: pair.new.rank)),
        tuple(passage for at, passage in enumerate(rest_old) if at not in chosen),
        tuple(passage for at, passage in enumerate(rest_new) if at not in taken),
    )


def _word_for_word(
    old: Sequence[Passage], new: Sequence[Passage]
) -> tuple[list[Pair], list[Passage], list[Passage]]:
    """Facts whose whole sentence stands in the other article with the same words."""
    waiting: dict[Hashable, list[Passage]] = defaultdict(list)
    for passage in reversed(new):
        waiting[_wording(passage)].append(passage)
    pairs, rest = [], []
    for passage in old:
        same = waiting[_wording(passage)]
        if same:
            pairs.append(Pair(passage, same.pop()))
        else:
            rest.append(passage)
    left = sorted((p for same in waiting.values() for p in same), key=lambda p: p.rank)
    return pairs, rest, left


def _wording(passage: Passage) -> Hashable:
    slot = None if isinstance(passage.fact, QuotationFact) else passage.slot
    return passage.fact.kind, slot, passage.own, passage.setting.spelled


def _same_place(old: Sequence[Passage], new: Sequence[Passage]) -> Iterator[list[int]]:
    """For each old fact, the new one in its place."""
    aligned = align(old, new)
    return ([aligned[at]] if at in aligned else [] for at in range(len(old)))


def _candidates(old: Sequence[Passage], new: Sequence[Passage]) -> Iterator[list[int]]:
    """For each old fact, the few new ones that it could be."""
    keys: tuple[Key, ...] = (
        lambda passage: (passage.slot, passage.setting.frame),
        lambda passage: (passage.fact.kind, amount_of(passage.fact.value)),
        lambda passage: passage.setting.before and (passage.fact.kind, passage.setting.before),
        lambda passage: passage.setting.after and (passage.fact.kind, passage.setting.after),
    )
    indexes = [(key, _index(new, key)) for key in keys]
    by_word = _word_index(new)
    for passage in old:
        found: dict[int, None] = {}
        for key, index in indexes:
            found.update(dict.fromkeys(_nearest(index.get(key(passage), ()), passage.rank, new)))
        found.update(dict.fromkeys(_most_shared(passage, by_word)))
        yield list(found)


def _index(passages: Iterable[Passage], key: Key) -> Mapping[Hashable, list[int]]:
    index: dict[Hashable, list[int]] = defaultdict(list)
    for at, passage in enumerate(passages):
        if key(passage):
            index[key(passage)].append(at)
    return index


def _word_index(passages: Iterable[Passage]) -> Mapping[Hashable, list[int]]:
    index: dict[Hashable, list[int]] = defaultdict(list)
    for at, passage in enumerate(passages):
        for word in dict.fromkeys(passage.setting.frame):
            if word not in empty():
                index[passage.fact.kind, word].append(at)
    return index


def _nearest(places: Sequence[int], rank: int, new: Sequence[Passage]) -> Sequence[int]:
    middle = bisect_left(places, rank, key=lambda at: new[at].rank)
    return places[max(0, middle - WINDOW) : middle + WINDOW]


def _most_shared(passage: Passage, by_word: Mapping[Hashable, list[int]]) -> list[int]:
    """The statements with the most words in common, rare words first."""
    counts: dict[int, int] = defaultdict(int)
    for word in dict.fromkeys(passage.setting.frame):
        places = by_word.get((passage.fact.kind, word), ())
        if len(places) <= COMMON:
            for at in places:
                counts[at] += 1
    return sorted(counts, key=lambda at: (-counts[at], at))[:SHARED_WORDS]
