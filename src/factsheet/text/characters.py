"""Characters that no file can hold: half a surrogate pair, which JSON and HTML can spell."""

import re
from functools import cache

LOST = "\ufffd"


@cache
def _halves() -> re.Pattern[str]:
    return re.compile("[\ud800-\udfff]")


def whole(text: str) -> str:
    """The text with U+FFFD for each half of a surrogate pair: as long as before, and encodable."""
    return text if text.isascii() else _halves().sub(LOST, text)
