"""Document -> annotations: each rule is tried only where one of its first words stands."""

from collections.abc import Iterable, Sequence

from factsheet.pattern import (
    ANY,
    DIGITS,
    END,
    FAILED,
    NUMBER,
    WORD,
    Captures,
    first_words,
    second_words,
)
from factsheet.rule import REACH, Annotation, Match, Refusal, Rule, TurnedDown
from factsheet.scene import Scene

Group = tuple[frozenset[str] | None, tuple[Rule, ...]]
"""Rules that share their anchors."""
Groups = tuple[Group, ...]
Opening = tuple[Rule, frozenset[str]]
"""A rule and the words that may stand second in it."""


MOST_READINGS = 2000
"""Those that are kept; what stands far behind is not read again."""


class Dispatch(dict[str, "BySecond"]):
    """The rules by the words that they can begin with, those of the same anchors together.

    A rule that begins with a number is looked up by what follows the number; one that begins with
    any digits besides is tried at digits without that, and there only once. What begins with a
    word is put together when the word is first met: those of every word at once would take longer
    than the reading of a short article.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        super().__init__()
        self._rules = [(rule, _openers(rule)) for rule in rules]
        self.words = frozenset().union(*(words for _, words in self._rules))
        numeric = [rule for rule, _ in self._rules if NUMBER in first_words(rule.pattern)]
        at_digits = {rule.name for rule, words in self._rules if DIGITS in words}
        self.after_words = BySecond(numeric, NUMBER)
        self.after_digits = BySecond([r for r in numeric if r.name not in at_digits], NUMBER)

    def __missing__(self, word: str) -> "BySecond":
        found = self[word] = BySecond([rule for rule, words in self._rules if word in words], word)
        return found


def _openers(rule: Rule) -> frozenset[str]:
    """The words that a rule is tried at; any digits stand for all figures that it names."""
    first = first_words(rule.pattern)
    if DIGITS in first:
        first = frozenset(word for word in first if not "0" <= word < ":")
    return first - {NUMBER}


class BySecond:
    """Rules that begin with the same word, or with a number, by the word that stands after it."""

    __slots__ = ("_after_it", "_before_number", "_known", "_openings")

    def __init__(self, rules: Sequence[Rule], first: str) -> None:
        self._openings = [(rule, second_words(rule.pattern, first)) for rule in rules]
        self._known = frozenset().union(*(words for _, words in self._openings))
        self._after_it: dict[str, Groups] = {}
        self._before_number: dict[str, Groups] = {}

    def before(self, word: str, *, number: bool) -> Groups:
        """The rules that may go on with this word, or with the number that begins with it."""
        if word not in self._known:
            word = DIGITS if "0" <= word < ":" else WORD if word[0].isalpha() else ""
        table = self._before_number if number else self._after_it
        groups = table.get(word)
        if groups is None:
            groups = table[word] = _grouped(self._going_on(word, number=number))
        return groups

    def _going_on(self, word: str, *, number: bool) -> list[Rule]:
        """Those that name the word or its sort; the ones that any word can go on come last."""
        sorts = {word, END, ANY}
        if number:
            sorts.add(NUMBER)
        if "0" <= word < ":":
            sorts.add(DIGITS)
        named = [rule for rule, words in self._openings if not sorts.isdisjoint(words)]
        if word != WORD and not word[:1].isalpha():
            return named
        return [*named, *(rule for rule, words in self._openings if WORD in words)]


def _grouped(rules: Iterable[Rule]) -> Groups:
    groups: dict[frozenset[str] | None, list[Rule]] = {}
    for rule in dict.fromkeys(rules):
        groups.setdefault(rule.anchors, []).append(rule)
    return tuple((anchors, tuple(rules)) for anchors, rules in groups.items())


def annotate(scene: Scene, table: Dispatch) -> tuple[list[Annotation], list[TurnedDown]]:
    """Everything that any rule finds, overlaps and all, and what rules matched but refused."""
    found: list[Annotation] = []
    turned_down: list[TurnedDown] = []
    numbers, ranges = scene.numbers, scene.ranges
    words = scene.tokens.word
    openers, at_digits = table.words, table[DIGITS]
    for at, word in enumerate(words):
        digits = "0" <= word < ":"
        if not digits and word not in openers and at not in numbers:
            continue
        if len(scene.readings) > MOST_READINGS:
            scene.readings.clear()
        follows_number = at + 1 in numbers
        groups: Groups = ()
        if word in openers:
            groups = table[word].before(words[at + 1], number=follows_number)
        if digits:
            groups += at_digits.before(words[at + 1], number=follows_number)
        reach = at + REACH
        if at in numbers:
            after = table.after_digits if digits else table.after_words
            end = numbers[at].end
            reach += end - at
            groups += after.before(words[end], number=end in numbers)
            if at in ranges:
                end = ranges[at].end
                groups += _besides(after.before(words[end], number=end in numbers), groups)
        for anchors, rules in groups:
            if anchors is not None and anchors.isdisjoint(words[at:reach]):
                continue
            for rule in rules:
                read = _read(rule, scene, at)
                if isinstance(read, Annotation):
                    found.append(read)
                elif read is not None:
                    turned_down.append(read)
    return found, turned_down


def _besides(further: Groups, groups: Groups) -> Groups:
    """These without the rules that are among those already."""
    names = {rule.name for _, rules in groups for rule in rules}
    return tuple(
        (anchors, tuple(rule for rule in rules if rule.name not in names))
        for anchors, rules in further
    )


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
        starts[first],
        ends[last],
        reading.value,
        rule.name,
        reading.approximate,
        parts,
        reading.weak,
    )
