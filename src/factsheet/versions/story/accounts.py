"""What the articles of a story say: each fact with what its article as a whole makes of it."""

from collections import defaultdict
from collections.abc import Iterator

from msgspec import Struct

from factsheet.model.fact import Fact, QuotationFact, TimeFact
from factsheet.model.values import TimeExpression
from factsheet.versions.difference.likeness import value_of
from factsheet.versions.difference.passages import Passage, Wording

LEAD = 2
"""Lines at the head of an article that tell what its story is: a heading, or two paragraphs."""


class Account(Struct, frozen=True):
    """A passage of one of the articles.

    It is `alone` where the article has one value of such a role. `times` are those of its sentence.
    """

    article: int
    passage: Passage
    lead: bool
    alone: bool
    times: tuple[TimeExpression, ...]

    @property
    def fact(self) -> Fact:
        """The fact that the passage is about."""
        return self.passage.fact

    @property
    def sentence(self) -> tuple[int, int]:
        """Which sentence of the story it stands in."""
        return self.article, self.passage.fact.sentence.start


def accounts(article: int, wording: Wording) -> Iterator[Account]:
    """An account of each fact; an indirect statement is told by the figures in it."""
    values: dict[tuple[str, str | None], set[object]] = defaultdict(set)
    times: dict[int, list[TimeExpression]] = defaultdict(list)
    for fact in wording.sheet.facts:
        values[fact.kind, fact.role].add(value_of(fact.value))
        if isinstance(fact, TimeFact):
            times[fact.sentence.start].append(fact.value)
    lead = _end_of_lead(wording.text)
    for passage in wording.passages:
        fact = passage.fact
        if not isinstance(fact, QuotationFact) or fact.value.form != "indirect":
            alone = len(values[fact.kind, fact.role]) == 1
            at = fact.sentence.start
            yield Account(article, passage, at < lead, alone, tuple(times[at]))


def _end_of_lead(text: str) -> int:
    """Where the first lines with words in them end."""
    at = 0
    for number, line in enumerate(filter(str.strip, text.split("\n", 2 * LEAD)), 1):
        at = text.index(line, at) + len(line)
        if number == LEAD:
            break
    return at
