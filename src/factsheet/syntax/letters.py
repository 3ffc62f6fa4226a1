"""One letter for each token: its word class, or the set of those that it may have.

Letters below 128 are classes that are settled. Each set of readings that a word may have has one
letter above, given out as the table of a language is read. So a text is a string as long as its
tokens, contexts are regular expressions over it, and every index in it is a token.
"""

import re
from bisect import bisect_left
from collections.abc import Iterable

from msgspec import Struct

from factsheet.syntax.needs import Need, edge, needs, pieces

SHORT = 64
"""Tokens of a text in which it is told where a constraint may hold before it is compiled."""
UNREAD = 128
"""The first letter that stands for several readings."""


VARIES = re.compile(r"[*+|]|\{\d|(?<!\()\?")
"""What may make a pattern longer or shorter."""
MACRO = re.compile(r"\{(\^?)(?:([^}\d|]*)\|)?([^}\d]+)\}")
"""Letters that may be one of some readings."""


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

    __slots__ = ("_becomes", "_having", "_letters", "_readings")

    def __init__(self) -> None:
        self._having: dict[str, set[int]] = {}
        self._becomes: dict[tuple[str, str, int], dict[int, int]] = {}
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
    def size(self) -> int:
        """How many sets there are."""
        return len(self._readings)

    def readings(self, letter: int) -> str:
        """What a letter stands for."""
        return self._readings[letter - UNREAD] if letter >= UNREAD else chr(letter)

    def those_that_may(self, readings: str, known: int | None = None) -> str:
        """The inside of a character class: every letter with one of these readings.

        Of "ar/g", those that may be a or r and cannot be g. Sets beyond so many that are `known`
        are left out.
        """
        readings, _, unwanted = readings.partition("/")
        letters = sorted(self._ambiguous(readings) - self._ambiguous(unwanted))
        if known is not None:
            letters = letters[: bisect_left(letters, UNREAD + known)]
        return re.escape(readings) + in_ranges(letters)

    def letters_that_may(self, readings: str) -> frozenset[int]:
        """The same as a set."""
        return self._ambiguous(readings).union(readings.encode())

    def _ambiguous(self, readings: str) -> frozenset[int]:
        """The letters of the sets that have one of these readings."""
        nothing: frozenset[int] = frozenset()
        return nothing.union(*(self._having.get(each, nothing) for each in readings))

    def without(self, readings: str) -> dict[int, int]:
        """The letters that lose some of these readings and keep another, with what they become."""
        lost = str.maketrans("", "", readings)
        return self._becoming(
            (letter, self.readings(letter).translate(lost))
            for letter in sorted(self._ambiguous(readings))
        )

    def only(self, readings: str) -> dict[int, int]:
        """The letters with some of these readings and others, and what these leave of them."""
        wanted = frozenset(readings)
        return self._becoming(
            (letter, "".join(filter(wanted.__contains__, self.readings(letter))))
            for letter in sorted(self._ambiguous(readings))
        )

    def becoming(self, verb: str, readings: str) -> dict[int, int]:
        """What a constraint of this verb makes of which letters: many choose the same reading."""
        key = verb, readings, self.size
        found = self._becomes.get(key)
        if found is None:
            change = self.only if verb == "select" else self.without
            found = self._becomes[key] = change(readings)
        return found

    def _becoming(self, left: Iterable[tuple[int, str]]) -> dict[int, int]:
        return {
            letter: self.letter(now)
            for letter, now in left
            if now and len(now) < len(self.readings(letter))
        }

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

    def pattern(self, source: str, *, known: int | None = None) -> re.Pattern[bytes]:
        """A compiled pattern; `{nb}` in it is any letter that may be one of these readings.

        `{pc|d}` are the settled p and c besides those that may be d, `{^pc|d}` all but these;
        `{ar/g}` are those that may be a or r and cannot be g.
        """

        def spelled(macro: re.Match[str]) -> str:
            negation, exact, may = macro.groups()
            return f"[{negation}{re.escape(exact or '')}{self.those_that_may(may, known)}]"

        return re.compile(MACRO.sub(spelled, source).encode("latin-1"))


