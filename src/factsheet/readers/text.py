"""Plain text -> Document. The text is kept as it is; only its blocks are told."""

import re
from collections.abc import Iterator
from datetime import date
from functools import cache
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from factsheet.model.document import Block, Document, Particulars
from factsheet.model.errors import NoArticleError
from factsheet.readers.kinds import is_markdown

BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
WRAPPED_WIDTH = range(40, 110)
"""Code points of a line that an editor broke, rather than its author."""
LONGEST_HEADLINE = 200
LONGEST_CREDIT = 120
"""Code points, both."""
LONGEST_MARKDOWN = 200_000
"""Code points; the parser takes minutes for a megabyte of brackets, so longer texts are plain."""
ENTRY = r"\s*[^\s:][^:\n]{0,60}:\s+\S.{0,120}$"
"""A line of a list, with a label."""
LONGEST_LIST = 4_000
"""Code points by which a list is told."""
AT_THE_TOP = 8
AT_THE_END = 6
"""Blocks among which a byline, a date and a source may stand."""
SOURCE_LABELS = ("source link", "source", "publisher", "published by", "via", "url", "link")


@cache
def _line(*, plain: bool) -> re.Pattern[str]:
    """A line; of ASCII text a `plain` pattern is enough, as in `text.cutting`."""
    separators = "" if plain else "\u2028\u2029"
    return re.compile(f"[^\n\r\f{separators}]+")


@cache
def _bullet(*, plain: bool) -> re.Pattern[str]:
    """A line of a list, after a mark or a number."""
    marks = "" if plain else "•‣▪●◦–—"
    return re.compile(rf"\s*(?:[-*{marks}]|\(?\d{{1,2}}[.)])\s+\S")


def read(content: bytes, *, url: str | None = None, charset: str | None = None) -> Document:
    """The article of a text file. Raises NoArticleError for a file that is no text."""
    from factsheet.readers.encoding import decode

    text, warnings = decode(content, declared=charset)
    if is_binary(text):
        raise NoArticleError("a binary file is not read; save the article as HTML or as text")
    if is_addresses(text):
        raise NoArticleError("it is a list of addresses; `factsheet batch` reads it")
    if is_paths(text):
        raise NoArticleError("it is a list of paths; give the files themselves")
    document = (
        _from_markdown(text)
        if len(text) <= LONGEST_MARKDOWN and is_markdown(text)
        else from_text(text)
    )
    particulars = document.particulars
    if url and not particulars.url:
        particulars = replace(particulars, url=url)
    return replace(document, particulars=particulars, warnings=warnings)


def _from_markdown(text: str) -> Document:
    from factsheet.readers import markdown

    return markdown.read(text)


def from_text(text: str) -> Document:
    """The article of a text, whole; its particulars are those that stand in its lines."""
    found = list(blocks(text))
    edges = dict.fromkeys((*range(len(found))[:AT_THE_TOP], *range(len(found))[-AT_THE_END:]))
    told = {at: said for at in edges if (said := credit(line_of(text, found[at])))}
    particulars = Particulars(origins={})
    for said in told.values():
        particulars = said.added_to(particulars)
    title = next((at for at in range(len(found) - 1) if at not in told), None)
    if title is not None and _is_headline(line_of(text, found[title])):
        found[title] = found[title]._replace(kind="heading")
        particulars = Credit("title", line_of(text, found[title])).added_to(particulars)
    return Document(text, tuple(found), particulars)


class Credit(Struct, frozen=True):
    """What a line of a text says of its article: the field's name in Particulars, and its value."""

    field: Literal["title", "authors", "publisher", "published", "modified", "url"]
    value: str | date | tuple[str, ...]

    def added_to(self, particulars: Particulars) -> Particulars:
        """The particulars with this one too, where they do not have it yet."""
        if getattr(particulars, self.field):
            return particulars
        origins = particulars.origins | {self.field: "text"}
        return replace(particulars, **{self.field: self.value}, origins=origins)


def credit(line: str) -> Credit | None:
    """What a line says of its article, where it says nothing else.

    The modules that read names and dates are imported for a line that looks like one only.
    """
    if not line or len(line) > LONGEST_CREDIT:
        return None
    label, colon, value = line.partition(":")
    label = label.strip().lower() if colon else ""
    if label in SOURCE_LABELS:
        return _source(value.strip().rstrip("."))
    if label in ("by", "author", "authors") or line.lower().startswith("by "):
        from factsheet.readers import bylines

        names = bylines.credit(line)
        return Credit("authors", names) if names else None
    if any(part.isdigit() and len(part) == 4 for part in _parts(line)):
        return _dated(label, line)
    return None


