"""The JSON Schema of what is printed, made from the types."""

from typing import Any

import msgspec

from factsheet.model.sheet import Sheet
from factsheet.versions.difference.changes import Difference

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def sheet_schema() -> dict[str, Any]:
    """The JSON Schema of a fact sheet."""
    return _schema(Sheet)


def diff_schema() -> dict[str, Any]:
    """The JSON Schema of what differs between two sheets."""
    return _schema(Difference)


def _schema(type_: type) -> dict[str, Any]:
    (reference,), definitions = msgspec.json.schema_components([type_])
    name = reference["$ref"].rpartition("/")[2]
    return {"$schema": DIALECT, "title": name, **reference, "$defs": definitions}
