"""The one way that an article's words take to a screen: what a screen would obey is shown instead.

An article can hold escape sequences that recolour a terminal, set its title or its clipboard, and
direction marks that show other words than are there. None of it survives `visible`.
"""

import re
from functools import cache
from urllib.parse import quote, urlsplit

CONTROLS = "\x00-\x08\x0b-\x1f\x7f-\x9f"
DIRECTIONS = "\u061c\u200e\u200f\u202a-\u202e\u2066-\u206f"
INVISIBLES = "\u00ad\u2028\u2029\u200b\u2060-\u2064\ufeff\ufff9-\ufffb\U000e0000-\U000e007f"
SURROGATES = "\ud800-\udfff"
NAMES = {0x7F: "␡", 0xAD: "", 0x2028: " ", 0x2029: " ", 0xFEFF: "", 0x200B: ""}
"""What stands for a character that has a picture of its own, or whose absence misleads nobody."""


@cache
def _unsafe() -> re.Pattern[str]:
    return re.compile(f"[{CONTROLS}{DIRECTIONS}{INVISIBLES}{SURROGATES}]")


def visible(text: str) -> str:
    """The text with control, direction and invisible characters shown: an escape becomes ␛.

    Line breaks and tabs stay; `line` takes them out as well.
    """
    return _unsafe().sub(_shown, text)


def line(text: str) -> str:
    """The same on one line, with single spaces."""
    return " ".join(visible(text).split())


def _shown(character: re.Match[str]) -> str:
    code = ord(character[0])
    if code in NAMES:
        return NAMES[code]
    return chr(0x2400 + code) if code < 0x20 else f"⟨U+{code:04X}⟩"


def web_address(url: str | None) -> str | None:
    """The address where it is one of the web, percent-encoded where a character could break out.

    None for every other scheme: a link must never run a script, or open a program.
    """
    if not url or not url.isprintable():
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return None
    return quote(url, safe="!#$%&'()*+,/:;=?@[]~")


def passage_address(page: str | None, fragment: str) -> str | None:
    """The address of a page, opened at a text fragment (":~:text=...")."""
    address = web_address(page)
    return web_address(f"{address.partition('#')[0]}#{fragment}") if address else None
