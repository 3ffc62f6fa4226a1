"""Running heads and page numbers: what stands at the edges of many pages, its digits apart."""

import re
from collections import Counter
from itertools import pairwise

from msgspec.structs import replace

from factsheet.readers.pdf.lines import PdfPage, Segment

EDGE = 0.1
"""The share of a page's height that is its margin, above and below."""
OUTERMOST = 2
"""Lines of a running head."""
LEAST_PAGES = 2
SHARE = 0.4
"""Of the pages that a running head stands on: left and right pages may have one each."""
NUMBER = re.compile(r"\W*(?:page\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?\W*", re.IGNORECASE)
LEAST_LINES = 8
"""Of a page whose lines are counted."""
DIGITS = re.compile(r"\d+")


def without(pages: list[PdfPage]) -> list[PdfPage]:
    """The pages without their running heads, feet and numbers, and without numbers of lines."""
    pages = [replace(page, segments=_without_line_numbers(page.segments)) for page in pages]
    seen = Counter(key for page in pages for key in {_key(s) for s in _edges(page)})
    often = max(LEAST_PAGES, SHARE * len(pages))
    heads = {key for key, number in seen.items() if number >= often}
    return [_without(page, _running(page, heads)) for page in pages]


def _without(page: PdfPage, gone: set[Segment]) -> PdfPage:
    return replace(page, segments=[s for s in page.segments if s not in gone]) if gone else page


def _edges(page: PdfPage) -> list[Segment]:
    """The segments of the margins, the outermost lines only: the text may begin below them."""
    tops = sorted({round(s.top) for s in page.segments})
    outer = {*tops[:OUTERMOST], *tops[-OUTERMOST:]}
    return [s for s in page.segments if round(s.top) in outer and _at_edge(s, page)]


def _at_edge(segment: Segment, page: PdfPage) -> bool:
    margin = EDGE * page.height
    return segment.bottom <= margin or segment.top >= page.height - margin


def _running(page: PdfPage, heads: set[str]) -> set[Segment]:
    return {s for s in _edges(page) if NUMBER.fullmatch(s.text) or _key(s) in heads}


def _key(segment: Segment) -> str:
    return DIGITS.sub("0", segment.text.casefold())


def _without_line_numbers(segments: list[Segment]) -> list[Segment]:
    """Court papers count their lines in the margin: numbers that go up, left of all else."""
    counted = [s for s in segments if s.text.isascii() and s.text.isdigit() and len(s.text) < 3]
    if len(counted) < LEAST_LINES:
        return segments
    edge = max(s.right for s in counted)
    ordered = [int(s.text) for s in sorted(counted, key=lambda s: s.top)]
    rest = [s for s in segments if s not in counted]
    if any(s.left < edge for s in rest) or any(b - a != 1 for a, b in pairwise(ordered)):
        return segments
    return rest
