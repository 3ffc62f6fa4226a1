"""The library: read an article, and get its fact sheet."""

from datetime import date
from hashlib import sha256
from os import PathLike, fspath

from factsheet.model.document import Document, Particulars
from factsheet.model.sheet import Sheet
from factsheet.pipeline import make_sheet
from factsheet.readers.text import blocks
from factsheet.renderers import whole
from factsheet.renderers.json import render
from factsheet.sources import open_source
from factsheet.text import characters
from factsheet.versions import saved
from factsheet.versions.difference import compare
from factsheet.versions.difference.changes import Difference


def summarize(source: str | PathLike[str], *, as_of: date | None = None) -> Sheet:
    """The fact sheet of an article: a URL, or the path of a file.

    `as_of` is the day that relative times count from where the article gives no day of its own.
    Raises `SourceError` where the source cannot be opened, and `NoArticleError`
    where it holds no article.
    """
    return make_sheet(open_source(fspath(source), as_of=as_of))


def summarize_text(text: str, *, published: date | None = None, title: str | None = None) -> Sheet:
    """The fact sheet of a text, whose offsets are those of what was given.

    `published` is the day that relative times count from; without it they stay unresolved. Half a
    surrogate pair is no character, and no JSON can hold it: U+FFFD stands in its place.
    """
    text, title = characters.whole(text), characters.whole(title) if title else None
    return make_sheet(
        Document(
            text,
            blocks(text),
            Particulars(title=title, published=published),
            sha256=sha256(text.encode()).hexdigest(),
        )
    )


def diff(old: Sheet, new: Sheet) -> Difference:
    """Everything that differs between two sheets: its `changes` in the order of the new article."""
    return compare(old, new)


def to_json(sheet: Sheet) -> str:
    """The sheet as one JSON object; see `factsheet schema`."""
    return whole(render(sheet))


def from_json(text: str | bytes) -> Sheet:
    """The sheet of its JSON, whatever version wrote it.

    Raises `factsheet.model.errors.SourceError` where the text is not a sheet's.
    """
    return saved.parse(text)
