"""The word class of every token, and what can be said by classes alone."""

import re
from collections.abc import Callable

from factsheet.text.tokens import Tokens

COUNTED = re.compile(rb"[~$]*[0][r~0a]*(?:[~a0r]|x(?=[~0anxs])|n(?=[~nsx0a]))*[nsx]")
"""From a number to the head of what it counts."""
UNKNOWN = b"?"
"""The letter of a word of which nothing is told."""


def unclassified(tokens: Tokens) -> "Classes":
    """Classes that tell nothing, for a language that has none yet."""
    return Classes(tokens, UNKNOWN * len(tokens), lambda word, _: word)


class Classes:
    """One letter a token: `letters` are settled, `lemma` is made when it is asked for."""

    __slots__ = ("_lemma", "letters", "tokens")

    def __init__(self, tokens: Tokens, letters: bytes, lemma: Callable[[str, str], str]) -> None:
        self.tokens = tokens
        self.letters = letters
        self._lemma = lemma

    def __getitem__(self, at: int) -> str:
        """The class of a token."""
        return chr(self.letters[at])

    def __len__(self) -> int:
        return len(self.letters)

    def lemma(self, at: int) -> str:
        """The dictionary form of a token's word: "rise" for "rose" where that is a verb."""
        return self._lemma(self.tokens.word[at], chr(self.letters[at]))

    def counted_by(self, start: int, end: int) -> int | None:
        """The head of what the figure in these tokens counts or modifies; None for an amount."""
        number = self.letters.find(b"0", start, end)
        if number < 0:
            number = self.letters.find(b"~", start, end)
        if number < 0:
            return None
        found = COUNTED.match(self.letters, number)
        return found and found.end() - 1
