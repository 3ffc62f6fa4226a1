"""The words of a text as a reader hears them: what typography, case and spacing can change is gone.

Two stretches with the same words say the same thing, however they are set.
"""

import re
import unicodedata

UNSEEN = dict.fromkeys([0xAD, 0x180E, *range(0x200B, 0x2010), 0x2060, 0xFEFF])
"""Soft hyphens and other characters of no width."""
WORD = re.compile(
    r"[^\W\d_]+"
    r"|\d+(?:[.,]\d+)*"
    r"|[$€£¥₹₩₽₺₪฿₫₦%‰°+<>=]"
    r"|(?:(?<=\s)|^)[-−–](?=[\d$€£¥])"
)
"""A word, a number, a sign that means something, or a minus; quotation marks and stops are none."""


def spelled(text: str) -> list[str]:
    """The words in order, their capitals kept."""
    if not text.isascii():
        text = unicodedata.normalize("NFKC", text.translate(UNSEEN))
    return ["-" if word in "−–" else word for word in WORD.findall(text)]


def words(text: str) -> tuple[str, ...]:
    """The words in order, case folded."""
    return tuple(word.casefold() for word in spelled(text))