class Constraint(Struct, frozen=True):
    """A reading to choose or to drop where a word stands in this context.

    `left` ends just before the word, `right` begins just after it; both are patterns over letters.
    A word is only looked at if it may be one of `among` and none of `unless`, and if one of
    `mostly` is its commonest reading.
    """

    verb: str
    readings: str
    left: str = ""
    right: str = ""
    among: str = ""
    unless: str = ""
    mostly: str = ""


def select(
    readings: str,
    left: str = "",
    right: str = "",
    among: str = "",
    unless: str = "",
    mostly: str = "",
) -> Constraint:
    """Leave a word only these readings."""
    return Constraint("select", readings, left, right, among, unless, mostly)


def remove(readings: str, left: str = "", right: str = "", among: str = "") -> Constraint:
    """Take these readings from a word."""
    return Constraint("remove", readings, left, right, among)


class Choice:
    """A constraint among the letters of an alphabet: `letters` are those of the words that it may
    be about, `becomes` has what is left of each. It is compiled for a text with such a word and
    with all that its context needs.
    """

    __slots__ = ("_alphabet", "_constraint", "_known", "_pattern", "becomes", "letters")

    def __init__(self, alphabet: Alphabet, constraint: Constraint) -> None:
        self.becomes = alphabet.becoming(constraint.verb, constraint.readings)
        if constraint.among or constraint.unless:
            wanted = alphabet.letters_that_may(constraint.among or constraint.readings)
            unwanted = alphabet.letters_that_may(constraint.unless)
            self.becomes = {
                letter: left
                for letter, left in self.becomes.items()
                if letter in wanted and letter not in unwanted
            }
        if constraint.mostly:
            self.becomes = {
                letter: left
                for letter, left in self.becomes.items()
                if alphabet.readings(letter)[0] in constraint.mostly
            }
        self._constraint = constraint
        self._alphabet = alphabet
        self._known = alphabet.size
        self.letters = frozenset(self.becomes)
        self._pattern: re.Pattern[bytes] | None = None

    def holding(self, letters: bytearray, possible: frozenset[str]) -> Iterable[re.Match[bytes]]:
        """Where it holds, each match ending with its word, in a text of these possible readings."""
        if self._pattern is None:
            if not self._may_hold(letters, possible):
                return ()
            source = _source(self._constraint, in_ranges(self.becomes))
            self._pattern = self._alphabet.pattern(source, known=self._known)
        return self._pattern.finditer(letters)

    def _may_hold(self, letters: bytearray, possible: frozenset[str]) -> bool:
        """Whether the text has all that the context needs and, where it is short, beside a word."""
        left, right = pieces(self._constraint.left), pieces(self._constraint.right)
        if any(map(possible.isdisjoint, (*needs(left), *needs(right)))):
            return False
        if len(letters) > SHORT:
            return True
        before, behind = edge(left, last=True), edge(right, last=False)
        return any(
            self._may_be(letters[at - 1 : at], before)
            and self._may_be(letters[at + 1 : at + 2], behind)
            for at, letter in enumerate(letters)
            if letter in self.letters
        )

    def _may_be(self, letter: bytearray, readings: Need) -> bool:
        """Whether a letter may have one of these readings, if any are asked for."""
        return not readings or any(
            not readings.isdisjoint(self._alphabet.readings(each)) for each in letter
        )


def _source(constraint: Constraint, target: str) -> str:
    right = f"(?={constraint.right})" if constraint.right else ""
    behind = f"[{target}]"
    if constraint.left and not VARIES.search(constraint.left):
        return f"{behind}(?<={constraint.left}(?s:.)){right}"
    if constraint.left:
        return f"(?:{constraint.left}){behind}{right}"
    return behind + right


def choices(alphabet: Alphabet, constraints: Iterable[Constraint]) -> tuple[Choice, ...]:
    """The constraints in their order; each brings the letters that it makes into the alphabet."""
    return tuple(Choice(alphabet, constraint) for constraint in constraints)


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
