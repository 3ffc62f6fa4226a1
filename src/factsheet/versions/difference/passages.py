"""The words that a saved fact stands among, as they are compared with another article's."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from msgspec import Struct

from factsheet.facts.identity import LONGEST_SENTENCE, Figure, surroundings, within
from factsheet.languages import language
from factsheet.model.document import Span, Stretches
from factsheet.model.fact import Fact, QuotationFact
from factsheet.model.sheet import Sheet
from factsheet.text.folding import spelled, words
from factsheet.text.tokens import STARTERS

ANCHOR = 60
"""Code points next to a sentence by which its place is known again."""
AROUND = 30
"""Code points next to a fact that are shown of a sentence too long to be read."""
ANCHOR_WORDS = 4
NEAR = 3
"""Words on each side of a figure that tell which figure of a sentence it is."""
FIGURE = "<>"
"""What stands for a figure among the words of a statement."""
GRAM = 3
"""Words in a row by which a stretch is looked up in a text."""

Words = tuple[str, ...]
Bag = frozenset[tuple[str, int]]
"""Words without their order: each with which occurrence of it this is."""


@cache
def empty() -> frozenset[str]:
    """Words that say nothing of which statement it is."""
    return language().empty_words | {FIGURE}


def bag(words_: Iterable[str]) -> Bag:
    """The words as a set that knows how often each of them stands there."""
    counts: Counter[str] = Counter()
    numbered = []
    for word in words_:
        counts[word] += 1
        numbered.append((word, counts[word]))
    return frozenset(numbered)


class Setting(Struct, frozen=True):
    """A sentence in words: figures as FIGURE in `frame`, and spelled out in `spelled`.

    `slots` are the places in `frame` of the figures, by where they start in the text; `names` the
    words with a capital that no lower case could have; `telling` those of the frame that say
    which statement it is.
    """

    stretch: Span
    frame: Words
    telling: Bag
    spelled: Words
    slots: dict[int, int]
    names: frozenset[str]
    before: Words
    after: Words


class Passage(Struct, frozen=True):
    """A fact in its setting."""

    fact: Fact
    setting: Setting
    own: Words
    """The fact's own words; a quotation's without their marks."""
    near: Words
    """Its words with those next to it."""
    around: Bag
    """The words of the statement next to it, on both sides."""
    rank: int
    """Which fact of the sheet it is."""

    @property
    def slot(self) -> int:
        """The fact's place in the frame; a quotation has none."""
        return self.setting.slots.get(self.fact.start, -1)


