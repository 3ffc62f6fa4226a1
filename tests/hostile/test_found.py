"""Inputs that broke something once, kept as small as they could be made."""

import io
import json
import random
import time
import zipfile
import zlib
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import partial
from pathlib import Path

import pytest
from tests.clock import steepness, timed
from tests.hostile.containers import docx
from tests.hostile.growth import filled, lines_of
from tests.hostile.words import TIMES

from factsheet import diff, readers, summarize_text, to_json
from factsheet.batches.destination import Destination
from factsheet.cli import run
from factsheet.cli.options import chosen_format
from factsheet.model.errors import NoArticleError, SourceError, UsageError
from factsheet.model.location import without_passwords
from factsheet.model.sheet import Sheet
from factsheet.proof.check import prove
from factsheet.proof.locate import locate
from factsheet.readers.feed import read as read_feed
from factsheet.renderers import RenderOptions, renderer, whole
from factsheet.renderers.json import compact
from factsheet.renderers.textconv import render as textconv
from factsheet.versions import saved
from factsheet.versions.exchange import record, take
from factsheet.versions.store import Store
from factsheet.versions.story import tell

MONEY = "The maker of drones in Riga raised $5 million in a round on Monday."


@pytest.mark.parametrize(
    "text",
    [
        "Pell share University 40",
        "It rose in September. The, the quarter. Health",
        "It came “ New The",
        "Workers at one of the Tarn's.\n\nNine workers at one of the Potteries'",
        "Bank Q2 Net Profit Rises 34% to Rs 512\n\n",
        "R. E. M. said R. M. raised $5 million.",
        "D J T said. D T said.",
        "Rents rose 5% 9 of",
    ],
)
def test_what_broke_the_reading_once_is_read(text: str) -> None:
    assert summarize_text(text).text.content == text


@pytest.mark.parametrize("format_", ["html", "csv", "jsonld", "textconv"])
def test_a_sentence_without_end_is_not_written_once_for_each_figure(format_: str) -> None:
    def size(count: int) -> int:
        sheet = summarize_text(", ".join(f"Team{n} {n % 97}%" for n in range(count)))
        if format_ == "textconv":
            return len(textconv(sheet))
        return len(whole(renderer(format_)(sheet, RenderOptions(show_all=True))))

    assert size(800) < 2.5 * size(400)


def test_a_title_without_end_is_not_written_once_for_each_figure() -> None:
    sheet = summarize_text(", ".join(f"Team{n} {n}%" for n in range(400)), title="long " * 800)
    assert len(whole(renderer("csv")(sheet, RenderOptions()))) < 1_000_000


@pytest.mark.parametrize("text", ["x raised $5m. ⼿T嬽0x raised $6m", "é́rn raised $5 million"])
def test_a_name_is_known_by_its_place(text: str) -> None:
    assert prove(summarize_text(text)) == ()


