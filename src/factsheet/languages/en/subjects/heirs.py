"""To whom descriptions and measures without an owner fall: "the city", "revenue"."""

from collections.abc import Mapping
from functools import cache
from itertools import islice
from math import log1p

from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.referent import HeirKind
from factsheet.model.entities import Entity, NameKind, Names
from factsheet.text.tokens import Tokens

FIGURES, SHARE, MENTIONS, FIRM = 1.0, 0.6, 0.8, 0.4
"""What the logarithm of the figures that are likely somebody's weighs, their share of all, the
logarithm of the mentions, and being an organisation."""
LEAD, EARLY, TITLE = 0.5, 0.25, 0.15
"""What adds to that: standing in the lead, among the first sentences, and in the headline.

The weights are those of a log-linear model over the names of 54 articles, rounded; left out one by
one, 88 of 100 figures that a best topic would get right are got.
"""
FIRST = 4
"""Sentences with which an article begins."""
MANY = 40
KINDS: Mapping[HeirKind, frozenset[NameKind]] = {
    "any": frozenset(("place", "organization", "other")),
    "firm": frozenset(("organization", "other")),
    "place": frozenset(("place",)),
}
"""Which names each description can mean: nobody is "revenue" of a person."""


class Heirs:
    """The likeliest name of each kind, by how many figures are likely each one's."""

    def __init__(self, tokens: Tokens, names: Names) -> None:
        self.names = names
        self.title, self.lead = beginnings(tokens)
        later = next(islice(tokens.sentences, FIRST, None), None)
        self.early = len(tokens.text) if later is None else later.start
        self.standing = {entity.name: self._standing(entity) for entity in names.entities}
        self.mass: Mapping[str, float] = {}
        self.of = cache(self._of)

    def share(self, mass: Mapping[str, float]) -> None:
        """Take these for the figures that are likely each name's."""
        self.mass = mass
        self.of.cache_clear()

    def _of(self, kind: HeirKind) -> Entity | None:
        """The likeliest name of a kind."""
        fits = [e for e in self.names.entities if e.kind in KINDS[kind] and self._may_be(e)]
        return max(fits, key=self._score, default=None)

    def _may_be(self, entity: Entity) -> bool:
        """Whether an article may be about a name: it stands early, or more than once."""
        return len(entity.mentions) > 1 or entity.mentions[0].start < self.early

    def _score(self, entity: Entity) -> float:
        figures = self.mass.get(entity.name, 0.0)
        all_figures = sum(self.mass.values()) or 1
        told = FIGURES * log1p(figures) + SHARE * figures / all_figures
        return told + self.standing[entity.name]

    def _standing(self, entity: Entity) -> float:
        """What speaks for a name whatever the figures are."""
        score = MENTIONS * log1p(min(len(entity.mentions), MANY))
        score += FIRM if entity.kind == "organization" else 0
        score += LEAD if any(map(self.lead.covers, entity.mentions)) else 0
        score += TITLE if any(map(self.title.covers, entity.mentions)) else 0
        return score + (EARLY if entity.mentions[0].start < self.early else 0)
