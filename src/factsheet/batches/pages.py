"""A shard's JSON lines -> a page of HTML for each sheet, and the index of them all."""

import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from pathlib import Path

import msgspec

from factsheet.model.sheet import Sheet
from factsheet.output import emit
from factsheet.renderers import RenderOptions, rows
from factsheet.renderers.html import index
from factsheet.renderers.html import render as render_page
from factsheet.renderers.json import parse

FOLDER, INDEX = "pages", "index.html"
OURS = re.compile(r"[a-z0-9-]*[0-9a-f]{10}\.html")
LONGEST_NAME = 60


def write(lines: Path, folder: Path) -> None:
    """Write the page of each sheet of a shard, whole or not at all."""
    folder.mkdir(exist_ok=True)
    with lines.open("rb") as stream:
        for _, sheet in _sheets(stream):
            if sheet is not None:
                emit(render_page(sheet, RenderOptions()), folder / name(sheet))


def name(sheet: Sheet) -> str:
    """The file of a sheet: its title's words, and a digest of the document's id and bytes.

    So an address that was passed on holds for as long as the article stays as it is.
    """
    words = re.findall(r"[a-z0-9]+", (sheet.article.title or str(sheet.id)).lower())
    slug = "-".join(words)[:LONGEST_NAME].strip("-")
    digest = sha256(msgspec.json.encode((sheet.id, sheet.source.sha256))).hexdigest()[:10]
    return f"{slug}-{digest}.html" if slug else f"{digest}.html"


def complete(folder: Path, shards: Iterable[Path]) -> None:
    """Write the index, and remove the pages of other runs."""
    current: set[str] = set()
    emit(index.render(_entries(shards, current)), folder / INDEX)
    for path in sorted((folder / FOLDER).glob("*.html")):
        if OURS.fullmatch(path.name) and path.name not in current:
            path.unlink()


def _entries(shards: Iterable[Path], current: set[str]) -> Iterator[index.Entry | index.Unread]:
    for shard in shards:
        with shard.open("rb") as stream:
            for row, sheet in _sheets(stream):
                named = rows.identifier(row["id"]) or "a document without an id"
                if sheet is None:
                    yield index.Unread(named, row["error"]["message"])
                else:
                    current.add(name(sheet))
                    yield index.entry(sheet, f"{FOLDER}/{name(sheet)}", named)


def _sheets(stream: Iterable[bytes]) -> Iterator[tuple[rows.Row, Sheet | None]]:
    """Each line as it is, with the sheet that it is, if it is one."""
    for line in stream:
        row = msgspec.json.decode(line)
        yield row, None if "error" in row else parse(line)
