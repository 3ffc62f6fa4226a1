"""A sheet and another text -> where each of its facts stands there."""

from bisect import bisect_left
from collections.abc import Iterator

from factsheet.facts import identity
from factsheet.model.fact import Fact
from factsheet.model.sheet import Sheet
from factsheet.proof.verdict import Standing, State
from factsheet.text.folding import words

OCCURRENCES = 60
"""Places of the same words that are looked at, the nearest first: no article says one figure more
often, and a text of figures alone would be read once for each of them."""
REACH = 2 * identity.CONTEXT
"""Code points on either side of a figure in which its sentence is known again."""
Around = dict[tuple[int, int], tuple[tuple[str, ...], tuple[str, ...]]]
"""The words before a stretch of a text, backwards, and those after it; each read once."""


def locate(sheet: Sheet, text: str) -> tuple[Standing, ...]:
    """Where each fact stands in another text: by its sentence's words, or by its selector."""
    if text == sheet.text.content:
        return tuple(Standing(f.id, f.text, "stands", f.start, f.end) for f in sheet.facts)
    places: dict[str, list[int]] = {}
    for exact in {fact.text for fact in sheet.facts}:
        places[exact] = list(_occurrences(text, exact))
    around: Around = {}
    return tuple(_standing(sheet, fact, text, places[fact.text], around) for fact in sheet.facts)


def _standing(sheet: Sheet, fact: Fact, text: str, places: list[int], around: Around) -> Standing:
    best, most = -1, 0
    own = _own_words(sheet, fact)
    for at in _nearest(places, fact.start):
        before, after = _words_around(text, at, at + len(fact.text), around)
        shared = 1 + _run(own[0], before) + _run(own[1], after)
        closer = abs(at - fact.start) < abs(best - fact.start)
        if shared > most or (shared == most and best >= 0 and closer):
            best, most = at, shared
    if best < 0 or not _known(sheet, fact, most):
        return Standing(fact.id, fact.text, "gone")
    state: State = "stands" if best == fact.start else "moved"
    return Standing(fact.id, fact.text, state, best, best + len(fact.text))


def _occurrences(text: str, exact: str) -> Iterator[int]:
    at = text.find(exact) if exact else -1
    while at >= 0:
        yield at
        at = text.find(exact, at + 1)


def _nearest(places: list[int], start: int) -> list[int]:
    """The places around one, in the order of the text."""
    middle = bisect_left(places, start)
    low = max(0, min(middle - OCCURRENCES // 2, len(places) - OCCURRENCES))
    return places[low : low + OCCURRENCES]


def _own_words(sheet: Sheet, fact: Fact) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The words of a fact's sentence on both sides of it, counted outwards."""
    own = sheet.text.content
    before = own[max(fact.sentence.start, fact.start - REACH) : fact.start]
    after = own[fact.end : min(fact.sentence.end, fact.end + REACH)]
    return words(before)[::-1], words(after)


def _words_around(
    text: str, start: int, end: int, around: Around
) -> tuple[tuple[str, ...], tuple[str, ...]]:
    found = around.get((start, end))
    if found is None:
        before = words(text[max(0, start - REACH) : start])[::-1]
        found = around[start, end] = before, words(text[end : end + REACH])
    return found


def _run(old: tuple[str, ...], new: tuple[str, ...]) -> int:
    """The length of the common beginning; another number in it is a correction next door."""
    for count, (a, b) in enumerate(zip(old, new, strict=False)):
        if a != b and not (a[0].isdigit() and b[0].isdigit()):
            return count
    return min(len(old), len(new))


def _known(sheet: Sheet, fact: Fact, shared: int) -> bool:
    """Whether so many words tell that it is the same statement: three, or all there are."""
    if len(words(fact.text)) >= 5:
        return True
    start, end = fact.sentence.start, max(fact.sentence.end, fact.end)
    near = sheet.text.content[max(start, fact.start - REACH) : min(end, fact.end + REACH)]
    return shared > min(3, len(words(near)) - len(words(fact.text)))
