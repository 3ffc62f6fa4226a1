"""JSON lines -> two Parquet tables: the articles, and their facts. Needs the extra `parquet`."""

import os
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec
from msgspec.structs import replace

from factsheet.batches.outcome import Outcome, failed
from factsheet.model.errors import UsageError
from factsheet.model.sheet import Place
from factsheet.renderers.outline import shown_of

if TYPE_CHECKING:
    import pyarrow

TABLES = ("articles", "facts")
DIGITS, SCALE = 38, 9
"""Of the decimals, as most engines read them. A value that does not fit exactly is null there, and
stands as text beside it."""
CELL = Decimal(10) ** (DIGITS - SCALE)
Row = dict[str, Any]


@cache
def schemas() -> "dict[str, pyarrow.Schema]":
    """The columns of each table, typed. Raises UsageError where pyarrow is not installed."""
    try:
        import pyarrow as pa
    except ImportError:
        raise UsageError(
            "Parquet needs pyarrow: pip install 'factsheet[parquet]', or --format jsonl"
        ) from None
    number, text, whole = pa.decimal128(DIGITS, SCALE), pa.string(), pa.int32()
    articles = {
        **dict.fromkeys(("id", "location", "url", "title"), text),
        "authors": pa.list_(text),
        "publisher": text,
        **dict.fromkeys(("published", "modified"), pa.date32()),
        **dict.fromkeys(("language", "section", "text", "sha256"), text),
        "facts": whole,
        "warnings": pa.list_(text),
        **dict.fromkeys(("error_code", "error_message"), text),
    }
    facts = {
        **dict.fromkeys(("article", "url"), text),
        "published": pa.date32(),
        **dict.fromkeys(("id", "kind", "role"), text),
        "key": pa.bool_(),
        "text": text,
        **dict.fromkeys(("start", "end"), whole),
        **dict.fromkeys(("min", "max"), number),
        **dict.fromkeys(("min_text", "max_text"), text),
        **dict.fromkeys(("currency", "per", "unit", "direction"), text),
        **dict.fromkeys(("type", "timex", "mod"), text),
        **dict.fromkeys(("first_day", "last_day"), pa.date32()),
        **dict.fromkeys(("bound", "content", "form"), text),
        "approximate": pa.bool_(),
        **dict.fromkeys(("modality", "subject", "context"), text),
        **dict.fromkeys(("attribution", "speaker", "speaker_role", "sentence"), text),
        **dict.fromkeys(("rule", "role_rule", "fragment"), text),
    }
    return {"articles": pa.schema(articles), "facts": pa.schema(facts)}


def write(lines: Path, files: tuple[Path, ...]) -> None:
    """Write the tables of a file of JSON lines, each aside, then under its name."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    rows: dict[str, list[Row]] = {table: [] for table in TABLES}
    with lines.open("rb") as stream:
        for line in stream:
            sheet = msgspec.json.decode(line)
            rows["articles"].append(_article(sheet))
            rows["facts"].extend(_fact(sheet, fact) for fact in sheet.get("facts", ()))
    for table, path in zip(TABLES, files, strict=True):
        path.parent.mkdir(exist_ok=True)
        aside = path.with_suffix(".aside")
        with aside.open("wb") as stream:
            made = pa.Table.from_pylist(rows[table], schema=schemas()[table])
            pq.write_table(made, stream, compression="zstd")
            stream.flush()
            os.fsync(stream.fileno())
        aside.rename(path)


def outcomes(files: tuple[Path, ...]) -> Iterator[Outcome]:
    """The outcomes that a shard's table of articles holds."""
    import pyarrow.parquet as pq

    with files[0].open("rb") as stream:
        table = pq.read_table(stream, columns=["id", "error_code", "error_message"])
    for row in table.to_pylist():
        id_ = msgspec.json.encode(row["id"])
        if row["error_code"]:
            error = failed(id_, row["error_code"], row["error_message"])
            yield replace(error, stored=True, kept=True)
        else:
            yield Outcome(id_, b"", stored=True, kept=True)


def _article(sheet: Row) -> Row:
    error = sheet.get("error") or {}
    article: Row = sheet.get("article", {})
    source, text = sheet.get("source", {}), sheet.get("text", {})
    return article | {
        "id": _id(sheet),
        "location": source.get("location"),
        "sha256": source.get("sha256"),
        "published": _day(article.get("published")),
        "modified": _day(article.get("modified")),
        "text": text.get("content"),
        "facts": len(sheet.get("facts", ())),
        "warnings": [warning["code"] for warning in sheet.get("warnings", ())],
        "error_code": error.get("code"),
        "error_message": error.get("message"),
    }


def _fact(sheet: Row, fact: Row) -> Row:
    value, said = fact["value"], fact["attribution"] or {}
    shown = shown_of(Place(**fact["sentence"]), Place(fact["start"], fact["end"]))
    return {
        **{name: value[name] for name in value if name not in ("start", "end", "min", "max")},
        **{name: fact[name] for name in fact if name not in ("value", "sentence", "attribution")},
        "article": _id(sheet),
        "url": sheet["article"]["url"],
        "published": _day(sheet["article"]["published"]),
        "min": _number(value.get("min")),
        "max": _number(value.get("max")),
        "min_text": value.get("min"),
        "max_text": value.get("max"),
        "first_day": _day(value.get("start")),
        "last_day": _day(value.get("end")),
        "subject": (fact["subject"] or {}).get("text"),
        "attribution": said.get("text"),
        "speaker": said.get("name"),
        "speaker_role": said.get("role"),
        "sentence": sheet["text"]["content"][slice(*shown)],
    }


def _id(sheet: Row) -> str:
    """The id as it reads: a string as it is, anything else as JSON."""
    id_ = sheet["id"]
    return id_ if isinstance(id_, str) else msgspec.json.encode(id_).decode()


def _day(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


def _number(text: str | None) -> Decimal | None:
    if text is None:
        return None
    number = Decimal(text)
    exponent = number.as_tuple().exponent
    fits = isinstance(exponent, int) and exponent >= -SCALE and abs(number) < CELL
    return number if fits else None
