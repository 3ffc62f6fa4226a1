"""One letter for each token: its word class, or the set of those that it may have.

Letters below 128 are classes that are settled. Each set of readings that a word may have has one
letter above, given out as the table of a language is read. So a text is a string as long as its
tokens, contexts are regular expressions over it, and every index in it is a token.
"""

import re
from collections.abc import Iterable

from msgspec import Struct

UNREAD = 128
"""The first letter that stands for several readings."""


VARIES = re.compile(r"[*+|]|\{\d|(?<!\()\?")
"""What may make a pattern longer or shorter."""


def in_ranges(letters: Iterable[int]) -> str:
    """The inside of a character class of rising letters, in ranges, which compile faster."""
    spelled, first, last = [], -1, -1
    for letter in letters:
        if letter == last + 1 and first >= 0:
            last = letter
            continue
        spelled.append((first, last))
        first = last = letter
    spelled.append((first, last))
    return "".join(
        chr(low) if low == high else f"{chr(low)}-{chr(high)}" for low, high in spelled if low >= 0
    )


class Alphabet:
    """The letters of a language's ambiguous words; a set's first reading is its commonest."""

    __slots__ = ("_letters", "_readings")

    def __init__(self) -> None:
        self._letters: dict[str, int] = {}
        self._readings: list[str] = []

    def letter(self, readings: str) -> int:
        """The letter of these readings, the commonest first."""
        if len(readings) == 1:
            return ord(readings)
        readings = readings[0] + "".join(sorted(readings[1:]))
        found = self._letters.get(readings)
        if found is None:
            found = self._letters[readings] = UNREAD + len(self._readings)
            self._readings.append(readings)
        return found

    @property
    def size(self) -> int:
        """How many sets there are."""
        return len(self._readings)

    def readings(self, letter: int) -> str:
        """What a letter stands for."""
        return self._readings[letter - UNREAD] if letter >= UNREAD else chr(letter)

    def those_that_may(self, readings: str) -> str:
        """The inside of a character class: every letter with one of these readings.

        Of "ar/g", those that may be a or r and cannot be g.
        """
        readings, _, unwanted = readings.partition("/")
        wanted = set(readings)
        letters = (
            UNREAD + at
            for at, each in enumerate(self._readings)
            if not wanted.isdisjoint(each) and set(unwanted).isdisjoint(each)
        )
        return re.escape(readings) + in_ranges(letters)

    def letters_that_may(self, readings: str) -> frozenset[int]:
        """The same as a set."""
        ambiguous = (
            UNREAD + at
            for at, each in enumerate(self._readings)
            if not set(readings).isdisjoint(each)
        )
        return frozenset((*readings.encode(), *ambiguous))

    def without(self, readings: str) -> bytes:
        """A translation that takes these readings from every set that has another besides."""
        table = bytearray(range(256))
        for at, each in enumerate(tuple(self._readings)):
            left = "".join(reading for reading in each if reading not in readings)
            if left and left != each:
                table[UNREAD + at] = self.letter(left)
        return bytes(table)

    def only(self, readings: str) -> bytes:
        """A translation that leaves each set only these readings, where it has one of them."""
        table = bytearray(range(256))
        for at, each in enumerate(tuple(self._readings)):
            left = "".join(reading for reading in each if reading in readings)
            if left and left != each:
                table[UNREAD + at] = self.letter(left)
        return bytes(table)

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

    def pattern(self, source: str, flags: int = 0) -> re.Pattern[bytes]:
        """A compiled pattern; `{nb}` in it is any letter that may be one of these readings.

        `{pc|d}` are the settled p and c besides those that may be d, `{^pc|d}` all but these;
        `{ar/g}` are those that may be a or r and cannot be g.
        """
        spelled = re.sub(r"\{(\^?)(?:([^}\d|]*)\|)?([^}\d]+)\}", self._spelled, source)
        return re.compile(spelled.encode("latin-1"), flags)

    def _spelled(self, macro: re.Match[str]) -> str:
        negation, exact, may = macro.groups()
        return f"[{negation}{re.escape(exact or '')}{self.those_that_may(may)}]"


class Constraint(Struct, frozen=True):
    """A reading to choose or to drop where a word stands in this context.

    `left` ends just before the word, `right` begins just after it; both are patterns over letters.
    A word is only looked at if it may be one of `among` and none of `unless`.
    """

    verb: str
    readings: str
    left: str = ""
    right: str = ""
    among: str = ""
    unless: str = ""


def select(
    readings: str, left: str = "", right: str = "", among: str = "", unless: str = ""
) -> Constraint:
    """Leave a word only these readings."""
    return Constraint("select", readings, left, right, among, unless)


def remove(readings: str, left: str = "", right: str = "", among: str = "") -> Constraint:
    """Take these readings from a word."""
    return Constraint("remove", readings, left, right, among)


Compiled = tuple[re.Pattern[bytes], bytes]


def compiled(alphabet: Alphabet, constraints: Iterable[Constraint]) -> tuple[Compiled, ...]:
    """The constraints as patterns that end with the word they are about, and what becomes of it."""
    return tuple(_compile(alphabet, constraint) for constraint in constraints)


def _compile(alphabet: Alphabet, constraint: Constraint) -> Compiled:
    change = alphabet.only if constraint.verb == "select" else alphabet.without
    table = change(constraint.readings)
    target = in_ranges(
        letter
        for letter in range(UNREAD, 256)
        if table[letter] != letter
        and (not constraint.among or set(constraint.among) & set(alphabet.readings(letter)))
        and set(constraint.unless).isdisjoint(alphabet.readings(letter))
    )
    right = f"(?={constraint.right})" if constraint.right else ""
    behind = f"[{target}]"
    if constraint.left and not VARIES.search(constraint.left):
        source = f"{behind}(?<={constraint.left}(?s:.)){right}"
    elif constraint.left:
        source = f"(?:{constraint.left}){behind}{right}"
    else:
        source = behind + right
    return alphabet.pattern(source), table


def settle(letters: bytearray, rules: Iterable[Compiled]) -> None:
    """Apply each constraint in turn, from left to right: a word sees what was settled before it."""
    for pattern, table in rules:
        for match in pattern.finditer(letters):
            at = match.end() - 1
            letters[at] = table[letters[at]]
