"""Constraints as a grammar writes them, and as they are laid down in letters for texts to use.

Laying down takes a hundred times as long as a short text needs of it, so a command does it once.
"""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from factsheet.syntax.letters import Alphabet, Grammar, Laid
from factsheet.syntax.needs import edge, needs, pieces

VARIES = re.compile(r"[*+|]|\{\d|(?<!\()\?")
"""What may make a pattern longer or shorter."""
MACRO = re.compile(r"\{(\^?)(?:([^}\d|]*)\|)?([^}\d]+)\}")
"""Letters that may be one of some readings."""


class Constraint(Struct, frozen=True):
    """A reading to choose or to drop where a word stands in this context.

    `left` ends just before the word, `right` begins just after it; both are patterns over letters.
    A word is only looked at if it may be one of `among` and none of `unless`, and if one of
    `mostly` is its commonest reading.

    `{nb}` in a pattern is any letter that may be one of these readings; `{pc|d}` are the settled p
    and c besides those that may be d, `{^pc|d}` all but these; `{ar/g}` are those that may be a or
    r and cannot be g.
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


def laid_down(constraints: Iterable[Constraint], alphabet: Alphabet) -> Grammar:
    """The constraints in their order; each brings the letters that it makes into the alphabet."""
    known = len(alphabet.sets)
    laid = tuple(_laid(constraint, alphabet) for constraint in constraints)
    return Grammar(tuple(alphabet.sets[known:]), laid)


def _laid(constraint: Constraint, alphabet: Alphabet) -> Laid:
    becomes = {
        letter: alphabet.letter(left)
        for letter, left in _left_over(constraint, alphabet)
        if left and len(left) < len(alphabet.readings(letter))
    }
    letters = [each for each in becomes if _is_meant(constraint, alphabet, each)]
    left, right = pieces(constraint.left), pieces(constraint.right)
    return Laid(
        {letter: becomes[letter] for letter in letters},
        tuple("".join(sorted(need)) for need in (*needs(left), *needs(right))),
        "".join(sorted(edge(left, last=True))),
        "".join(sorted(edge(right, last=False))),
        _spelled(_source(constraint, _in_ranges(letters)), alphabet),
    )


def _left_over(constraint: Constraint, alphabet: Alphabet) -> Iterator[tuple[int, str]]:
    """The letters that have some of the readings, each with what is left of its own."""
    for letter in _sets_with(constraint.readings, alphabet):
        readings = alphabet.readings(letter)
        chosen = constraint.verb == "select"
        yield letter, "".join(r for r in readings if (r in constraint.readings) is chosen)


def _sets_with(readings: str, alphabet: Alphabet) -> list[int]:
    """The letters above that may be one of these readings, in their order."""
    return sorted(alphabet.letters_that_may(readings).difference(readings.encode()))


def _is_meant(constraint: Constraint, alphabet: Alphabet, letter: int) -> bool:
    readings = alphabet.readings(letter)
    among = constraint.among or readings
    return (
        not set(among).isdisjoint(readings)
        and set(constraint.unless).isdisjoint(readings)
        and (not constraint.mostly or readings[0] in constraint.mostly)
    )


def _source(constraint: Constraint, target: str) -> str:
    right = f"(?={constraint.right})" if constraint.right else ""
    behind = f"[{target}]"
    if constraint.left and not VARIES.search(constraint.left):
        return f"{behind}(?<={constraint.left}(?s:.)){right}"
    if constraint.left:
        return f"(?:{constraint.left}){behind}{right}"
    return behind + right


def _spelled(source: str, alphabet: Alphabet) -> str:
    """A pattern with the letters for its macros."""

    def spelled(macro: re.Match[str]) -> str:
        negation, exact, may = macro.groups()
        readings, _, unwanted = may.partition("/")
        letters = set(_sets_with(readings, alphabet)).difference(_sets_with(unwanted, alphabet))
        meant = re.escape(exact or "") + re.escape(readings) + _in_ranges(sorted(letters))
        return f"[{negation}{meant}]"

    return MACRO.sub(spelled, source)


def _in_ranges(letters: Iterable[int]) -> str:
    """The inside of a character class of rising letters, in ranges, which compile faster."""
    ranges: list[tuple[int, int]] = []
    for letter in letters:
        goes_on = bool(ranges) and ranges[-1][1] == letter - 1
        ranges.append((ranges.pop()[0] if goes_on else letter, letter))
    return "".join(
        chr(first) if first == last else f"{chr(first)}-{chr(last)}" for first, last in ranges
    )
