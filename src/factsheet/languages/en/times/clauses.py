"""Clauses that the grammar of time adds to those of every grammar."""

from collections.abc import Callable
from decimal import Decimal

from factsheet.grammar.lookahead import BySecond
from factsheet.grammar.pattern import (
    DIGITS,
    FAILED,
    NUMBER,
    Captures,
    Clause,
    first_words,
    second_words,
)
from factsheet.grammar.rule import Anchors, Example, Match, Reading, Rule
from factsheet.languages.en.lexicon.times import anchors as of_a_time
from factsheet.text.context import ReadingContext
from factsheet.timex.meaning import Meaning, Part

Compose = Callable[[Match], Meaning | None]


class Means:
    """A clause whose captures compose into one meaning, captured as `time`; None turns it down."""

    def __init__(self, clause: Clause, compose: Compose, name: str = "time") -> None:
        self.clause = clause
        self.compose = compose
        self.name = name

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        inner: Captures = {}
        end = self.clause.match(context, at, inner)
        if end == FAILED:
            return FAILED
        meaning = self.compose(Match(context, at, end, inner))
        if meaning is None:
            return FAILED
        captures[self.name] = (at, end, meaning)
        return end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return first_words(self.clause)

    def second_words(self, first: str) -> frozenset[str]:
        """See pattern.second_words."""
        return second_words(self.clause, first)


class As:
    """A clause that captures its meaning under another name."""

    def __init__(self, name: str, clause: Clause) -> None:
        self.name = name
        self.clause = clause

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        inner: Captures = {}
        end = self.clause.match(context, at, inner)
        if end != FAILED:
            captures[self.name] = inner["time"]
        return end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return first_words(self.clause)

    def second_words(self, first: str) -> frozenset[str]:
        """See pattern.second_words."""
        return second_words(self.clause, first)


NOTHING: tuple[int, Captures] = (FAILED, {})
"""What a choice keeps of a token at which none of its clauses matched."""


class Choice:
    """The first of its clauses that matches; only those are tried that can begin here.

    What it reads at a token is kept: dates stand within ranges, and within parts of a year, and
    each of these would read them anew.
    """

    def __init__(self, *clauses: Clause) -> None:
        self.clauses = clauses
        self._by_first: dict[str, BySecond[Clause, tuple[Clause, ...]]] = {}

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        read = context.readings.get((self, at))
        if read is None:
            clauses = self._that_can_begin(context, at)
            if not clauses:
                return FAILED
            read = context.readings[self, at] = _first_of(clauses, context, at)
        if read is NOTHING:
            return FAILED
        captures.update(read[1])
        return read[0]

    def _that_can_begin(self, context: ReadingContext, at: int) -> tuple[Clause, ...]:
        """The clauses that the word, the digits or the number here can begin, in their order."""
        words, number = context.tokens.word, context.numbers.get(at)
        if at >= len(words):
            return ()
        found = self._opened_by(words[at], context, at + 1)
        if "0" <= words[at] < ":":
            found = self._either(found, self._opened_by(DIGITS, context, at + 1))
        if number is not None:
            found = self._either(found, self._opened_by(NUMBER, context, number.end))
        return found

    def _opened_by(self, first: str, context: ReadingContext, after: int) -> tuple[Clause, ...]:
        table = self._by_first.get(first)
        if table is None:
            if first not in first_words(self):
                return ()
            openings = [(clause, second_words(clause, first)) for clause in self.clauses]
            table = self._by_first[first] = BySecond(openings, tuple)
        return table.before(context.tokens.word[after], number=after in context.numbers)

    def _either(self, one: tuple[Clause, ...], other: tuple[Clause, ...]) -> tuple[Clause, ...]:
        if not one or not other:
            return one or other
        return tuple(clause for clause in self.clauses if clause in one or clause in other)

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset().union(*map(first_words, self.clauses))

    def second_words(self, first: str) -> frozenset[str]:
        """See pattern.second_words."""
        return frozenset().union(*(second_words(clause, first) for clause in self.clauses))


def _first_of(
    clauses: tuple[Clause, ...], context: ReadingContext, at: int
) -> tuple[int, Captures]:
    for clause in clauses:
        captures: Captures = {}
        end = clause.match(context, at, captures)
        if end != FAILED:
            return end, captures
    return NOTHING


def time_rule(
    name: str, pattern: Clause, *examples: Example, anchors: Anchors | None = of_a_time
) -> Rule:
    """A rule whose pattern captures its meaning as `time`, and whose fact is what that took."""
    return Rule(f"time.{name}", pattern, _interpret, examples, anchors)


def _interpret(match: Match) -> Reading:
    start, end, meaning = match.captures["time"]
    approximate = isinstance(meaning, Part) and meaning.mod == "APPROX"
    return Reading(meaning, approximate, start, end)


def whole(number: Decimal) -> int | None:
    """The number as an int, where it is one of a size that a calendar knows."""
    return int(number) if number == number.to_integral_value() and abs(number) < 10**6 else None
