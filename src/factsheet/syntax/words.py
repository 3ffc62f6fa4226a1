"""The word class of every token, and what can be said by classes alone."""

import re
from collections.abc import Callable, Iterable
from functools import cache

from factsheet.text.tokens import Tokens

NUMBER = ord("0")
UNKNOWN = b"?"
"""The letter of a word of which nothing is told."""


def unclassified(tokens: Tokens) -> "Classes":
    """Classes that tell nothing, for a language that has none yet."""
    return Classes(tokens, UNKNOWN * len(tokens), lambda word, _: word)


class Classes:
    """One letter a token: `letters` are settled, `lemma` is made when it is asked for.

    `single` are the letters that each token would have by itself, before words were joined.
    """

    __slots__ = ("_lemma", "letters", "single", "tokens")

    def __init__(
        self,
        tokens: Tokens,
        letters: bytes,
        lemma: Callable[[str, str], str],
        single: bytes | None = None,
    ) -> None:
        self.tokens = tokens
        self.letters = letters
        self.single = letters if single is None else single
        self._lemma = lemma

    def __getitem__(self, at: int) -> str:
        """The class of a token."""
        return chr(self.letters[at])

    def __len__(self) -> int:
        return len(self.letters)

    def lemma(self, at: int) -> str:
        """The dictionary form of a token's word: "rise" for "rose" where that is a verb."""
        return self._lemma(self.tokens.word[at], chr(self.letters[at]))

    def with_letters(self, letters: bytes) -> "Classes":
        """The same tokens under other letters."""
        return Classes(self.tokens, letters, self._lemma, self.single)

    def counted_by(self, start: int, end: int) -> int | None:
        """The head of what the figure in these tokens counts or modifies.

        For a number that is joined to its noun ("a ten-week course") that is the noun it is joined
        to; for a percentage or an amount in words the word itself ("percent", "euros").
        """
        number = self._number(start, end)
        if number is None:
            return None
        at = self._joined(number)
        if self.single[at] != 48:
            return at
        found = _counted().match(self.letters, at)
        return found and found.end() - 1

    def _number(self, start: int, end: int) -> int | None:
        at = self.single.find(b"0", start, end)
        return at if at >= 0 else None

    def _joined(self, at: int) -> int:
        """The first word that a number is joined to by a hyphen, or the last number."""
        while (
            self.letters[at : at + 2] == b"~~" and at + 2 < len(self) and self.single[at] == NUMBER
        ):
            if self.tokens.start[at + 1] != self.tokens.end[at]:
                break
            at += 2
        return at


@cache
def _counted() -> re.Pattern[bytes]:
    """From a number to the head of what it counts."""
    return re.compile(
        rb"(?:[0$][r~]{0,2}|[pc](?=0)|c[Dr]{1,2}){1,8}"
        rb"(?:p?%|(?:[~a0r]|x(?=[~0anxs])|n(?=[~nsx0a])|s(?=s)){0,12}[nsx])"
    )


def overlay(letters: bytearray, items: Iterable[tuple[int, int, int]]) -> None:
    """Make each run of tokens one item: the last carries the letter, the others join it."""
    for start, end, letter in items:
        letters[start : end - 1] = b"~" * (end - 1 - start)
        letters[end - 1] = letter
