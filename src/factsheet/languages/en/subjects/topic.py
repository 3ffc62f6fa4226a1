"""What an article is about: the name to which its figures fall where no other is near."""

from collections import Counter

from factsheet.languages.en.lexicon.places import country_of
from factsheet.languages.en.subjects.candidates import GOVERNORS
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.model.speech import Speech
from factsheet.text.tokens import Tokens

ENOUGH = 0.25
"""The share of the mentions that makes one name the topic."""
MANY, AHEAD = 5, 1.5
"""Mentions, and how many times those of the next, that make one as well."""
IN_THE_TITLE = 3
IN_THE_FIRST_SENTENCE = 2
"""Mentions that such a mention counts for besides its own."""


def topic_of(names: Names, tokens: Tokens, speeches: tuple[Speech, ...]) -> Entity | None:
    """The organisation, place or thing that the article names most, its sources left out."""
    sources = {speech.speaker.span for speech in speeches if speech.speaker}
    first, lead = _beginnings(tokens)
    title = first if _headed(tokens) else None
    counted: Counter[str] = Counter()
    by_name: dict[str, Entity] = {}
    for entity in names.entities:
        if entity.kind == "person":
            continue
        by_name[entity.name] = entity
        counted[entity.name] = sum(mention not in sources for mention in entity.mentions)
        if any(first.covers(mention) for mention in entity.mentions):
            counted[entity.name] += IN_THE_TITLE if title else IN_THE_FIRST_SENTENCE
    for name, times in _spoken_for(tokens).items():
        named = next(
            (n for n, e in by_name.items() if n.lower() == name and e.kind == "place"), None
        )
        if named:
            counted[named] += times
    ranked = counted.most_common(2)
    if not ranked or ranked[0][1] < 2:
        return next((e for e in by_name.values() if _leads(tokens, lead, e)), None)
    name, most = ranked[0]
    second = ranked[1][1] if len(ranked) > 1 else 0
    clear = most >= ENOUGH * counted.total() or (most >= MANY and most >= AHEAD * second)
    return by_name[name] if clear else None


def _beginnings(tokens: Tokens) -> tuple[Span, Span]:
    """The first sentence, and the one that begins the paragraph after it."""
    begins = [tokens.sentence_at(block.start) for block in tokens.blocks[:2]]
    first, lead = (*begins, Span(0, 0), Span(0, 0))[:2]
    return first, lead


def _leads(tokens: Tokens, lead: Span, entity: Entity) -> bool:
    """Whether a sentence is about it: names it, surely, and not only as where or of whom."""
    for mention in filter(lead.covers, entity.mentions):
        at = tokens.at_or_after(mention.start)
        before = tokens.word[at - 1 - (tokens.word[at - 1] == "the")] if at > 1 else ""
        owns = tokens.word[tokens.at_or_after(mention.end)] in ("’s", "'s")
        sure = owns or entity.kind != "other" or " " in entity.name or mention.start > lead.start
        if sure and before not in GOVERNORS:
            return True
    return False


def _spoken_for(tokens: Tokens) -> Counter[str]:
    """How often each country is meant by an adjective."""
    table = country_of()
    return Counter(map(table.__getitem__, filter(table.__contains__, tokens.word)))


def _headed(tokens: Tokens) -> bool:
    return bool(tokens.blocks) and tokens.blocks[0].kind == "heading"
