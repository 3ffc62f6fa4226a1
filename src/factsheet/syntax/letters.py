"""One letter for each token: its word class, or the set of those that it may have.

Letters below 128 are classes that are settled. Each set of readings that a word may have has one
letter above, given out as the table of a language is read. So a text is a string as long as its
tokens, contexts are regular expressions over it, and every index in it is a token.
"""

import re
from collections.abc import Iterable, Sequence

from msgspec import Struct

FEW = 3
"""Texts in which it is told whether a constraint may hold before it is compiled: of those for which
an article has all a third hold; of several articles nearly all do.
"""
UNREAD = 128
"""The first letter that stands for several readings."""


class Alphabet:
    """The letters of a language's ambiguous words; a set's first reading is its commonest."""

    __slots__ = ("_having", "_letters", "_readings")

    def __init__(self) -> None:
        self._having: dict[str, set[int]] = {}
        self._letters: dict[str, int] = {}
        self._readings: list[str] = []

    def letter(self, readings: str) -> int:
        """The letter of these readings, the commonest first."""
        if len(readings) == 1:
            return ord(readings)
        found = self._letters.get(readings)
        if found is None:
            found = self._letters[readings] = self._in_order(readings)
        return found

    def _in_order(self, readings: str) -> int:
        """The letter of a set, whichever order its rarer readings came in."""
        ordered = readings[0] + "".join(sorted(readings[1:]))
        found = self._letters.get(ordered)
        if found is None:
            found = self._letters[ordered] = UNREAD + len(self._readings)
            self._readings.append(ordered)
            for each in ordered:
                self._having.setdefault(each, set()).add(found)
        return found

    @property
    def sets(self) -> Sequence[str]:
        """The readings of each set, in the order of their letters."""
        return self._readings

    def readings(self, letter: int) -> str:
        """What a letter stands for."""
        return self._readings[letter - UNREAD] if letter >= UNREAD else chr(letter)

    def letters_that_may(self, readings: str) -> frozenset[int]:
        """Every letter with one of these readings."""
        return self._ambiguous(readings).union(readings.encode())

    def _ambiguous(self, readings: str) -> frozenset[int]:
        """The letters of the sets that have one of these readings."""
        nothing: frozenset[int] = frozenset()
        return nothing.union(*(self._having.get(each, nothing) for each in readings))

    def commonest(self, undecided: dict[str, str]) -> bytes:
        """A translation that settles every set by its commonest reading.

        `undecided` has a letter of its own for sets that hold several readings, the commonest
        among them, which only the sentence can tell apart.
        """
        table = bytearray(range(256))
        for at, each in enumerate(self._readings):
            table[UNREAD + at] = ord(
                next(
                    (
                        letter
                        for both, letter in undecided.items()
                        if each[0] in both and set(both) <= set(each)
                    ),
                    each[0],
                )
            )
        return bytes(table)


class Laid(Struct, frozen=True, array_like=True):
    """A constraint among the letters of an alphabet, as `constraints` writes it down.

    `becomes` has what is left of each letter that it may be about. A text needs a letter of each of
    these `needs`, and some letter right before and right behind it must be one of those, if there
    are such. `pattern` is its context with the letter, which is what a match ends with.
    """

    becomes: dict[int, int]
    needs: tuple[str, ...]
    before: str
    behind: str
    pattern: str


class Grammar(Struct, frozen=True):
    """The constraints of a language in their order, and the sets of readings that they make."""

    sets: tuple[str, ...]
    constraints: tuple[Laid, ...]


class Choice:
    """A constraint, compiled for a text with such a word and with all that its context needs."""

    __slots__ = ("_alphabet", "_asked", "_laid", "_pattern", "becomes", "letters")

    def __init__(self, alphabet: Alphabet, laid: Laid) -> None:
        self._alphabet = alphabet
        self._asked = 0
        self._laid = laid
        self._pattern: re.Pattern[bytes] | None = None
        self.becomes = laid.becomes
        self.letters = frozenset(laid.becomes)

    def holding(self, letters: bytearray, possible: frozenset[str]) -> Iterable[re.Match[bytes]]:
        """Where it holds, each match ending with its word, in a text of these possible readings."""
        if self._pattern is None:
            if any(map(possible.isdisjoint, self._laid.needs)):
                return ()
            self._asked += 1
            if self._asked <= FEW and not self._may_hold(letters):
                return ()
            self._pattern = re.compile(self._laid.pattern.encode("latin-1"))
        return self._pattern.finditer(letters)

    def _may_hold(self, letters: bytearray) -> bool:
        """Whether such a word stands between two letters that its context has right beside it."""
        before = self._alphabet.letters_that_may(self._laid.before)
        behind = self._alphabet.letters_that_may(self._laid.behind)
        for letter in self.letters:
            at = letters.find(letter)
            while at >= 0:
                if (not before or not before.isdisjoint(letters[at - 1 : at])) and (
                    not behind or not behind.isdisjoint(letters[at + 1 : at + 2])
                ):
                    return True
                at = letters.find(letter, at + 1)
        return False


def choices(alphabet: Alphabet, grammar: Grammar) -> tuple[Choice, ...]:
    """The constraints in their order, after the letters of what they leave."""
    for readings in grammar.sets:
        alphabet.letter(readings)
    return tuple(Choice(alphabet, laid) for laid in grammar.constraints)


def settle(letters: bytearray, rules: Iterable[Choice], alphabet: Alphabet) -> None:
    """Apply each constraint in turn, from left to right: a word sees what was settled before it."""
    present = set(letters)
    possible = frozenset("".join(map(alphabet.readings, present)))
    for rule in rules:
        if present.isdisjoint(rule.letters):
            continue
        becomes = rule.becomes
        for match in rule.holding(letters, possible):
            at = match.end() - 1
            letters[at] = becomes[letters[at]]
            present.add(letters[at])
