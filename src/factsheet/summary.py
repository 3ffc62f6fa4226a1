"""The few sentences of the article that tell its story and carry its key facts.

Sentences are the article's own, whole, and in its order. One that leans on the sentence before it
("He added that ...") is never taken: each must be understood alone.
"""

import re
from bisect import bisect_right
from collections.abc import Hashable, Iterable, Iterator, Sequence
from functools import cache
from heapq import heapify, heappop, heappush

from msgspec import Struct

from factsheet.document import Span
from factsheet.sheet import Fact, SummarySentence
from factsheet.tokens import STARTERS, Tokens

SENTENCES = 3
KEY = 0.6
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
WORDS = range(6, 70)

ANAPHORS = frozenset(
    "he she it they him her them his hers its their theirs himself herself itself "
    "themselves".split()
)
DEMONSTRATIVES = frozenset("this that these those such".split())
TIME_NOUNS = frozenset(
    "day week weekend month quarter year decade century morning afternoon evening night season "
    "spring summer autumn fall winter monday tuesday wednesday thursday friday saturday sunday "
    "january february march april may june july august september october november "
    "december".split()
)
OPENERS = STARTERS | frozenset(
    "of under during despite although because though until among amid between against without "
    "within about above along around behind below beside beyond inside like near off onto out "
    "outside over past through throughout toward towards up upon via per last next earlier later "
    "now today yesterday tomorrow all any each every few more less other several such no not only "
    "first second third once unless whether than about nearly almost just even including given "
    "one two three four five six seven eight nine ten dozens hundreds thousands millions".split()
)
"""Words with a capital at a sentence's head that are no names."""
CONTINUATIONS = frozenset(
    "but and or nor so yet however nevertheless nonetheless moreover furthermore also besides "
    "instead meanwhile otherwise still then thus therefore hence consequently similarly likewise "
    "conversely accordingly additionally indeed rather another others both either neither again "
    "even hers his ours mine".split()
)
"""Words that, opening a sentence, tie it to the one before."""
ASIDES = frozenset(
    "moreover however meanwhile therefore thus instead nevertheless nonetheless furthermore "
    "likewise too meantime consequently".split()
)
"""Words that do the same a few words later: "Kestrel, moreover, sold ..."."""
PHRASES = tuple(
    tuple(phrase.split())
    for phrase in (
        "in addition, as a result, for example, for instance, by contrast, in contrast, "
        "on the other hand, at the same time, in turn, after that, at that, because of, that is, "
        "the latter, the former, the two, the pair, the same, the duo, the move, the deal, "
        "among them, one of, some of, most of, all of, many of, to that end, of those, of these, "
        "in response, in comparison, in particular, in other words"
    ).split(", ")
)
LOOSE = frozenset(
    "two three four five six seven eight nine ten pair trio "
    "company firm group startup agency bank fund plan project programme program deal agreement "
    "report study survey move decision announcement figure figures data results man woman".split()
)
"""What, after "the" at a sentence's head, most often means something named earlier."""
AUXILIARIES = frozenset(
    "is are was were be been has have had do does did will would can could shall should may might "
    "must said says".split()
)
HALF_LOOSE = 0.7
"""What such a head, or an "also", costs a sentence: it is understood, and yet sends one looking."""
WRAPPED = 110
"""Code points that a line has at most where an editor has broken the lines."""
OPENING, CLOSING = "“«", "”»"
MOST_QUOTED = 3
"""Sentences of one quotation that a summary takes together."""


class Candidate(Struct, frozen=True):
    """A sentence, its place in the article, the facts in it, and what its wording costs it."""

    span: Span
    order: int
    facts: tuple[Fact, ...]
    cost: float


def summarise(
    tokens: Tokens, facts: Sequence[Fact], *, sentences: int = SENTENCES
) -> tuple[SummarySentence, ...]:
    """At most so many sentences, those that carry most, in the order of the text."""
    candidates = tuple(_candidates(tokens, facts))
    chosen = _choose(tokens, candidates, sentences)
    if chosen and chosen[0].cost:  # nothing stands before it that it could send the reader to
        chosen = _choose(tokens, [each for each in candidates if not each.cost], sentences)
    return tuple(
        SummarySentence(
            tokens.text[slice(*each.span)], *each.span, facts=tuple(f.id for f in each.facts)
        )
        for each in chosen
    )


def _candidates(tokens: Tokens, facts: Sequence[Fact]) -> Iterator[Candidate]:
    """Every sentence that holds a fact, and the first few whatever they hold."""
    held: dict[int, list[Fact]] = {}
    for fact in facts:
        held.setdefault(tokens.sentence_at(fact.start).start, []).append(fact)
    for order, parts in enumerate(_units(tokens)):
        inside = tuple(fact for part in parts for fact in held.get(part.start, ()))
        if inside or order < SENTENCES:
            span = Span(parts[0].start, parts[-1].end)
            yield Candidate(span, order, inside, _cost(tokens.text[slice(*span)]))


def _units(tokens: Tokens) -> Iterator[tuple[Span, ...]]:
    """Sentences, with those of one quotation kept together, so that it says who speaks."""
    parts: list[Span] = []
    for span in tokens.sentences:
        if parts and "\n" in tokens.text[parts[-1].end : span.start]:
            yield tuple(parts)
            parts = []
        parts.append(span)
        said = tokens.text[parts[0].start : span.end]
        if len(parts) == MOST_QUOTED or _closes_quotations(said):
            yield tuple(parts)
            parts = []
    if parts:
        yield tuple(parts)


