"""Streams of a PDF that unpack to more than memory holds, told before anything unpacks them."""

import re
import zlib
from base64 import a85decode
from binascii import unhexlify

STREAM = re.compile(rb"stream\r?\n")
PACKED = re.compile(rb"/(?:FlateDecode|Fl)\b")
ENCODED = re.compile(rb"/(ASCII85Decode|A85|ASCIIHexDecode|AHx)\b")
IMAGE = re.compile(rb"/Subtype\s*/Image\b")
LEAST_PACKED = 4_096
"""Bytes; deflate packs a thousandfold at most."""
MOST_UNPACKED = 30_000_000
"""Bytes of a stream; those of a page, of a font or of a map have up to some million."""
MOST_TOGETHER = 300_000_000
"""Bytes of all streams but pictures, which are not unpacked; a book has some ten million."""
DICTIONARY = 1_000
"""Bytes before a stream in which its dictionary says what it is."""
PIECE = 1_000_000


def unpacks_to_too_much(content: bytes) -> bool:
    """Whether the streams together would unpack to more than any document's."""
    left = MOST_TOGETHER
    for start in STREAM.finditer(content):
        end = content.find(b"endstream", start.end())
        end = len(content) if end < 0 else end
        opened = max(content.rfind(b"obj", 0, start.start()), start.start() - DICTIONARY, 0)
        stated = content[opened : start.start()]
        packed = len(PACKED.findall(stated))
        if packed > 1:
            return True
        if packed and end - start.end() >= LEAST_PACKED and not IMAGE.search(stated):
            size = _unpacked(_plain(content[start.end() : end], stated), MOST_UNPACKED)
            left -= size
            if size >= MOST_UNPACKED or left <= 0:
                return True
    return False


def _plain(packed: bytes, stated: bytes) -> bytes:
    """The bytes of a stream that is written in letters; as it is where it is damaged."""
    try:
        for encoding in ENCODED.findall(stated):
            packed = packed.rpartition(b"~>")[0] if b"~>" in packed else packed.rstrip(b"> \r\n")
            if encoding in (b"ASCII85Decode", b"A85"):
                packed = a85decode(packed.strip().removeprefix(b"<~"))
            else:
                packed = unhexlify(b"".join(packed.split()))
    except ValueError:  # PDFium stops there too
        return packed
    return packed


def _unpacked(packed: bytes, most: int) -> int:
    """How many bytes a stream unpacks to, counted no further than this."""
    decoder = zlib.decompressobj()
    found, rest = 0, packed
    try:
        while rest and found < most and not decoder.eof:
            found += len(decoder.decompress(rest, PIECE))
            rest = decoder.unconsumed_tail
    except zlib.error:  # damaged, or another encoding lies over it: PDFium stops there too
        return found
    return found
