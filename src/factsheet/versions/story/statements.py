"""What several articles say on one story: the shape of the JSON of `factsheet compare`."""

from typing import Literal

from msgspec import Struct

from factsheet.model.fact import Fact
from factsheet.model.sheet import Article, Source

Agreement = Literal["same", "compatible", "different"]
"""Whether values are equal, can hold together ("at least 47" and 52), or contradict each other."""
STORY_VERSION = "1.0"
"""The version of a story's own shape."""


class Part(Struct, frozen=True):
    """One of the articles, by a name that no other one of the story has."""

    name: str
    source: Source
    article: Article


class Mention(Struct, frozen=True):
    """A statement as one article makes it.

    `article` is its place among those of the story. `copies` are the places of the articles before
    it that have the very same sentence.
    """

    article: int
    fact: Fact
    sentence: str
    copies: tuple[int, ...] = ()


class Statement(Struct, frozen=True):
    """One statement over all articles; an article that repeats it has several mentions.

    `articles` counts those that make it. `agreement` is null where only one does.
    """

    kind: str
    role: str | None
    subject: str | None
    articles: int
    agreement: Agreement | None
    mentions: tuple[Mention, ...]


class Story(Struct, frozen=True, kw_only=True):
    """Every statement: those of the most articles first, then in the order of the articles."""

    schema_version: str = STORY_VERSION
    articles: tuple[Part, ...]
    statements: tuple[Statement, ...]
