"""Where an article calls somebody by the full name."""

from bisect import bisect_left

from factsheet.model.document import Span
from factsheet.model.entities import Entity


class Calling:
    """Finds where an entity is called by its name."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._mentions: dict[str, list[Span]] = {}

    def name(self, entity: Entity) -> str:
        """The full name as the article writes it."""
        return self.text[slice(*self._of(entity)[0])]

    def nearest(self, entity: Entity, near: Span) -> Span:
        """The mention nearest to a place that has the full name's words."""
        found = self._of(entity)
        at = bisect_left(found, near)
        return min(found[max(0, at - 1) : at + 1], key=lambda m: abs(m.start - near.start))

    def _of(self, entity: Entity) -> list[Span]:
        """The mentions with the full name's words."""
        found = self._mentions.get(entity.name)
        if found is None:
            found = [m for m in entity.mentions if self.text[slice(*m)] == entity.name]
            found = self._mentions[entity.name] = found or [entity.full or entity.mentions[0]]
        return found
