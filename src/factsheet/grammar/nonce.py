"""Rules without their words: an example with one word made up tells whether a list holds it up.

A rule that says something true of the language finds "200 blorfs" as well as "200 jobs". Where it
does not, it lives by a list, and its words must be ones that no speaker could make up: units,
currencies, the words of grammar.
"""

import re
from collections.abc import Callable, Iterable, Iterator

from msgspec import Struct
from msgspec.structs import replace

from factsheet.grammar.rule import Example, Rule
from factsheet.model.document import Span
from factsheet.model.values import Quantity

WORD = re.compile(r"[^\W\d_]+")


class LivesBy(Struct, frozen=True):
    """A rule, and a word of its example without which it no longer says what it said."""

    rule: str
    word: str
    example: str


Holds = Callable[[Rule, Example], bool]
"""Whether a rule finds what an example says."""
MadeUp = Callable[[str, int, int], str | None]
"""A word that there is not, of the class of the one that stands there in a sentence, or None."""


Singular = Callable[[str], str]
"""The singular of a noun, as a unit is called by it."""


def lives_by(
    rules: Iterable[Rule], holds: Holds, made_up: MadeUp, singular: Singular
) -> Iterator[LivesBy]:
    """The words that the rules' examples cannot do without."""
    for rule in rules:
        for example in rule.examples:
            if example.span is not None:
                for word, changed in _changed(example, made_up, singular):
                    if not holds(rule, changed):
                        yield LivesBy(rule.name, word, example.text)


def _changed(
    example: Example, made_up: MadeUp, singular: Singular
) -> Iterator[tuple[str, Example]]:
    """The example with one of its words made up, each in turn."""
    for found in WORD.finditer(example.text):
        other = made_up(example.text, *found.span())
        if other is not None:
            yield found[0], _with(example, Span(*found.span()), other, singular)


def _with(example: Example, at: Span, other: str, singular: Singular) -> Example:
    """The example with another word there: its span moves, and its unit is called by it."""
    text = example.text[: at.start] + other + example.text[at.end :]
    start, end = example.span or at
    grown = len(other) - (at.end - at.start)
    start += grown if at.start < start else 0
    end += grown if at.start < end else 0
    value = example.value
    if isinstance(value, Quantity):
        names = {singular(example.text[at.start : at.end]): singular(other)}
        value = replace(value, unit=" ".join(names.get(part, part) for part in value.unit.split()))
    return replace(example, marked=f"{text[:start]}[[{text[start:end]}]]{text[end:]}", value=value)
