"""Document -> annotations: each rule is tried only where one of its first words stands."""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from typing import NamedTuple

from factsheet.pattern import DIGITS, FAILED, NUMBER, WORD, Captures, after_number
from factsheet.rule import REACH, Annotation, Match, Refusal, Rule, TurnedDown
from factsheet.scene import Scene

Group = tuple[frozenset[str] | None, tuple[Rule, ...]]
"""Rules that share their anchors."""
Groups = tuple[Group, ...]


class Dispatch(NamedTuple):
    """The rules by the words that they can begin with, those of the same anchors together.

    A rule that begins with a number is looked up by the word after the number, or else among those
    that any word can go on, or among those that are tried after every number.
    """

    by_word: Mapping[str, Groups]
    after_number: Mapping[str, Groups]
    before_word: Groups
    at_number: Groups


def dispatch(rules: Iterable[Rule]) -> Dispatch:
    """The table of these rules, which keep their order under each word."""
    by_word: dict[str, list[Rule]] = defaultdict(list)
    after: dict[str, list[Rule]] = defaultdict(list)
    for rule in rules:
        first = rule.pattern.first_words()
        for key in first - {NUMBER}:
            by_word[key].append(rule)
        if NUMBER in first:
            for key in after_number(rule.pattern) or (NUMBER,):
                after[key].append(rule)
    always, wordy = after.pop(NUMBER, []), after.pop(WORD, [])
    return Dispatch(
        {key: _grouped(found) for key, found in by_word.items()},
        {
            key: _grouped([*found, *(wordy if key[0].isalpha() else ()), *always])
            for key, found in after.items()
        },
        _grouped([*wordy, *always]),
        _grouped(always),
    )


def _grouped(rules: list[Rule]) -> Groups:
    groups: dict[frozenset[str] | None, list[Rule]] = {}
    for rule in dict.fromkeys(rules):
        groups.setdefault(rule.anchors, []).append(rule)
    return tuple((anchors, tuple(rules)) for anchors, rules in groups.items())


def annotate(scene: Scene, table: Dispatch) -> tuple[list[Annotation], list[TurnedDown]]:
    """Everything that any rule finds, overlaps and all, and what rules matched but refused."""
    found: list[Annotation] = []
    turned_down: list[TurnedDown] = []
    numbers = scene.numbers
    words = scene.tokens.word
    by_word, after, before_word, at_number = table
    at_digits = by_word.get(DIGITS, ())
    for at, word in enumerate(words):
        groups = by_word.get(word, ())
        if "0" <= word < ":":
            groups += at_digits
        if at in numbers:
            following = words[numbers[at].end]
            going_on = after.get(following)
            if going_on is None:
                going_on = before_word if following[0].isalpha() else at_number
            groups += going_on
        for anchors, rules in groups:
            if anchors is not None and anchors.isdisjoint(words[at : at + REACH]):
                continue
            for rule in rules:
                read = _read(rule, scene, at)
                if isinstance(read, Annotation):
                    found.append(read)
                elif read is not None:
                    turned_down.append(read)
    return found, turned_down


def _read(rule: Rule, scene: Scene, at: int) -> Annotation | TurnedDown | None:
    captures: Captures = {}
    end = rule.pattern.match(scene, at, captures)
    if end == FAILED:
        return None
    match = Match(scene, at, end, captures)
    reading = rule.interpret(match)
    starts, ends = scene.tokens.start, scene.tokens.end
    if isinstance(reading, Refusal):
        return TurnedDown(starts[at], ends[end - 1], rule.name, reading.clause, reading.reason)
    first = at if reading.start is None else reading.start
    last = (end if reading.end is None else reading.end) - 1
    parts = tuple(
        (name, starts[begin], ends[stop - 1])
        for name, (begin, stop, _) in captures.items()
        if name and stop > begin
    )
    return Annotation(
        starts[first], ends[last], reading.value, rule.name, reading.approximate, parts
    )
