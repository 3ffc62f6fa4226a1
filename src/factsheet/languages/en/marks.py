"""Quotation marks of every kind, paired inside their own paragraph."""

import re
from bisect import bisect_left
from functools import cache

from msgspec import Struct

from factsheet.model.document import Block

OPENING = frozenset(("“", "„", "«", "``", "‟"))
CLOSING = frozenset(("”", "»"))
BEFORE_AN_OPENING = frozenset(" \t\n\u00a0\u2009\u202f([{—–-/:‘'")
AFTER_A_CLOSING = frozenset(" \t\n\u00a0\u2009\u202f)]}—–-/:;,.?!’'…")
LONGEST_IN_SINGLE_MARKS = 1500
"""Code points."""
MARKS = "\"'`‘“”„‟«»"
"""One of which every quotation opens with."""
RULER = 4
"""Marks in a row that quote nothing."""
CLOSINGS_TRIED = 12
"""Apostrophes that are looked at before a single mark is given up."""


class Quoted(Struct, frozen=True, order=True):
    """A stretch with its marks, and the words between them; `closed` unless the mark is missing."""

    start: int
    end: int
    first: int
    last: int
    closed: bool = True


@cache
def _double() -> re.Pattern[str]:
    return re.compile(r"[\"“”„‟«»'`]{4,}|[\"“”„‟«»]|''|``")


@cache
def _single() -> re.Pattern[str]:
    return re.compile(r"(?<![\w'])[‘'](?=[\w\[(“\"])")


@cache
def _closing() -> re.Pattern[str]:
    return re.compile(r"(?<!\s)[’'](?!\w)")


@cache
def _elision() -> re.Pattern[str]:
    """What an apostrophe stands before where letters are left out."""
    return re.compile(r"(?:\d|em\b|tis\b|til\b|cause\b|n['’]|twas\b|round\b)")


def quoted(text: str, block: Block) -> list[Quoted]:
    """The quoted stretches of a block, in order, none inside another."""
    said = text[block.start : block.end]
    if not any(mark in said for mark in MARKS):
        return []
    found = _in_double_marks(text, block)
    outside = _gaps(block, found)
    for begin, end in outside:
        found.extend(_in_single_marks(text, begin, end))
    return sorted(found)


def in_single_marks(text: str, block: Block) -> list[Quoted]:
    """The stretches of a block in single marks, none inside double ones."""
    if "'" not in text and "‘" not in text:
        return []
    if not _single().search(text, block.start, block.end):
        return []
    return [quote for quote in quoted(text, block) if text[quote.start] in "'‘"]


def _in_double_marks(text: str, block: Block) -> list[Quoted]:
    found_marks = _double().finditer(text, block.start, block.end)
    marks = [mark for mark in found_marks if mark.end() - mark.start() < RULER]
    closers = sum(mark[0] in CLOSING for mark in marks)
    openers = len(marks) - closers
    found: list[Quoted] = []
    opened: re.Match[str] | None = None
    depth = 0
    for mark in marks:
        if mark[0] in CLOSING:
            closers -= 1
        elif mark[0] in OPENING:
            openers -= 1
        if opened is None:
            opened, depth = (mark, 1) if _opens(text, block, mark) else (None, 0)
        elif _nested(opened, mark, closers - openers):
            depth += 1
        elif _reopens(text, mark):
            found.append(_closed_before(text, opened, mark.start()))
            opened, depth = mark, 1
        elif _matches(opened, mark):
            depth -= 1
            if depth == 0:
                found.append(Quoted(opened.start(), mark.end(), opened.end(), mark.start()))
                opened = None
    if opened is not None:
        found.append(_closed_before(text, opened, block.end))
    return [q for q in found if text[q.first : q.last].strip()]


def _opens(text: str, block: Block, mark: re.Match[str]) -> bool:
    """Whether a mark can open: nothing but space or a bracket before it, a word after it."""
    start, end = mark.span()
    after = text[end : end + 1]
    if end >= block.end or after.isspace():
        return False
    before = text[start - 1] if start > block.start else " "
    return mark[0] in OPENING or before in BEFORE_AN_OPENING or after.isupper()


def _nested(opened: re.Match[str], mark: re.Match[str], surplus: int) -> bool:
    """A curly mark inside a curly quotation, with closing marks enough for both."""
    return mark[0] == opened[0] == "“" and surplus >= 2


def _reopens(text: str, mark: re.Match[str]) -> bool:
    """An opening mark where the last quotation was never closed."""
    start, end = mark.span()
    before, after = text[start - 1], text[end : end + 1]
    stands_open = before.isspace() and not after.isspace() and after not in AFTER_A_CLOSING
    return stands_open and mark[0] not in CLOSING


def _matches(opened: re.Match[str], mark: re.Match[str]) -> bool:
    """Whether the mark may close what that one opened."""
    if opened[0] in ('"', "''"):
        return mark[0] == opened[0] or mark[0] in CLOSING
    return True


def _closed_before(text: str, opened: re.Match[str], limit: int) -> Quoted:
    """A quotation whose closing mark is missing: up to the limit, the white space left out."""
    end = opened.start() + len(text[opened.start() : limit].rstrip())
    return Quoted(opened.start(), end, opened.end(), end, closed=False)


def _gaps(block: Block, found: list[Quoted]) -> list[tuple[int, int]]:
    """What is left of the block between the quotations."""
    edges = [block.start, *(edge for q in found for edge in (q.start, q.end)), block.end]
    return list(zip(edges[::2], edges[1::2], strict=True))


def _in_single_marks(text: str, begin: int, end: int) -> list[Quoted]:
    found: list[Quoted] = []
    closings = [mark.start() for mark in _closing().finditer(text, begin, end)]
    at = begin
    for mark in _single().finditer(text, begin, end):
        if mark.start() < at or _elision().match(text, mark.end(), end):
            continue
        close = _single_close(text, closings, mark.end())
        if close is not None:
            found.append(Quoted(mark.start(), close + 1, mark.end(), close))
            at = close + 1
        elif _opens_paragraphs(text, mark):
            stop = begin + len(text[begin:end].rstrip())
            found.append(Quoted(mark.start(), stop, mark.end(), stop, closed=False))
            break
    return found


def _opens_paragraphs(text: str, mark: re.Match[str]) -> bool:
    """Whether a single mark behind a colon opens a quotation that a later paragraph closes."""
    start, end = mark.span()
    return text[max(0, start - 2) : start].rstrip()[-1:] == ":" and text[end : end + 1].isupper()


def _single_close(text: str, closings: list[int], begin: int) -> int | None:
    """The mark that closes: one after a stop, else one after a word that is no plural owner's."""
    weak = None
    first = bisect_left(closings, begin)
    for at in closings[first : first + CLOSINGS_TRIED]:
        if at - begin > LONGEST_IN_SINGLE_MARKS:
            break
        if text[at - 1] in ".,?!…":
            return at
        if weak is None and text[at - 1] != "s":
            weak = at
    return weak
