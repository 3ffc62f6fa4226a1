"""The JSON of a sheet as rows of plain values: one of its article, and one of each fact.

Parquet, SQLite and data frames are made of these, so that a column means the same in each.
"""

from collections.abc import Iterator
from datetime import date
from typing import Any

import msgspec

from factsheet.model.fact import Place
from factsheet.model.sheet import Sheet
from factsheet.renderers.json import compact
from factsheet.renderers.outline import shown_of

Row = dict[str, Any]

FACTS = (
    "article url published id kind role key text start end min max min_text max_text currency per "
    "unit direction type timex mod first_day last_day bound content form approximate modality "
    "subject object context attribution speaker speaker_role sentence rule role_rule fragment"
).split()
"""The columns of a fact's row, in the order of the tables."""
ARTICLES = (
    "id location url title authors publisher published modified language section text sha256 facts "
    "warnings error_code error_message"
).split()
"""The columns of an article's row."""


def tree(sheet: Sheet) -> Row:
    """The sheet as `json.loads` gives it: numbers and days are strings."""
    found: Row = msgspec.json.decode(compact(sheet))
    return found


def article(sheet: Row) -> Row:
    """The row of a sheet's article, or of the error that stands in its place."""
    error = sheet.get("error") or {}
    told: Row = sheet.get("article", {})
    source, text = sheet.get("source", {}), sheet.get("text", {})
    row = told | {
        "id": identifier(sheet.get("id")),
        "location": source.get("location"),
        "sha256": source.get("sha256"),
        "published": _day(told.get("published")),
        "modified": _day(told.get("modified")),
        "text": text.get("content"),
        "facts": len(sheet.get("facts", ())),
        "warnings": [warning["code"] for warning in sheet.get("warnings", ())],
        "error_code": error.get("code"),
        "error_message": error.get("message"),
    }
    return {name: row.get(name) for name in ARTICLES}


def facts(sheet: Row) -> Iterator[Row]:
    """A row for each fact of a sheet; none for an error."""
    return (_fact(sheet, fact) for fact in sheet.get("facts", ()))


def _fact(sheet: Row, fact: Row) -> Row:
    value, said = fact["value"], fact["attribution"] or {}
    shown = shown_of(Place(**fact["sentence"]), Place(fact["start"], fact["end"]))
    row = value | {
        **fact,
        "article": identifier(sheet.get("id")),
        "url": sheet["article"]["url"],
        "published": _day(sheet["article"]["published"]),
        "min": value.get("min"),
        "max": value.get("max"),
        "min_text": value.get("min"),
        "max_text": value.get("max"),
        "first_day": _day(value.get("start")),
        "last_day": _day(value.get("end")),
        "subject": (fact["subject"] or {}).get("text"),
        "object": (fact["object"] or {}).get("text"),
        "attribution": said.get("text"),
        "speaker": said.get("name"),
        "speaker_role": said.get("role"),
        "sentence": sheet["text"]["content"][slice(*shown)],
    }
    return {name: row.get(name) for name in FACTS}


def identifier(id_: object) -> str | None:
    """An id as it reads: a string as it is, anything else as JSON; None where none was given."""
    return id_ if isinstance(id_, str | None) else msgspec.json.encode(id_).decode()


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None
