"""What an article is about: the name to which descriptions and measures without an owner fall."""

from collections import Counter
from collections.abc import Mapping
from itertools import islice
from math import exp, log1p

from msgspec import Struct

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.model.speech import Speech
from factsheet.text.tokens import Tokens

FIGURES, MENTIONS, FIRM = 1.0, 0.8, 0.45
"""What the logarithms of these counts weigh: figures whose own clauses name it, its mentions, and
for an organisation "the company" and the like."""
SHARE, LEAD, EARLY, TITLE, PERSON = 0.6, 0.5, 0.25, 0.15, -0.25
"""What adds to that: its share of the figures with a name, standing in the lead, among the first
sentences, in the headline, and being somebody.

The weights are those of a log-linear model over the names of 54 articles, rounded; left out one by
one, 88 of 100 figures that a best topic would get right are got.
"""
NONE = 3.0
"""What speaks for no topic at all."""
SHORT, ALL = 0.2, 20
"""How much of that speaks for none in the shortest article, and sentences of one in which all does.
"""
LIKELY, CLEAR, OWNS = 0.25, 0.5, 0.6
"""The odds from which a name is the topic, from which all is that is nobody else's, and from which
things without a name are its own."""
AHEAD = 1.1
"""How many times the next one's weight the topic needs: on a near tie nobody is it."""
FIRST = 4
"""Sentences with which an article begins."""
SENTENCE_ENDS = frozenset(".!?”\"'’")
DATELINE_ENDS = frozenset("—–-:")


class Topic(Struct, frozen=True):
    """What an article is about, and how likely that is."""

    entity: Entity | None = None
    odds: float = 0

    @property
    def clear(self) -> bool:
        """Whether nothing else comes near."""
        return self.odds >= CLEAR

    @property
    def owns(self) -> bool:
        """Whether things without a name are its own."""
        return self.odds >= OWNS

    @property
    def of_all(self) -> bool:
        """Whether it is a firm besides, so that the plant and the sales told of are its own."""
        return self.clear and self.entity is not None and self.entity.kind == "organization"


def topic_of(
    names: Names, tokens: Tokens, speeches: tuple[Speech, ...], told: Mapping[str, int]
) -> Topic:
    """The likeliest name; nobody where others are as likely.

    `told` counts the figures whose own clauses name somebody.
    """
    scores = Scores(tokens, speeches, told)
    weights = sorted(((exp(scores.of(e)), e) for e in names.entities), key=lambda pair: -pair[0])
    if not weights:
        return Topic()
    (weight, entity), second = weights[0], weights[1][0] if len(weights) > 1 else 0
    none = exp(NONE) * max(SHORT, min(1, len(tokens.sentences) / ALL))
    odds = weight / (none + sum(weight for weight, _ in weights))
    return Topic(entity, odds) if odds >= LIKELY and weight > AHEAD * second else Topic()


class Scores:
    """How much speaks for each name as what an article is about."""

    def __init__(
        self, tokens: Tokens, speeches: tuple[Speech, ...], told: Mapping[str, int]
    ) -> None:
        self.tokens = tokens
        self.told = told
        self.all_told = sum(told.values()) or 1
        self.sources = {speech.speaker.span for speech in speeches if speech.speaker}
        self.title, self.lead = beginnings(tokens)
        early = list(islice(tokens.sentences, FIRST + 1))
        self.early = early[-1].start if early else 0
        self.firm = FIRM * log1p(_descriptions(tokens))

    def of(self, entity: Entity) -> float:
        """What speaks for a name, as the logarithm of its odds."""
        mentions = [m for m in entity.mentions if m not in self.sources and not self._dated(m)]
        told = self.told.get(entity.name, 0)
        score = FIGURES * log1p(told) + SHARE * told / self.all_told
        score += MENTIONS * log1p(min(len(mentions), 40))
        score += self.firm if entity.kind == "organization" else 0
        score += PERSON if entity.kind == "person" else 0
        score += LEAD if any(map(self.lead.covers, mentions)) else 0
        score += TITLE if any(map(self.title.covers, mentions)) else 0
        return score + (EARLY if entity.mentions[0].start < self.early else 0)

    def _dated(self, mention: Span) -> bool:
        """Whether a mention stands in a line's dateline, which ends in a dash or a colon."""
        sentence = self.tokens.sentence_at(mention.start)
        return self.tokens.text[sentence.end - 1] in DATELINE_ENDS


def _descriptions(tokens: Tokens) -> int:
    """How often "the company" and the like say that the article is about a firm."""
    words = tokens.word
    found = Counter(
        company_noun(words, at) for at in range(1, len(words)) if words[at - 1] == "the"
    )
    return found[True]


def beginnings(tokens: Tokens) -> tuple[Span, Span]:
    """The headline, or the first sentence, and the first sentence of the first paragraph."""
    if not tokens.blocks:
        return Span(0, 0), Span(0, 0)
    title = tokens.sentence_at(tokens.blocks[0].start)
    for block in tokens.blocks:
        if tokens.text[block.end - 1] in SENTENCE_ENDS:
            lead = tokens.sentence_at(block.start)
            dated = tokens.text[lead.end - 1] in DATELINE_ENDS
            return title, _next(tokens, lead) if dated else lead
    return title, Span(0, 0)


def _next(tokens: Tokens, sentence: Span) -> Span:
    """The sentence after this one."""
    return tokens.sentence_at(tokens.start[tokens.at_or_after(sentence.end)])
