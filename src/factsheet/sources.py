"""SOURCE -> Document: a URL, a path, or - for standard input."""

import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import BinaryIO

from msgspec import Struct
from msgspec.structs import replace

from factsheet import readers
from factsheet.fetch import FetchOptions
from factsheet.model.document import Document
from factsheet.model.errors import NoArticleError, SourceError
from factsheet.model.location import without_password
from factsheet.text.characters import whole
from factsheet.text.digest import sha256_hex

_SAVED = "it is a saved fact sheet and no article; `factsheet view` shows it"
NO_NAME = "a name with a zero byte in it is that of no file"
DOCTYPE = b"<!doctype html>"
LARGEST = 256 << 20
"""Bytes of a file or of standard input; devices never end."""
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://")


class Content(Struct, frozen=True):
    """The bytes of a source, and what is known of where they come from."""

    name: str
    content: bytes
    location: str | None = None
    url: str | None = None
    charset: str | None = None


def open_source(
    source: str, *, as_of: date | None = None, options: FetchOptions | None = None
) -> Document:
    """Read the article of a source. Raises SourceError or NoArticleError, each with the source."""
    return read(obtain(source, options), as_of=as_of)


def is_url(source: str) -> bool:
    """Whether a source is read from the network."""
    return source[:8].lower().startswith(("http://", "https://"))


def obtain(source: str, options: FetchOptions | None = None) -> Content:
    """The bytes of a source. Raises SourceError."""
    if is_url(source):
        from factsheet import fetch

        page = fetch.get(source, options or FetchOptions())
        name = without_password(source)
        return Content(name, page.content, name, page.url, page.charset)
    if source == "-":
        return Content("standard input", _read_input())
    if not source:
        raise SourceError("an empty name is no source; give a URL, a path, or - for standard input")
    if _SCHEME.match(source) and not Path(source).exists():
        raise SourceError(
            f"cannot read {source}: only http and https addresses are read, and paths"
        )
    return Content(source, read_file(Path(source)), whole(Path(source).name))


def _read_input() -> bytes:
    try:
        return _bounded(sys.stdin.buffer, "standard input")
    except OSError as error:
        raise SourceError(f"cannot read standard input: {error.strerror or error}") from None


def read(content: Content, *, as_of: date | None = None) -> Document:
    """The article in the bytes of a source. Raises NoArticleError with the source."""
    try:
        document = readers.read(
            content.content, location=content.location, url=content.url, charset=content.charset
        )
    except NoArticleError as error:
        from factsheet.versions.saved import looks_saved

        told = _SAVED if looks_saved(content.content) else error
        raise NoArticleError(f"{content.name}: {told}") from None
    return readers.dated(document, as_of)


def read_page(html: str | bytes, url: str | None = None) -> Document:
    """The article of a page, taken for HTML even where it does not begin like one.

    Raises NoArticleError.
    """
    content, charset = html, b""
    if isinstance(content, str):
        content, charset = content.encode("utf-8", "surrogatepass"), b'<meta charset="utf-8">'
    document = readers.read(DOCTYPE + charset + content, url=url)
    return replace(document, sha256=sha256_hex(content))


def read_file(path: Path) -> bytes:
    """The bytes of a file. Raises SourceError with what to do."""
    with _opened(path) as stream:
        return _bounded(stream, str(path))


def read_lines(path: Path) -> Iterator[bytes]:
    """The lines of a file of any length. Raises SourceError with what to do."""
    with _opened(path) as stream:
        while line := stream.readline(LARGEST):
            if len(line) == LARGEST:
                raise SourceError(f"{path} has a line of {LARGEST:,} bytes or more")
            yield line.strip()


@contextmanager
def _opened(path: Path) -> Iterator[BinaryIO]:
    try:
        with path.open("rb") as stream:
            yield stream
    except IsADirectoryError:
        raise SourceError(f"{path} is a folder; `factsheet batch` reads folders") from None
    except OSError as error:
        raise SourceError(f"cannot open {path}: {error.strerror or error}") from None
    except ValueError:
        raise SourceError(NO_NAME) from None


def _bounded(stream: BinaryIO, name: str) -> bytes:
    """All of it, unless it never ends."""
    content = stream.read(LARGEST)
    if len(content) == LARGEST:
        raise SourceError(f"{name} has {LARGEST:,} bytes or more, and no article has")
    return content