def is_addresses(text: str) -> bool:
    """Whether each line is the address of a page."""
    return "://" in text[:LONGEST_LIST] and _all_lines(r"https?://\S+", text)


def is_paths(text: str) -> bool:
    """Whether each line is the path of a file."""
    path = r"(?a:(?:[A-Za-z]:)?[\w.~-]*(?:[/\\][\w.~ -]+)+\.[A-Za-z]\w{0,6})"
    return any(part in text[:LONGEST_LIST] for part in "/\\") and _all_lines(path, text)


def _all_lines(pattern: str, text: str) -> bool:
    lines = [line.strip() for line in text[:LONGEST_LIST].splitlines() if line.strip()]
    return bool(lines) and all(re.fullmatch(pattern, line) for line in lines)


def is_binary(text: str) -> bool:
    """Whether a file is no text, by the control characters at its beginning."""
    head = text[:4096]
    strange = sum(c < " " and c not in "\t\n\r\f\v\x1b" for c in head)
    return "\0" in head or strange * 20 > len(head)


def line_of(text: str, block: Block) -> str:
    """The words of a block, without the white space around them."""
    return text[block.start : block.end].strip()


def _source(value: str) -> Credit | None:
    if not value or len(value.split()) > 6:
        return None
    if value.startswith(("http://", "https://")):
        return Credit("url", value) if not any(c.isspace() for c in value) else None
    return Credit("publisher", value)


def _dated(label: str, line: str) -> Credit | None:
    from factsheet.readers import dates

    day = dates.day_in(line) if dates.is_date_line(line) else None
    if day is None:
        return None
    stated = label or line.lower()
    return Credit("modified" if stated.startswith(dates.CHANGED) else "published", day)


def _parts(line: str) -> list[str]:
    return line.replace(",", " ").replace("-", " ").replace("/", " ").replace(".", " ").split()


def _is_headline(line: str) -> bool:
    return len(line) <= LONGEST_HEADLINE and line[-1] not in ".:,;" and ". " not in line


def blocks(text: str) -> tuple[Block, ...]:
    """Paragraphs part at blank lines, and at every line end where the text is not hard-wrapped."""
    paragraphs = list(_paragraphs(text))
    wrapped = any(len(lines) > 2 and _hard_wrapped(text, lines) for lines in paragraphs)
    found: list[Block] = []
    for lines in paragraphs:
        if (wrapped and _hard_wrapped(text, lines)) or _goes_on(text, lines):
            found.append(Block(lines[0].start, lines[-1].end))
        else:
            found += lines
    return tuple(_with_items(text, found))


def _with_items(text: str, found: list[Block]) -> Iterator[Block]:
    """The blocks, those of a list told as items: two marks in a row, or lines below a colon."""
    bullet = _bullet(plain=text.isascii())
    marked = [bool(bullet.match(text, block.start, block.end)) for block in found]
    entries = False
    for at, block in enumerate(found):
        announced = at > 0 and line_of(text, found[at - 1]).endswith(":")
        own = text[block.start : block.end]
        entries = (entries or announced) and re.match(ENTRY, own) is not None
        beside = any(marked[max(0, at - 1) : at] + marked[at + 1 : at + 2])
        listed = entries or (marked[at] and (beside or announced))
        yield block._replace(kind="item") if listed else block


def _paragraphs(text: str) -> Iterator[list[Block]]:
    """The lines of each stretch between blank lines."""
    line = _line(plain=text.isascii())
    begin = 0
    for gap in (*BLANK_LINE.finditer(text), None):
        end = gap.start() if gap else len(text)
        found = line.finditer(text, begin, end)
        lines = [Block(*each.span()) for each in found if each[0].strip()]
        if lines:
            yield lines
        begin = gap.end() if gap else end


def _hard_wrapped(text: str, lines: list[Block]) -> bool:
    """Whether lines end in mid-sentence, at much the same width."""
    broken = lines[:-1]
    widths_fit = all(line.end - line.start in WRAPPED_WIDTH for line in broken)
    return widths_fit and any(text[line.end - 1] not in ".!?”\"'’:;" for line in broken)


def _goes_on(text: str, lines: list[Block]) -> bool:
    """Whether two lines are one sentence: the second begins with a small letter."""
    return len(lines) == 2 and _hard_wrapped(text, lines) and text[lines[1].start].islower()
