"""A sheet as CSV (RFC 4180, lines ended by a newline): one row a fact, every fact.

Each row names its article, so that the rows of many stand in one table, under one header.
"""

import csv
from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from io import StringIO

import msgspec
from msgspec import UNSET

from factsheet.model.fact import Attribution, Fact
from factsheet.model.sheet import Sheet
from factsheet.renderers import RenderOptions, rows, wording
from factsheet.renderers.outline import sentence_of
from factsheet.renderers.rows import Row, identifier
from factsheet.renderers.visible import line, passage_address

COLUMNS = (
    "kind role key text min max unit per approximate modality timex first_day last_day bound "
    "subject object context speaker speaker_role content sentence start end rule role_rule id link "
    "title published source article"
).split()
ARTICLE_COLUMNS = tuple(name for name in rows.ARTICLES if name != "text")
Content = str | bool | int | Decimal | date | None
FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "|", "%")
"""What a cell that a spreadsheet would run can begin with; an apostrophe makes it text."""
LONGEST_TITLE = 300
"""Code points of a title, which stands in each row; what has more is no headline."""


def render(sheet: Sheet, options: RenderOptions) -> str:
    """A header, where no other sheet stands before it, and a row for each fact."""
    out = StringIO()
    table = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    if not options.continued:
        table.writeheader()
    table.writerows(_row(sheet, fact) for fact in sheet.facts)
    return out.getvalue()


def _row(sheet: Sheet, fact: Fact) -> dict[str, str]:
    cells = told(fact) | {
        "kind": fact.kind,
        "role": fact.role,
        "key": fact.key,
        "bound": msgspec.structs.asdict(fact.value).get("bound"),
        "subject": wording.subject(fact),
        "object": fact.object.text if fact.object else None,
        "context": fact.context,
        "sentence": sentence_of(sheet, fact),
        "rule": fact.rule,
        "role_rule": fact.role_rule,
        "link": passage_address(sheet.article.url, fact.fragment),
        "title": (sheet.article.title or "")[:LONGEST_TITLE],
        "published": sheet.article.published,
        "source": sheet.source.location,
        "article": None if sheet.id is UNSET else identifier(sheet.id),
    }
    return {name: cell(content) for name, content in cells.items()}


def told(fact: Fact) -> dict[str, Content]:
    """What every row of a fact tells by the fact alone: its words, its value and who says it."""
    value = msgspec.structs.asdict(fact.value)
    said_by = fact.attribution or Attribution("", None, None)
    return {
        "text": fact.text,
        "min": value.get("min"),
        "max": value.get("max"),
        "unit": value.get("currency") or value.get("unit"),
        "per": value.get("per"),
        "approximate": fact.approximate,
        "modality": fact.modality,
        "timex": value.get("timex"),
        "first_day": value.get("start"),
        "last_day": value.get("end"),
        "speaker": said_by.name or said_by.text,
        "speaker_role": said_by.role,
        "content": value.get("content"),
        "start": fact.start,
        "end": fact.end,
        "id": fact.id,
    }


def header(columns: Iterable[str]) -> str:
    """The first line of a table."""
    return _line(columns)


def article(row: Row) -> str:
    """The line of an article's row, without the text: `ARTICLE_COLUMNS`."""
    return _line(cell(_joined(row[name])) for name in ARTICLE_COLUMNS)


def _joined(content: Content | list[str]) -> Content:
    return "; ".join(content) if isinstance(content, list) else content


def _line(cells: Iterable[str]) -> str:
    out = StringIO()
    csv.writer(out, lineterminator="\n").writerow(cells)
    return out.getvalue()


def cell(content: Content) -> str:
    """What a cell holds: one line, of which a spreadsheet runs nothing."""
    match content:
        case None:
            return ""
        case bool():
            return str(content).lower()
        case str():
            return _text(line(content))
        case Decimal():
            return wording.number(content).replace(",", "")
        case _:
            return str(content)


def _text(content: str) -> str:
    return f"'{content}" if content.startswith(FORMULA) else content
