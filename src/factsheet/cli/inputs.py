"""What `diff` and `check` compare: a saved sheet, an article, or a page, as a sheet."""

from datetime import date
from pathlib import Path

from factsheet import pipeline, sources
from factsheet.fetch import FetchOptions
from factsheet.model.document import Document
from factsheet.model.errors import SourceError
from factsheet.model.sheet import Sheet
from factsheet.packs.index import Packs
from factsheet.sources import Content
from factsheet.versions import saved

MAKE_ONE = "`factsheet summarize SOURCE --json` makes one"


def sheet_of(
    operand: str,
    *,
    as_of: date | None = None,
    options: FetchOptions | None = None,
    store: Path | None = None,
    packs: Packs | None = None,
) -> Sheet:
    """The sheet that a file, a URL or URL@N holds, or that is made of the article in it.

    An empty file has an empty sheet: git compares with one where a file came or went.
    Raises SourceError or NoArticleError.
    """
    kept = _stored(operand, store)
    if kept is not None:
        return kept
    return sheet_in(sources.obtain(operand, options), as_of=as_of, packs=packs)


def sheet_in(content: Content, *, as_of: date | None = None, packs: Packs | None = None) -> Sheet:
    """The same of the bytes of a source."""
    if saved.looks_saved(content.content):
        return saved_sheet(content)
    if not content.content and content.url is None:
        return pipeline.make_sheet(Document("", ()))
    return article_sheet(content, as_of=as_of, packs=packs)


def article_sheet(
    content: Content, *, as_of: date | None = None, packs: Packs | None = None
) -> Sheet:
    """The sheet that is made of the article in these bytes. Raises NoArticleError."""
    return pipeline.make_sheet(sources.read(content, as_of=as_of), packs)


def _stored(operand: str, path: Path | None) -> Sheet | None:
    """The sheet of a stored version; None where the operand names none."""
    if "@" not in operand or (not sources.is_url(operand) and Path(operand).exists()):
        return None
    from factsheet.versions.store import Store, default_path, key_of, split_name

    named, path = split_name(operand), path or default_path()
    if named is None or not path.exists():
        return None
    with Store(path) as store:
        url, number = key_of(named[0]), named[1]
        # an address may end so by itself: it is one of ours only where the article is stored
        return store.sheet(url, number) if store.entries(url) else None


def saved_sheet(content: Content) -> Sheet:
    """The sheet in these bytes. Raises SourceError with the name of the source."""
    try:
        return saved.parse(content.content)
    except SourceError as error:
        hint = "" if saved.looks_saved(content.content) else f"; {MAKE_ONE}"
        raise SourceError(f"{content.name}: {error}{hint}") from None
