"""What `diff` and `check` compare: a saved sheet, an article, or a page, as a sheet."""

from datetime import date

from factsheet import pipeline, saved, sources
from factsheet.document import Document
from factsheet.errors import SourceError
from factsheet.fetch import FetchOptions
from factsheet.sheet import Sheet
from factsheet.sources import Content


def sheet_of(
    operand: str, *, as_of: date | None = None, options: FetchOptions | None = None
) -> Sheet:
    """The sheet that a file or a URL holds, or that is made of the article in it.

    An empty file has an empty sheet: git compares with one where a file came or went.
    Raises SourceError or NoArticleError.
    """
    return sheet_in(sources.obtain(operand, options), as_of=as_of)


def sheet_in(content: Content, *, as_of: date | None = None) -> Sheet:
    """The same of the bytes of a source."""
    if saved.looks_saved(content.content):
        return saved_sheet(content)
    if not content.content and content.url is None:
        return pipeline.make_sheet(Document("", ()))
    return pipeline.make_sheet(sources.read(content, as_of=as_of))


def saved_sheet(content: Content) -> Sheet:
    """The sheet in these bytes. Raises SourceError with the name of the source."""
    try:
        return saved.parse(content.content)
    except SourceError as error:
        raise SourceError(f"{content.name}: {error}") from None
