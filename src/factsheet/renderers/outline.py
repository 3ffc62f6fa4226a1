"""The page that every format for people shows: which facts, in which sections, in which order."""

from collections.abc import Iterable
from itertools import groupby

from msgspec import Struct

from factsheet.model.fact import Fact, Place, QuotationFact, TimeFact
from factsheet.model.sheet import Sheet
from factsheet.renderers.wording import KINDS


class Passage(Struct, frozen=True):
    """A sentence of the article and the shown facts in it."""

    sentence: Place
    facts: tuple[Fact, ...]


class Section(Struct, frozen=True):
    """The figures of one kind, under its heading."""

    title: str
    passages: tuple[Passage, ...]


class Outline(Struct, frozen=True):
    """What a page shows of a sheet. `hidden` counts the facts that it leaves out."""

    figures: tuple[Section, ...]
    times: tuple[TimeFact, ...]
    quotations: tuple[QuotationFact, ...]
    hidden: int

    @property
    def facts(self) -> tuple[Fact, ...]:
        """The figures of every section, without the times and the quotations."""
        sections = (section.passages for section in self.figures)
        return tuple(fact for passages in sections for each in passages for fact in each.facts)


def outline(sheet: Sheet, *, show_all: bool) -> Outline:
    """The key facts of a sheet, or all of them, by kind and in the order of the text."""
    shown = [fact for fact in sheet.facts if show_all or fact.key]
    by_kind: dict[str, list[Fact]] = {kind: [] for kind in KINDS}
    for fact in shown:
        by_kind[fact.kind].append(fact)
    return Outline(
        figures=tuple(
            Section(title, passages(by_kind[kind]))
            for kind, title in KINDS.items()
            if kind not in ("time", "quotation") and by_kind[kind]
        ),
        times=tuple(fact for fact in shown if isinstance(fact, TimeFact)),
        quotations=tuple(fact for fact in shown if isinstance(fact, QuotationFact)),
        hidden=len(sheet.facts) - len(shown),
    )


def passages(facts: Iterable[Fact]) -> tuple[Passage, ...]:
    """Facts that stand in one sentence together, so that the sentence is shown once."""
    return tuple(
        Passage(sentence, tuple(group))
        for sentence, group in groupby(facts, key=lambda fact: fact.sentence)
    )


LONGEST = 2000
"""Code points of a sentence that a fact is shown with: no sentence of an article is as long, and
text without full stops would be written once for each of its figures."""


def around(fact: Fact) -> Place:
    """The sentence of a fact, and the whole of a quotation that goes on beyond it; of one that is
    longer than any article's, the surroundings of the fact alone.
    """
    whole = Place(min(fact.sentence.start, fact.start), max(fact.sentence.end, fact.end))
    return Place(*shown_of(whole, Place(fact.start, fact.end)))


def sentence_of(sheet: Sheet, fact: Fact) -> str:
    """The words that a fact is shown with where nothing is marked in them."""
    return sheet.text.content[slice(*shown_of(fact.sentence, Place(fact.start, fact.end)))]


def shown_of(sentence: Place, fact: Place) -> tuple[int, int]:
    """Where the shown part of a sentence begins and ends."""
    start, end = sentence.start, sentence.end
    if end - start <= LONGEST:
        return start, end
    room = max(0, LONGEST - (fact.end - fact.start)) // 2
    return max(start, fact.start - room), min(end, fact.end + room)


class Piece(Struct, frozen=True):
    """A run of the article's text, and whether a fact stands in it."""

    text: str
    marked: bool = False


def excerpt(sheet: Sheet, passage: Passage, *, longest: int = 280) -> tuple[Piece, ...]:
    """The sentence with its figures marked; a long one is cut around them."""
    content, sentence = sheet.text.content, passage.sentence
    first = min((fact.start for fact in passage.facts), default=sentence.start)
    last = max((fact.end for fact in passage.facts), default=first)
    begin, end = sentence.start, max(sentence.end, last)
    room = max(40, (longest - (last - first)) // 2)
    if end - begin > longest:
        begin = _word_edge(content, max(begin, first - room), begin)
        end = _word_edge(content, min(end, last + room), end)
    pieces = [Piece("… ")] if begin > sentence.start else []
    at = begin
    for fact in passage.facts:
        if fact.start >= at:
            pieces += [Piece(content[at : fact.start]), Piece(content[fact.start : fact.end], True)]
            at = fact.end
    pieces.append(Piece(content[at:end]))
    if end < sentence.end:
        pieces.append(Piece(" …"))
    return tuple(piece for piece in pieces if piece.text)


def _word_edge(content: str, at: int, limit: int) -> int:
    """The nearest gap between words on the way to the limit."""
    if at == limit:
        return at
    step = 1 if limit < at else -1
    for offset in range(at, at + 30 * step, step):
        if content[offset : offset + 1].isspace():
            return offset + (1 if step > 0 else 0)
    return at
