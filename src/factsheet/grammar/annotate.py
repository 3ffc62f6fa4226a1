"""Document -> annotations: each rule is tried only where one of its first words stands."""

from bisect import bisect_left
from collections.abc import Container, Iterable, Sequence
from functools import cached_property
from itertools import groupby
from typing import NamedTuple

from factsheet.grammar.lookahead import BySecond
from factsheet.grammar.pattern import DIGITS, FAILED, NUMBER, Captures
from factsheet.grammar.rule import REACH, Annotation, Match, Refusal, Rule, TurnedDown
from factsheet.grammar.rule_book import RuleBook
from factsheet.model.document import Block
from factsheet.model.values import MonetaryAmount
from factsheet.text.context import ReadingContext


class Group:
    """Rules in a row that share their anchors, and the condition on which they are tried."""

    __slots__ = ("_book", "_condition", "_rules", "anchors", "numbers")

    def __init__(self, book: RuleBook, numbers: Sequence[int]) -> None:
        self.numbers = numbers
        self.anchors = book.anchors(numbers[0])
        self._condition = book.condition(numbers[0])
        self._book = book
        self._rules: tuple[Rule, ...] = ()

    def that_may_hold(self, context: ReadingContext, at: int) -> tuple[Rule, ...]:
        """Its rules, if one may match at this token, near which an anchor stands."""
        if self._condition is not None and not self._book.when(self._condition)(context, at):
            return ()
        if not self._rules:
            self._rules = tuple(map(self._book.rule, self.numbers))
        return self._rules

    def without(self, numbers: Container[int]) -> "Group | None":
        """The same without these rules, if any is left."""
        left = [number for number in self.numbers if number not in numbers]
        if len(left) == len(self.numbers):
            return self
        return Group(self._book, left) if left else None


Groups = tuple[Group, ...]

MOST_READINGS = 2000
"""Those that are kept; what stands far behind is not read again."""
FIGURES, FOR_EACH = 500, 30
"""Figures that any text may have, and the code points for each of which it may have one more: of
110 articles of news the densest had one in 26, half of them one in 60, none more than 128.
"""


class Annotated(NamedTuple):
    """What rules found and what they refused, and the blocks with too many figures to be read."""

    found: list[Annotation]
    turned_down: list[TurnedDown]
    crowded: frozenset[Block]


class Dispatch:
    """The rules by the words that they can begin with, those of the same anchors together.

    A rule that begins with a number is looked up by what follows the number; one that begins with
    any digits besides is tried at digits without that, and there only once. What begins with a
    word is put together when the word is first met: those of every word at once would take longer
    than the reading of a short article.
    """

    def __init__(self, book: RuleBook) -> None:
        self._book = book
        self.words = frozenset(book.words) - {NUMBER}
        self._by_first: dict[str, BySecond[int, Groups]] = {}

    def at(self, context: ReadingContext, at: int) -> Groups:
        """The rules that can begin at this token, by its word, its digits or its number."""
        words, numbers = context.tokens.word, context.numbers
        word, digits, number = words[at], "0" <= words[at] < ":", numbers.get(at)
        following, before_number = words[at + 1], at + 1 in numbers
        groups: Groups = ()
        if word in self.words:
            groups = self._opened_by(word).before(following, number=before_number)
        if digits:
            groups += self._opened_by(DIGITS).before(following, number=before_number)
        if number is None:
            return groups
        after = self._after_digits if digits else self._opened_by(NUMBER)
        groups += after.before(words[number.end], number=number.end in numbers)
        both = context.ranges.get(at)
        if both is None:
            return groups
        return groups + _besides(after.before(words[both.end], number=both.end in numbers), groups)

    def _opened_by(self, first: str) -> BySecond[int, Groups]:
        found = self._by_first.get(first)
        if found is None:
            found = self._by_first[first] = BySecond(self._book.opened_by(first), self._grouped)
        return found

    @cached_property
    def _after_digits(self) -> BySecond[int, Groups]:
        """The rules that begin with a number, without those that any digits begin."""
        tried = {number for number, _ in self._book.opened_by(DIGITS)}
        numeric = self._book.opened_by(NUMBER)
        return BySecond([each for each in numeric if each[0] not in tried], self._grouped)

    def _grouped(self, numbers: list[int]) -> Groups:
        book = self._book
        alike = groupby(numbers, lambda number: (book.anchors(number), book.condition(number)))
        return tuple([Group(book, [*together]) for _, together in alike])


