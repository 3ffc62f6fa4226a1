"""An article that has been read: its final text, its blocks, and its particulars."""

from bisect import bisect_right
from collections.abc import Iterable
from datetime import date
from itertools import accumulate
from typing import Literal, NamedTuple

from msgspec import Struct

BlockKind = Literal["heading", "paragraph", "item", "quote", "caption"]


class Span(NamedTuple):
    """Half-open, in code points, into `Document.text`."""

    start: int
    end: int

    def covers(self, other: "Span") -> bool:
        """Whether the other lies wholly inside this one."""
        return self.start <= other.start and other.end <= self.end

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share a character."""
        return self.start < other.end and other.start < self.end


class Stretches:
    """Many spans, asked one question: whether any of them covers a span."""

    def __init__(self, spans: Iterable[Span]) -> None:
        ordered = sorted(spans)
        self._starts = [span.start for span in ordered]
        self._furthest = list(accumulate((span.end for span in ordered), max))

    def cover(self, start: int, end: int) -> bool:
        """Whether one of the spans begins here or before, and ends there or later."""
        before = bisect_right(self._starts, start)
        return before > 0 and self._furthest[before - 1] >= end


class Block(NamedTuple):
    """A paragraph or another run of text that no expression crosses."""

    start: int
    end: int
    kind: BlockKind = "paragraph"


class SheetWarning(Struct, frozen=True):
    """Something that a reader of the sheet should know: a stable code and a sentence, with the
    stretches of the text that it is about, where it is about any.
    """

    code: str
    message: str
    spans: tuple[Span, ...] = ()


class Particulars(Struct, frozen=True):
    """What a page says of itself. `published` is the day that relative times count from.

    `origins` tells where each was found: "json-ld", "meta:og:title", "time", "url", ...
    """

    title: str | None = None
    authors: tuple[str, ...] = ()
    publisher: str | None = None
    published: date | None = None
    modified: date | None = None
    language: str | None = None
    url: str | None = None
    section: str | None = None
    origins: dict[str, str] = {}


class Document(Struct, frozen=True):
    """The text is final: every span of every later stage points into it.

    `pages` tells where each page begins in it, for formats that have pages; `posts` where each post
    of a live page does, with its day.
    """

    text: str
    blocks: tuple[Block, ...]
    particulars: Particulars = Particulars()
    location: str | None = None
    sha256: str = ""
    warnings: tuple[SheetWarning, ...] = ()
    pages: tuple[int, ...] = ()
    posts: tuple[tuple[int, date], ...] = ()

    def page_at(self, offset: int) -> int | None:
        """The number of the page on which a character stands; None where there are no pages."""
        return bisect_right(self.pages, offset) or None

    def day_at(self, offset: int) -> date | None:
        """The day that relative times count from at a character: of its post, or of the article."""
        at = bisect_right(self.posts, offset, key=lambda post: post[0])
        return self.posts[at - 1][1] if at else self.particulars.published