class Wording:
    """The words of a sheet's article, and a passage for each of its facts."""

    def __init__(self, sheet: Sheet) -> None:
        self.sheet = sheet
        self.text = sheet.text.content
        capital = spelled(self.text)
        self._words = tuple(word.casefold() for word in capital)
        self._grams: dict[int, Mapping[Words, list[int]]] = {}
        self._lower = STARTERS.union(word for word in capital if word.islower())
        self._figures = [
            Figure(Span(fact.start, fact.end), fact.kind, Span(*_place(fact)))
            for fact in sheet.facts
            if not isinstance(fact, QuotationFact)
        ]
        self._settings: dict[Span, Setting] = {}
        self._said: dict[Words, int] = {}
        notes = Stretches(Span(each.start, each.end) for each in sheet.corrections)
        told = (fact for fact in sheet.facts if not notes.cover(fact.start, fact.end))
        self.passages = [self._passage(fact, rank) for rank, fact in enumerate(told)]

    def says(self, stretch: Words) -> int:
        """How many times these words stand in the article, one after the other."""
        if stretch not in self._said:
            places = self._rarest(stretch) if stretch else ()
            self._said[stretch] = sum(
                self._words[at : at + len(stretch)] == stretch for at in places if at >= 0
            )
        return self._said[stretch]

    def sentence(self, fact: Fact) -> str:
        """The sentence of a fact, or what stands around it in one that is too long to be read."""
        start, end = fact.sentence.start, max(fact.sentence.end, fact.end)
        if end - start > LONGEST_SENTENCE:
            start, end = max(start, fact.start - AROUND), min(end, fact.end + AROUND)
        return self.text[start:end]

    def _rarest(self, stretch: Words) -> Iterable[int]:
        """Where the stretch could start, going by those of its words that are found least often."""
        size = min(GRAM, len(stretch))
        if size not in self._grams:
            self._grams[size] = self._indexed(size)
        index = self._grams[size]
        last = len(stretch) - size
        found = [
            (index.get(stretch[at : at + size], ()), at) for at in (*range(0, last, size), last)
        ]
        places, offset = min(found, key=lambda each: len(each[0]))
        return (place - offset for place in places)

    def _indexed(self, size: int) -> Mapping[Words, list[int]]:
        """Where each run of so many words of the article stands."""
        index: dict[Words, list[int]] = defaultdict(list)
        for at in range(len(self._words) - size + 1):
            index[self._words[at : at + size]].append(at)
        return index

    def _passage(self, fact: Fact, rank: int) -> Passage:
        span = Span(fact.start, fact.end)
        if isinstance(fact, QuotationFact):
            setting = self._setting(span)
            content = words(fact.value.content)
            return Passage(fact, setting, content, setting.spelled, frozenset(), rank)
        stretch = surroundings(Figure(span, fact.kind, Span(*_place(fact))))
        setting = self._setting(stretch)
        own = words(fact.text)
        around = _around(setting.frame, setting.slots.get(fact.start, -1))
        return Passage(fact, setting, own, self._near(span, own, stretch), around, rank)

    def _near(self, span: Span, own: Words, stretch: Span) -> Words:
        before = words(self.text[max(stretch.start, span.start - ANCHOR) : span.start])
        after = words(self.text[span.end : min(stretch.end, span.end + ANCHOR)])
        return (*before[-NEAR:], *own, *after[:NEAR])

    def _setting(self, stretch: Span) -> Setting:
        if stretch not in self._settings:
            self._settings[stretch] = self._read(stretch)
        return self._settings[stretch]

    def _read(self, stretch: Span) -> Setting:
        frame: list[str] = []
        full: list[str] = []
        slots: dict[int, int] = {}
        at = stretch.start
        for figure in within(stretch, self._figures):
            if figure.span.start < at:
                continue
            between = spelled(self.text[at : figure.span.start])
            slots[figure.span.start] = len(frame) + len(between)
            frame += [*between, FIGURE]
            full += [*between, *spelled(self.text[figure.span.start : figure.span.end])]
            at = figure.span.end
        rest = spelled(self.text[at : stretch.end])
        folded = tuple(word.casefold() for word in (*frame, *rest))
        return Setting(
            stretch,
            folded,
            bag(word for word in folded if word not in empty()),
            tuple(word.casefold() for word in (*full, *rest)),
            slots,
            self._names((*frame, *rest)),
            _anchor(self.text[max(0, stretch.start - ANCHOR) : stretch.start])[-ANCHOR_WORDS:],
            _anchor(self.text[stretch.end : stretch.end + ANCHOR])[:ANCHOR_WORDS],
        )

    def _names(self, frame: Sequence[str]) -> frozenset[str]:
        return frozenset(
            word.casefold()
            for at, word in enumerate(frame)
            if word[0].isupper() and (at or word.lower() not in self._lower)
        )


def _around(frame: Words, slot: int) -> Bag:
    near = (*frame[max(0, slot - NEAR) : slot], *frame[slot + 1 : slot + 1 + NEAR])
    return bag(word for word in near if word != FIGURE)


def _anchor(text: str) -> Words:
    """The words without the numbers, which a correction next door may change."""
    return tuple(word for word in words(text) if not word[0].isdigit())


def _place(fact: Fact) -> tuple[int, int]:
    return fact.sentence.start, fact.sentence.end
