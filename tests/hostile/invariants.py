"""What holds of every input, however hostile; each invariant is stated here and nowhere else."""

import io
import json
import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache
from pathlib import Path

from jsonschema import Draft202012Validator
from tests.hostile.grammar import Input

from factsheet import diff, from_json, to_json
from factsheet.batches.inputs import lines
from factsheet.batches.outcome import Task
from factsheet.batches.reading import read as outcome
from factsheet.cli import run
from factsheet.model.document import Document
from factsheet.model.errors import FactsheetError, NoArticleError
from factsheet.model.sheet import Sheet
from factsheet.packs.in_force import builtin
from factsheet.pipeline import make_sheet
from factsheet.proof.check import prove
from factsheet.proof.explain import Wanted, explain
from factsheet.proof.explanation import lines as explained
from factsheet.proof.locate import locate
from factsheet.readers import dated, read
from factsheet.readers.text import from_text
from factsheet.renderers import FORMATS, RenderOptions, renderer, whole
from factsheet.renderers.differences import FORMATS as DIFFERENCE_FORMATS
from factsheet.renderers.differences import renderer as difference_renderer
from factsheet.renderers.json import compact, indented
from factsheet.renderers.schema import sheet_schema
from factsheet.renderers.stories import FORMATS as STORY_FORMATS
from factsheet.renderers.stories import renderer as story_renderer
from factsheet.renderers.textconv import render as textconv
from factsheet.renderers.visible import visible
from factsheet.versions import saved
from factsheet.versions.store import Store
from factsheet.versions.story import tell

DAY = date(2026, 1, 12)
SECONDS_A_MEGABYTE = 5.0
LEAST_SECONDS = 0.5
"""What reading may cost; short texts are all start, and the machine has others on it."""
LONGEST_OUTPUT = 500
MOST_BESIDES = 60_000
"""Bytes of output for each of text, and what a page of its own holds besides."""
CODES = {0, 1, 2, 3, 4, 5, 6}
"""The exit codes of a call that did what it should; 70 is a bug of ours."""
NO_DAY = "no_publication_date"
"""A warning, which may stand beside an error where several files are read."""
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff]")
DIRECTIONS = re.compile("[\u202a-\u202e\u2066-\u2069]")


def holds(given: Input) -> None:
    """Everything that holds of an input. Raises AssertionError, or whatever broke."""
    {
        "article": article_holds,
        "text": lambda content: document_holds(from_text(content.decode("utf-8", "replace"))),
        "pair": pair_holds,
        "sheet": sheet_file_holds,
        "records": records_hold,
        "pack": pack_holds,
        "store": store_holds,
        "export": export_holds,
    }[given.kind](given.content)


def article_holds(content: bytes) -> None:
    """A file is read, or refused in a line."""
    document = article_is_read(content)
    if document is not None:
        document_holds(dated(document, DAY))


def article_is_read(content: bytes) -> Document | None:
    """The reading alone."""
    try:
        return read(content, location="a.html", url="http://a.example/")
    except NoArticleError as error:
        assert_line(str(error))
        return None


def text_is_proved(content: bytes) -> None:
    """A text's sheet alone, which check calls true."""
    sheet = make_sheet(from_text(content.decode("utf-8", "replace")))
    spans_hold(sheet)
    assert prove(sheet) == ()


def pair_holds(content: bytes) -> None:
    """Two texts are compared, as versions and as articles on one story, and told safely."""
    old, new = (make_sheet(from_text(text)) for text in json.loads(content))
    difference = diff(old, new)
    story = tell([old, new])
    for name in DIFFERENCE_FORMATS:
        assert_safe(difference_renderer(name)(difference, RenderOptions()))
    for name in STORY_FORMATS:
        assert_safe(story_renderer(name)(story, RenderOptions()))
    mentions = [(m.article, m.fact.id) for each in story.statements for m in each.mentions]
    assert len(mentions) == len(set(mentions)), "an article makes one statement twice"
    locate(old, new.text.content)


def document_holds(document: Document) -> None:
    """A document gives a sheet of which all that follows holds, in the time that it is worth."""
    began = time.process_time()
    sheet = make_sheet(document)
    spent = time.process_time() - began
    allowed = LEAST_SECONDS + SECONDS_A_MEGABYTE * len(document.text) / 1e6
    assert spent < allowed, f"{len(document.text)} characters took {spent:.2f} CPU seconds"
    assert to_json(make_sheet(document)) == to_json(sheet), "two readings differ"
    sheet_holds(sheet)
    answer = explain(document, Wanted(), builtin())
    assert_safe("\n".join(visible(line) for line in explained(answer)))
    compact(answer)


