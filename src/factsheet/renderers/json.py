"""A sheet as JSON, and back."""

import re
from functools import cache
from typing import Any

import msgspec
from msgspec import Struct

from factsheet.renderers import RenderOptions
from factsheet.renderers.visible import DIRECTIONS
from factsheet.sheet import Sheet

_encoder = msgspec.json.Encoder(decimal_format="string")
_linked = msgspec.json.Encoder(decimal_format="number")
_decoder = msgspec.json.Decoder(Sheet)


def render(sheet: Sheet, options: RenderOptions | None = None) -> str:  # noqa: ARG001 - for people
    """One JSON object, indented for people."""
    return indented(sheet)


def indented(value: Struct) -> str:
    """Anything that is printed as JSON: indented, numbers as strings, nothing a terminal obeys."""
    return escaped(msgspec.json.format(_encoder.encode(value), indent=2)).decode() + "\n"


def render_line(sheet: Sheet, options: RenderOptions | None = None) -> str:  # noqa: ARG001
    """One JSON object on one line."""
    return compact(sheet).decode() + "\n"


def compact(value: object) -> bytes:
    """The same as `indented` in as few bytes as can be, without the end of the line."""
    return escaped(_encoder.encode(value))


def render_linked(tree: dict[str, Any]) -> str:
    """Any tree as one JSON object for people, with numbers as numbers: linked data wants them."""
    return escaped(msgspec.json.format(_linked.encode(tree), indent=2)).decode() + "\n"


def parse(text: str | bytes) -> Sheet:
    """The sheet of its JSON. Raises `msgspec.DecodeError` where it is none."""
    return _decoder.decode(text)


@cache
def _obeyed() -> re.Pattern[str]:
    return re.compile(f"[\x7f-\x9f{DIRECTIONS}\u2028\u2029\ufeff]")


def escaped(json: bytes) -> bytes:
    r"""The same JSON with what a terminal would obey written as \uXXXX, and valid UTF-8."""
    if json.isascii() and b"\x7f" not in json:
        return json
    text = json.decode("utf-8", "replace")
    return _obeyed().sub(lambda character: f"\\u{ord(character[0]):04x}", text).encode()
