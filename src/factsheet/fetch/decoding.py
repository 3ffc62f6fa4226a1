"""A body's bytes, decoded in bounded steps: a kilobyte may stand for gigabytes."""

import zlib
from collections.abc import Iterable, Iterator

from factsheet.model.errors import SourceError

STEP = 65_536
"""Bytes that a decoder may give at a time."""
MOST_LAYERS = 3
SUPPORTED = "gzip, deflate"
"""What is asked for: both are decoded by zlib, which can be stopped at any byte."""


def decoded(body: Iterable[bytes], encoding: str) -> Iterator[bytes]:
    """The body without its content encoding. Raises SourceError for one that was not asked for."""
    layers = [name.strip().lower() for name in encoding.split(",") if name.strip()]
    layers = [name for name in layers if name != "identity"]
    if len(layers) > MOST_LAYERS:
        raise SourceError("the server packed its answer many times over")
    chunks = iter(body)
    for name in reversed(layers):
        if name not in ("gzip", "x-gzip", "deflate"):
            raise SourceError(f"the server sent {name[:20]}, which was not asked for")
        chunks = inflated(chunks, bare=name == "deflate")
    return chunks


def inflated(chunks: Iterable[bytes], *, bare: bool = False) -> Iterator[bytes]:
    """gzip or zlib -> the bytes, `STEP` at most at a time. Raises SourceError.

    `bare` allows deflate without a header too, which some servers send under that name.
    """
    decoder = None
    for chunk in chunks:
        rest = chunk
        while rest:
            if decoder is None:
                decoder = _decoder(rest, bare)
            try:
                yield decoder.decompress(rest, STEP)
            except zlib.error:
                raise SourceError("the server's compressed answer is damaged") from None
            rest = decoder.unconsumed_tail
            if decoder.eof:
                rest = decoder.unused_data
                decoder = None
    if decoder is not None:
        yield decoder.flush(STEP)
        if not decoder.eof:
            raise SourceError("the server's compressed answer is damaged: it breaks off")


def _decoder(head: bytes, bare: bool) -> "zlib._Decompress":
    """zlib tells gzip from its own format; a bare stream is told by the lack of a header."""
    is_zlib = head[0] & 0x0F == 8 and (len(head) < 2 or (head[0] * 256 + head[1]) % 31 == 0)
    if bare and not is_zlib:
        return zlib.decompressobj(-zlib.MAX_WBITS)
    return zlib.decompressobj(zlib.MAX_WBITS | 32)
