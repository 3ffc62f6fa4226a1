"""Patterns over tokens: each clause takes some tokens, may capture them, or fails.

A pattern reads left to right with ordered choice and no way back, as a parsing expression grammar
does, so that it takes time linear in its own length, whatever the text.
"""

from collections.abc import Callable, Iterable
from functools import cache, cached_property
from typing import Any, Protocol, TypeVar

from factsheet.grammar.lexicon import END, Lexicon
from factsheet.text.context import ReadingContext

FAILED = -1
NUMBER = "<number>"
"""The key of patterns that begin with a number; no token's word is this."""
DIGITS = "<digits>"
"""The key of patterns that begin with a token of digits, whether or not it counts anything."""
WORD = "<word>"
"""The key of clauses that begin with any word of letters."""
ANY = "<any>"
"""Among first words: the clause begins with anything, so that it opens no pattern. Among second
words: the clause does not tell them."""
Captures = dict[str, tuple[int, int, Any]]
Meaning = TypeVar("Meaning")


class Clause(Protocol):
    """One part of a pattern."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """Where the clause ends when it begins at this token, or FAILED."""

    def first_words(self) -> frozenset[str]:
        """The words that it can begin with; NUMBER, DIGITS and WORD may be among them."""

    def __hash__(self) -> int:
        """Every clause is a constant of the grammar, equal to itself alone."""


class Word:
    """Any phrase of a lexicon; captures its meaning under the clause's name."""

    def __init__(self, name: str, lexicon: Lexicon[Any]) -> None:
        self.name = name
        self.lexicon = lexicon

    @cached_property
    def _firsts(self) -> frozenset[str]:
        return shared(frozenset(map(str.lower, self.lexicon.first_words())))

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        words = context.tokens.word
        if at >= len(words) or words[at] not in self._firsts:
            return FAILED
        found = self.lexicon.read(context.tokens, at)
        if found is None:
            return FAILED
        captures[self.name] = (at, found[0], found[1])
        return found[0]

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return self._firsts

    def second_words(self, first: str) -> frozenset[str]:
        """See the function of this name."""
        return self.lexicon.second_words(first)


class Numeral:
    """A number, in digits or in words; captures it under the clause's name.

    Words of `inside` may stand right after the number and still belong to the clause; one of them
    must where `needs_more` is set.
    """

    needs_more = False

    def __init__(self, name: str) -> None:
        self.name = name

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        number = context.numbers.get(at)
        if number is None:
            return FAILED
        captures[self.name] = (at, number.end, number)
        return number.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((NUMBER,))

    def second_words(self, first: str) -> frozenset[str]:
        """See the function of this name."""
        if first != NUMBER:
            return frozenset((ANY,))
        return self.inside() if self.needs_more else self.inside() | {END}

    def inside(self) -> frozenset[str]:
        """None, of a plain number."""
        return frozenset()


class Optional:
    """Its clauses, or nothing."""

    def __init__(self, *clauses: Clause) -> None:
        self.inner: Clause = clauses[0] if len(clauses) == 1 else Sequence(*clauses)

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = self.inner.match(context, at, captures)
        return at if end == FAILED else end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return first_words(self.inner)

    def second_words(self, first: str) -> frozenset[str]:
        """See the function of this name."""
        return second_words(self.inner, first)


class OneOf:
    """The first of its clauses that matches."""

    def __init__(self, *clauses: Clause) -> None:
        self.clauses = clauses

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        for clause in self.clauses:
            end = clause.match(context, at, captures)
            if end != FAILED:
                return end
        return FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset().union(*map(first_words, self.clauses))

    def second_words(self, first: str) -> frozenset[str]:
        """See the function of this name."""
        return frozenset().union(*(second_words(clause, first) for clause in self.clauses))


class Sequence:
    """Its clauses, one after the other."""

    def __init__(self, *clauses: Clause) -> None:
        self.clauses = clauses

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        for clause in self.clauses:
            at = clause.match(context, at, captures)
            if at == FAILED:
                return FAILED
        return at

    def first_words(self) -> frozenset[str]:
        """See Clause: those of every clause up to the first that must match something."""
        found: frozenset[str] = frozenset()
        for clause in self.clauses:
            found |= first_words(clause)
            if not isinstance(clause, Optional):
                break
        return found

    def second_words(self, first: str) -> frozenset[str]:
        """See the function of this name."""
        found: frozenset[str] = frozenset()
        for number, clause in enumerate(self.clauses, 1):
            words = second_words(clause, first)
            if END in words:
                words = (words - {END}) | opening(self.clauses[number:])
            found |= words
            if not takes_nothing(clause):
                break
        return found


class Guard:
    """A clause under a condition: it begins as the clause does."""

    def __init__(self, clause: Clause) -> None:
        self.clause = clause

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return first_words(self.clause)

    def second_words(self, first: str) -> frozenset[str]:
        """See the function of this name."""
        return second_words(self.clause, first)


class Glued(Guard):
    """Its clause, with no space before it."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        if at >= len(context.tokens.word) or not context.tokens.glued(at):
            return FAILED
        return self.clause.match(context, at, captures)


_SHARED: dict[frozenset[str], frozenset[str]] = {}


def shared(words: frozenset[str]) -> frozenset[str]:
    """The one set of these words: what clauses begin with is the same again and again."""
    return _SHARED.setdefault(words, words)


@cache
def first_words(clause: Clause) -> frozenset[str]:
    """See Clause; kept, since clauses are few and never change."""
    return shared(clause.first_words())


@cache
def second_words(clause: Clause, first: str) -> frozenset[str]:
    """The words that can stand after the first of a clause, or after NUMBER; see END and ANY.

    Most clauses of a grammar of their own do not tell.
    """
    if first_words(clause).isdisjoint((first, WORD, ANY)):
        return shared(frozenset())
    tell: Callable[[str], frozenset[str]] | None = getattr(clause, "second_words", None)
    return shared(frozenset((ANY,)) if tell is None else tell(first))


def takes_nothing(clause: Clause) -> bool:
    """Whether a clause may match without taking a token."""
    if isinstance(clause, Sequence):
        return all(map(takes_nothing, clause.clauses))
    return isinstance(clause, Optional) or getattr(clause, "takes_nothing", False)


def opening(clauses: Iterable[Clause]) -> frozenset[str]:
    """The words that clauses in a row can begin with; END where they may take nothing."""
    found: frozenset[str] = frozenset()
    for clause in clauses:
        found |= first_words(clause)
        if not takes_nothing(clause):
            return found
    return found | {END}


def word(*phrases: str) -> Word:
    """A clause that takes one of these phrases and captures nothing of use."""
    return Word("", Lexicon(dict.fromkeys(phrases, None)))
