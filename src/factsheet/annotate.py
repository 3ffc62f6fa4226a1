"""Document -> annotations: each rule is tried only where one of its first words stands."""

from collections.abc import Iterable

from factsheet.pattern import DIGITS, FAILED, NUMBER, WORD, Captures, after_number
from factsheet.rule import REACH, Annotation, Match, Refusal, Rule, TurnedDown
from factsheet.scene import Scene

Group = tuple[frozenset[str] | None, tuple[Rule, ...]]
"""Rules that share their anchors."""
Groups = tuple[Group, ...]
Opening = tuple[Rule, frozenset[str]]
"""A rule and the words that it is tried at."""


MOST_READINGS = 2000
"""Those that are kept; what stands far behind is not read again."""


class Dispatch:
    """The rules by the words that they can begin with, those of the same anchors together.

    A rule that begins with a number is looked up by what follows the number; one that begins with
    any digits besides is tried at digits without that, and there only once.
    """

    __slots__ = ("after_digits", "after_words", "by_word")

    def __init__(self, rules: Iterable[Rule]) -> None:
        opening: list[Opening] = []
        going_on: list[Opening] = []
        for rule in rules:
            first = rule.pattern.first_words()
            opening.append((rule, _openers(first)))
            if NUMBER in first:
                going_on.append((rule, after_number(rule.pattern) or frozenset((NUMBER,))))
        at_digits = {rule.name for rule, words in opening if DIGITS in words}
        self.by_word = ByWord(opening)
        self.after_words = Continued(going_on)
        self.after_digits = Continued([go for go in going_on if go[0].name not in at_digits])


def _openers(first: frozenset[str]) -> frozenset[str]:
    """The words that a rule is tried at; any digits stand for all figures that it names."""
    if DIGITS in first:
        first = frozenset(word for word in first if not "0" <= word < ":")
    return first - {NUMBER}


class Continued:
    """The rules that begin with a number by the word after it, or else those that any word can go
    on, or those that are tried after every number.
    """

    __slots__ = ("any_mark", "any_word", "by_word")

    def __init__(self, going_on: list[Opening]) -> None:
        always = [rule for rule, words in going_on if NUMBER in words]
        wordy = [rule for rule, words in going_on if WORD in words]
        self.by_word = ByWord(going_on, wordy, always)
        self.any_word = _grouped([*wordy, *always])
        self.any_mark = _grouped(always)

    def before(self, word: str) -> Groups:
        """The rules that may go on with this word after their number."""
        if word in self.by_word.words:
            return self.by_word[word]
        return self.any_word if word[0].isalpha() else self.any_mark


class ByWord(dict[str, Groups]):
    """The groups of each of its `words`, put together when the word is first met.

    Those of every word at once would take longer than the reading of a short article.
    """

    def __init__(
        self, rules: list[Opening], wordy: Iterable[Rule] = (), always: Iterable[Rule] = ()
    ) -> None:
        super().__init__()
        self.words = frozenset().union(*(words for _, words in rules))
        self._rules = rules
        self._wordy = tuple(wordy)
        self._always = tuple(always)

    def __missing__(self, word: str) -> Groups:
        rules = [rule for rule, words in self._rules if word in words]
        if word[0].isalpha():
            rules += self._wordy
        groups = self[word] = _grouped([*rules, *self._always])
        return groups


def _grouped(rules: list[Rule]) -> Groups:
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
    by_word, openers = table.by_word, table.by_word.words
    at_digits = by_word[DIGITS]
    for at, word in enumerate(words):
        if len(scene.readings) > MOST_READINGS:
            scene.readings.clear()
        groups = by_word[word] if word in openers else ()
        after = table.after_words
        if "0" <= word < ":":
            groups += at_digits
            after = table.after_digits
        reach = at + REACH
        if at in numbers:
            reach += numbers[at].end - at
            groups += after.before(words[numbers[at].end])
            if at in ranges:
                groups += _besides(after.before(words[ranges[at].end]), groups)
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
