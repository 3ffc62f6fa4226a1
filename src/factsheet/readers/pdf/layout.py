"""Segments of a page -> its rows in the order that they are read: column by column.

A gutter is where few segments cross, with lines of prose on both sides. Those that cross it, a
title or a heading over both columns, part the page into bands; each band is read left, then right.
This is the whitespace cover of Breuel (2002, "Two Geometric Algorithms for Layout Analysis"), for
the few columns that releases and reports have.
"""

from collections.abc import Iterator
from itertools import accumulate, groupby, islice
from statistics import median

from factsheet.readers.pdf.lines import PdfPage, Row, Segment

STEP = 3.0
"""Points between two places where a gutter is looked for."""
MARGIN = 0.15
"""The share of a region's width, at each side, where no gutter is."""
MOST_CROSSING = 0.25
"""The share of segments that may cross a gutter."""
LEAST_LINES = 4
LEAST_WORDS = 3
"""Of a column of prose: lines, and words of its median line; a table's cells have fewer."""
SAME_LINE = 0.5
"""The share of its height that a segment must have in common with its row."""
MOST_TRIED = 5
DEEPEST = 4
MOST_SEGMENTS = 5_000
"""Of a page that people read; a drawing may have more."""


def in_order(page: PdfPage) -> list[list[Row]]:
    """The columns of the page, each with its rows from top to bottom."""
    ordered = sorted(page.segments, key=lambda s: (s.top, s.left))
    return [_rows(column) for column in _columns(ordered)]


def _columns(segments: list[Segment], depth: int = 0) -> Iterator[list[Segment]]:
    gutter = _gutter(segments) if depth < DEEPEST else None
    if gutter is None:
        if segments:
            yield segments
        return
    for crosses, band in groupby(segments, key=lambda s: s.left < gutter < s.right):
        if crosses:
            yield list(band)
        else:
            yield from _sides(list(band), gutter, depth)


def _sides(band: list[Segment], gutter: float, depth: int) -> Iterator[list[Segment]]:
    yield from _columns([s for s in band if s.right <= gutter], depth + 1)
    yield from _columns([s for s in band if s.left >= gutter], depth + 1)


def _gutter(segments: list[Segment]) -> float | None:
    """Where the fewest segments cross, of the places that have prose on both sides."""
    if not 2 * LEAST_LINES <= len(segments) <= MOST_SEGMENTS:
        return None
    left, right = min(s.left for s in segments), max(s.right for s in segments)
    steps = int((right - left) / STEP) + 1
    edges = [0] * (steps + 2)
    for segment in segments:
        edges[int((segment.left - left) / STEP)] += 1
        edges[int((segment.right - left) / STEP) + 1] -= 1
    crossing = list(accumulate(edges))
    inner = range(int(MARGIN * steps), int((1 - MARGIN) * steps))
    fewest = min((crossing[at] for at in inner), default=len(segments))
    if fewest > MOST_CROSSING * len(segments):
        return None
    places = (left + (at + 0.5) * STEP for at in _widest_first(inner, crossing, fewest))
    return next(
        (place for place in islice(places, MOST_TRIED) if _parts_prose(segments, place)), None
    )


def _widest_first(inner: range, crossing: list[int], fewest: int) -> list[int]:
    """The middles of the stretches that the fewest segments cross."""
    runs = groupby(inner, key=lambda at: crossing[at] == fewest)
    stretches = [list(run) for is_free, run in runs if is_free]
    return [run[len(run) // 2] for run in sorted(stretches, key=len, reverse=True)]


def _parts_prose(segments: list[Segment], gutter: float) -> bool:
    sides = (
        [s for s in segments if s.right <= gutter],
        [s for s in segments if s.left >= gutter],
    )
    return all(
        len(side) >= LEAST_LINES and median(len(s.text.split()) for s in side) >= LEAST_WORDS
        for side in sides
    )


def _rows(segments: list[Segment]) -> list[Row]:
    """Segments side by side as one row."""
    found: list[list[Segment]] = []
    for segment in segments:
        if found and _beside(found[-1][0], segment):
            found[-1].append(segment)
        else:
            found.append([segment])
    return [Row(tuple(sorted(each, key=lambda s: s.left))) for each in found]


def _beside(first: Segment, other: Segment) -> bool:
    common = min(first.bottom, other.bottom) - max(first.top, other.top)
    return common > SAME_LINE * min(first.height, other.height)
