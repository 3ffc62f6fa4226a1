"""The fact sheet: the shape of the JSON; `factsheet schema` is made from these types."""

from collections.abc import Collection
from datetime import date
from typing import TYPE_CHECKING, Any

from msgspec import UNSET, Struct, UnsetType

from factsheet.model.document import Block, Particulars, SheetWarning
from factsheet.model.fact import KINDS, Fact

if TYPE_CHECKING:
    import pandas
    import pyarrow

SCHEMA_VERSION = "1.1"


class Tool(Struct, frozen=True):
    """The program that made the sheet."""

    name: str
    version: str


class Source(Struct, frozen=True):
    """A URL, a file name without its folders, or null; and the digest of the bytes."""

    location: str | None
    sha256: str


class Dateline(Struct, frozen=True):
    """Where, when and for which agency the story was written, as its first line says."""

    place: str | None = None
    date: str | None = None
    agency: str | None = None


class Article(Particulars, frozen=True):
    """The article's particulars; `origins` tells where each was found."""

    dateline: Dateline | None = None


class Text(Struct, frozen=True):
    """The text that every span points into, and its paragraphs, headings and other blocks.

    `pages` tells where each page begins, for formats that have pages; `posts` where each post of a
    live page does, with its day. With these a sheet can be made again of itself.
    """

    content: str
    sha256: str
    unit: str = "codepoint"
    blocks: tuple[Block, ...] | UnsetType = UNSET
    pages: tuple[int, ...] | UnsetType = UNSET
    posts: tuple[tuple[int, date], ...] | UnsetType = UNSET


class Person(Struct, frozen=True):
    """A person of the article, what the article calls that person, and every mention."""

    name: str
    role: str | None
    mentions: tuple[tuple[int, int], ...]


class Organization(Struct, frozen=True):
    """An organisation of the article, and every mention."""

    name: str
    mentions: tuple[tuple[int, int], ...]


class SummarySentence(Struct, frozen=True):
    """A whole sentence of the article, and the facts that stand in it."""

    text: str
    start: int
    end: int
    facts: tuple[str, ...]


class Correction(Struct, frozen=True, rename={"is_": "is"}):
    """What an article said before and what it says now, by its own note, which stands there.

    Null where the note does not tell it: a claim that is withdrawn, and nothing put in its place.
    """

    said: str | None
    is_: str | None
    start: int
    end: int


class Sheet(Struct, frozen=True, kw_only=True):
    """Everything that one article says that can be checked."""

    schema_version: str = SCHEMA_VERSION
    tool: Tool
    source: Source
    article: Article
    text: Text
    summary: tuple[SummarySentence, ...]
    facts: tuple[Fact, ...]
    people: tuple[Person, ...]
    organizations: tuple[Organization, ...]
    corrections: tuple[Correction, ...] = ()
    warnings: tuple[SheetWarning, ...]
    id: Any = UNSET

    def filter(
        self,
        kind: str | Collection[str] | None = None,
        role: str | Collection[str] | None = None,
        *,
        key: bool | None = None,
        modality: str | Collection[str] | None = None,
        subject: str | None = None,
    ) -> tuple[Fact, ...]:
        """The facts that are all of this, in the order of the text.

        `kind`, `role` and `modality` take a word or several (`role=["raised", "valuation"]`),
        `key=True` the facts of the one-page sheet, and `subject` a part of the name, in any case.
        Raises `UsageError` for a kind or a modality that there is none of; packs may add roles.
        """
        from factsheet.model.selection import Selection

        wanted = Selection.of(tuple(KINDS.values()), kind, role, key, modality, subject)
        return tuple(filter(wanted.takes, self.facts))

    def to_dict(self) -> dict[str, Any]:
        """The sheet as `json.loads` gives it: numbers are decimal strings, days ISO strings."""
        from factsheet import to_dict

        return to_dict(self)

    def to_json(self) -> str:
        """The sheet as one JSON object, indented; `factsheet.from_json` reads it again."""
        from factsheet import to_json

        return to_json(self)

    def to_markdown(self, *, show_all: bool = False) -> str:
        """The sheet as GitHub's Markdown: the key facts, or every one."""
        from factsheet import to_markdown

        return to_markdown(self, show_all=show_all)

    def to_html(self, *, show_all: bool = False) -> str:
        """The sheet as a page that needs nothing else, the facts beside the article."""
        from factsheet import to_html

        return to_html(self, show_all=show_all)

    def to_csv(self) -> str:
        """Every fact as a row of CSV, under a header."""
        from factsheet import to_csv

        return to_csv(self)

    def to_pandas(self) -> "pandas.DataFrame":
        """Every fact as a row of a data frame; see `factsheet.to_pandas`."""
        from factsheet import to_pandas

        return to_pandas(self)

    def to_arrow(self) -> "pyarrow.Table":
        """Every fact as a row of an Arrow table; see `factsheet.to_arrow`."""
        from factsheet import to_arrow

        return to_arrow(self)

    def __repr__(self) -> str:
        """The title and how many facts there are."""
        key = sum(fact.key for fact in self.facts)
        title = self.article.title or self.source.location or "untitled"
        return f"<Sheet {title!r}: {len(self.facts)} facts, {key} key>"

    def _repr_html_(self) -> str:
        """What a notebook shows: the key facts as a table."""
        from factsheet import to_html

        return to_html(self, page=False)
