"""A sheet -> what the rules, run again on its text, say otherwise."""

from collections.abc import Iterator
from itertools import pairwise
from typing import NamedTuple

import msgspec
from msgspec import UNSET

from factsheet.model.document import Block, Document, Particulars
from factsheet.model.fact import Fact
from factsheet.model.sheet import Sheet
from factsheet.packs.index import Packs
from factsheet.pipeline import make_sheet
from factsheet.proof.verdict import Clause, Failure, short
from factsheet.readers.text import blocks
from factsheet.versions.difference.likeness import value_of

DETERMINED: tuple[Clause, ...] = (
    "id", "sentence", "rule", "role", "role_rule", "context", "key", "approximate", "modality",
    "subject", "object", "attribution", "elsewhere", "page",
)  # fmt: skip
"""The fields of a fact that the text and the rules determine, its value and its place apart."""
LONGEST = 60
"""Code points of a value in a message."""
NAMED: tuple[Clause, ...] = ("people", "organizations")

_encoder = msgspec.json.Encoder(decimal_format="string")


class Spot(NamedTuple):
    """What one fact is known by when the text is read again."""

    start: int
    end: int
    kind: str


def differences(sheet: Sheet, packs: Packs) -> Iterator[Failure]:
    """Each thing that the sheet says and the rules do not.

    A sheet of a program that did not write down the article's paragraphs can be read again in part
    only: its values, in paragraphs as a text has them, or else each sentence alone.
    """
    stated = sheet.text.blocks
    if stated is UNSET:
        yield from _values(sheet, packs)
        return
    if not _are_blocks(stated, len(sheet.text.content)):
        yield Failure(None, "blocks", "its blocks do not stand one after the other in the text")
        return
    again = _read(sheet, stated, packs)
    found = {_spot(fact): fact for fact in again.facts}
    for fact in sheet.facts:
        yield from _fact(fact, found.get(_spot(fact)))
    yield from _of_article(sheet, again)


def _are_blocks(stated: tuple[Block, ...], size: int) -> bool:
    edges = [edge for block in stated for edge in (block.start, block.end)]
    return all(a <= b for a, b in pairwise((0, *edges, size)))


def _fact(fact: Fact, again: Fact | None) -> Iterator[Failure]:
    """The fields of a fact that are others when it is found again."""
    if again is None:
        yield _nothing(fact)
        return
    for field in fact.value.__struct_fields__:
        said, read = getattr(fact.value, field), getattr(again.value, field)
        if said != read:
            yield Failure(
                fact.id, "value", f"its {field} is {_told(said)}, the rules {_told(read)}"
            )
    for clause in DETERMINED:
        said, read = getattr(fact, clause), getattr(again, clause)
        if said != read:
            yield Failure(fact.id, clause, f"it is {_told(said)}, by the rules {_told(read)}")


def _of_article(sheet: Sheet, again: Sheet) -> Iterator[Failure]:
    for clause in NAMED:
        if getattr(sheet, clause) != getattr(again, clause):
            yield Failure(None, clause, f"the rules find other {clause}")
    if sheet.article.dateline != again.article.dateline:
        yield Failure(None, "dateline", "the rules find another dateline")
    if sheet.summary != again.summary:
        yield Failure(None, "summary", "the rules choose other sentences for the summary")


def _values(sheet: Sheet, packs: Packs) -> Iterator[Failure]:
    """Values that the rules do not read where a sheet without blocks has them."""
    read = _said_at(_read(sheet, blocks(sheet.text.content), packs))
    unread = [fact for fact in sheet.facts if read.get(_spot(fact)) != _said(fact)]
    if not unread:
        return
    alone = _said_at(_read(sheet, _sentences(sheet), packs))
    for fact in unread:
        if alone.get(_spot(fact)) == _said(fact):
            continue
        if _spot(fact) in read or _spot(fact) in alone:
            yield Failure(fact.id, "value", f"the rules read another value: {short(fact.text)}")
        else:
            yield _nothing(fact)


def _nothing(fact: Fact) -> Failure:
    return Failure(fact.id, "value", f"the rules find no {fact.kind} there: {short(fact.text)}")


def _read(sheet: Sheet, stretches: tuple[Block, ...], packs: Packs) -> Sheet:
    """The sheet that is made of its own text, as its reader left it."""
    fields = {name: getattr(sheet.article, name) for name in Particulars.__struct_fields__}
    posts, pages = sheet.text.posts or (), sheet.text.pages or ()
    document = Document(
        sheet.text.content, stretches, Particulars(**fields), posts=posts, pages=pages
    )
    return make_sheet(document, packs, sentences=len(sheet.summary))


def _said_at(sheet: Sheet) -> dict[Spot, object]:
    return {_spot(fact): _said(fact) for fact in sheet.facts}


def _spot(fact: Fact) -> Spot:
    return Spot(fact.start, fact.end, fact.kind)


def _said(fact: Fact) -> object:
    return value_of(fact.value), fact.approximate, fact.modality


def _sentences(sheet: Sheet) -> tuple[Block, ...]:
    """The sentences of the facts as paragraphs, for a page whose paragraphs are not known."""
    found: list[Block] = []
    size = len(sheet.text.content)
    for fact in sorted(sheet.facts, key=lambda fact: fact.sentence.start):
        start = max(fact.sentence.start, found[-1].end if found else 0)
        end = min(size, max(fact.sentence.end, fact.end))
        if 0 <= start < end:
            found.append(Block(start, end))
    return tuple(found)


def _told(value: object) -> str:
    """A value as the sheet's JSON has it, its end left out where it is long."""
    json = _encoder.encode(None if value is UNSET else value).decode()
    return json if len(json) <= LONGEST else f"{json[: LONGEST - 3]}..."
