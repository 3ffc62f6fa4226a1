"""Streams of a PDF that unpack to more than memory holds, told before anything unpacks them."""

import re
import zlib

STREAM = re.compile(rb"stream\r?\n")
PACKED = re.compile(rb"/(?:FlateDecode|Fl)\b")
IMAGE = re.compile(rb"/Subtype\s*/Image\b")
LEAST_PACKED = 4_096
"""Bytes; deflate packs a thousandfold at most."""
MOST_UNPACKED = 100_000_000
"""Bytes of all streams but pictures, which are not unpacked; a book has some ten million."""
DICTIONARY = 1_000
"""Bytes before a stream in which its dictionary says what it is."""
PIECE = 1_000_000


def unpacks_to_too_much(content: bytes) -> bool:
    """Whether the streams together would unpack to more than any document's."""
    left = MOST_UNPACKED
    for start in STREAM.finditer(content):
        end = content.find(b"endstream", start.end())
        end = len(content) if end < 0 else end
        opened = max(content.rfind(b"obj", 0, start.start()), start.start() - DICTIONARY, 0)
        stated = content[opened : start.start()]
        packed = len(PACKED.findall(stated))
        if packed > 1:
            return True
        if packed and end - start.end() >= LEAST_PACKED and not IMAGE.search(stated):
            left -= _unpacked(memoryview(content)[start.end() : end], left)
        if left <= 0:
            return True
    return False


def _unpacked(packed: memoryview, most: int) -> int:
    """How many bytes a stream unpacks to, counted no further than this."""
    decoder = zlib.decompressobj()
    found, rest = 0, bytes(packed)
    try:
        while rest and found < most:
            found += len(decoder.decompress(rest, PIECE))
            rest = decoder.unconsumed_tail
    except zlib.error:  # damaged, or another encoding lies over it: PDFium stops there too
        return found
    return found
