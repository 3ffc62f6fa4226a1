"""SOURCE -> Document: a URL, a path, or - for standard input."""

import sys
from datetime import date
from pathlib import Path

from factsheet import readers
from factsheet.document import Document
from factsheet.errors import NoArticleError, SourceError
from factsheet.fetch import FetchOptions, without_password


def open_source(
    source: str, *, as_of: date | None = None, options: FetchOptions | None = None
) -> Document:
    """Read the article of a source. Raises SourceError or NoArticleError, each with the source."""
    try:
        return readers.dated(_read(source, options or FetchOptions()), as_of)
    except NoArticleError as error:
        name = "standard input" if source == "-" else without_password(source)
        raise NoArticleError(f"{name}: {error}") from None


def is_url(source: str) -> bool:
    """Whether a source is read from the network."""
    return source[:8].lower().startswith(("http://", "https://"))


def _read(source: str, options: FetchOptions) -> Document:
    if is_url(source):
        from factsheet import fetch

        page = fetch.get(source, options)
        return readers.read(
            page.content, location=without_password(source), url=page.url, charset=page.charset
        )
    if source == "-":
        return readers.read(sys.stdin.buffer.read())
    return readers.read(read_file(Path(source)), location=Path(source).name)


def read_file(path: Path) -> bytes:
    """The bytes of a file. Raises SourceError with what to do."""
    try:
        return path.read_bytes()
    except IsADirectoryError:
        raise SourceError(f"{path} is a folder; `factsheet batch` reads folders") from None
    except OSError as error:
        raise SourceError(f"cannot open {path}: {error.strerror or error}") from None
