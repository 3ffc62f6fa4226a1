"""The words that a saved fact stands among, as they are compared with another article's."""

from collections.abc import Sequence

from msgspec import Struct

from factsheet.document import Span
from factsheet.folding import spelled, words
from factsheet.identity import Figure, surroundings, within
from factsheet.sheet import Fact, QuotationFact, Sheet
from factsheet.tokens import STARTERS

ANCHOR = 60
"""Code points next to a sentence by which its place is known again."""
ANCHOR_WORDS = 4
NEAR = 3
"""Words on each side of a figure that tell which figure of a sentence it is."""
FIGURE = "<>"
"""What stands for a figure among the words of a statement."""

Words = tuple[str, ...]


class Setting(Struct, frozen=True):
    """A sentence in words: figures as FIGURE in `frame`, and spelled out in `spelled`.

    `slots` are the places in `frame` of the figures, by where they start in the text; `names` the
    words with a capital that no lower case could have.
    """

    frame: Words
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
        self.joined = f" {' '.join(word.casefold() for word in capital)} "
        self._lower = STARTERS.union(word for word in capital if word.islower())
        self._figures = [
            Figure(Span(fact.start, fact.end), fact.kind, Span(*_place(fact)))
            for fact in sheet.facts
            if not isinstance(fact, QuotationFact)
        ]
        self._settings: dict[Span, Setting] = {}
        self._said: dict[Words, int] = {}
        self.passages = [self._passage(fact, rank) for rank, fact in enumerate(sheet.facts)]

    def says(self, stretch: Words) -> int:
        """How many times these words stand in the article, one after the other."""
        if stretch not in self._said:
            count = self.joined.count(f" {' '.join(stretch)} ") if stretch else 0
            self._said[stretch] = count
        return self._said[stretch]

    def _passage(self, fact: Fact, rank: int) -> Passage:
        span = Span(fact.start, fact.end)
        if isinstance(fact, QuotationFact):
            setting = self._setting(Span(fact.start, fact.end))
            return Passage(fact, setting, words(fact.value.content), setting.spelled, rank)
        stretch = surroundings(Figure(span, fact.kind, Span(*_place(fact))))
        setting = self._setting(stretch)
        own = words(fact.text)
        return Passage(fact, setting, own, self._near(span, own, stretch), rank)

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
        return Setting(
            tuple(word.casefold() for word in (*frame, *rest)),
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


def _anchor(text: str) -> Words:
    """The words without the numbers, which a correction next door may change."""
    return tuple(word for word in words(text) if not word[0].isdigit())


def _place(fact: Fact) -> tuple[int, int]:
    return fact.sentence.start, fact.sentence.end
