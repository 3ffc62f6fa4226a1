"""Who and what an article names: the nouns that the name rules fill."""

from typing import Literal

from msgspec import Struct

from factsheet.document import Span

NameKind = Literal["person", "organization", "place", "other"]


class Entity(Struct, frozen=True):
    """A person, organisation, place or other named thing, under its fullest name in the article.

    `role` is what the article calls a person; `mentions` are its names, short forms and pronouns
    that surely mean it, in the order of the text.
    """

    name: str
    kind: NameKind
    mentions: tuple[Span, ...]
    role: str | None = None
    role_span: Span | None = None


class Names:
    """The entities of an article, and which of them a stretch of the text mentions."""

    __slots__ = ("_by_start", "entities")

    def __init__(self, entities: tuple[Entity, ...] = ()) -> None:
        self.entities = entities
        self._by_start = {
            span.start: (span, entity) for entity in entities for span in entity.mentions
        }

    def at(self, start: int) -> tuple[Span, Entity] | None:
        """The mention that begins at this offset, with its entity."""
        return self._by_start.get(start)

    def within(self, stretch: Span) -> list[tuple[Span, Entity]]:
        """The mentions that lie wholly inside the stretch, in the order of the text."""
        return sorted(
            (found for found in self._by_start.values() if stretch.covers(found[0])),
            key=lambda found: found[0],
        )
