"""Pages of web archives: what the formats have in common."""

import re
import zlib
from collections.abc import Mapping
from gzip import GzipFile
from typing import IO

from msgspec import Struct

Stream = IO[bytes] | GzipFile

LONGEST_RECORD = 20_000_000
"""Bytes of a record that is read; a longer one is passed over."""
LONGEST_LINE = 64_000
MOST_HEADERS = 200
CHARSET = re.compile(r"charset\s*=\s*[\"']?([\w:.-]+)", re.IGNORECASE)


DAMAGED = "the web archive is damaged"
CUT_OFF = "the web archive is cut off in the middle of a record"


class ArchivedPage(Struct, frozen=True):
    """A page as it was given: its address, its body without transfer and content encodings."""

    url: str | None
    content: bytes
    charset: str | None = None


def read_headers(stream: Stream) -> dict[str, str]:
    """Header lines up to the empty one; the names in lower case."""
    found: dict[str, str] = {}
    for _ in range(MOST_HEADERS):
        line = stream.readline(LONGEST_LINE).strip()
        if not line:
            return found
        name, _colon, value = line.decode("utf-8", "replace").partition(":")
        found.setdefault(name.strip().lower(), value.strip())
    return found


def skip(stream: Stream, length: int) -> None:
    """Read past so many bytes."""
    while length > 0:
        passed = len(stream.read(min(length, 1_000_000)))
        if not passed:
            return
        length -= passed


def answered(url: str | None, headers: Mapping[str, str], body: bytes) -> ArchivedPage | None:
    """The page of an answer, by its headers in lower case; None where it is no HTML."""
    served = headers.get("content-type", "")
    if "html" not in served.lower():
        return None
    if "chunked" in headers.get("transfer-encoding", "").lower():
        body = _joined(body)
    unpacked = _unpacked(body, headers.get("content-encoding", ""))
    charset = CHARSET.search(served)
    return ArchivedPage(url, unpacked, charset[1] if charset else None) if unpacked else None


def _joined(body: bytes) -> bytes:
    """A chunked body in one piece; as it is where an archiver joined it before."""
    pieces: list[bytes] = []
    at = 0
    while True:
        end = body.find(b"\r\n", at, at + 100)
        size = body[at:end].partition(b";")[0].strip()
        try:
            length = int(size, 16) if end >= 0 else -1
        except ValueError:
            length = -1
        if length < 0:
            return body if not pieces else b"".join(pieces)
        if length == 0:
            return b"".join(pieces)
        pieces.append(body[end + 2 : end + 2 + length])
        at = end + 2 + length + 2


def _unpacked(body: bytes, encoding: str) -> bytes | None:
    """The body without its content encoding; None where it cannot be had."""
    if encoding.strip().lower() in ("", "identity"):
        return body
    if not body.startswith((b"\x1f\x8b", b"\x78")):
        return body if body.lstrip().startswith(b"<") else None
    decoder = zlib.decompressobj(zlib.MAX_WBITS | 32)
    try:
        unpacked = decoder.decompress(body, LONGEST_RECORD)
    except zlib.error:
        return None
    return None if decoder.unconsumed_tail else unpacked
