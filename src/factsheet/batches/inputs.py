"""INPUT -> items: each input is told by what stands in it, and none is read ahead of its time."""

import os
import sys
import zlib
from collections.abc import Iterable, Iterator
from gzip import GzipFile
from io import BufferedReader
from itertools import chain
from pathlib import Path
from typing import BinaryIO, cast

from factsheet.batches.links import is_list
from factsheet.batches.listed import listed
from factsheet.batches.meter import Meter
from factsheet.batches.records import NO_ID, Item, Line, Page, Unread, link_of, link_to, text_id
from factsheet.batches.selection import Selection
from factsheet.fetch import FetchOptions
from factsheet.model.errors import NoArticleError, SourceError
from factsheet.readers.kinds import kind_of, no_article
from factsheet.readers.text import is_binary, is_paths
from factsheet.sources import is_url
from factsheet.text.characters import whole

LONGEST_LINE = 64 << 20
"""Bytes of a record; a longer line is an error record, and never held in memory."""
LARGEST_FILE = 64 << 20
HEAD = 4096
ARTICLES = frozenset(
    ".html .htm .xhtml .txt .md .markdown .mhtml .mht .json .pdf .docx .eml".split()
)
NO_PAGES = "answers of web archives that are no HTML page"
GIVE_FILES = "give the files themselves, or their folder"
BINARY = "a binary file"
DAMAGED = (OSError, EOFError, zlib.error)
"""What is raised where a file cannot be read, or not to its end."""
MANY = frozenset(".jsonl .ndjson .warc .arc .gz".split())
"""Endings of the files of a folder that are read; pictures and scripts of saved pages are not."""


def items(inputs: Iterable[str], meter: Meter) -> Iterator[Item]:
    """The items of every input, in order. Raises SourceError, at once for one that is not there."""
    names = tuple(inputs)
    for name in names:
        if name != "-" and not is_url(name) and not Path(name).exists():
            raise SourceError(f"cannot read {name}: there is no such file or folder")
    for name in names:
        if name == "-":
            yield from _input(sys.stdin.buffer)
        elif is_url(name):
            yield link_to(name, may_list=True)
        elif Path(name).is_dir():
            for path in members(Path(name), meter):
                yield from _member(path, _named(str(path.relative_to(name))), meter)
        else:
            yield from _file(Path(name), _named(name), meter)


def _named(path: str) -> str:
    """The path as an id; a byte of it that is no UTF-8 stays told apart from any other: \\xff."""
    return os.fsencode(path).decode("utf-8", "backslashreplace")


def _input(stream: BinaryIO) -> Iterator[Item]:
    """The records of standard input, if it is text. Raises SourceError."""
    try:
        first = stream.readline(LONGEST_LINE)
    except OSError as error:  # closed by the caller, or a folder
        raise SourceError(f"cannot read standard input: {error.strerror or error}") from None
    if is_binary(first[:HEAD].decode("utf-8", "replace")):
        yield Unread(NO_ID, "no_article", f"standard input is {no_article(first) or BINARY}")
    else:
        yield from lines(stream, first)


def size(inputs: Iterable[str]) -> int | None:
    """How many bytes these inputs have; None where that cannot be told before they are read."""
    found = 0
    for name in inputs:
        if name == "-" or is_url(name):
            return None
        path = Path(name)
        files = members(path) if path.is_dir() else [path]
        found += sum(file.stat().st_size for file in files)
    return found


def members(root: Path, meter: Meter | None = None) -> Iterator[Path]:
    """The articles of a folder and of those in it, by name; the meter counts the other files."""
    for folder, below, names in os.walk(root):
        below.sort()
        for name in sorted(names):
            path = Path(folder, name)
            if path.suffix.lower() in ARTICLES | MANY and not name.startswith("."):
                yield path
            elif meter is not None:
                meter.pass_over(path.suffix.lower() or name)


def _member(path: Path, id_: str, meter: Meter) -> Iterator[Item]:
    """A file of a folder; one that cannot be read does not stop the others."""
    try:
        yield from _file(path, id_, meter, only=path.suffix.lower() in ARTICLES)
    except SourceError as error:
        yield Unread(text_id(id_), error.code, str(error))


