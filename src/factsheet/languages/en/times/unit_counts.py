"""How many units: a number, a range, a few."""

from decimal import Decimal

from factsheet.grammar.lexicon import END
from factsheet.grammar.pattern import FAILED, NUMBER, Captures
from factsheet.languages.en.figures.changes import governor_of
from factsheet.languages.en.lexicon.motion import CHANGES
from factsheet.languages.en.lexicon.numbers import UNITS as UNITS_IN_WORDS
from factsheet.languages.en.lexicon.time_verbs import LENGTHENS
from factsheet.languages.en.lexicon.times import COUNT_WORDS
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext

RANGE_WORDS = ("to", "or", "-", "–", "—")


Counted = tuple[int, Decimal | None, Decimal | None]
"""The end, and the least and the most: no most where there is one number, neither where vague."""


class Count:
    """A number, in digits or words, or a range of two; captures a pair as `count`.

    Where `quarters` is set, "two quarters" are two, and no half.
    """

    def __init__(self, *, quarters: bool = False) -> None:
        self.quarters = quarters

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        words = context.tokens.word
        if self.quarters and words[at] in ("two", "three") and words[at + 1] == "quarters":
            captures["count"] = (at, at + 1, (UNITS_IN_WORDS[words[at]], None))
            return at + 1
        read = _counted(context, at)
        if read is None:
            return FAILED
        end, low, high = read
        if high is None and low is not None:
            other = context.numbers.get(_behind_range_word(words, end))
            above = other is not None and other.max is not None and other.max > low
            if other is not None and above and not _is_changed(context, at):
                end, high = other.end, other.max
        captures["count"] = (at, end, (low, high))
        return end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((NUMBER, *COUNT_WORDS.first_words()))

    def second_words(self, first: str) -> frozenset[str]:
        """See pattern.second_words."""
        if first == NUMBER:
            return frozenset((END, *RANGE_WORDS))
        more = COUNT_WORDS.second_words(first)
        return more | frozenset(RANGE_WORDS) if END in more else more


def _behind_range_word(words: list[str], at: int) -> int:
    """Where the second number of a range begins: 3 to 5, 10- to 15-, three-to-five-; else -1."""
    if words[at] == "-" and words[at + 1] in ("to", "or"):
        return at + 3 if words[at + 2] == "-" else at + 2
    return at + 1 if words[at] in RANGE_WORDS else -1


class CountBetween:
    """Two numbers that "between" stands before, captured as Count captures a range."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        low = context.numbers.get(at)
        if low is None or low.max is None or context.tokens.word[low.end] != "and":
            return FAILED
        high = context.numbers.get(low.end + 1)
        if high is None or high.max is None or high.max <= low.max:
            return FAILED
        captures["count"] = (at, high.end, (low.max, high.max))
        return high.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((NUMBER,))

    def second_words(self, first: str) -> frozenset[str]:
        """See pattern.second_words."""
        return frozenset(("and",)) if first == NUMBER else frozenset()


class CountBeforeChange:
    """The number that a change sets out from, captured as Count does: raised from 5 to 8 years."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        old = context.numbers.get(at)
        if old is None or old.max is None or context.tokens.word[old.end] != "to":
            return FAILED
        new = context.numbers.get(old.end + 1)
        if new is None or new.max is None or not _is_changed(context, at):
            return FAILED
        captures["count"] = (at, old.end, (old.max, None))
        return old.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((NUMBER,))

    def second_words(self, first: str) -> frozenset[str]:
        """See pattern.second_words."""
        return frozenset(("to",)) if first == NUMBER else frozenset()


def _is_changed(context: ReadingContext, at: int) -> bool:
    """Whether a verb of change sets out from this number; other verbs last "from two to four"."""
    words = context.tokens.word
    if at < 1 or words[at - 1] != "from":
        return False
    verb = governor_of(context, at - 1)
    return verb is not None and (words[verb] in CHANGES or words[verb] in LENGTHENS)


def _counted(context: ReadingContext, at: int) -> Counted | None:
    phrase = COUNT_WORDS.read(context.tokens, at)
    number = context.numbers.get(at)
    fraction = number is not None and number.form == "fraction"
    if number is None or (phrase is not None and (phrase[0] > number.end or fraction)):
        return None if phrase is None else (phrase[0], phrase[1], None)
    return _of_number(context, number)


def _of_number(context: ReadingContext, number: Number) -> Counted | None:
    if number.form == "fraction" or number.max == 0:
        return None
    if number.form == "vague" and context.tokens.word[number.end - 1] not in ("couple", "of"):
        return number.end, None, None
    low = number.min if number.min is not None else number.max
    high = number.max if number.max != low and not number.approximate else None
    return number.end, low, high
