"""Plain text -> Document. The text is kept as it is; only its blocks are told."""

import re

from factsheet.document import Block, Document, Particulars

BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
LINE = re.compile(r"[^\n]+")
WRAPPED_WIDTH = range(40, 110)
"""Code points of a line that an editor broke, rather than its author."""
LONGEST_HEADLINE = 200
"""Code points."""


def read(text: str) -> Document:
    """The article of a text file: its first line is the title where it reads like a headline."""
    found = blocks(text)
    title = None
    if len(found) > 1:
        first = text[found[0].start : found[0].end].strip()
        if len(first) <= LONGEST_HEADLINE and first[-1] not in ".!?:,;":
            title = first
            found = (found[0]._replace(kind="heading"), *found[1:])
    return Document(text, found, Particulars(title=title))


def blocks(text: str) -> tuple[Block, ...]:
    """Paragraphs part at blank lines, and at every line end where the text is not hard-wrapped."""
    found = []
    begin = 0
    for gap in (*BLANK_LINE.finditer(text), None):
        end = gap.start() if gap else len(text)
        found.extend(_lines(text, begin, end))
        begin = gap.end() if gap else end
    return tuple(found)


def _lines(text: str, begin: int, end: int) -> list[Block]:
    lines = [Block(*match.span()) for match in LINE.finditer(text, begin, end) if match[0].strip()]
    if len(lines) > 1 and _hard_wrapped(text, lines):
        return [Block(lines[0].start, lines[-1].end)]
    return lines


def _hard_wrapped(text: str, lines: list[Block]) -> bool:
    """Whether lines end in mid-sentence, at much the same width."""
    broken = lines[:-1]
    widths_fit = all(line.end - line.start in WRAPPED_WIDTH for line in broken)
    return widths_fit and any(text[line.end - 1] not in ".!?”\"'’:;" for line in broken)