def sheet_holds(sheet: Sheet) -> None:
    """A sheet of ours is true, and every way to write it is safe and no longer than its text."""
    spans_hold(sheet)
    failures = prove(sheet)
    assert not failures, f"check calls its own sheet false: {failures[0]}"
    written = to_json(sheet)
    again = from_json(written)
    assert to_json(again) == written, "JSON there and back is another sheet"
    assert not prove(again), "check calls what was saved false"
    fault = next(schema().iter_errors(json.loads(written)), None)
    assert fault is None, f"not by the schema: {fault and fault.message[:200]}"
    renderings_hold(sheet)
    assert diff(sheet, again).identical, "a sheet differs from itself"
    assert all(each.state == "stands" for each in locate(sheet, sheet.text.content))


def spans_hold(sheet: Sheet) -> None:
    """Every span quotes the text, facts stand in its order, and no two have one id."""
    text = sheet.text.content
    for fact in sheet.facts:
        assert 0 <= fact.start < fact.end <= len(text)
        assert text[fact.start : fact.end] == fact.text == fact.selector.exact
        assert fact.sentence.start <= fact.start < fact.sentence.end <= len(text)
        for mention in (fact.subject, fact.object, fact.attribution):
            if mention is not None and mention.start is not None:
                assert text[mention.start : mention.end] == mention.text
    mentions = [each.mentions for each in sheet.people]
    mentions += [each.mentions for each in sheet.organizations]
    assert all(0 <= start < end <= len(text) for each in mentions for start, end in each)
    for sentence in sheet.summary:
        assert text[sentence.start : sentence.end] == sentence.text
    starts = [fact.start for fact in sheet.facts]
    assert starts == sorted(starts)
    assert len({fact.id for fact in sheet.facts}) == len(starts)


def renderings_hold(sheet: Sheet) -> None:
    """In every format nothing that a terminal obeys comes out, and output is linear."""
    most = MOST_BESIDES + LONGEST_OUTPUT * len(sheet.text.content.encode("utf-8", "replace"))
    for name in FORMATS:
        for options in (RenderOptions(show_all=True), RenderOptions(width=60)):
            written = whole(renderer(name)(sheet, options))
            assert_safe(written)
            assert len(written) < most, f"{name} has {len(written)} characters"
    assert_safe(textconv(sheet))


def sheet_file_holds(content: bytes) -> None:
    """A saved sheet, forged or damaged, is refused in a line; or proved, shown and compared."""
    try:
        sheet = saved.parse(content)
    except FactsheetError as error:
        assert_line(visible(str(error)))
        return
    for failure in prove(sheet):
        indented(failure)
    renderings_are_safe(sheet)
    other = make_sheet(from_text("Lantern, the maker of lamps, raised $6 million on Monday."))
    for old, new in ((sheet, other), (other, sheet), (sheet, sheet)):
        difference = diff(old, new)
        for name in DIFFERENCE_FORMATS:
            assert_safe(whole(difference_renderer(name)(difference, RenderOptions())))
    locate(sheet, other.text.content)


def renderings_are_safe(sheet: Sheet) -> None:
    """Nothing that a terminal obeys comes out of a sheet that somebody else wrote."""
    for name in FORMATS:
        assert_safe(whole(renderer(name)(sheet, RenderOptions(show_all=True))))
    assert_safe(textconv(sheet))


def records_hold(content: bytes) -> None:
    """Every line of a batch gives one line: a sheet, or an error that is no bug."""
    for item in lines(io.BytesIO(content)):
        made = outcome(item, Task((item,), DAY))
        assert made.code != "internal", made.line.decode()[-300:]
        line = made.line.decode()
        assert line.endswith("\n")
        assert_line(line[:-1])
        record = json.loads(line)
        assert "id" in record
        assert ("error" in record) != ("facts" in record)


def pack_holds(content: bytes) -> None:
    """A pack is read, or refused in a line that says where; either way reading goes on."""
    with folder() as path:
        (path / "tip.toml").write_bytes(content)
        (path / "a.txt").write_text("He left $5 on the table. Tips of $40 are rare.", "utf-8")
        for call in (
            ("rules", "lint", "tip.toml"),
            ("rules", "test", "tip.toml"),
            ("summarize", "a.txt", "--rules", "tip.toml", "--json"),
        ):
            command_holds(*call)


