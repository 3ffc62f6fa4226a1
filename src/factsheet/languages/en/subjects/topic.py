"""What an article is about: the name to which descriptions and measures without an owner fall."""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from msgspec import Struct

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.places import CIVIC_NOUNS, PLACE_PREPOSITIONS
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.model.speech import Speech
from factsheet.text.tokens import BREAK, Tokens

IN_THE_TITLE, IN_THE_LEAD, OPENING = 5, 3, 2
"""What a mention counts for besides its own: in the headline, the lead, and opening a sentence."""
AHEAD = 1.3
"""How many times the next one's score the topic needs: on a near tie nobody is it."""
FAR_AHEAD = 2
"""How many times, so that what belongs to nobody else in the article is the topic's."""
CIVIC = 2
"""What a place counts for where the article is about how it is run, its dateline included."""
LEAST = 3
BEHIND = PLACE_PREPOSITIONS | frozenset(
    "by from with to on against than like including of for at".split()
)
"""Prepositions behind which nobody is what a sentence is about."""


class Topic(Struct, frozen=True):
    """What an article is about.

    `clear` where nothing else comes near; `of_all` where it is a firm besides, so that the plant
    and the sales that are told of are its own.
    """

    entity: Entity | None = None
    clear: bool = False

    @property
    def of_all(self) -> bool:
        """Whether all in the article, unless it is named, is one firm's."""
        return self.clear and self.entity is not None and self.entity.kind == "organization"


def topic_of(names: Names, tokens: Tokens, speeches: tuple[Speech, ...]) -> Topic:
    """The name with the highest score; nobody where another is near."""
    ranked = Scores(names, tokens, speeches).ranked()
    if not ranked or ranked[0][1] < LEAST:
        return Topic()
    second = ranked[1][1] if len(ranked) > 1 else 0
    entity, score = ranked[0]
    if score < AHEAD * second:
        return Topic()
    return Topic(entity, score >= FAR_AHEAD * second)


class Scores:
    """How much speaks for each name as what an article is about."""

    def __init__(self, names: Names, tokens: Tokens, speeches: tuple[Speech, ...]) -> None:
        self.tokens = tokens
        self.names = names
        self.sources = {speech.speaker.span for speech in speeches if speech.speaker}
        self.title, self.lead = beginnings(tokens)
        self.civic = _is_civic(tokens.word)

    def ranked(self) -> list[tuple[Entity, float]]:
        """The names with their scores, the highest first."""
        told = {"organization": self._descriptions(), "place": CIVIC if self.civic else 1}
        scored = [
            (entity, self._score(entity) * told.get(entity.kind, 1))
            for entity in self.names.entities
            if entity.kind != "other" or len(entity.mentions) > 1
        ]
        return sorted(scored, key=lambda pair: -pair[1])

    def _descriptions(self) -> float:
        """How often "the company" and the like say that the article is about a firm."""
        words = self.tokens.word
        told = Counter(
            company_noun(words, at)
            for at in range(1, len(words))
            if words[at - 1] == "the" and company_noun(words, at)
        )
        return 1.5 if told[True] > 2 else 1

    def _score(self, entity: Entity) -> float:
        if entity.kind == "person" and all(m in self.sources for m in entity.mentions):
            return 0
        weight = {"person": 0.6, "place": 0.8, "other": 0.8}.get(entity.kind, 1)
        return weight * sum(map(self._mention, entity.mentions[:40]))

    def _mention(self, mention: Span) -> float:
        if mention in self.sources:
            return 0
        if self._in_dateline(mention):
            return CIVIC if self.civic else 0
        at = self.tokens.at_or_after(mention.start)
        before = self.tokens.word[at - 1 - (at > 1 and self.tokens.word[at - 1] == "the")]
        governed = at > 0 and before in BEHIND
        score = 0.5 if governed else 1
        if self.title.covers(mention):
            score += IN_THE_TITLE * (0.4 if governed else 1)
        if self.lead.covers(mention):
            score += IN_THE_LEAD * (0.3 if governed else 1)
        if at == 0 or before in (".", BREAK) or before == BREAK:
            score += OPENING
        return score

    def _in_dateline(self, mention: Span) -> bool:
        """Whether a mention stands in a line's dateline, which ends in a dash."""
        sentence = self.tokens.sentence_at(mention.start)
        return self.tokens.text[sentence.end - 1] in "—–-"


def _is_civic(words: Sequence[str]) -> bool:
    """Whether "the city" and "the council" say that the article is about how a place is run."""
    return sum(before == "the" and word in CIVIC_NOUNS for before, word in pairwise(words)) > 2


def beginnings(tokens: Tokens) -> tuple[Span, Span]:
    """The first block's first sentence, and the first sentence of the one after it."""
    begins = [tokens.sentence_at(block.start) for block in tokens.blocks[:2]]
    first, lead = (*begins, Span(0, 0), Span(0, 0))[:2]
    return first, lead
