"""Which blocks of a text may be read: those that say the same few words again and again may not."""

from collections.abc import Iterable, Iterator, Sequence
from math import sqrt

from factsheet.model.document import Block

STRETCH = 2_000
"""Code points: short blocks are judged together with those after them until they have as many, and
what has fewer is read whatever it says. Paragraphs of news have some hundreds.
"""
FEWEST = 5
"""Different words, however few there are: two days and the dashes between them are no prose."""
LEAST = 0.1
"""P. Guiraud's index of a vocabulary, the different words by the root of their number (Les
caractères statistiques du vocabulaire, 1954): prose has 8 and more, a sentence said two hundred
times 0.2.
"""


def prose(text: str, blocks: Iterable[Block]) -> Iterator[Block]:
    """The blocks that were written for readers; the others would take long, and tell nothing.

    Of blocks that together say the same few words, those are that say something new.
    """
    said: set[str] = set()
    for together in _stretches(blocks):
        start, end = together[0].start, together[-1].end
        if end - start < STRETCH or _is_varied(text[start:end].split()):
            yield from together
            continue
        for block in together:
            words = text[block.start : block.end].split()
            if block.end - block.start < STRETCH and not said.issuperset(words):
                yield block
            said.update(words)


def _stretches(blocks: Iterable[Block]) -> Iterator[Sequence[Block]]:
    together: list[Block] = []
    for block in blocks:
        together.append(block)
        if block.end - together[0].start >= STRETCH:
            yield together
            together = []
    if together:
        yield together


def _is_varied(words: Sequence[str]) -> bool:
    return len(set(words)) >= max(FEWEST, LEAST * sqrt(len(words)))