def _file(path: Path, id_: str, meter: Meter, *, only: bool = False) -> Iterator[Item]:
    """What a file holds; `only` says that it is an article and nothing else."""
    try:
        with meter.open(path) as plain:
            stream = plain
            if plain.peek(2)[:2] == b"\x1f\x8b":
                stream = cast("BufferedReader", GzipFile(fileobj=plain))
            head = stream.peek(HEAD)[:HEAD]
            if kind_of(head) == "warc":
                plain.seek(0)
                yield from _archive(plain, meter, is_warc=head.startswith(b"WARC/"))
            elif only or _is_article(path, head):
                yield _page(stream, path, id_)
            elif is_list(head):
                yield from listed(stream.read(LARGEST_FILE), whole(path.name))
            elif is_paths(head.decode("utf-8", "replace")):
                yield Unread(text_id(id_), "no_article", f"{path} lists paths; {GIVE_FILES}")
            elif is_binary(head.decode("utf-8", "replace")):
                yield Unread(text_id(id_), "no_article", f"{path} is {no_article(head) or BINARY}")
            else:
                yield from lines(stream)
    except DAMAGED as error:
        reason = getattr(error, "strerror", None) or error
        raise SourceError(f"cannot read {path}: {reason}") from None


def _is_article(path: Path, head: bytes) -> bool:
    if is_list(head):
        return False
    first = head.lstrip()[:8].lower()
    if path.suffix.lower() not in ARTICLES:
        return kind_of(head) in ("html", "mhtml", "pdf", "docx", "mail")
    return not first.startswith((b"http://", b"https://"))


def _page(stream: BinaryIO, path: Path, id_: str) -> Item:
    content = stream.read(LARGEST_FILE)
    if len(content) == LARGEST_FILE:
        return Unread(text_id(id_), "too_large", f"{path} has {LARGEST_FILE:,} bytes or more")
    return Page(text_id(id_), content, whole(path.name))


def _archive(stream: BufferedReader, meter: Meter, *, is_warc: bool) -> Iterator[Item]:
    """The pages of an archive; damage ends it with an error, and what came before stands."""
    from factsheet.batches.archives import pages

    number = 0
    try:
        for page in pages(stream, is_warc=is_warc):
            if page is None:
                meter.pass_over(NO_PAGES)
                continue
            number += 1
            id_ = text_id(page.url) if page.url else NO_ID
            yield Page(id_, page.content, page.url, page.url, page.charset)
    except (NoArticleError, *DAMAGED) as error:
        yield Unread(NO_ID, "damaged", f"the web archive ends after {number} pages: {error}")


def with_pages(
    items: Iterable[Item], options: FetchOptions, selection: Selection
) -> Iterator[Item]:
    """The same items with the pages of their links; what fetches is imported at the first.

    The selection is of what stands behind a link that turns out to be a list.
    """
    waiting = iter(items)
    for item in waiting:
        if link_of(item) is not None:
            from factsheet.batches.crawl import fetched

            yield from fetched(chain((item,), waiting), options, selection)
        else:
            yield item


def lines(stream: BinaryIO, first: bytes = b"") -> Iterator[Item]:
    """The records of JSON Lines, and the addresses of a list; blank lines and # lines are none.

    `first` is a first line that was read already.
    """
    number = 0
    while line := first or stream.readline(LONGEST_LINE):
        first = b""
        number += 1
        if len(line) == LONGEST_LINE and not line.endswith(b"\n"):
            while len(line) == LONGEST_LINE and not line.endswith(b"\n"):
                line = stream.readline(LONGEST_LINE)
            yield Unread(NO_ID, "too_large", f"line {number} is longer than {LONGEST_LINE:,} bytes")
            continue
        content = line.removeprefix(b"\xef\xbb\xbf") if number == 1 else line
        if content.startswith((b"http://", b"https://")):
            url = content.decode("utf-8", "replace").strip()
            yield link_to(url)
        elif not content.isspace() and not content.startswith(b"#"):
            yield Line(content, number)
