"""Characters of no width, which a reader does not see and no word is parted by; and those that no
file can hold: half a surrogate pair, which JSON and HTML can spell.
"""

import re
from functools import cache

UNSEEN = "\u00ad\u180e\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
"""Soft hyphens, joiners and marks of direction."""
LOST = "\ufffd"


@cache
def _halves() -> re.Pattern[str]:
    return re.compile("[\ud800-\udfff]")


def whole(text: str) -> str:
    """The text with U+FFFD for each half of a surrogate pair: as long as before, and encodable."""
    return text if text.isascii() else _halves().sub(LOST, text)