def annotate(context: ReadingContext, table: Dispatch, *, grounds: bool = True) -> Annotated:
    """Everything that any rule finds, overlaps and all; and where these `grounds` are to be told,
    of which parts it is made, and what rules matched but refused.

    A block with more figures than the text so far may have is given up where they are too many;
    what was found in vain is limited as well, to what each block may have by its own length.
    """
    found: list[Annotation] = []
    turned_down: list[TurnedDown] = []
    crowded: set[Block] = set()
    anchors, begin, length, vain = _anchors(context, table), 0, 0, 0
    for block in context.tokens.blocks:
        stop = bisect_left(anchors, context.tokens.at_or_after(block.end), begin)
        length += block.end - block.start
        most = FIGURES + length // FOR_EACH
        own = 1 + (block.end - block.start) // FOR_EACH
        room = min(most - len(found), max(most - vain, own))
        read, refused = _read(context, table, anchors[begin:stop], room, grounds=grounds)
        begin = stop
        if len(read) > room:
            crowded.add(block)
            vain += len(read)
        else:
            found += read
            turned_down += refused
    return Annotated(found, turned_down, frozenset(crowded))


def _read(
    context: ReadingContext, table: Dispatch, anchors: Iterable[int], most: int, *, grounds: bool
) -> tuple[list[Annotation], list[TurnedDown]]:
    """What rules find at these tokens, until there is more of it than may be."""
    found: list[Annotation] = []
    turned_down: list[TurnedDown] = []
    numbers, words = context.numbers, context.tokens.word
    told = -1
    for at in anchors:
        if len(found) > most:
            break
        if at == told:
            continue
        if len(context.readings) > MOST_READINGS:
            context.readings.clear()
        groups = table.at(context, at)
        if not groups:
            continue
        number = numbers.get(at)
        near = words[at : REACH + (at if number is None else number.end)]
        for group in groups:
            if group.anchors is not None and group.anchors.isdisjoint(near):
                continue
            for rule in group.that_may_hold(context, at):
                read = read_rule(rule, context, at, grounds=grounds)
                if isinstance(read, Annotation):
                    found.append(read)
                    if not grounds and _is_signed(context, at, read):
                        told = at + 1
                elif grounds and read is not None:
                    turned_down.append(read)
    return found, turned_down


def _is_signed(context: ReadingContext, at: int, read: Annotation) -> bool:
    """Whether a sign right before its number opens an amount of money: what begins at the number
    would be read only to be turned down.
    """
    sign = not context.tokens.word[at].isalnum() and context.tokens.glued(at + 1)
    return sign and at + 1 in context.numbers and isinstance(read.value, MonetaryAmount)


def _besides(further: Groups, groups: Groups) -> Groups:
    """These without the rules that are among those already."""
    numbers = {number for group in groups for number in group.numbers}
    return tuple(left for group in further if (left := group.without(numbers)) is not None)


def _anchors(context: ReadingContext, table: Dispatch) -> list[int]:
    """The tokens at which any rule can begin: at its words, at digits and at numbers."""
    vocabulary = context.tokens.vocabulary
    digits = frozenset(word for word in vocabulary if "0" <= word < ":")
    opening = context.tokens.standing(digits | (vocabulary & table.words))
    return sorted({*opening, *context.numbers})


def read_rule(
    rule: Rule, context: ReadingContext, at: int, *, grounds: bool = True
) -> Annotation | TurnedDown | None:
    """What a rule makes of the tokens from here on; None where its pattern does not match."""
    captures: Captures = {}
    end = rule.pattern.match(context, at, captures)
    if end == FAILED:
        return None
    match = Match(context, at, end, captures)
    reading = rule.interpret(match)
    starts, ends = context.tokens.start, context.tokens.end
    if isinstance(reading, Refusal):
        return TurnedDown(starts[at], ends[end - 1], rule.name, reading.clause, reading.reason)
    first = at if reading.start is None else reading.start
    last = (end if reading.end is None else reading.end) - 1
    parts: tuple[tuple[str, int, int], ...] = ()
    if grounds:
        parts = tuple(
            (name, starts[begin], ends[stop - 1])
            for name, (begin, stop, _) in captures.items()
            if name and stop > begin
        )
    return Annotation(
        starts[first],
        ends[last],
        reading.value,
        rule.name,
        reading.approximate,
        parts,
        reading.weak,
    )
