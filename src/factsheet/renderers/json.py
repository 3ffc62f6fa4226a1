"""A sheet as JSON, and back."""

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

import msgspec
from msgspec import UNSET

from factsheet.model.sheet import Sheet, Text
from factsheet.renderers import RenderOptions
from factsheet.renderers.visible import DIRECTIONS

_encoder = msgspec.json.Encoder(decimal_format="string")
_linked = msgspec.json.Encoder(decimal_format="number")


INDENT = 2
PIECE = 1 << 20
"""Code points that are written at a time."""


def render(
    sheet: Sheet,
    options: RenderOptions | None = None,  # noqa: ARG001 - for people
) -> Iterator[bytes]:
    """One JSON object, indented for people, in pieces: whole it is nine times as long as its text,
    and would be held three times over.
    """
    yield from _fields(sheet, 1)
    yield b"\n"


def _fields(struct: Sheet | Text, depth: int) -> Iterator[bytes]:
    """An object of the fields that are set, as they stand so deep in the sheet."""
    mark, names = b"{", zip(struct.__struct_fields__, struct.__struct_encode_fields__, strict=True)
    for name, written in names:
        value = getattr(struct, name)
        if value is not UNSET:
            yield mark + b"\n" + _nested(_encoder.encode(written), depth) + b": "
            yield from _value(value, depth)
            mark = b","
    yield b"\n" + b" " * (INDENT * (depth - 1)) + b"}"


def _value(value: object, depth: int) -> Iterator[bytes]:
    """The value of a field: of a text some at a time, of many things one after the other."""
    if isinstance(value, Text):
        yield from _fields(value, depth + 1)
    elif isinstance(value, str) and len(value) > PIECE:
        yield b'"'
        for at in range(0, len(value), PIECE):
            yield escaped(_encoder.encode(value[at : at + PIECE])[1:-1])
        yield b'"'
    elif not isinstance(value, tuple) or not value:
        yield _nested(_encoder.encode(value), depth).lstrip()
    else:
        mark = b"["
        for each in value:
            yield mark + b"\n" + _nested(_encoder.encode(each), depth + 1)
            mark = b","
        yield b"\n" + b" " * (INDENT * depth) + b"]"


def _nested(json: bytes, depth: int) -> bytes:
    """The same for people, as it stands so deep in another; no string in it has an end of line."""
    margin = b" " * (INDENT * depth)
    json = escaped(msgspec.json.format(json, indent=INDENT))
    return margin + json.replace(b"\n", b"\n" + margin)


def indented(value: object) -> str:
    """Anything that is printed as JSON: indented, numbers as strings, nothing a terminal obeys."""
    return _for_people(_encoder.encode(value))


def render_line(sheet: Sheet, options: RenderOptions | None = None) -> str:  # noqa: ARG001
    """One JSON object on one line."""
    return compact_line(sheet)


def compact_line(value: object) -> str:
    """Anything that is printed as JSON, on one line."""
    return compact(value).decode() + "\n"


def compact(value: object) -> bytes:
    """The same as `indented` in as few bytes as can be, without the end of the line."""
    return escaped(_encoder.encode(value))


def render_linked(tree: dict[str, Any]) -> str:
    """Any tree as one JSON object for people, with numbers as numbers: linked data wants them.

    It is pasted into pages, so that no string in it may close the element that holds it.
    """
    return _for_people(_linked.encode(tree)).replace("<", "\\u003c")


def parse(text: str | bytes) -> Sheet:
    """The sheet of its JSON. Raises `msgspec.DecodeError` where it is none."""
    return _decoder().decode(text)


@cache
def _decoder() -> msgspec.json.Decoder[Sheet]:
    """One for all sheets that are read, and none for those that are written."""
    return msgspec.json.Decoder(Sheet)


def _for_people(json: bytes) -> str:
    return escaped(msgspec.json.format(json, indent=INDENT) + b"\n").decode()


@cache
def _obeyed() -> re.Pattern[bytes]:
    """Each of these characters in UTF-8: a large sheet is not decoded to look for them."""
    every = re.compile(f"[\x7f-\x9f{DIRECTIONS}\u2028\u2029\ufeff]")
    found = every.findall("".join(map(chr, range(0x3000))) + "\ufeff")
    lasts: dict[bytes, bytes] = {}
    for coded in map(str.encode, found):
        lasts[coded[:-1]] = lasts.get(coded[:-1], b"") + coded[-1:]
    return re.compile(b"|".join(b"%s[%s]" % each for each in lasts.items()))


def escaped(json: bytes) -> bytes:
    r"""The same JSON with what a terminal would obey written as \uXXXX."""
    if json.isascii() and b"\x7f" not in json:
        return json
    if _obeyed().search(json) is None:
        return json
    return _obeyed().sub(lambda found: b"\\u%04x" % ord(found[0].decode()), json)
