"""Where an article says whose money it means: HK$5, 5 Danish crowns, sums in US dollars."""

from msgspec import Struct

from factsheet.languages.en.lexicon.currencies import DOLLARS, NAME, SHARED, SPACED
from factsheet.languages.en.lexicon.home_signs import DECLARING
from factsheet.languages.en.lexicon.numbers import SCALES
from factsheet.text.tokens import Tokens

SIGN = "$"
WORDS = frozenset((SIGN, *SHARED))
LONGEST = 3
"""Tokens of the name of money: Hong Kong dollars."""


class InFull(Struct, frozen=True):
    """The money of the sums whose money is told in full, and that all sums are in by a note."""

    sums: frozenset[str]
    all: frozenset[str]


def named_in_full(tokens: Tokens) -> InFull:
    """The money that needs no guess, by the letters at its sign or its whole name."""
    sums: set[str] = set()
    declared: set[str] = set()
    for at in tokens.standing(WORDS):
        start, code = _lettered(tokens, at) if tokens.word[at] == SIGN else _named(tokens, at)
        if code is not None:
            if start == at or _is_of_a_sum(tokens, start):
                sums.add(code)
            elif _is_declared(tokens, start):
                declared.add(code)
    return InFull(frozenset(sums), frozenset(declared))


def _lettered(tokens: Tokens, at: int) -> tuple[int, str | None]:
    """Whose dollars the letters at their sign tell: HK$, $US, US $."""
    before, after = tokens[at - 1] if at else "", tokens[at + 1]
    if tokens.glued(at) or before in SPACED:
        code = DOLLARS.get(before.upper())
        if code is not None:
            return at, code
    return at, DOLLARS.get(after.upper()) if tokens.glued(at + 1) else None


def _named(tokens: Tokens, at: int) -> tuple[int, str | None]:
    """Where the full name of money begins that ends here, and its code, where it has one."""
    for start in range(max(1, at - LONGEST + 1), at):
        named = NAME.read(tokens, start)
        if named is not None and named[0] == at + 1 and named[1].home is None:
            return start, named[1].code
    return at, None


def _is_of_a_sum(tokens: Tokens, start: int) -> bool:
    before = tokens.word[start - 1]
    return before[0].isdigit() or before in SCALES


def _is_declared(tokens: Tokens, start: int) -> bool:
    """Whether the sentence before it says that sums are in it."""
    sentence = tokens.sentence_at(tokens.start[start])
    words = tokens.word[tokens.at_or_after(sentence.start) : start]
    return bool(words) and words[-1] in ("in", "are") and not DECLARING.isdisjoint(words)
