"""What differs between two sheets: the shape of the JSON of `factsheet diff`."""

from datetime import date
from decimal import Decimal
from typing import Literal

from msgspec import Struct

from factsheet.model.fact import Fact
from factsheet.model.sheet import Article, Correction, Source

ChangeName = Literal[
    "added",
    "removed",
    "corrected",
    "reversed",
    "modality",
    "reworded",
    "reattributed",
    "possibly_same",
    "title",
    "byline",
    "date",
]
Aspect = Literal[
    "amount",
    "currency",
    "unit",
    "per",
    "direction",
    "bound",
    "time",
    "kind",
    "content",
    "form",
    "polarity",
    "modality",
    "approximate",
    "speaker",
    "speaker_role",
    "subject",
    "role",
    "words",
]
"""What of a statement changed; one change can touch several."""


class Title(Struct, frozen=True, tag_field="kind", tag="title"):
    """An article's title."""

    title: str | None


class Byline(Struct, frozen=True, tag_field="kind", tag="byline"):
    """Who wrote an article."""

    authors: tuple[str, ...]


class PublicationDate(Struct, frozen=True, tag_field="kind", tag="date"):
    """The day an article gives as its own."""

    published: date | None


Side = Fact | Title | Byline | PublicationDate


class Delta(Struct, frozen=True):
    """New less old. `relative` is a share of the old amount, to four places; null where it was 0.

    `unit` is what `absolute` counts: a currency, a unit, day, or null for a factor.
    """

    absolute: Decimal
    relative: Decimal | None
    unit: str | None


class Change(Struct, frozen=True):
    """One statement that differs; `old` is null where it was added, `new` where it was removed.

    `note` is the note of the new article that owns up to a correction; a correction without one is
    `silent`.
    """

    change: ChangeName
    kind: str | None
    role: str | None
    old: Side | None
    new: Side | None
    delta: Delta | None = None
    aspects: tuple[Aspect, ...] = ()
    old_sentence: str | None = None
    new_sentence: str | None = None
    note: Correction | None = None
    silent: bool = False


DIFFERENCE_VERSION = "1.1"
"""The version of a difference's own shape."""


class Version(Struct, frozen=True):
    """Which article one side is."""

    source: Source
    article: Article


class Difference(Struct, frozen=True, kw_only=True):
    """Everything that differs, in the order of the new article; what was removed in the old's."""

    schema_version: str = DIFFERENCE_VERSION
    identical: bool
    old: Version
    new: Version
    changes: tuple[Change, ...]
    unexplained: tuple[Correction, ...] = ()
    """Notes of correction that only the new article has, and that no change goes with."""
