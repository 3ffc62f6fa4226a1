"""Which of the items are read: a share of them, so many at most."""

from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice

from msgspec import Struct

from factsheet.batches.records import NO_ID, Item, Line, Link, Page, identify


class Selection(Struct, frozen=True):
    """A share of the items, the same in every run, told by their ids; so many of them at most."""

    share: float = 1.0
    limit: int | None = None

    def of(self, items: Iterable[Item]) -> Iterator[Item]:
        """The items that are chosen; what may be a list is, since it stands for others."""
        chosen = (item for item in items if self.share >= 1 or self._holds(item))
        return islice(chosen, self.limit)

    def _holds(self, item: Item) -> bool:
        return (isinstance(item, Link) and item.may_list) or _lot(item) < self.share


def _lot(item: Item) -> float:
    """A number from nought to one that an item keeps."""
    name = identify(item)
    if name == NO_ID and isinstance(item, Line | Page):
        name = item.content
    return int.from_bytes(sha256(name).digest()[:6], "big") / (1 << 48)
