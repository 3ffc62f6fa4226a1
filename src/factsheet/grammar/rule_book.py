"""The rules of a language, with what is known of each before it is imported: a text needs few.

Its pattern tells what a rule begins with, what goes on with that, and its anchors what stands near:
`tables` writes that down, so that a command can keep it in a file.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from importlib import import_module

from msgspec import Struct

from factsheet.grammar.pattern import DIGITS, WORD, first_words, second_words
from factsheet.grammar.rule import Anchors, Condition, Rule

Openings = tuple[tuple[int, int], ...]
"""The numbers of the rules that a word can begin, each with that of the set of words that go on
with it; those that any word goes on with come last.
"""


class Entry(Struct, frozen=True, array_like=True):
    """A rule by its module and its place among the `RULES` there.

    `anchors` is the number of a set of words, `condition` the module and the name of the function
    that must hold where the rule is tried.
    """

    module: str
    place: int
    anchors: int | None
    condition: str | None


class Tables(Struct, frozen=True):
    """What is known of rules. Sets of words are spelled once, parted by spaces, and so are words
    that begin the same rules.
    """

    rules: tuple[Entry, ...]
    sets: tuple[str, ...]
    openings: tuple[tuple[str, Openings], ...]


class RuleBook:
    """The rules of a language in their order, each opened when it is first asked for, and so is
    what is known of them.
    """

    def __init__(self, load: Callable[[], Tables], open_rule: Callable[[Entry], Rule]) -> None:
        self._load = load
        self._open = open_rule
        self._opened: dict[int, Rule] = {}
        self._conditions: dict[str, Condition] = {}
        self._sets: dict[int, frozenset[str]] = {}

    @classmethod
    def of(cls, rules: Iterable[Rule]) -> "RuleBook":
        """A book of rules that are there already."""
        listed = tuple(rules)
        known = tables(listed, {id(rule): ("", place) for place, rule in enumerate(listed)})
        book = cls(lambda: known, lambda entry: listed[entry.place])
        book._conditions.update((_named(rule.when), rule.when) for rule in listed if rule.when)
        return book

    @cached_property
    def _known(self) -> Tables:
        return self._load()

    @cached_property
    def _openings(self) -> Mapping[str, Openings]:
        openings = self._known.openings
        return {word: each for words, each in openings for word in words.split(" ")}

    def __iter__(self) -> Iterator[Rule]:
        return map(self.rule, range(len(self._known.rules)))

    def rule(self, number: int) -> Rule:
        """The rule of this number."""
        found = self._opened.get(number)
        if found is None:
            found = self._opened[number] = self._open(self._known.rules[number])
        return found

    @property
    def words(self) -> Iterable[str]:
        """The words that a rule can begin with; NUMBER and DIGITS may be among them."""
        return self._openings

    def opened_by(self, word: str) -> Sequence[tuple[int, frozenset[str]]]:
        """The rules that a word can begin, each with the words that go on with it."""
        return [(number, self._set(words)) for number, words in self._openings.get(word, ())]

    def anchors(self, number: int) -> frozenset[str] | None:
        """The words of which one stands near each match of a rule, if it has such."""
        words = self._known.rules[number].anchors
        return None if words is None else self._set(words)

    def condition(self, number: int) -> str | None:
        """The name of the condition that a rule may share with others."""
        return self._known.rules[number].condition

    def when(self, condition: str) -> Condition:
        """The condition of this name, opened alone: where it does not hold no rule need be."""
        found = self._conditions.get(condition)
        if found is None:
            module, _, name = condition.rpartition(".")
            found = self._conditions[condition] = getattr(import_module(module), name)
        return found

    def _set(self, number: int) -> frozenset[str]:
        found = self._sets.get(number)
        if found is None:
            spelled = self._known.sets[number]
            words = spelled.split(" ") if spelled else ()
            found = self._sets[number] = frozenset(dict.fromkeys(words))  # no larger than it need
        return found


def tables(rules: Sequence[Rule], places: Mapping[int, tuple[str, int]]) -> Tables:
    """What is known of these rules, which stand at these places, each by the rule's `id`."""
    sets: dict[frozenset[str], int] = {}

    def numbered(words: frozenset[str]) -> int:
        return sets.setdefault(words, len(sets))

    entries = tuple(
        Entry(
            *places[id(rule)],
            None if rule.anchors is None else numbered(_gathered(rule.anchors)),
            None if rule.when is None else _named(rule.when),
        )
        for rule in rules
    )
    by_word: dict[str, list[tuple[int, frozenset[str]]]] = {}
    for number, rule in enumerate(rules):
        for word in sorted(_openers(rule)):
            by_word.setdefault(word, []).append((number, second_words(rule.pattern, word)))
    shared: dict[Openings, list[str]] = {}
    for word, each in sorted(by_word.items()):
        each.sort(key=lambda opening: WORD in opening[1])
        openings = tuple((number, numbered(words)) for number, words in each)
        shared.setdefault(openings, []).append(word)
    spelled = tuple(" ".join(sorted(words)) for words in sets)
    return Tables(
        entries, spelled, tuple((" ".join(words), openings) for openings, words in shared.items())
    )


def _named(condition: Condition) -> str:
    return f"{condition.__module__}.{condition.__qualname__}"


def _gathered(anchors: Anchors) -> frozenset[str]:
    return anchors() if callable(anchors) else anchors


def _openers(rule: Rule) -> frozenset[str]:
    """What a rule is tried at; DIGITS stands for all figures that it names."""
    first = first_words(rule.pattern)
    if DIGITS in first:
        return frozenset(word for word in first if not "0" <= word < ":")
    return first
