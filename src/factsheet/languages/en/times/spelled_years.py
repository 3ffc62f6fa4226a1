"""Years as broadcasters say them: nineteen ninety-seven, two thousand and eight."""

from factsheet.grammar.pattern import FAILED, Captures
from factsheet.languages.en.lexicon.numbers import TENS, UNITS
from factsheet.text.context import ReadingContext

CENTURIES = {"seventeen": 1700, "eighteen": 1800, "nineteen": 1900, "twenty": 2000}


class SpokenYear:
    """A year in words, captured as `year`."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        words = context.tokens.word[at : at + 6]
        read = _of_century(words) or _of_millennium(words)
        if read is None:
            return FAILED
        captures["year"] = (at, at + read[0], read[1])
        return at + read[0]

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((*CENTURIES, "two"))


def _of_century(words: list[str]) -> tuple[int, int] | None:
    """The tokens and the number of such as nineteen ninety-seven, and twenty twenty."""
    century = CENTURIES.get(words[0]) if words else None
    if century is None or len(words) < 2:
        return None
    if words[1] in TENS:
        length, units = _units(words, 2)
        return length, century + int(TENS[words[1]]) + units
    if words[1] in UNITS and 10 <= UNITS[words[1]] <= 19:
        return 2, century + int(UNITS[words[1]])
    return None


def _of_millennium(words: list[str]) -> tuple[int, int] | None:
    if words[:2] != ["two", "thousand"]:
        return None
    begin = 3 if words[2:3] == ["and"] else 2
    length, units = _units(words, begin)
    return (length, 2000 + units) if units else (2, 2000)


def _units(words: list[str], begin: int) -> tuple[int, int]:
    """Where the units after the tens end, and how many they are."""
    at = begin + 1 if words[begin : begin + 1] == ["-"] else begin
    if at < len(words) and words[at] in UNITS and 0 < UNITS[words[at]] < 10:
        return at + 1, int(UNITS[words[at]])
    return begin, 0
