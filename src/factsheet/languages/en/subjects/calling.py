"""What an article calls somebody: mostly by the full name."""

from bisect import bisect_left
from collections import Counter

from factsheet.model.document import Span
from factsheet.model.entities import Entity

USUAL = 8
"""Times that a short form stands for each other form, from which on it is the name that is used.

Annotators called by it four of the five firms of 134 articles of which one stood as often.
"""
USUAL_FROM_THE_LEAD = 3
"""The same where the body's first mention is the short form: so they called all five organisations
of 165 articles whose name came later, and one in seven whose name came first.
"""


class Calling:
    """Finds where an entity is called by its name."""

    def __init__(self, text: str, lead: int = 0) -> None:
        self.text = text
        self.lead = lead
        """Where the first sentence of the body begins."""
        self._mentions: dict[str, list[Span]] = {}

    def name(self, entity: Entity) -> str:
        """The name that the article uses."""
        return self.text[slice(*self._of(entity)[0])]

    def nearest(self, entity: Entity, near: Span) -> Span:
        """The mention nearest to a place that has this name's words."""
        found = self._of(entity)
        at = bisect_left(found, near)
        return min(found[max(0, at - 1) : at + 1], key=lambda m: abs(m.start - near.start))

    def _of(self, entity: Entity) -> list[Span]:
        """The mentions with the name's words."""
        found = self._mentions.get(entity.name)
        if found is None:
            words = self._used(entity)
            found = [m for m in entity.mentions if self.text[slice(*m)] == words]
            found = self._mentions[entity.name] = found or [entity.full or entity.mentions[0]]
        return found

    def _used(self, entity: Entity) -> str:
        """The full name, or a short form that is used far more often."""
        forms = Counter(self.text[slice(*m)] for m in entity.mentions)
        often, times = forms.most_common(1)[0]
        begins = next((m for m in entity.mentions if m.start >= self.lead), None)
        short = entity.kind == "organization" and begins and self.text[slice(*begins)] == often
        least = USUAL_FROM_THE_LEAD if short else USUAL
        used = entity.kind != "person" and times >= least * max(1, forms.total() - times)
        return often if used else entity.name
