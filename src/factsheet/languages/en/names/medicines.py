"""What medicines are called: names that are written small."""

from collections.abc import Collection, Iterator
from functools import lru_cache

from factsheet.languages.en.lexicon.medicines import MEDICINES, STEMS
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.page import Page, Spotted
from factsheet.text.tokens import MOST_KEPT

LONGEST = 8
"""Tokens of an apposition in which it is said that something is a medicine."""
CALLED = frozenset("called named dubbed".split())


def medicines(page: Page, taken: Collection[int]) -> Iterator[Spotted]:
    """Every mention of what the article says once is a medicine, but at tokens that are taken."""
    words = page.tokens.word
    stemmed = page.tokens.where(is_stemmed)
    known = frozenset(words[at] for at in stemmed if _is_told(words, at))
    called = frozenset(map(words.__getitem__, _called(page)))
    yield from (Spotted(at, at + 1) for at in stemmed if words[at] in known and at not in taken)
    named = page.tokens.standing(called - known)
    yield from (Spotted(at, at + 1) for at in named if at not in taken)


def _called(page: Page) -> Iterator[int]:
    """The words of no language by which an article says that a medicine is called, however they
    end: the drug, called orvospladib.
    """
    words, knows = page.tokens.word, table().readings.knows
    for at in page.tokens.standing(CALLED):
        noun = words[at - 1 - (words[at - 1] == ",")] if at > 1 else ""
        name = words[at + 1]
        if noun in MEDICINES and name.isalpha() and not (page.capital[at + 1] or knows(name)):
            yield at + 1


@lru_cache(MOST_KEPT)
def is_stemmed(word: str) -> bool:
    """Whether a word ends as the name of a medicine does, and is none of the language."""
    if not word.endswith(STEMS) or not word.isalpha() or word in MEDICINES:
        return False
    return not table().readings.knows(word)


def _is_told(words: list[str], at: int) -> bool:
    """Whether a medicine's noun stands beside a word: the drug, orvastat; orvastat, a pill."""
    before, after = words[at - 1] if at else "", words[at + 1]
    if before in MEDICINES or before in CALLED:
        return True
    if before == "," and words[at - 2] in MEDICINES:
        return True
    described = words[at + 2 : at + 2 + LONGEST] if after == "," else []
    return described[:1] in (["a"], ["an"], ["the"]) and not MEDICINES.isdisjoint(described)