@pytest.mark.parametrize("unit", ["today said said ", "he said that he said that "])
def test_clauses_nested_without_end_are_asked_in_a_straight_line(unit: str) -> None:
    began = time.process_time()
    summarize_text(unit * (6000 // len(unit)))
    assert time.process_time() - began < 3


def test_figures_without_end_are_located_in_linear_time() -> None:
    old = "5% " * 3200 + "of 7 firms"
    began = time.process_time()
    locate(summarize_text(old), "x " + old)
    assert time.process_time() - began < 10


def test_figures_that_all_changed_are_compared_in_a_straight_line() -> None:
    def sheet(first: int, count: int) -> Sheet:
        figures = random.Random(first)  # noqa: S311 - a fixed order of figures
        return summarize_text("".join(f"{figures.randrange(99)}% to " for _ in range(count)))

    def compared(count: int) -> Callable[[], object]:
        return partial(diff, sheet(1, count), sheet(2, count))

    assert timed(compared(3000))[1] < 1, "CPU seconds for 18 KB"
    assert steepness(compared, 1500) < 3


def test_pictures_within_pictures_are_read_in_a_few_steps() -> None:
    text = f"# Dam opens\n\nThe dam cost $5 million.\n\n{'![' * 10_000}"
    _, seconds = timed(lambda: readers.read(text.encode(), location="a.md"))
    assert seconds < 1


def test_one_figure_without_end_is_compared_with_those_near_it() -> None:
    sheet, other = (summarize_text(lines_of("5% to ", size)) for size in (6_000, 6_001))
    _, seconds = timed(lambda: tell([sheet, other]))
    assert seconds < 2


def test_a_list_of_names_without_end_is_asked_for_its_members_once() -> None:
    text = filled("Team1 1%, ", 10_000)
    summarize_text(text)
    _, seconds = timed(lambda: summarize_text(text))
    assert seconds < 1


@pytest.mark.parametrize("day", [date.min, date(2, 1, 1), date(9998, 1, 1), date.max])
def test_an_article_of_the_first_or_the_last_day_is_read(day: date) -> None:
    times = ". ".join(f"It closed {each}, and will open {each}" for each in TIMES)
    for text in (
        times,
        "It fell 5% on Easter Sunday, and in ten years will pay $5 million a week.",
    ):
        assert prove(summarize_text(text, published=day)) == ()


def test_a_message_holds_nothing_that_a_terminal_obeys(capsys) -> None:
    assert run(["summarize", "\x1b[31m"]) == 3
    assert "\x1b" not in capsys.readouterr().err


@pytest.mark.parametrize("name", ["http://a:secret@h/", "http://\udcff/", "a\0b"])
def test_a_name_that_no_store_holds_is_told_in_a_line(name: str, tmp_path: Path, capsys) -> None:
    store = ("--store", str(tmp_path / "s.db"))
    for command in ("show", "diff"):
        assert run(["history", command, name, *store]) in (2, 3)
    (tmp_path / "list").write_text(f"{name}\n".encode("utf-8", "replace").decode(), "utf-8")
    assert run(["history", "add", "--from", str(tmp_path / "list"), "--offline", *store]) == 3
    told = capsys.readouterr().err
    assert "bug" not in told
    assert "secret" not in told


def test_a_title_with_a_character_that_no_xml_holds_is_read() -> None:
    page = f"<html><head><title>Dam \uffff opens</title></head><body><p>{MONEY}</p></body></html>"
    assert readers.read(page.encode(), location="a.html").text.endswith(MONEY)


def test_a_damaged_version_and_one_that_unpacks_to_a_flood_are_told_in_a_line() -> None:
    with Store(Path(":memory:")) as store:
        store.add("u", b"", summarize_text(MONEY), datetime(2026, 1, 1, tzinfo=UTC))
        for blob in (b"no zlib", zlib.compress(bytes(200_000_000))):
            store._db.execute("UPDATE versions SET sheet = ?", (blob,))
            with pytest.raises(SourceError, match="damaged"):
                store.sheet("u", 1)


def test_a_saved_figure_that_is_no_number_is_no_sheet() -> None:
    with pytest.raises(SourceError, match="no number"):
        saved.parse(to_json(summarize_text(MONEY)).replace('"5000000"', '"sNaN"'))


@pytest.mark.parametrize("name", ["folder/", "", "."])
def test_a_folder_is_no_file_to_write(name: str) -> None:
    assert run(["summarize", "-", "-o", name]) == 2


def test_a_body_that_begins_with_a_control_character_is_read() -> None:
    item = {"uri": "u", "headline": "Riga", "body_html": f"\x1b[1m<p>{MONEY}</p>"}
    assert readers.read(json.dumps(item).encode()).text.endswith(MONEY)


def test_bytes_that_are_no_text_are_one_line(tmp_path: Path, capsys) -> None:
    path = tmp_path / "bin.dat"
    path.write_bytes(bytes(range(256)) * 40)
    assert run(["textconv", str(path)]) == 0
    assert capsys.readouterr().out.startswith("binary file: 10,240 bytes, sha256 ")
    assert run(["batch", str(path)]) == 6
    assert capsys.readouterr().out.count("\n") == 1


def test_an_ending_that_is_no_format_is_told() -> None:
    with pytest.raises(UsageError, match="no format"):
        chosen_format(None, json=False, output=Path("sheet.pdf"))
    assert chosen_format(None, json=False, output=Path("sheet-2026.01.12")) == "terminal"


def test_a_batch_makes_no_folder_of_the_name_of_a_file() -> None:
    with pytest.raises(UsageError, match="folder"):
        Destination(Path("sheets.jsonl"))


def test_a_store_whose_pages_or_rows_are_damaged_is_told_in_a_line(tmp_path: Path, capsys) -> None:
    path = tmp_path / "s.db"
    with Store(path) as store:
        store.add("u", b"", summarize_text(MONEY), datetime(2026, 1, 1, tzinfo=UTC))
        store._db.execute("UPDATE versions SET added = x'ff'")
        with pytest.raises(SourceError, match="damaged"):
            store.entries()
        store._db.execute("DROP TABLE particulars")
    for command in (("list",), ("show", "u@1"), ("diff", "u"), ("export",)):
        run(["history", *command, "--store", str(path)])
    assert "bug" not in capsys.readouterr().err


@pytest.mark.parametrize(
    ("field", "value"), [("number", 1 << 70), ("number", 0), ("added", "\x1b[2J"), ("changes", -1)]
)
def test_an_exported_version_that_no_store_can_hold_is_told(field: str, value: object) -> None:
    with Store(Path(":memory:")) as store:
        store.add("u", b"", summarize_text(MONEY), datetime(2026, 1, 1, tzinfo=UTC))
        told = json.loads(compact(record(store, store.entries()[0])))
        with pytest.raises(SourceError, match="line 1: no exported version"):
            take(store, json.dumps(told | {field: value}).encode(), "line 1")


def test_an_import_that_never_ends_is_told(capsys) -> None:
    assert run(["history", "import", "/dev/zero", "--store", ":memory:"]) == 3
    assert "has a line of" in capsys.readouterr().err


def test_a_word_file_whose_parts_are_damaged_is_told() -> None:
    content = docx("Dam opens", "2026-01-12", MONEY, None)
    packed = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(content)) as parts, zipfile.ZipFile(packed, "w", 8) as again:
        for name in parts.namelist():
            again.writestr(name, parts.read(name))
    spoiled = bytearray(packed.getvalue())
    spoiled[60:75] = bytes(15)
    for damaged in (bytes(spoiled), packed.getvalue()[:200] + packed.getvalue()[260:]):
        with pytest.raises(NoArticleError, match="damaged"):
            readers.read(damaged)


@pytest.mark.parametrize("value", ["nan", "-nan", "snan", "inf", "-1", "1e9999999999999999999"])
def test_a_tolerance_that_is_no_share_is_told(value: str, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(MONEY, "utf-8")
    article = str(tmp_path / "a.txt")
    assert run(["diff", article, article, f"--tolerance={value}"]) == 2


def test_no_password_of_an_address_is_left_in_a_message() -> None:
    for address in ("http://u:pw@h/a", "HTTPS://u:pw@[::1", "tcp://u:p@w@h:1", "http:/u:pw@h"):
        told = without_passwords(f"cannot read {address}: no such host")
        assert "pw" not in told
        assert told.endswith(": no such host")
    kept = "cannot read https://h/@user: write to a@b.example, and see c://d/e@f"
    assert without_passwords(kept) == kept


@pytest.mark.parametrize("content", [b"<rss\0\0", b"<\0r\0s\0s\0>\0", b"<rss\xff", b"<feed"])
def test_a_feed_without_an_element_is_told(content: bytes, tmp_path: Path, capsys) -> None:
    with pytest.raises(NoArticleError):
        read_feed(content)
    (tmp_path / "list").write_bytes(content)
    assert run(["batch", str(tmp_path / "list"), "--workers", "1"]) in (0, 6)
    assert "bug" not in capsys.readouterr().err
