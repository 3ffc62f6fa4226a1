"""ninjs, the news agencies' JSON (IPTC, versions 1 to 3) -> Document.

https://iptc.org/standards/ninjs/
"""

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

from msgspec.structs import replace

from factsheet.model.document import Block, Document, Particulars
from factsheet.model.errors import NoArticleError
from factsheet.readers import bylines, dates
from factsheet.readers.encoding import decode
from factsheet.readers.main_text import Paragraph, joined, paragraphs
from factsheet.readers.markup import fragment

Item = dict[str, Any]
STATED = ("title", "authors", "publisher", "published", "modified", "language", "section")


def read(content: bytes, *, url: str | None = None, charset: str | None = None) -> Document:
    """The article of a ninjs item. Raises NoArticleError for JSON of another kind."""
    text, warnings = decode(content, declared=charset)
    item = _loaded(text)
    if isinstance(item, list):
        raise NoArticleError(
            f"it is a JSON array of {len(item)} things, and no article; "
            "`factsheet batch` reads one record a line"
        )
    if not isinstance(item, dict) or not list(_bodies(_lowered(item))):
        raise NoArticleError("it is JSON, but no ninjs item with a body; give the article's text")
    item = _lowered(item)
    written, blocks = _written(item)
    return Document(written, blocks, _particulars(item, url), warnings=warnings)


def _loaded(text: str) -> object:
    """The value of a file. Raises NoArticleError where it is none, or one a line."""
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError) as error:
        begun = isinstance(error, json.JSONDecodeError) and error.msg == "Extra data"
        told = (
            "it is JSON Lines, a record a line; `factsheet batch` reads it"
            if begun
            else "it begins like JSON, and is not; is it cut short?"
        )
        raise NoArticleError(told) from None


def _lowered(item: Item) -> Item:
    """Version 3 writes versionCreated where version 2 has versioncreated."""
    return {name.lower(): value for name, value in item.items()}


def _bodies(item: Item) -> Iterator[tuple[str, str]]:
    """Each body with its content type: `bodies` of versions 2 and 3, `body_...` of version 1."""
    for body in _listed(item, "bodies"):
        if isinstance(body.get("value"), str):
            yield str(body.get("contenttype") or ""), body["value"]
    for name, value in item.items():
        if name.startswith("body_") and isinstance(value, str):
            yield name, value


def _written(item: Item) -> tuple[str, tuple[Block, ...]]:
    """The text of the best body: markup tells paragraphs from headings, so it comes first."""
    kind, value = min(_bodies(item), key=lambda body: "html" not in body[0])
    if "html" not in kind:
        lines = (" ".join(line.split()) for line in value.splitlines())
        return joined([Paragraph(line) for line in lines if line])
    return joined(paragraphs(fragment(value)))


def _particulars(item: Item, url: str | None) -> Particulars:
    publisher = _text(item, "infosources", "copyrightholder", "provider", "source")
    address = _text(item, "uri", "located")
    found = Particulars(
        title=_text(item, "headlines", "headline", "title"),
        authors=bylines.people(filter(None, [_text(item, "by", "byline")])),
        publisher=publisher,
        published=_day(item, "contentcreated", "firstcreated", "versioncreated"),
        modified=_day(item, "contentmodified", "versioncreated"),
        language=(_text(item, "language") or "").partition("-")[0].lower() or None,
        section=_text(item, "subjects", "subject"),
        url=address if address and address.startswith("http") else url,
    )
    origins = {name: "ninjs" for name in STATED if getattr(found, name)}
    return replace(found, origins=origins)


def _text(item: Item, *names: str) -> str | None:
    """The first of these properties: a string, or the name or value of the first of a list."""
    for name in names:
        value = item.get(name)
        for each in _listed(item, name):
            value = each.get("value") or each.get("name")
            break
        if isinstance(value, str) and value.strip():
            return " ".join(value.split())
    return None


def _listed(item: Item, name: str) -> list[Item]:
    value = item.get(name)
    return [_lowered(v) for v in value if isinstance(v, dict)] if isinstance(value, list) else []


def _day(item: Item, *names: str) -> date | None:
    stated = (item.get(name) for name in names)
    return next((dates.day(each) for each in stated if isinstance(each, str) and each), None)
