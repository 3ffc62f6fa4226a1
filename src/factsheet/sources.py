"""SOURCE -> Document: a URL, a path, or - for standard input."""

import sys
from datetime import date
from pathlib import Path

from factsheet import readers
from factsheet.document import Document
from factsheet.errors import NoArticleError, SourceError


def open_source(source: str, *, as_of: date | None = None, timeout: float = 20.0) -> Document:
    """Read the article of a source. Raises SourceError or NoArticleError, each with the source."""
    try:
        return readers.dated(_read(source, timeout), as_of)
    except NoArticleError as error:
        name = "standard input" if source == "-" else source
        raise NoArticleError(f"{name}: {error}") from None


def _read(source: str, timeout: float) -> Document:
    if source.startswith(("http://", "https://")):
        from factsheet import fetch

        content = fetch.get(source, timeout=timeout)
        return readers.read(content, location=source, url=source)
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
