"""Which statements were put in other words, and which only stand next to what changed."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, NamedTuple

from factsheet.languages.base import Language
from factsheet.model.fact import QuotationFact
from factsheet.model.judgement import Turn
from factsheet.text.folding import words
from factsheet.versions.difference.changes import Aspect
from factsheet.versions.difference.likeness import swapped
from factsheet.versions.difference.matching import Pair
from factsheet.versions.difference.passages import Passage, Setting, Words
from factsheet.versions.difference.wordwise import opcodes

if TYPE_CHECKING:
    from factsheet.model.document import Span

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
    at: int
    """Where the new words stand in their frame."""


class Rewording:
    """The matched figures under one label on both sides, so that only words are compared."""

    def __init__(self, pairs: list[Pair], aspects: Aspects, language: Language) -> None:
        self._language = language
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
        self._edits: dict[tuple[Span, Span], tuple[Edit, ...]] = {}
        self._named: dict[Words, frozenset[str]] = {}
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
        named = self._named.get(pair.new.setting.frame, frozenset())
        own = f"<{pair.new.rank}>"
        return any(not self._accounted(edit, own, named) for edit in self._between(pair))

    def turn(self, pair: Pair) -> Turn | None:
        """Whether an edit next to this figure, or in this quotation, turned what it says."""
        if pair.old.setting.spelled == pair.new.setting.spelled:
            return None
        turns = {
            self._language.turned(edit.old, edit.new)
            for edit in self._between(pair)
            if _concerns(edit, pair)
        }
        return "reversed" if "reversed" in turns else "modality" if "modality" in turns else None

    def _between(self, pair: Pair) -> tuple[Edit, ...]:
        """The edits of a sentence, found once for all of its figures."""
        places = pair.old.setting.stretch, pair.new.setting.stretch
        if places not in self._edits:
            old = _labelled(pair.old.setting, self._old, "-")
            new = _labelled(pair.new.setting, self._new, "+")
            self._edits[places] = tuple(edits(old, new))
        return self._edits[places]

    def _accounted(self, edit: Edit, own: str, named: frozenset[str]) -> bool:
        """Whether an edit holds a figure that came or went, stands next to one that is told as
        changed, or is the name of somebody who is.
        """
        changed = [*edit.old, *edit.new]
        if any(word.startswith(("<-", "<+")) for word in changed):
            return True
        if any(self._tells(word, own) for word in (*changed, *edit.beside)):
            return True
        return bool(named) and named.issuperset(changed)

    def _tells(self, label: str, own: str) -> bool:
        """Whether another figure is told as changed, or this one as bound otherwise."""
        return label in self._bound or (label != own and label in self._corrected)


def _concerns(edit: Edit, pair: Pair) -> bool:
    """Whether of the figures in its sentence this one is nearest to an edit."""
    if isinstance(pair.new.fact, QuotationFact):
        return True
    slots = list(pair.new.setting.slots.values())
    after = bisect_left(slots, edit.at)
    near = slots[max(0, after - 1) : after + 1]
    nearest = min(near, key=lambda slot: abs(slot - edit.at), default=pair.new.slot)
    return nearest == pair.new.slot


def _labelled(setting: Setting, labels: Mapping[int, str], alone: str) -> list[str]:
    labelled = list(setting.frame)
    for start, slot in setting.slots.items():
        labelled[slot] = labels.get(start, f"<{alone}{start}>")
    return labelled


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
    codes = opcodes(middle_old, middle_new)
    if codes is None:
        yield Edit(middle_old, middle_new, [], head)
        return
    for code, a, b, c, d in codes:
        if code != "equal":
            before, after = head + a, head + b
            beside = [*old[max(0, before - BESIDE) : before], *old[after : after + BESIDE]]
            yield Edit(middle_old[a:b], middle_new[c:d], beside, after)


def _names(passage: Passage) -> frozenset[str]:
    """The words of who says it and of whose figure it is."""
    said, subject = passage.fact.attribution, passage.fact.subject
    named = f"{said.text} {said.name or ''} {said.role or ''}" if said else ""
    return frozenset(words(f"{named} {subject.text if subject else ''}"))
