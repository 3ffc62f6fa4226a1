"""What each command does for a text, without its start, so that its seconds can be counted."""

import io
import json
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

from factsheet import diff
from factsheet.batches.inputs import lines as items
from factsheet.batches.outcome import Task
from factsheet.batches.reading import read as outcome
from factsheet.model.sheet import Sheet
from factsheet.packs.in_force import builtin
from factsheet.pipeline import make_sheet
from factsheet.proof.check import prove
from factsheet.proof.explain import Wanted, explain
from factsheet.proof.explanation import lines
from factsheet.proof.locate import locate
from factsheet.readers import read
from factsheet.readers.text import from_text
from factsheet.renderers import FORMATS, RenderOptions, renderer, whole
from factsheet.renderers.differences import FORMATS as DIFFERENCE_FORMATS
from factsheet.renderers.differences import renderer as of_difference
from factsheet.renderers.stories import FORMATS as STORY_FORMATS
from factsheet.renderers.stories import renderer as of_story
from factsheet.renderers.textconv import render as textconv
from factsheet.versions.store import Store
from factsheet.versions.story import tell

Call = Callable[[], object]
DAY = date(2026, 1, 12)
ALL = RenderOptions(show_all=True)


def commands(text: str) -> dict[str, Call]:
    """Every command on a text, and on its next versions: one moved, one with other figures."""
    document = from_text(text)
    sheet, moved = make_sheet(document), make_sheet(from_text(f"x {text} 7"))
    changed = make_sheet(from_text(text.translate({ord("5"): "7", ord("1"): "3"})))
    return {
        "summarize": partial(make_sheet, document),
        "page": lambda: make_sheet(read(_page(text), location="a.html")),
        "batch": partial(_batch, text),
        "check": partial(prove, sheet),
        "check --source": partial(locate, sheet, moved.text.content),
        "explain": lambda: "\n".join(lines(explain(document, Wanted(), builtin()))),
        "history": partial(_history, text, (sheet, moved, changed)),
        "textconv": partial(textconv, sheet),
        **{f"as {name}": partial(_rendered, name, sheet) for name in FORMATS},
        **_differences("moved", sheet, moved),
        **_differences("changed", sheet, changed),
        **_stories((sheet, moved, changed)),
    }


def _differences(name: str, old: Sheet, new: Sheet) -> dict[str, Call]:
    difference = diff(old, new)
    return {f"diff, {name}": partial(diff, old, new)} | {
        f"diff, {name}, as {format_}": partial(of_difference(format_), difference, ALL)
        for format_ in DIFFERENCE_FORMATS
    }


def _stories(sheets: tuple[Sheet, ...]) -> dict[str, Call]:
    story = tell(sheets)
    return {"compare": partial(tell, sheets)} | {
        f"compare, as {format_}": partial(of_story(format_), story, ALL)
        for format_ in STORY_FORMATS
    }


def _rendered(name: str, sheet: Sheet) -> str:
    return whole(renderer(name)(sheet, ALL))


def _page(text: str) -> bytes:
    paragraphs = "".join(f"<p>{part}</p>" for part in text.split("\n\n"))
    return f"<html><body><article><h1>Rents</h1>{paragraphs}</article></body></html>".encode()


def _batch(text: str) -> None:
    for item in items(io.BytesIO(json.dumps({"text": text}).encode())):
        assert outcome(item, Task((item,), DAY)).code is None


def _history(text: str, sheets: tuple[Sheet, ...]) -> None:
    """The versions of an article stored, the last one looked up, and the store proved."""
    with Store(Path(":memory:")) as store:
        for number, sheet in enumerate(sheets):
            store.add("u", f"{number}{text}".encode(), sheet, datetime(2026, 1, 1, tzinfo=UTC))
        store.sheet("u", len(store.entries("u")))
        assert store.problems() == []
