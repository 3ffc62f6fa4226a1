"""A saved sheet's JSON -> Sheet, of whatever schema version this program has ever written."""

import re
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any

import msgspec

from factsheet.model.errors import SourceError
from factsheet.model.fact import Fact
from factsheet.model.sheet import SCHEMA_VERSION, Sheet

Raw = dict[str, Any]

MIGRATIONS: dict[str, Callable[[Raw], Raw]] = {}
"""By major version: what turns its sheets into sheets of the next."""
KINDS = frozenset(("money", "percentage", "magnitude", "quantity", "time", "quotation"))


def looks_saved(content: bytes) -> bool:
    """Whether the bytes are a sheet's JSON, rather than an article."""
    return content.lstrip()[:1] == b"{" and b'"schema_version"' in content and b'"facts"' in content


def parse(content: str | bytes) -> Sheet:
    """The sheet of its JSON. Raises SourceError where it is none, or of a later major version.

    Fields and kinds of fact that a later minor version has added are passed over.
    """
    try:
        raw = msgspec.json.decode(content)
        sheet = msgspec.convert(_current(raw), Sheet)
    except (msgspec.DecodeError, RecursionError, UnicodeError) as error:
        raise SourceError(f"no fact sheet: {error}") from None
    if any(end.is_snan() for fact in sheet.facts for end in _ends(fact)):
        raise SourceError("no fact sheet: a figure in it is no number")
    return sheet


def _ends(fact: Fact) -> Iterator[Decimal]:
    """The numbers of a fact: a decimal string may say `sNaN`, which compares with nothing."""
    for name in ("min", "max"):
        end = getattr(fact.value, name, None)
        if end is not None:
            yield end


def _current(raw: object) -> Raw:
    if not isinstance(raw, dict):
        raise SourceError("no fact sheet: it is not a JSON object")
    version = re.fullmatch(r"(\d{1,4})\.\d{1,4}", str(raw.get("schema_version")))
    if version is None:
        raise SourceError("no fact sheet: it names no schema_version")
    major, ours = version[1], int(SCHEMA_VERSION.partition(".")[0])
    if int(major) > ours:
        raise SourceError(
            f"a sheet of schema {version[0]}; this factsheet reads up to {SCHEMA_VERSION}, "
            "so use a newer one"
        )
    while int(major) < ours:
        if major not in MIGRATIONS:
            raise SourceError(f"no fact sheet: there is no schema {version[0]}")
        raw = MIGRATIONS[major](raw)
        major = str(int(major) + 1)
    known = [fact for fact in _list(raw, "facts") if _has_known_kind(fact)]
    return {**raw, "facts": known, "schema_version": SCHEMA_VERSION}


def _list(raw: Raw, name: str) -> list[Any]:
    found = raw.get(name)
    return found if isinstance(found, list) else []


def _has_known_kind(fact: object) -> bool:
    kind = fact.get("kind") if isinstance(fact, dict) else None
    return isinstance(kind, str) and kind in KINDS
