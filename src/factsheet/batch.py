"""Many articles: records in, one JSON line out for each, in input order."""

from collections.abc import Iterable, Iterator
from concurrent.futures import ProcessPoolExecutor
from datetime import date
from hashlib import sha256
from itertools import islice

import msgspec
from msgspec import UNSET, Struct, UnsetType

from factsheet import readers
from factsheet.document import Document, Particulars
from factsheet.errors import FactsheetError
from factsheet.pipeline import make_sheet
from factsheet.readers.text import blocks

CHUNK = 16
"""Records that a worker takes at a time."""


class Record(Struct, frozen=True):
    """One line of the input; exactly one of text, html and url."""

    id: str | int | None = None
    text: str | None = None
    html: str | None = None
    url: str | None = None
    published: date | None = None


class Failure(Struct, frozen=True):
    """Why a record gave no sheet."""

    code: str
    message: str


class FailedRecord(Struct, frozen=True):
    """A record's line where it gave no sheet."""

    error: Failure
    id: str | int | UnsetType | None = UNSET


def run(lines: Iterable[bytes], *, workers: int) -> Iterator[bytes]:
    """One JSON line for each line, in order."""
    waiting = iter(lines)
    chunks = iter(lambda: list(islice(waiting, CHUNK)), [])
    with ProcessPoolExecutor(workers) as pool:
        for done in pool.map(_chunk, chunks):
            yield from done


def _chunk(lines: list[bytes]) -> list[bytes]:
    return [one(line) for line in lines]


def one(line: bytes) -> bytes:
    """The JSON line of a record, an error's where it cannot be read."""
    try:
        record = msgspec.json.decode(line, type=Record)
    except msgspec.DecodeError as error:
        return msgspec.json.encode(FailedRecord(Failure("bad_record", str(error)))) + b"\n"
    try:
        sheet = make_sheet(_document(record))
    except FactsheetError as error:
        return msgspec.json.encode(FailedRecord(Failure(error.code, str(error)), record.id)) + b"\n"
    return msgspec.json.encode(msgspec.structs.replace(sheet, id=record.id)) + b"\n"


def _document(record: Record) -> Document:
    if record.text is not None:
        return Document(
            record.text,
            blocks(record.text),
            Particulars(published=record.published),
            sha256=sha256(record.text.encode("utf-8", "surrogatepass")).hexdigest(),
        )
    if record.html is not None:
        page = record.html.encode("utf-8", "surrogatepass")
        return readers.dated(readers.read(page, url=record.url), record.published)
    raise FactsheetError("a record needs text, html or url")
