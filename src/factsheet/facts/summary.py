"""The few sentences of the article that tell its story and carry its key facts.

Sentences are the article's own, whole, and in its order. One that leans on the sentence before it
("He added that ...") is taken only behind that one: each must be understood.
"""

from collections.abc import Callable, Hashable, Iterable, Iterator, Sequence
from heapq import heapify, heappop, heappush
from typing import Protocol

from msgspec import Struct

from factsheet.facts.discourse import closes_quotations, is_sentence
from factsheet.model.document import Span
from factsheet.model.fact import Fact
from factsheet.model.sheet import SummarySentence
from factsheet.text.tokens import Tokens

SENTENCES = 3
KEY = 1.2
"""What it adds to a fact's worth that it is a key one."""
WORTH = {
    "money": 0.6,
    "magnitude": 0.6,
    "percentage": 0.5,
    "quantity": 0.4,
    "time": 0.2,
    "quotation": 0.1,
}
"""What a fact is worth by its kind; sentences full of figures tell most, key or not."""
WITH_ROLE = 2.0
AGAIN = 0.1
"""The share of its worth that a fact keeps where the summary already gives its value."""
LEAD = 0.4
"""What the article's first sentence is worth for its place; later ones fall off from there."""
EARLY = 0.3
"""How much more its facts are worth there: news tells the main thing first."""

POINTS_BACK = 0.7
"""What it costs a sentence that it sends the reader looking for what it means."""
MOST_QUOTED = 3
"""Sentences of one quotation that a summary takes together."""


class Discourse(Protocol):
    """What a language knows of sentences that need others."""

    @property
    def leans_back(self) -> Callable[[Tokens, Span], bool]:
        """Whether a sentence is understood only behind the one before it."""

    @property
    def points_back(self) -> Callable[[str], bool]:
        """Whether something in its head is known only from another sentence."""


class Candidate(Struct, frozen=True):
    """A sentence, its place in the article, the facts in it, and what its wording costs it."""

    span: Span
    order: int
    facts: tuple[Fact, ...]
    cost: float


def summarise(
    tokens: Tokens, facts: Sequence[Fact], language: Discourse, *, sentences: int = SENTENCES
) -> tuple[SummarySentence, ...]:
    """At most so many sentences, those that carry most, in the order of the text."""
    candidates = tuple(_candidates(tokens, facts, language))
    chosen = _choose(tokens, candidates, language, sentences)
    if chosen and chosen[0].cost:  # nothing stands before it that it could send the reader to
        chosen = _choose(
            tokens, [each for each in candidates if not each.cost], language, sentences
        )
    return tuple(
        SummarySentence(
            tokens.text[slice(*each.span)], *each.span, facts=tuple(f.id for f in each.facts)
        )
        for each in chosen
    )


def _candidates(tokens: Tokens, facts: Sequence[Fact], language: Discourse) -> Iterator[Candidate]:
    """Every sentence that holds a fact, and the first few whatever they hold."""
    held: dict[int, list[Fact]] = {}
    for fact in facts:
        held.setdefault(fact.sentence.start, []).append(fact)
    for order, parts in enumerate(_units(tokens)):
        inside = tuple(fact for part in parts for fact in held.get(part.start, ()))
        if inside or order < SENTENCES:
            span = Span(parts[0].start, parts[-1].end)
            cost = POINTS_BACK if language.points_back(tokens.text[slice(*span)]) else 0.0
            yield Candidate(span, order, inside, cost)


def _units(tokens: Tokens) -> Iterator[tuple[Span, ...]]:
    """Sentences, with those of one quotation kept together, so that it says who speaks."""
    parts: list[Span] = []
    for span in tokens.sentences:
        if parts and "\n" in tokens.text[parts[-1].end : span.start]:
            yield tuple(parts)
            parts = []
        parts.append(span)
        said = tokens.text[parts[0].start : span.end]
        if len(parts) == MOST_QUOTED or closes_quotations(said):
            yield tuple(parts)
            parts = []
    if parts:
        yield tuple(parts)


def _choose(
    tokens: Tokens, candidates: Iterable[Candidate], language: Discourse, most: int
) -> list[Candidate]:
    """Take the best sentence, then the one that adds most to it, and so on; in text order.

    What a sentence adds only falls as others are taken, so one that still leads the queue after
    its worth was counted again is the best of all.
    """
    told: set[Hashable] = set()
    queue = [(-_adds(each, told), each.order, each) for each in candidates]
    heapify(queue)
    chosen: dict[int, Candidate] = {}
    leaning: dict[int, Candidate] = {}
    while queue and len(chosen) < most:
        worth, order, candidate = heappop(queue)
        now = -_adds(candidate, told)
        if now > worth:
            heappush(queue, (now, order, candidate))
        elif not is_sentence(tokens, candidate.span) or _is_only_said(candidate):
            continue
        elif order - 1 not in chosen and language.leans_back(tokens, candidate.span):
            leaning[order] = candidate  # until the sentence that it leans on is taken
        else:
            chosen[order] = candidate
            told.update(_statement(fact) for fact in candidate.facts)
            if order + 1 in leaning:
                after = leaning.pop(order + 1)
                heappush(queue, (-_adds(after, told), after.order, after))
    return [chosen[order] for order in sorted(chosen)]


def _adds(candidate: Candidate, told: set[Hashable]) -> float:
    """The worth of the facts that are not told yet, and of the sentence's place."""
    seen = set(told)
    worth = LEAD / (1 + candidate.order) - candidate.cost
    early = 1 + EARLY / (1 + candidate.order)
    for fact in candidate.facts:
        statement = _statement(fact)
        worth += early * _worth(fact) * (AGAIN if statement in seen else 1)
        seen.add(statement)
    return worth


def _worth(fact: Fact) -> float:
    own = WORTH[fact.kind] * (WITH_ROLE if fact.role else 1)
    return own + (KEY if fact.key and fact.kind != "quotation" else 0)


def _is_only_said(candidate: Candidate) -> bool:
    """Whether a sentence is somebody's words and nothing else: it does not say whose."""
    return any(
        fact.kind == "quotation"
        and fact.start <= candidate.span.start
        and candidate.span.end <= fact.end
        for fact in candidate.facts
    )


def _statement(fact: Fact) -> Hashable:
    return fact.kind, fact.role, fact.value
