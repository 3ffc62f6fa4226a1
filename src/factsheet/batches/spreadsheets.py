"""JSON lines -> CSV: one table of the facts, and one of the articles."""

from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path

import msgspec

from factsheet.output import emit
from factsheet.renderers import RenderOptions, csv, rows
from factsheet.renderers.json import parse

ARTICLES, FACTS = "articles.csv", "facts.csv"
HEADER = csv.header(csv.COLUMNS).encode()
"""The first line of the facts."""


def complete(folder: Path, shards: Iterable[Path]) -> None:
    """Write both tables of a run, each whole or not at all."""
    shards = tuple(shards)
    emit(_articles(_lines(shards)), folder / ARTICLES)
    emit(chain((HEADER,), map(facts_of, _lines(shards))), folder / FACTS)


def facts_of(line: bytes) -> bytes:
    """The rows of a line's facts; none where it is an error."""
    if "error" in msgspec.json.decode(line):
        return b""
    return str(csv.render(parse(line), RenderOptions(continued=True))).encode()


def _articles(lines: Iterable[bytes]) -> Iterator[bytes]:
    yield csv.header(csv.ARTICLE_COLUMNS).encode()
    for line in lines:
        yield csv.article(rows.article(msgspec.json.decode(line))).encode()


def _lines(shards: Iterable[Path]) -> Iterator[bytes]:
    for shard in shards:
        with shard.open("rb") as stream:
            yield from stream
