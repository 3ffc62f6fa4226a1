"""Streams that unpack to more than memory holds."""

import zlib
from base64 import a85encode

import pytest

from factsheet.readers.pdf.bombs import unpacks_to_too_much

PACKED = zlib.compress(b" " * 40_000_000, 9)


def stream(content, dictionary=b"<</Filter/FlateDecode>>"):
    return b"4 0 obj" + dictionary + b"stream\n" + content + b"\nendstream endobj\n"


@pytest.mark.parametrize(
    ("content", "is_bomb"),
    [
        (stream(PACKED), True),
        (stream(PACKED[:-500]), True),
        (stream(a85encode(PACKED) + b"~>", b"<</Filter[/ASCII85Decode/FlateDecode]>>"), True),
        (stream(PACKED.hex().encode() + b">", b"<</Filter[/AHx /Fl]>>"), True),
        (stream(b"\xff" * 9_000, b"<</Filter[/A85 /Fl]>>"), False),
        (stream(zlib.compress(PACKED), b"<</Filter[/FlateDecode /FlateDecode]>>"), True),
        (stream(PACKED, b"<</Subtype /Image /Filter/FlateDecode>>"), False),
        (stream(zlib.compress(b"BT (It cost $5m) Tj ET" * 9_000)), False),
        (stream(b"no deflate" * 900), False),
        (stream(zlib.compress(b" " * 29_000_000, 9) + b"what stands behind" * 900), False),
        (b"%PDF-1.7 stream\n", False),
    ],
)
def test_a_bomb_is_told_before_it_is_unpacked(content, is_bomb):
    assert unpacks_to_too_much(content) is is_bomb
