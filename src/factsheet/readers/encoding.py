"""Bytes -> str: by byte order mark, by what was declared, or by what the bytes look like."""

import codecs
import re

from factsheet.model.document import SheetWarning

BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
META_CHARSET = (
    rb"""<meta[^>]{0,200}?charset\s{0,8}=\s{0,8}["']?\s{0,8}([\w:.-]{2,40})"""
    rb"""|<\?xml[^>]{0,80}?encoding\s{0,8}=\s{0,8}["']([\w:.-]{2,40})"""
)
SEARCHED = 4096
"""Bytes in which a page must declare its encoding; browsers read 1,024."""
ESCAPED = frozenset(("iso2022_jp", "iso2022_kr", "hz"))
"""Encodings whose bytes are all ASCII, so that they pass for UTF-8."""
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "euc_kr": "cp949",
    "big5": "big5hkscs",
}
"""What a label means on the web: the superset that browsers use (https://encoding.spec.whatwg.org)."""
TEXT_ENCODINGS = ESCAPED | frozenset(
    (
        "utf-8 utf-16 utf-16-le utf-16-be utf-32 utf-32-le utf-32-be cp1250 cp1251 cp1252 "
        "cp1253 cp1254 cp1255 cp1256 cp1257 cp1258 cp866 cp874 cp932 cp949 iso8859-2 "
        "iso8859-3 iso8859-4 iso8859-5 iso8859-6 iso8859-7 iso8859-8 iso8859-10 "
        "iso8859-13 iso8859-14 iso8859-15 iso8859-16 koi8-r koi8-u mac-roman mac-cyrillic "
        "gb18030 big5hkscs euc_jp"
    ).split()
)


def decode(
    content: bytes, *, declared: str | None = None, markup: bool = False
) -> tuple[str, tuple[SheetWarning, ...]]:
    """The text of these bytes, without its byte order mark, and what a reader should know of it.

    `declared` is the label that a server sent; `markup` looks for a label inside the page too.
    """
    for mark, name in BYTE_ORDER_MARKS:
        if content.startswith(mark):
            return _replaced(content[len(mark) :], name)
    labels = [codec(label) for label in (declared, _label_inside(content) if markup else None)]
    wanted = next(filter(None, labels), None)
    if wanted in ESCAPED or (wanted or "").startswith(("utf-16", "utf-32")):
        exact = _exact(content, wanted or "")
        if exact is not None:
            return exact, ()
    wide = _without_mark(content)
    if wide:
        return _replaced(content, wide)
    return _narrow(content, wanted)


def codec(label: str | None) -> str | None:
    """Python's name of a label that a page or a server may give; None for one that is no text."""
    if not label:
        return None
    try:
        name = codecs.lookup(label.strip().strip("\"'")).name
    except (LookupError, ValueError):
        return None
    name = WIDER.get(name, name)
    return name if name in TEXT_ENCODINGS else None


def _label_inside(content: bytes) -> str | None:
    found = re.search(META_CHARSET, content[:SEARCHED], re.IGNORECASE)
    return (found[1] or found[2]).decode("ascii") if found else None


def _without_mark(content: bytes) -> str | None:
    """UTF-16 that lacks its mark: every other byte of Latin text is nought."""
    head = content[:400]
    if len(head) < 8:
        return None
    low, high = head[0::2].count(0), head[1::2].count(0)
    most = len(head) * 2 // 5
    if high >= most and low == 0:
        return "utf-16-le"
    return "utf-16-be" if low >= most and high == 0 else None


def _narrow(content: bytes, wanted: str | None) -> tuple[str, tuple[SheetWarning, ...]]:
    text = _exact(content, "utf-8")
    if text is not None:
        wrong = wanted not in (None, "utf-8") and not content.isascii()
        return text, (_mismatch(wanted or "", "utf-8"),) if wrong else ()
    if wanted and wanted != "utf-8":
        text = _exact(content, wanted)
        if text is not None:
            return text, ()
    if _damaged_utf8(content):
        return _replaced(content, "utf-8")
    guess = _guess(content)
    text, warnings = _replaced(content, guess)
    return text, (_mismatch(wanted, guess), *warnings) if wanted else warnings


def _damaged_utf8(content: bytes) -> bool:
    """Whether all but a few of the characters beyond ASCII are right UTF-8."""
    text = content.decode("utf-8", "replace")
    beyond = sum(len(run) for run in re.findall(r"[^\x00-\x7f]+", text))
    return text.count("\ufffd") * 10 <= beyond


def _guess(content: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(content[:20_000] + content[-20_000:]).best()
    return codec(best.encoding if best else None) or "cp1252"


def _exact(content: bytes, name: str) -> str | None:
    try:
        return content.decode(name)
    except UnicodeDecodeError:
        return None


def _replaced(content: bytes, name: str) -> tuple[str, tuple[SheetWarning, ...]]:
    text = content.decode(name, "replace")
    lost = text.count("\ufffd")
    if not lost or _exact(content, name) is not None:
        return text, ()
    message = f"{lost} characters could not be read as {name} and stand as \ufffd."
    return text, (SheetWarning("undecodable_bytes", message),)


def _mismatch(declared: str, actual: str) -> SheetWarning:
    return SheetWarning(
        "encoding_mismatch",
        f"The source says that it is {declared}, but its bytes are not; it was read as {actual}.",
    )
