"""What fell just short: for a stretch of the text, how far each rule came, and why it stopped.

Nothing of this is computed while an article is read; it is asked for a stretch at a time.
"""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from factsheet.grammar.pattern import FAILED, NUMBER, Captures, Clause, OneOf, Sequence
from factsheet.grammar.rule import Match, Refusal, Rule
from factsheet.model.document import Span
from factsheet.text.context import ReadingContext


class NearMiss(Struct, frozen=True):
    """A rule that began at `start` and came as far as `end`, where this clause took nothing.

    `reason` is given where the whole pattern matched and its meaning was turned down.
    """

    rule: str
    start: int
    end: int
    clause: str
    reason: str | None = None


def near_misses(context: ReadingContext, rules: Iterable[Rule], stretch: Span) -> list[NearMiss]:
    """The rules that begin inside the stretch and find nothing there, the furthest first."""
    tokens = context.tokens
    first = tokens.at_or_after(stretch.start)
    last = tokens.at_or_after(stretch.end)
    found = [
        miss
        for rule in rules
        for at in range(first, last)
        if _can_begin(rule, context, at) and (miss := _try(rule, context, at)) is not None
    ]
    return sorted(found, key=lambda miss: (miss.start - miss.end, miss.start, miss.rule))


def _can_begin(rule: Rule, context: ReadingContext, at: int) -> bool:
    words = rule.pattern.first_words()
    if rule.when is not None and not rule.when(context, at):
        return False
    return context.tokens.word[at] in words or (NUMBER in words and at in context.numbers)


def _try(rule: Rule, context: ReadingContext, at: int) -> NearMiss | None:
    captures: Captures = {}
    starts, ends = context.tokens.start, context.tokens.end
    end = rule.pattern.match(context, at, captures)
    if end == FAILED:
        reached, clause = _furthest(rule.pattern, context, at)
        if reached == at:
            return None
        return NearMiss(rule.name, starts[at], ends[reached - 1], clause)
    read = rule.interpret(Match(context, at, end, captures))
    if not isinstance(read, Refusal):
        return None
    return NearMiss(rule.name, starts[at], ends[end - 1], read.clause, read.reason)


def _furthest(pattern: Clause, context: ReadingContext, at: int) -> tuple[int, str]:
    """The token that a pattern reached, and the clause that took nothing there."""
    return max(_attempts(pattern, context, at), key=lambda attempt: attempt[0])


def _attempts(pattern: Clause, context: ReadingContext, at: int) -> Iterator[tuple[int, str]]:
    if isinstance(pattern, OneOf):
        for choice in pattern.clauses:
            yield from _attempts(choice, context, at)
    elif isinstance(pattern, Sequence):
        captures: Captures = {}
        for clause in pattern.clauses:
            end = clause.match(context, at, captures)
            if end == FAILED:
                yield at, _name(clause)
                return
            at = end
    else:
        yield at, _name(pattern)


def _name(clause: Clause) -> str:
    """The clause by its own name, or by what it is."""
    return getattr(clause, "name", "") or type(clause).__name__.lower()
