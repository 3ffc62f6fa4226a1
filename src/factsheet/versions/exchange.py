"""A stored version as a JSON line, with its sheet and its bytes, and back into a store."""

from base64 import b64decode, b64encode
from typing import Annotated

import msgspec
from msgspec import Meta

from factsheet.model.errors import SourceError
from factsheet.versions import saved
from factsheet.versions.store import Entry, Store

MOST = 999_999_999
"""The largest number that URL@N can name."""


class Exported(msgspec.Struct):
    """A line of an export."""

    url: str
    number: Annotated[int, Meta(ge=1, le=MOST)]
    added: Annotated[str, Meta(pattern=r"^[0-9T:+.-]{10,40}$")]
    sha256: str
    sheet: msgspec.Raw
    content: str
    title: str | None = None
    publisher: str | None = None
    changes: Annotated[int, Meta(ge=0, le=MOST)] | None = None


def record(store: Store, entry: Entry) -> dict[str, object]:
    """A version as an export's line holds it."""
    parts = {
        "sheet": store.sheet(entry.url, entry.number),
        "content": b64encode(store.content(entry.url, entry.number)).decode(),
    }
    return entry._asdict() | parts


def take(store: Store, line: bytes, where: str) -> bool:
    """Put the version of a line where it stood, and tell whether it was not there yet.

    Raises SourceError, which says `where`, for a line that holds none.
    """
    try:
        told = msgspec.json.decode(line, type=Exported)
        content = b64decode(told.content, validate=True)
    except ValueError as error:
        raise SourceError(f"{where}: no exported version: {error}") from None
    entry = Entry(*(getattr(told, name) for name in Entry._fields))
    return store.restore(entry, content, saved.parse(told.sheet))
