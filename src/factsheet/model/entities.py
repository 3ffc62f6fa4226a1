"""Who and what an article names: the nouns that the name rules fill."""

from bisect import bisect_left
from collections.abc import Sequence
from typing import Literal

from msgspec import Struct

from factsheet.model.document import Span, Stretches

NameKind = Literal["person", "organization", "place", "other"]


class Entity(Struct, frozen=True):
    """A person, organisation, place or other named thing, under its fullest name in the article.

    `role` is what the article calls a person; `mentions` are its names and short forms, in the
    order of the text. `full` is the first mention whose words are the name itself.
    """

    name: str
    kind: NameKind
    mentions: tuple[Span, ...]
    role: str | None = None
    role_span: Span | None = None
    gender: Literal["female", "male"] | None = None
    full: Span | None = None


class Dateline(Struct, frozen=True):
    """Where, when and for which agency a story was written, as its first line says.

    `span` is all of it, the dash included: no part of the sentence that it stands before.
    """

    span: Span
    place: Span | None = None
    date: Span | None = None
    agency: Span | None = None


class Names:
    """The entities of an article, and which of them a stretch of the text mentions."""

    __slots__ = ("_by_end", "_by_name", "_found", "_starts", "at", "entities")

    def __init__(self, entities: tuple[Entity, ...] = ()) -> None:
        self.entities = entities
        self._by_name = {entity.name: entity for entity in entities}
        self._found = sorted(
            ((span, entity) for entity in entities for span in entity.mentions),
            key=lambda found: found[0],
        )
        self._starts = [span.start for span, _ in self._found]
        self.at = {found[0].start: found for found in self._found}.get
        """The mention that begins at this offset, with its entity; every token may be asked."""
        self._by_end = {found[0].end: found for found in self._found}

    def ending(self, end: int) -> tuple[Span, Entity] | None:
        """The mention that ends at this offset, with its entity."""
        return self._by_end.get(end)

    def called(self, name: str | None) -> Entity | None:
        """The entity of this name."""
        return self._by_name.get(name or "")

    def beginning_in(self, stretch: Span) -> list[tuple[Span, Entity]]:
        """The mentions that begin inside the stretch, in the order of the text."""
        first = bisect_left(self._starts, stretch.start)
        return self._found[first : bisect_left(self._starts, stretch.end, first)]

    def within(self, stretch: Span) -> list[tuple[Span, Entity]]:
        """The mentions that lie wholly inside the stretch, in the order of the text."""
        first = bisect_left(self._starts, stretch.start)
        last = bisect_left(self._starts, stretch.end, first)
        return [found for found in self._found[first:last] if found[0].end <= stretch.end]

    def only_in(self, stretches: Sequence[Span]) -> frozenset[str]:
        """The names that stand inside these stretches and nowhere else."""
        inside = Stretches(stretches)
        found = {entity.name: entity for each in stretches for _, entity in self.within(each)}
        return frozenset(
            name
            for name, entity in found.items()
            if all(inside.cover(*mention) for mention in entity.mentions)
        )

    def before(self, offset: int, *, most: int) -> list[tuple[Span, Entity]]:
        """The last mentions that begin before this offset, the nearest first."""
        last = bisect_left(self._starts, offset)
        return self._found[max(0, last - most) : last][::-1]
