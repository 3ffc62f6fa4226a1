"""Clauses that look at a token or past it: its class, its capital, what follows it."""

from factsheet.grammar.lexicon import END
from factsheet.grammar.pattern import (
    ANY,
    DIGITS,
    FAILED,
    Captures,
    Clause,
    Guard,
    first_words,
)
from factsheet.text.context import ReadingContext


class Not:
    """Takes nothing, where its clause does not match."""

    takes_nothing = True

    def __init__(self, clause: Clause) -> None:
        self.clause = clause

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        return at if self.clause.match(context, at, dict(captures)) == FAILED else FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset()


class Followed:
    """Takes nothing, where its clause matches."""

    def __init__(self, clause: Clause) -> None:
        self.clause = clause

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        return FAILED if self.clause.match(context, at, dict(captures)) == FAILED else at

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return first_words(self.clause)


class Ahead(Guard):
    """Takes nothing, and captures what its clause takes: the day behind a clause in brackets."""

    takes_nothing = True

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        return FAILED if self.clause.match(context, at, captures) == FAILED else at


class Classed(Guard):
    """Its clause, at a token of one of these word classes."""

    def __init__(self, classes: str, clause: Clause) -> None:
        super().__init__(clause)
        self.classes = classes

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        if at >= len(context.tokens.word) or context.classes[at] not in self.classes:
            return FAILED
        return self.clause.match(context, at, captures)


class AnyWord:
    """Any token that is a word or a number."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:  # noqa: ARG002
        """See Clause."""
        words = context.tokens.word
        return at + 1 if at < len(words) and words[at][0].isalnum() else FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


class Apart(Guard):
    """Its clause, where no hyphen ties the next word to it: the year, but not the year-ago."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        end = self.clause.match(context, at, captures)
        tokens = context.tokens
        if end == FAILED or end + 1 >= len(tokens.word) or tokens.word[end] not in "-‐‑":
            return end
        return FAILED if tokens.glued(end) and tokens.glued(end + 1) else end


class Capital(Guard):
    """Its clause, at a token that begins with a capital."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        if at >= len(context.tokens.word) or not context.tokens.capital(at):
            return FAILED
        return self.clause.match(context, at, captures)


class Digits:
    """A token of ASCII digits, so many of them and in a range; captures the number."""

    def __init__(self, name: str, low: int, high: int, *, width: tuple[int, ...] = (1, 2)) -> None:
        self.name = name
        self.low = low
        self.high = high
        self.width = width

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        words = context.tokens.word
        if at >= len(words) or len(words[at]) not in self.width:
            return FAILED
        word = words[at]
        if not (word.isascii() and word.isdigit() and self.low <= int(word) <= self.high):
            return FAILED
        captures[self.name] = (at, at + 1, int(word))
        return at + 1

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((DIGITS,))

    def second_words(self, first: str) -> frozenset[str]:  # noqa: ARG002 - one token is all it takes
        """See pattern.second_words."""
        return frozenset((END,))
