"""Document -> annotations: each rule is tried only where one of its first words stands."""

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

from factsheet.grammar.lookahead import BySecond
from factsheet.grammar.pattern import (
    DIGITS,
    FAILED,
    NUMBER,
    WORD,
    Captures,
    first_words,
    second_words,
)
from factsheet.grammar.rule import REACH, Annotation, Condition, Match, Refusal, Rule, TurnedDown
from factsheet.model.document import Block
from factsheet.text.context import ReadingContext


class Group(NamedTuple):
    """Rules that share their anchors, and the condition on which they are tried."""

    anchors: frozenset[str] | None
    when: Condition | None
    rules: tuple[Rule, ...]

    def may_hold(self, context: ReadingContext, at: int, near: list[str]) -> bool:
        """Whether a rule of these may match at this token, with these words from it on."""
        if self.anchors is not None and self.anchors.isdisjoint(near):
            return False
        return self.when is None or self.when(context, at)


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

    __slots__ = ("_after_digits", "_after_words", "_at_digits", "_by_word", "_rules", "words")

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = [(rule, _openers(rule)) for rule in rules]
        self.words = frozenset().union(*(words for _, words in self._rules))
        numeric = [rule for rule, _ in self._rules if NUMBER in first_words(rule.pattern)]
        at_digits = [rule for rule, words in self._rules if DIGITS in words]
        names = {rule.name for rule in at_digits}
        self._by_word: dict[str, BySecond[Rule, Groups]] = {}
        self._at_digits = _by_second(DIGITS, at_digits)
        self._after_words = _by_second(NUMBER, numeric)
        self._after_digits = _by_second(NUMBER, [r for r in numeric if r.name not in names])

    def at(self, context: ReadingContext, at: int) -> Groups:
        """The rules that can begin at this token, by its word, its digits or its number."""
        words, numbers = context.tokens.word, context.numbers
        word, digits, number = words[at], "0" <= words[at] < ":", numbers.get(at)
        following, before_number = words[at + 1], at + 1 in numbers
        groups: Groups = ()
        if word in self.words:
            groups = self._opened_by(word).before(following, number=before_number)
        if digits:
            groups += self._at_digits.before(following, number=before_number)
        if number is None:
            return groups
        after = self._after_digits if digits else self._after_words
        groups += after.before(words[number.end], number=number.end in numbers)
        both = context.ranges.get(at)
        if both is None:
            return groups
        return groups + _besides(after.before(words[both.end], number=both.end in numbers), groups)

    def _opened_by(self, word: str) -> BySecond[Rule, Groups]:
        found = self._by_word.get(word)
        if found is None:
            rules = [rule for rule, words in self._rules if word in words]
            found = self._by_word[word] = _by_second(word, rules)
        return found


def _by_second(first: str, rules: Iterable[Rule]) -> BySecond[Rule, Groups]:
    """Those that any word can go on come last."""
    patterns = [(rule, rule.pattern) for rule in rules]
    return BySecond(
        first, sorted(patterns, key=lambda each: WORD in second_words(each[1], first)), _grouped
    )


def _openers(rule: Rule) -> frozenset[str]:
    """The words that a rule is tried at; any digits stand for all figures that it names."""
    first = first_words(rule.pattern)
    if DIGITS in first:
        first = frozenset(word for word in first if not "0" <= word < ":")
    return first - {NUMBER}


def _grouped(rules: list[Rule]) -> Groups:
    groups: dict[tuple[frozenset[str] | None, Condition | None], list[Rule]] = {}
    for rule in rules:
        groups.setdefault((rule.anchors, rule.when), []).append(rule)
    return tuple(Group(*shared, tuple(rules)) for shared, rules in groups.items())


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
    for at in anchors:
        if len(found) > most:
            break
        if len(context.readings) > MOST_READINGS:
            context.readings.clear()
        groups = table.at(context, at)
        if not groups:
            continue
        number = numbers.get(at)
        near = words[at : REACH + (at if number is None else number.end)]
        for group in groups:
            for rule in group.rules if group.may_hold(context, at, near) else ():
                read = read_rule(rule, context, at, grounds=grounds)
                if isinstance(read, Annotation):
                    found.append(read)
                elif grounds and read is not None:
                    turned_down.append(read)
    return found, turned_down


def _besides(further: Groups, groups: Groups) -> Groups:
    """These without the rules that are among those already."""
    names = {rule.name for group in groups for rule in group.rules}
    return tuple(
        group._replace(rules=tuple(rule for rule in group.rules if rule.name not in names))
        for group in further
    )


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