def _choose(tokens: Tokens, candidates: Iterable[Candidate], most: int) -> list[Candidate]:
    """Take the best sentence, then the one that adds most to it, and so on; in text order.

    What a sentence adds only falls as others are taken, so one that still leads the queue after
    its worth was counted again is the best of all.
    """
    told: set[Hashable] = set()
    queue = [(-_adds(each, told), each.order, each) for each in candidates]
    heapify(queue)
    chosen: list[Candidate] = []
    while queue and len(chosen) < most:
        worth, order, candidate = heappop(queue)
        now = -_adds(candidate, told)
        if now > worth:
            heappush(queue, (now, order, candidate))
        elif stands_alone(tokens, candidate.span) and not _is_only_said(candidate):
            chosen.append(candidate)
            told.update(_statement(fact) for fact in candidate.facts)
    return sorted(chosen, key=lambda candidate: candidate.order)


def _adds(candidate: Candidate, told: set[Hashable]) -> float:
    """The worth of the facts that are not told yet, and of the sentence's place."""
    seen = set(told)
    worth = LEAD / (1 + candidate.order) - candidate.cost
    for fact in candidate.facts:
        statement = _statement(fact)
        worth += _worth(fact) * (AGAIN if statement in seen else 1)
        seen.add(statement)
    return worth


def _worth(fact: Fact) -> float:
    own = WORTH[fact.kind] * (WITH_ROLE if fact.role else 1)
    return own + (KEY if fact.key and fact.kind != "quotation" else 0)


def _cost(sentence: str) -> float:
    """What it costs a sentence that something in its head is known only from another one."""
    head = [word.strip("“\"‘'(") for word in sentence[:90].split()[:8]]
    known = next((at for at, word in enumerate(head) if at and word[:1].isupper()), len(head))
    lower = [word.lower() for word in head[:known]]
    loose = any(_is_loose(lower[at:]) for at, word in enumerate(lower) if word == "the")
    return HALF_LOOSE if loose or "also" in lower or lower[:1] == ["here"] else 0.0


def _is_loose(words: list[str]) -> bool:
    """Whether "the" begins a bare noun, which says too little to be known: The thrift has ..."""
    _, noun, after = (*words, "", "")[:3]
    return noun.strip(",.’'s") in LOOSE or noun.endswith(",") or after in AUXILIARIES


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


def stands_alone(tokens: Tokens, span: Span) -> bool:
    """Whether a sentence is whole, and can be understood without the one before it."""
    first, end = tokens.at_or_after(span.start), tokens.at_or_after(span.end)
    words = [at for at in range(first, end) if tokens.word[at][:1].isalnum()]
    return (
        len(words) in WORDS
        and _is_prose(tokens, span)
        and not _is_under_headline(tokens.text, span)
        and _is_whole(tokens.text[slice(*span)])
        and not _leans_back([tokens.word[at] for at in words])
        and not _has_loose_pronoun(tokens, words)
    )


def _is_prose(tokens: Tokens, span: Span) -> bool:
    block = tokens.blocks[bisect_right(tokens.blocks, span.start, key=lambda b: b.start) - 1]
    return block.kind not in ("heading", "caption")


def _is_under_headline(text: str, span: Span) -> bool:
    """Whether a line break in it sets a headline off, and is none that an editor made."""
    at = text.find("\n", span.start, span.end)
    if at < 0:
        return False
    line_end = text.find("\n", at + 1)
    return (line_end if line_end >= 0 else len(text)) - at > WRAPPED


@cache
def _whole() -> re.Pattern[str]:
    return re.compile(r"[.!…][”\"’'»)\]]{0,3}$")


def _is_whole(sentence: str) -> bool:
    """Ended by a full stop, and with every quotation mark closed."""
    if not _whole().search(sentence[-5:]) or sentence[:1].islower() or sentence[:1] in "([":
        return False
    return _closes_quotations(sentence)


def _closes_quotations(words: str) -> bool:
    opened = sum(map(words.count, OPENING))
    return opened == sum(map(words.count, CLOSING)) and words.count('"') % 2 == 0


def _leans_back(words: list[str]) -> bool:
    """Whether its first words tie a sentence to the one before: But, This, The latter."""
    head = words[0]
    if head in CONTINUATIONS or head in ANAPHORS:
        return True
    if head in DEMONSTRATIVES:
        return words[1] not in TIME_NOUNS
    if not ASIDES.isdisjoint(words[1:5]):
        return True
    return any(tuple(words[: len(phrase)]) == phrase for phrase in PHRASES)


def _has_loose_pronoun(tokens: Tokens, words: list[int]) -> bool:
    """Whether a pronoun stands before any name or thing of the sentence that it could mean."""
    named = thing = False
    for at in words:
        word = tokens.word[at]
        if word in ("he", "she", "him", "his", "her", "himself", "herself"):
            if not named:
                return True
        elif word in ANAPHORS and not (named or thing):
            return True
        named = named or (tokens.capital(at) and not _is_common(word, opens=at == words[0]))
        thing = thing or (len(word) > 3 and word not in STARTERS)
    return False


def _is_common(word: str, *, opens: bool) -> bool:
    """Whether a capitalised word is surely no name: a weekday, or a sentence's opening adverb."""
    if word in STARTERS or word in TIME_NOUNS:
        return True
    return opens and (word in OPENERS or word.endswith(("ing", "ly", "ed")))
