"""A sheet as JSON, and back."""

import msgspec

from factsheet.sheet import Sheet

_encoder = msgspec.json.Encoder(decimal_format="string")
_decoder = msgspec.json.Decoder(Sheet)


def render(sheet: Sheet) -> str:
    """One JSON object, indented for people."""
    return msgspec.json.format(_encoder.encode(sheet), indent=2).decode() + "\n"


def render_line(sheet: Sheet) -> str:
    """One JSON object on one line."""
    return _encoder.encode(sheet).decode() + "\n"


def parse(text: str | bytes) -> Sheet:
    """The sheet of its JSON. Raises `msgspec.DecodeError` where it is none."""
    return _decoder.decode(text)
