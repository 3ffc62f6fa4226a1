"""Which statements were put in other words, and which only stand next to what changed."""

from collections.abc import Iterator, Mapping
from difflib import SequenceMatcher
from typing import NamedTuple

from factsheet.difference.changes import Aspect
from factsheet.difference.likeness import swapped
from factsheet.difference.matching import Pair
from factsheet.difference.passages import Passage
from factsheet.folding import words
from factsheet.sheet import QuotationFact

LONGEST = 400
"""Words; a longer stretch that differs is one replacement."""
BESIDE = 2
"""Words between a figure and what binds or hedges it, and one."""
BINDING: frozenset[Aspect] = frozenset(("bound", "direction", "modality", "approximate"))
"""What words next to a figure say of it."""
Aspects = Mapping[int, tuple[Aspect, ...]]
"""What changed of each pair, by the new fact's rank."""


class Edit(NamedTuple):
    """Words that gave way to others, and the words on both sides that stayed."""

    old: list[str]
    new: list[str]
    beside: list[str]


class Rewording:
    """The matched figures under one label on both sides, so that only words are compared."""

    def __init__(self, pairs: list[Pair], aspects: Aspects) -> None:
        self._old = {pair.old.fact.start: f"<{pair.new.rank}>" for pair in pairs}
        self._new = {pair.new.fact.start: f"<{pair.new.rank}>" for pair in pairs}
        self._corrected = {
            f"<{rank}>"
            for rank, changed in aspects.items()
            if set(changed) - {"speaker", "content"}
        }
        self._bound = {
            f"<{rank}>" for rank, changed in aspects.items() if not BINDING.isdisjoint(changed)
        }
        self._named: dict[tuple[str, ...], frozenset[str]] = {}
        for pair in pairs:
            if not {"speaker", "subject"}.isdisjoint(aspects[pair.new.rank]):
                frame = pair.new.setting.frame
                named = _names(pair.old).union(_names(pair.new), *swapped(pair.old, pair.new))
                self._named[frame] = self._named.get(frame, frozenset()) | named

    def reworded(self, pair: Pair) -> bool:
        """Whether words of a statement changed that no other change accounts for."""
        is_quotation = isinstance(pair.new.fact, QuotationFact)
        written_otherwise = pair.old.own != pair.new.own and not is_quotation
        if written_otherwise and f"<{pair.new.rank}>" not in self._corrected:
            return True
        if pair.old.setting.spelled == pair.new.setting.spelled:
            return False
        old = self._labelled(pair.old, self._old, "-")
        new = self._labelled(pair.new, self._new, "+")
        named = self._named.get(pair.new.setting.frame, frozenset())
        told = self._bound | (self._corrected - {f"<{pair.new.rank}>"})
        return any(not _accounted(edit, told, named) for edit in edits(old, new))

    @staticmethod
    def _labelled(passage: Passage, labels: Mapping[int, str], alone: str) -> list[str]:
        labelled = list(passage.setting.frame)
        for start, slot in passage.setting.slots.items():
            labelled[slot] = labels.get(start, f"<{alone}{start}>")
        return labelled


def _accounted(edit: Edit, told: set[str], named: frozenset[str]) -> bool:
    """Whether an edit holds a figure that came or went, stands next to one that is told as changed,
    or is the name of somebody who is.
    """
    changed = [*edit.old, *edit.new]
    if any(word.startswith(("<-", "<+")) for word in changed):
        return True
    if not told.isdisjoint((*changed, *edit.beside)):
        return True
    return bool(named) and named.issuperset(changed)


def edits(old: list[str], new: list[str]) -> Iterator[Edit]:
    """The stretches in which two runs of words differ."""
    head = next((i for i, (a, b) in enumerate(zip(old, new, strict=False)) if a != b), None)
    if head is None:
        head = min(len(old), len(new))
    tail = 0
    while tail < min(len(old), len(new)) - head and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    middle_old, middle_new = old[head : len(old) - tail], new[head : len(new) - tail]
    if not middle_old and not middle_new:
        return
    if max(len(middle_old), len(middle_new)) > LONGEST:
        yield Edit(middle_old, middle_new, [])
        return
    codes = SequenceMatcher(None, middle_old, middle_new, autojunk=False).get_opcodes()
    for code, a, b, c, d in codes:
        if code != "equal":
            before, after = head + a, head + b
            beside = [*old[max(0, before - BESIDE) : before], *old[after : after + BESIDE]]
            yield Edit(middle_old[a:b], middle_new[c:d], beside)


def _names(passage: Passage) -> frozenset[str]:
    """The words of who says it and of whose figure it is."""
    said, subject = passage.fact.attribution, passage.fact.subject
    named = f"{said.text} {said.name or ''} {said.role or ''}" if said else ""
    return frozenset(words(f"{named} {subject.text if subject else ''}"))
