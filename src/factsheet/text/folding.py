"""The words of a text as a reader hears them: what typography, case and spacing can change is gone.

Two stretches with the same words say the same thing, however they are set.
"""

import re
from functools import cache

from factsheet.text.characters import UNSEEN


@cache
def _word(*, plain: bool) -> re.Pattern[str]:
    """A word, a number, a sign that means something, or a minus; quotation marks and stops are
    none. Of ASCII text a `plain` one is enough, as in `cutting`.
    """
    money, signs, minus = ("", "", "-") if plain else ("€£¥", "₹₩₽₺₪฿₫₦‰°", "-−–")
    return re.compile(
        r"[^\W\d_]+"
        r"|\d+(?:[.,]\d+)*"
        rf"|[$%+<>={money}{signs}]"
        rf"|(?:(?<=\s)|^)[{minus}](?=[\d${money}])"
    )


@cache
def _unseen() -> re.Pattern[str]:
    return re.compile(f"[{UNSEEN}]")


def spelled(text: str) -> list[str]:
    """The words in order, their capitals kept."""
    if text.isascii():
        return _word(plain=True).findall(text)
    import unicodedata  # a megabyte of tables

    text = unicodedata.normalize("NFKC", _unseen().sub("", text))
    return ["-" if word in "−–" else word for word in _word(plain=False).findall(text)]


def words(text: str) -> tuple[str, ...]:
    """The words in order, case folded."""
    return tuple(map(str.casefold, spelled(text)))