def store_holds(content: bytes) -> None:
    """A store, damaged or forged, is read as far as it goes, or told in a line."""
    with folder() as path:
        (path / "s.db").write_bytes(content)
        (path / "a.txt").write_text("Orchid raised $7 million.", "utf-8")
        for call in (
            ("history", "list"),
            ("history", "show", "a.txt@2"),
            ("history", "diff", "a.txt"),
            ("history", "export"),
            ("history", "add", "a.txt"),
        ):
            command_holds(*call, "--store", "s.db")


def export_holds(content: bytes) -> None:
    """An export, damaged or forged, is taken into a store or told in a line; the store is whole."""
    with folder() as path:
        (path / "lines").write_bytes(content)
        command_holds("history", "import", "lines", "--store", "s.db")
        with Store(path / "s.db") as store:
            assert store.problems() == []
        store_holds((path / "s.db").read_bytes())


def command_holds(*arguments: str, given: bytes = b"") -> int:
    """A call ends with a code of the contract, and an error is one line."""
    code, out, err = called(*arguments, given=given)
    assert code in CODES, f"exit {code}: {err.decode('utf-8', 'replace')[-300:]}"
    assert_safe(out.decode())
    assert_safe(err.decode())
    messages = err.decode().splitlines()
    if arguments[0] not in ("history", "batch", "rules"):
        assert all(line.startswith("factsheet: ") for line in messages), messages
    if code in (2, 3, 4):
        assert sum(f"{NO_DAY}:" not in line for line in messages) <= 1, messages
    return code


COMMANDS: tuple[Callable[[str], tuple[str, ...]], ...] = (
    lambda name: ("summarize", name),
    lambda name: ("summarize", name, "--json", "--as-of", "2026-01-12"),
    lambda name: ("summarize", name, "b.txt", "--all", "--strict"),
    lambda _: ("summarize", "-", "--format", "markdown"),
    lambda name: ("diff", name, "b.txt"),
    lambda name: ("diff", "b.json", name, "--json"),
    lambda name: ("check", name),
    lambda name: ("check", "b.json", "--source", name),
    lambda name: ("view", name, "--format", "html"),
    lambda name: ("explain", name),
    lambda name: ("textconv", name),
    lambda name: ("batch", name, "--workers", "1"),
    lambda _: ("batch", "-", "--workers", "1"),
    lambda name: ("history", "add", name, "--store", "s.db"),
)
"""Every command that reads, on a file of this name."""


def commands_hold(given: Input, which: int) -> None:
    """One of the commands on a file that holds the input, beside an honest article and sheet."""
    with folder() as path:
        (path / "in").write_bytes(given.content)
        (path / "b.txt").write_text("Orchid raised $5 million on Monday.", "utf-8")
        honest = make_sheet(from_text("Orchid raised $5 million on Monday."))
        (path / "b.json").write_text(to_json(honest), "utf-8")
        code = command_holds(*COMMANDS[which % len(COMMANDS)]("in"), given=given.content)
        assert code != 2, "the call itself is a proper one"


@contextmanager
def folder() -> Iterator[Path]:
    """A folder to work in, for as long as this lasts."""
    from tempfile import TemporaryDirectory

    before = Path.cwd()
    with TemporaryDirectory() as name:
        os.chdir(name)
        try:
            yield Path(name)
        finally:
            os.chdir(before)


def called(*arguments: str, given: bytes = b"") -> tuple[int, bytes, bytes]:
    """What a call in this process gives: its exit code, and what it wrote to both streams."""
    streams = [io.TextIOWrapper(io.BytesIO(each), "utf-8") for each in (given, b"", b"")]
    before = sys.stdin, sys.stdout, sys.stderr
    sys.stdin, sys.stdout, sys.stderr = streams
    try:
        code = run(list(arguments))
        for stream in streams[1:]:
            stream.flush()
    finally:
        sys.stdin, sys.stdout, sys.stderr = before
    out, err = (stream.buffer.getvalue() for stream in streams[1:])
    return code, out, err


@cache
def schema() -> Draft202012Validator:
    """The schema that `factsheet schema` prints."""
    return Draft202012Validator(sheet_schema())


def assert_safe(text: str) -> None:
    """Nothing in it is obeyed by a terminal, and all of it can be encoded."""
    found = CONTROLS.search(text) or DIRECTIONS.search(text)
    assert found is None, f"raw {found and found[0]!r} at {found and found.start()}"


def assert_line(text: str) -> None:
    """It is one line, and safe."""
    assert "\n" not in text
    assert "\r" not in text
