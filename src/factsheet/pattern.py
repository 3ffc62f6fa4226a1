"""Patterns over tokens: each clause takes some tokens, may capture them, or fails.

A pattern reads left to right with ordered choice and no way back, as a parsing expression grammar
does, so that it takes time linear in its own length, whatever the text.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Generic, Protocol, TypeVar

from factsheet.scene import Scene
from factsheet.tokens import Tokens

FAILED = -1
NUMBER = "<number>"
"""The key of patterns that begin with a number; no token's word is this."""
DIGITS = "<digits>"
"""The key of patterns that begin with a token of digits, whether or not it counts anything."""
WORD = "<word>"
"""The key of clauses that begin with any word of letters."""
Captures = dict[str, tuple[int, int, Any]]
Meaning = TypeVar("Meaning")


class Clause(Protocol):
    """One part of a pattern."""

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """Where the clause ends when it begins at this token, or FAILED."""

    def first_words(self) -> frozenset[str]:
        """The words that it can begin with; NUMBER, DIGITS and WORD may be among them."""


class Lexicon(Generic[Meaning]):
    """Words and phrases with what they mean; the longest phrase wins.

    Phrases are given as they are spelled, lower case unless `case` is set, tokens parted by spaces.
    """

    def __init__(self, entries: Mapping[str, Meaning], *, case: bool = False) -> None:
        self.case = case
        self._by_first: dict[str, list[tuple[int, list[str], Meaning]]] = {}
        for phrase, meaning in entries.items():
            first, *rest = phrase.split()
            self._by_first.setdefault(first, []).append((len(rest), rest, meaning))
        for phrases in self._by_first.values():
            phrases.sort(key=lambda phrase: -phrase[0])

    def first_words(self) -> Iterable[str]:
        """The words that a phrase of it begins with."""
        return self._by_first

    def read(self, tokens: Tokens, at: int) -> tuple[int, Meaning] | None:
        """The end and the meaning of the longest phrase that begins here."""
        words = tokens.word
        if at >= len(words):
            return None
        phrases = self._by_first.get(tokens[at] if self.case else words[at])
        if phrases is None:
            return None
        for more, rest, meaning in phrases:
            end = at + 1 + more
            if not more or self._spelled(tokens, at + 1, end) == rest:
                return end, meaning
        return None

    def _spelled(self, tokens: Tokens, at: int, end: int) -> list[str]:
        if not self.case:
            return tokens.word[at:end]
        return [tokens[i] for i in range(at, min(end, len(tokens.word)))]


class Word:
    """Any phrase of a lexicon; captures its meaning under the clause's name."""

    def __init__(self, name: str, lexicon: Lexicon[Any]) -> None:
        self.name = name
        self.lexicon = lexicon

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """See Clause."""
        found = self.lexicon.read(scene.tokens, at)
        if found is None:
            return FAILED
        captures[self.name] = (at, found[0], found[1])
        return found[0]

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset(word.lower() for word in self.lexicon.first_words())


class Numeral:
    """A number, in digits or in words; captures it under the clause's name.

    `inside` are words that may stand right after the number and still belong to the clause; one of
    them must where `needs_more` is set.
    """

    inside: frozenset[str] = frozenset()
    needs_more = False

    def __init__(self, name: str) -> None:
        self.name = name

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """See Clause."""
        number = scene.numbers.get(at)
        if number is None:
            return FAILED
        captures[self.name] = (at, number.end, number)
        return number.end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((NUMBER,))


class Optional:
    """Its clauses, or nothing."""

    def __init__(self, *clauses: Clause) -> None:
        self.inner = Sequence(*clauses)

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """See Clause."""
        end = self.inner.match(scene, at, captures)
        return at if end == FAILED else end

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return self.inner.first_words()


class OneOf:
    """The first of its clauses that matches."""

    def __init__(self, *clauses: Clause) -> None:
        self.clauses = clauses

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """See Clause."""
        for clause in self.clauses:
            end = clause.match(scene, at, captures)
            if end != FAILED:
                return end
        return FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset().union(*(clause.first_words() for clause in self.clauses))


class Sequence:
    """Its clauses, one after the other."""

    def __init__(self, *clauses: Clause) -> None:
        self.clauses = clauses

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """See Clause."""
        for clause in self.clauses:
            at = clause.match(scene, at, captures)
            if at == FAILED:
                return FAILED
        return at

    def first_words(self) -> frozenset[str]:
        """See Clause: those of every clause up to the first that must match something."""
        found: frozenset[str] = frozenset()
        for clause in self.clauses:
            found |= clause.first_words()
            if not isinstance(clause, Optional):
                break
        return found


class Glued:
    """Its clause, with no space before it."""

    def __init__(self, clause: Clause) -> None:
        self.clause = clause

    def match(self, scene: Scene, at: int, captures: Captures) -> int:
        """See Clause."""
        if at >= len(scene.tokens) or not scene.tokens.glued(at):
            return FAILED
        return self.clause.match(scene, at, captures)

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return self.clause.first_words()


def after_number(pattern: Clause) -> frozenset[str] | None:
    """The words that can stand right after the number which a pattern begins with.

    None where the pattern does not tell: it is tried after every number then.
    """
    if isinstance(pattern, OneOf):
        numeric = [clause for clause in pattern.clauses if NUMBER in clause.first_words()]
        choices = [after_number(clause) for clause in numeric]
        known = [words for words in choices if words is not None]
        return frozenset().union(*known) if len(known) == len(choices) else None
    if isinstance(pattern, Numeral):
        return pattern.inside or None
    if isinstance(pattern, Sequence):
        first, *rest = pattern.clauses
        if isinstance(first, Numeral):
            further = frozenset() if first.needs_more else Sequence(*rest).first_words()
            return (first.inside | further) or None
    return None


def word(*phrases: str) -> Word:
    """A clause that takes one of these phrases and captures nothing of use."""
    return Word("", Lexicon(dict.fromkeys(phrases, None)))
