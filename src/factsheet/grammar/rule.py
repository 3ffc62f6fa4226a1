"""A rule: a pattern, its meaning and its proof, side by side."""

from collections.abc import Callable
from typing import Any

from msgspec import Struct

from factsheet.grammar.pattern import Captures, Clause
from factsheet.model.document import Span
from factsheet.model.values import Expression
from factsheet.text.context import ReadingContext

REACH = 10
"""Tokens from the first of a match, or from the end of the number that it begins with, in which an
anchor of its rule stands."""


class Refusal(Struct, frozen=True):
    """Why what matched is no fact: the clause that failed, and the reason in words for a reader."""

    clause: str
    reason: str


class Reading(Struct, frozen=True):
    """What a match means. `start` and `end` are tokens, where they differ from the match's own.

    A `weak` one gives way to any other that overlaps it.
    """

    value: Expression
    approximate: bool = False
    start: int | None = None
    end: int | None = None
    weak: bool = False


class Match:
    """Where a pattern matched, in tokens, and what its clauses captured."""

    __slots__ = ("captures", "context", "end", "start")

    def __init__(self, context: ReadingContext, start: int, end: int, captures: Captures) -> None:
        self.context = context
        self.start = start
        self.end = end
        self.captures = captures

    def __getitem__(self, clause: str) -> Any:  # noqa: ANN401 - each clause has a meaning of its own
        """The meaning that a clause captured."""
        return self.captures[clause][2]

    def get(self, clause: str) -> Any:  # noqa: ANN401
        """The same, or None where an optional clause took nothing."""
        capture = self.captures.get(clause)
        return capture and capture[2]


Condition = Callable[[ReadingContext, int], bool]
"""What must hold of a token."""
Anchors = frozenset[str] | Callable[[], frozenset[str]]
"""Words, or what gathers them: only the tables of a book of rules ask."""


class Example(Struct, frozen=True):
    """A sentence of our own, with [[ and ]] around what the rule finds in it, if anything."""

    marked: str
    value: Expression | None = None
    approximate: bool = False

    @property
    def text(self) -> str:
        """The sentence."""
        return self.marked.replace("[[", "").replace("]]", "")

    @property
    def span(self) -> Span | None:
        """The stretch that the rule finds. Raises ValueError where nothing is marked."""
        return None if self.value is None else marked(self.marked)


class Rule(Struct, frozen=True):
    """A pattern that is tried where one of its first words stands, and what a match of it means.

    `anchors`, where given, are words of which one stands at the beginning of every match, among
    its first `REACH` tokens: without one near the pattern is not tried. `when`, where given, must
    hold of the first token: a function of a module, which is imported before the rule's. Rules that
    share it ask it once for all of them.
    """

    name: str
    pattern: Clause
    interpret: Callable[[Match], Reading | Refusal]
    examples: tuple[Example, ...]
    anchors: Anchors | None = None
    when: Condition | None = None


class Annotation(Struct, frozen=True):
    """A stretch of the text with its meaning: what a fact is before it is linked."""

    start: int
    end: int
    value: Expression
    rule: str
    approximate: bool = False
    parts: tuple[tuple[str, int, int], ...] = ()
    weak: bool = False


class TurnedDown(Struct, frozen=True):
    """A stretch that a rule reached and did not take: kept, so that it can be explained."""

    start: int
    end: int
    rule: str
    clause: str
    reason: str


def finds(value: Expression, *sentences: str, approximate: bool = False) -> tuple[Example, ...]:
    """Examples in which the stretch between [[ and ]] means this."""
    return tuple([Example(sentence, value, approximate) for sentence in sentences])


def ignores(*sentences: str) -> tuple[Example, ...]:
    """Examples in which the rule finds nothing."""
    return tuple(map(Example, sentences))


def marked(sentence: str) -> Span:
    """The stretch between [[ and ]], as it stands in the sentence without them."""
    before, _, rest = sentence.partition("[[")
    inside, _, _ = rest.partition("]]")
    if not inside:
        raise ValueError(f"no [[ ]] in the example: {sentence}")
    return Span(len(before), len(before) + len(inside))
