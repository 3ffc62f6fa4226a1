"""One record of a batch -> the document that it holds."""

import re
from datetime import date, datetime
from typing import TypeVar

import msgspec
from msgspec import Raw, Struct

from factsheet import readers
from factsheet.model.document import Document, Particulars
from factsheet.model.errors import FactsheetError, NoArticleError
from factsheet.model.location import without_password
from factsheet.readers.text import blocks
from factsheet.sources import is_url, read_page
from factsheet.text.characters import whole
from factsheet.text.digest import text_sha256_hex

NO_ID = b"null"
HALF = re.compile(
    rb"\\\\|\\u[dD][89abAB]..\\u[dD][c-fC-F]..|(?P<half>\\u[dD][89a-fA-F][0-9a-fA-F]{2})"
)
"""In JSON: an escaped backslash, a surrogate pair, or half a pair that stands alone."""


class RecordError(FactsheetError):
    """A line that is no record."""

    code = "bad_record"


class Line(Struct, frozen=True, tag=True):
    """A line of JSON Lines."""

    content: bytes
    number: int


class Page(Struct, frozen=True, tag=True):
    """A file, or a page that was fetched or archived, with what is known of it from outside."""

    id: bytes
    content: bytes
    location: str | None = None
    url: str | None = None
    charset: str | None = None
    published: str | None = None
    may_list: bool = False


class Link(Struct, frozen=True, tag=True):
    """A page to fetch; `may_list` says that a feed or a sitemap stands for what it lists."""

    id: bytes
    url: str
    published: str | None = None
    may_list: bool = False


class Unread(Struct, frozen=True, tag=True):
    """A document that could not be had before the work began on it."""

    id: bytes
    code: str
    message: str


Item = Line | Page | Link | Unread
"""What a task is made of: where a document is, or what stands in its place."""


class Record(Struct, frozen=True):
    """One of text, html (with the page's url where it is known) and url alone."""

    id: Raw = Raw(NO_ID)
    text: str | None = None
    html: str | None = None
    url: str | None = None
    published: str | None = None


class _Named(Struct, frozen=True):
    id: Raw = Raw(NO_ID)


R = TypeVar("R")
_record = msgspec.json.Decoder(Record)
_named = msgspec.json.Decoder(_Named)


def identify(item: Item) -> bytes:
    """The JSON of the item's id, as it was given; null where it has none that is UTF-8."""
    if not isinstance(item, Line):
        return item.id
    try:
        id_ = bytes(_decoded(_named, item.content).id)
        id_.decode()
    except (msgspec.DecodeError, UnicodeDecodeError):
        return NO_ID
    return id_


def open_item(item: Item, as_of: date | None) -> Document:
    """The document of an item. Raises FactsheetError with the reason where it has none."""
    if isinstance(item, Unread):
        error = FactsheetError(item.message)
        error.code = item.code
        raise error
    if isinstance(item, Link):
        raise FactsheetError(f"{without_password(item.url)} was not fetched")
    if isinstance(item, Page):
        published = _day(item.published) or as_of
        page = readers.read(
            item.content, location=item.location, url=item.url, charset=item.charset
        )
        return readers.dated(page, published)
    return _open_record(decode(item), as_of)


def size(item: Item) -> int:
    """How many bytes an item holds."""
    return len(item.content) if isinstance(item, Line | Page) else 0


def text_id(text: str) -> bytes:
    """The JSON of an id that is ours to give: a path, or a page's address."""
    return msgspec.json.encode(whole(text))


def link_to(url: str, *, may_list: bool = False) -> Link:
    """The link of an address, which is its id as it may be shown."""
    return Link(text_id(without_password(url)), url, may_list=may_list)


def link_of(item: Item) -> Link | None:
    """The link that an item is, or that a record holds."""
    if isinstance(item, Link):
        return item
    if not isinstance(item, Line) or b'"url"' not in item.content:
        return None
    try:
        record = decode(item)
    except RecordError:
        return None
    if record.text is not None or record.html is not None or not is_url(record.url or ""):
        return None
    return Link(bytes(record.id), record.url or "", record.published)


def decode(line: Line) -> Record:
    """The record of a line. Raises RecordError."""
    try:
        return _decoded(_record, line.content)
    except msgspec.ValidationError as error:
        which = f"line {line.number}" if identify(line) == NO_ID else "it"
        raise RecordError(f"{which} is no record: {error}") from None
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise RecordError(f"line {line.number} is not JSON: {error}") from None


def _decoded(decoder: msgspec.json.Decoder[R], content: bytes) -> R:
    """What a line holds; where it spells half a surrogate pair, with U+FFFD for that."""
    try:
        return decoder.decode(content)
    except msgspec.ValidationError:
        raise
    except msgspec.DecodeError:
        if not HALF.search(content):
            raise
        return decoder.decode(HALF.sub(_mended, content))


def _mended(found: re.Match[bytes]) -> bytes:
    """What is no half a pair stays: an escaped backslash, a whole pair."""
    return rb"\ufffd" if found["half"] else found[0]


def _open_record(record: Record, as_of: date | None) -> Document:
    published = _day(record.published) or as_of
    if record.text is not None and record.html is None and record.url is None:
        if not record.text.strip():
            raise NoArticleError("the text is empty")
        return Document(
            record.text,
            blocks(record.text),
            Particulars(published=published),
            sha256=text_sha256_hex(record.text),
        )
    if record.text is None and record.html is not None:
        return readers.dated(read_page(record.html, record.url), published)
    if record.text is None and record.url is not None:  # one that could be fetched is a Page by now
        raise RecordError(f"a url begins with http:// or https://, not {record.url[:80]!r}")
    raise RecordError('a record needs one of "text", "html" and "url"')


def _day(text: str | None) -> date | None:
    """The day of a date or of a time stamp, as it stands there: no time zone is applied."""
    if text is None:
        return None
    for type_ in (date, datetime):
        try:
            found = msgspec.convert(text, type_)
        except msgspec.ValidationError:
            continue
        return found.date() if isinstance(found, datetime) else found
    message = f"published takes a day as YYYY-MM-DD, or a time of RFC 3339, not {text[:80]!r}"
    raise RecordError(message)
