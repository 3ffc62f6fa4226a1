"""What a fact is known by: an id that outlives a correction, and selectors of its words."""

import re
from hashlib import sha256
from urllib.parse import quote

from factsheet.document import Span
from factsheet.sheet import Selector

CONTEXT = 32
"""Code points on each side of a TextQuoteSelector, as web annotation clients give."""
TYPOGRAPHY = str.maketrans("‘’‚‛“”„‟‐‑‒–—―\u00a0\u2009\u202f", "''''\"\"\"\"------   ")


def masked(text: str, sentence: Span, figures: list[tuple[Span, str]]) -> str:
    """The sentence with each figure as its kind, and without what typography can change."""
    pieces, at = [], sentence.start
    for span, kind in figures:
        if at <= span.start and span.end <= sentence.end:
            pieces += [text[at : span.start], f"<{kind}>"]
            at = span.end
    pieces.append(text[at : sentence.end])
    return re.sub(r"\s+", " ", "".join(pieces).translate(TYPOGRAPHY)).strip().casefold()


def fact_id(kind: str, statement: str, ordinal: int) -> str:
    """An id that names the statement and not its value.

    `statement` is the masked sentence; `ordinal` tells apart facts of one kind in equal statements.
    """
    digest = sha256(f"{kind}\n{statement}\n{ordinal}".encode()).hexdigest()
    return f"f-{digest[:12]}"


def selector(text: str, span: Span) -> Selector:
    """The W3C TextQuoteSelector of a stretch."""
    return Selector(
        exact=text[span.start : span.end],
        prefix=text[max(0, span.start - CONTEXT) : span.start],
        suffix=text[span.end : span.end + CONTEXT],
    )


def fragment(text: str, span: Span) -> str:
    """A URL text fragment for a stretch, with a few words on each side so that it is the only one.

    https://wicg.github.io/scroll-to-text-fragment/
    """
    exact = text[span.start : span.end]
    line_start = text.rfind("\n", 0, span.start) + 1
    line_end = text.find("\n", span.end)
    before = re.findall(r"\S+\s*", text[max(line_start, span.start - 60) : span.start])[-3:]
    after = re.findall(r"\s*\S+", text[span.end : line_end if line_end >= 0 else None][:60])[:3]
    prefix, suffix = "".join(before).strip(), "".join(after).strip()
    parts = [f"{_encode(prefix)}-,"] if prefix else []
    parts.append(_quoted_range(exact))
    if suffix:
        parts.append(f",-{_encode(suffix)}")
    return ":~:text=" + "".join(parts)


def _quoted_range(exact: str) -> str:
    """The words themselves, or their first and last few where they are many."""
    words = exact.split()
    if len(words) <= 12:
        return _encode(exact)
    return f"{_encode(' '.join(words[:4]))},{_encode(' '.join(words[-4:]))}"


def _encode(words: str) -> str:
    return quote(words, safe="").replace("-", "%2D")
