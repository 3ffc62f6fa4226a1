"""Remarks on places of a file, as editors and code hosts read them: a line each, or SARIF."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import partial
from pathlib import Path
from typing import Any, Literal
from urllib.parse import quote

from msgspec import Struct

from factsheet import __version__
from factsheet.model.fact import Fact, Place
from factsheet.model.sheet import Sheet
from factsheet.renderers import Original, RenderOptions, wording
from factsheet.renderers.json import indented
from factsheet.renderers.outline import sentence_of
from factsheet.renderers.visible import line, web_address

SARIF = "https://json.schemastore.org/sarif-2.1.0.json"


class Region(Struct, frozen=True):
    """A stretch of a file: lines and columns from 1, in code points, the end column not in it."""

    line: int
    column: int
    end_line: int
    end_column: int


class Remark(Struct, frozen=True):
    """What is said of a file, or of a stretch of it, and the rule that says so."""

    file: str
    region: Region | None
    level: Literal["note", "warning", "error"]
    rule: str
    message: str
    fact: str | None = None


def render_lines(sheet: Sheet, options: RenderOptions) -> str:
    """Each fact and each warning as compilers tell theirs."""
    return lines(of_sheet(sheet, options.original))


def render_sarif(sheet: Sheet, options: RenderOptions) -> str:
    """Each fact and each warning as a result of SARIF 2.1.0."""
    return sarif(of_sheet(sheet, options.original))


def lines(remarks: Iterable[Remark]) -> str:
    """FILE:LINE:COLUMN: LEVEL: MESSAGE [RULE], which every editor knows from compilers.

    What has no place in the file is told of its beginning.
    """
    return "".join(
        f"{line(each.file)}:{each.region.line if each.region else 1}"
        f":{each.region.column if each.region else 1}"
        f": {each.level}: {line(each.message)} [{line(each.rule)}]\n"
        for each in remarks
    )


def sarif(remarks: Iterable[Remark]) -> str:
    """One run of SARIF 2.1.0: https://docs.oasis-open.org/sarif/sarif/v2.1.0/."""
    run = {
        "tool": {"driver": {"name": "factsheet", "version": __version__}},
        "columnKind": "unicodeCodePoints",
        "results": [_result(each) for each in remarks],
    }
    log = {"$schema": SARIF, "version": "2.1.0", "runs": [run]}
    return indented(log)


def of_sheet(sheet: Sheet, original: Original | None) -> Iterator[Remark]:
    """Every warning and every fact of a sheet, where it stands in the file that it was made of."""
    name = original.name if original else sheet.source.location or "-"
    for warning in sheet.warnings:
        yield Remark(name, None, "warning", warning.code, warning.message)
    regions = _regions(sheet, original) if original else {}
    for fact in sheet.facts:
        rule = fact.role_rule or fact.rule
        yield Remark(name, regions.get(fact.id), "note", rule, _message(fact), fact.id)


def _regions(sheet: Sheet, original: Original) -> dict[str, Region]:
    starts = line_starts(original.content)
    return {id_: region_of(starts, place) for id_, place in _places(sheet, original).items()}


def _message(fact: Fact) -> str:
    """Its kind and role, its words, its value, whose it is and who says so."""
    head = " ".join(filter(None, (fact.kind, wording.label(fact))))
    speaker = wording.speaker(fact.attribution)
    told = (
        wording.beside(fact),
        wording.hedge(fact),
        wording.whose(fact),
        f"according to {speaker}" if speaker else "",
    )
    return " · ".join(filter(None, (f"{head}: {fact.text}", *told)))


def _places(sheet: Sheet, original: Original) -> dict[str, Place]:
    """Where each fact stands in the file, by its words or by its sentence's, where it is certain.

    The text of a page is not its file. Words that occur as often in the one as in the other do so
    in the same order; of any others it cannot be told which is which.
    """
    paired = partial(_paired, sheet.text.content, original.content)
    own = paired({fact.text for fact in sheet.facts})
    lost = [fact for fact in sheet.facts if (fact.text, fact.start) not in own]
    sentences = paired({sentence_of(sheet, fact) for fact in lost})
    places = {fact.id: own.get((fact.text, fact.start)) for fact in sheet.facts}
    for fact in lost:
        at = sentences.get((sentence_of(sheet, fact), fact.sentence.start))
        places[fact.id] = None if at is None else at + fact.start - fact.sentence.start
    return {
        fact.id: Place(at, at + len(fact.text))
        for fact in sheet.facts
        if (at := places[fact.id]) is not None
    }


def _paired(text: str, file: str, words: Iterable[str]) -> dict[tuple[str, int], int]:
    found: dict[tuple[str, int], int] = {}
    for exact in words:
        here, there = occurrences(text, exact), occurrences(file, exact)
        if len(here) == len(there):
            found |= {(exact, at): where for at, where in zip(here, there, strict=True)}
    return found


def occurrences(text: str, words: str) -> list[int]:
    """Where the words begin in a text, each time that they do not overlap the time before."""
    found, at = [], text.find(words)
    while at >= 0:
        found.append(at)
        at = text.find(words, at + len(words))
    return found


def line_starts(text: str) -> list[int]:
    """Where each line of a text begins."""
    return [0, *(found.end() for found in re.finditer("\n", text))]


def region_of(starts: list[int], place: Place) -> Region:
    """The lines and columns of a stretch of a text whose lines begin there."""
    return Region(*_position(starts, place.start), *_position(starts, place.end))


def _position(starts: list[int], at: int) -> tuple[int, int]:
    row = bisect_right(starts, at)
    return row, at - starts[row - 1] + 1


def _uri(file: str) -> str:
    """A page's address as it is; a path of this machine from its root, or from where one stands."""
    address = web_address(file)
    if address:
        return address
    return Path(file).as_uri() if Path(file).is_absolute() else quote(Path(file).as_posix())


def _result(remark: Remark) -> dict[str, Any]:
    physical: dict[str, Any] = {"artifactLocation": {"uri": _uri(remark.file)}}
    if remark.region:
        start, end = remark.region, (remark.region.end_line, remark.region.end_column)
        physical["region"] = {
            "startLine": start.line,
            "startColumn": start.column,
            "endLine": end[0],
            "endColumn": end[1],
        }
    prints = {"partialFingerprints": {"fact/v1": remark.fact}} if remark.fact else {}
    return {
        "ruleId": remark.rule,
        "level": remark.level,
        "message": {"text": line(remark.message)},
        "locations": [{"physicalLocation": physical}],
        **prints,
    }
