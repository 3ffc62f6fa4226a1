"""WARC -> pages: by fastwarc where it is installed, else by the reader of our own."""

from collections.abc import Iterator
from gzip import GzipFile
from io import BufferedReader

from factsheet.readers.warc import LONGEST_RECORD, ArchivedPage
from factsheet.readers.warc import pages as plain_pages


def pages(stream: BufferedReader) -> Iterator[ArchivedPage]:
    """The HTML pages of an archive, plain or gzip, that were given with success."""
    try:
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    except ImportError:
        packed = stream.peek(2)[:2] == b"\x1f\x8b"
        return plain_pages(GzipFile(fileobj=stream) if packed else stream)
    return _fast(ArchiveIterator, WarcRecordType.response, stream)


def _fast(iterate: object, responses: object, stream: BufferedReader) -> Iterator[ArchivedPage]:
    records = iterate(  # type: ignore[operator]  # fastwarc has no types
        stream,
        record_types=responses,
        parse_http=True,
        auto_decode="all",
        max_content_length=LONGEST_RECORD,
    )
    for record in records:
        answer = record.http_headers
        if answer is None or answer.status_code != 200:
            continue
        if "html" not in (record.http_content_type or ""):
            continue
        content = record.reader.read(LONGEST_RECORD)
        if content:
            url = record.headers.get("WARC-Target-URI")
            yield ArchivedPage(url, content, record.http_charset)
