"""Document -> annotations: each rule is tried only where one of its first words stands."""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from factsheet.pattern import DIGITS, FAILED, NUMBER, Captures
from factsheet.rule import REACH, Annotation, Match, Refusal, Rule, TurnedDown
from factsheet.scene import Scene

Group = tuple[frozenset[str] | None, tuple[Rule, ...]]
"""Rules that share their anchors."""
Dispatch = Mapping[str, tuple[Group, ...]]


def dispatch(rules: Iterable[Rule]) -> Dispatch:
    """The rules by the words that they can begin with, those of the same anchors together."""
    table: dict[str, dict[frozenset[str] | None, list[Rule]]] = defaultdict(dict)
    for rule in rules:
        for key in rule.pattern.first_words():
            table[key].setdefault(rule.anchors, []).append(rule)
    return {
        key: tuple((anchors, tuple(rules)) for anchors, rules in groups.items())
        for key, groups in table.items()
    }


def annotate(scene: Scene, table: Dispatch) -> tuple[list[Annotation], list[TurnedDown]]:
    """Everything that any rule finds, overlaps and all, and what rules matched but refused."""
    found: list[Annotation] = []
    turned_down: list[TurnedDown] = []
    numbers = scene.numbers
    words = scene.tokens.word
    at_number, at_digits = table.get(NUMBER, ()), table.get(DIGITS, ())
    for at, word in enumerate(words):
        groups = table.get(word, ())
        if "0" <= word < ":":
            groups += at_digits
        if at in numbers:
            groups += at_number
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
