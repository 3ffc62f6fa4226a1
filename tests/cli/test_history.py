import json
import time

import pytest
from lxml import etree

from factsheet import api
from factsheet.versions.store import Entry, Store

STORY = "Lantern raised €5m in bonds. Sales rose 12%."


@pytest.fixture
def history(factsheet, tmp_path):
    """factsheet history ... with a store of the test's own."""

    def call(command, *arguments):
        return factsheet("history", command, *arguments, "--store", tmp_path / "history.db")

    return call


@pytest.fixture
def write(tmp_path):
    def put(text, name="story.txt"):
        (tmp_path / name).write_text(text, encoding="utf-8")
        return name

    return put


def test_add_prints_only_what_changed(history, write):
    first = history("add", write(STORY))
    assert (first.returncode, first.stdout) == (0, b"")
    again = history("add", write(STORY))
    assert (again.returncode, again.stdout, again.stderr) == (0, b"", b"")
    changed = history("add", write(STORY.replace("12%", "14%")))
    assert changed.returncode == 1
    assert (
        changed.stdout.decode()
        .splitlines()[0]
        .endswith("story.txt@2: 1 corrected, 1 without a note")
    )


def test_a_list_is_added_past_what_fails(history, write, tmp_path):
    write(STORY)
    write(f"# ours\n{tmp_path / 'story.txt'}\n\n{tmp_path / 'gone.txt'}\n", "list.txt")
    done = history("add", "--from", "list.txt")
    assert done.returncode == 6
    assert len(history("list").stdout.splitlines()) == 1


def test_what_changed_as_json_lines(history, write):
    history("add", write(STORY))
    done = history("add", write(STORY.replace("12%", "14%")), "--json")
    (line,) = map(json.loads, done.stdout.splitlines())
    assert line["number"] == 2
    assert [change["change"] for change in line["difference"]["changes"]] == ["corrected"]


def test_versions_are_listed_shown_compared_and_exported(history, write, factsheet, tmp_path):
    for text in (STORY, STORY.replace("12%", "14%"), STORY.replace("€5m", "€6m")):
        history("add", write(text))
    listed = history("list").stdout.decode().splitlines()
    assert [line.split("@")[1] for line in listed] == ["1", "2  1 changed", "3  2 changed"]
    shown = json.loads(history("show", "story.txt@2", "--json").stdout)
    assert shown["text"]["content"] == STORY.replace("12%", "14%")
    assert history("show", "story.txt@1", "--content").stdout == STORY.encode()
    assert compared(history("diff", "story.txt", "--json")) == ["€5m", "14%"]
    assert compared(history("diff", "story.txt@1", "--json")) == ["€5m"]
    assert compared(history("diff", "story.txt@1", "@2", "--json")) == ["12%"]
    exported = [json.loads(line) for line in history("export").stdout.splitlines()]
    assert [line["sheet"]["facts"][0]["text"] for line in exported] == ["€5m", "€5m", "€6m"]
    mixed = factsheet(
        "diff", "story.txt@1", "story.txt", "--json", "--store", tmp_path / "history.db"
    )
    assert compared(mixed) == ["€5m"]


def compared(done):
    assert done.returncode == 1
    return [change["old"]["text"] for change in json.loads(done.stdout)["changes"]]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["add"], "nothing to add; name a SOURCE, or a list of them with --from FILE"),
        (["add", "-"], "standard input has no name to store it under; give a URL or a file"),
        (
            ["show", "https://example.org/a@1"],
            "https://example.org/a@1 is not in the store; it does not have this article",
        ),
        (
            ["diff", "https://example.org/a"],
            "https://example.org/a is not in the store; `factsheet history list` tells what is",
        ),
    ],
)
def test_a_bad_call_is_one_line(history, arguments, message):
    done = history(*arguments)
    assert (done.returncode, done.stderr.decode()) == (2, f"factsheet: {message}\n")


@pytest.mark.parametrize("call", [("list",), ("export",), ("show", "a.txt"), ("diff", "a.txt")])
def test_reading_makes_no_store(history, tmp_path, call):
    assert history(*call).returncode == (2 if "a.txt" in call else 0)
    assert list(tmp_path.iterdir()) == []


def test_what_was_exported_is_imported_whole(history, write, factsheet, tmp_path):
    for text in (STORY, STORY.replace("12%", "14%")):
        history("add", write(text))
    history("export", "-o", "all.jsonl")
    other = ("--store", tmp_path / "other.db")
    for told in (b"2 versions added\n", b"0 versions added\n"):
        done = factsheet("history", "import", "all.jsonl", *other)
        assert (done.returncode, done.stderr) == (0, told)
    assert factsheet("history", "list", *other).stdout == history("list").stdout
    name = f"{tmp_path / 'story.txt'}@2"
    shown = factsheet("history", "show", name, "--content", *other)
    assert shown.stdout.decode() == STORY.replace("12%", "14%")


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (b"{}", "line 1: no exported version"),
        (
            b'{"url":"a","number":1,"added":"2026-01-01","sha256":"0","sheet":{},"content":""}',
            "no fact sheet",
        ),
    ],
)
def test_what_is_no_export_is_refused(history, tmp_path, line, told):
    (tmp_path / "all.jsonl").write_bytes(line + b"\n")
    done = history("import", "all.jsonl")
    assert (done.returncode, done.stdout) == (3, b"")
    assert told in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1


def test_a_watch_is_made_for_cron(history, write, tmp_path):
    write(STORY)
    write(f"{tmp_path / 'story.txt'}\n", "list.txt")
    outputs = ("--feed", "feed.xml", "--page", "page.html")
    first = history("watch", "list.txt", *outputs)
    assert (first.returncode, first.stdout, first.stderr) == (0, b"", b"")
    write(STORY.replace("12%", "14% <b>"))
    second = history("watch", "list.txt", *outputs)
    assert second.returncode == 0
    assert b"story.txt@2: " in second.stdout
    feed = etree.fromstring((tmp_path / "feed.xml").read_bytes())
    atom = "{http://www.w3.org/2005/Atom}"
    (entry,) = feed.iter(f"{atom}entry")
    for name in ("id", "title", "updated"):
        assert feed.findtext(f"{atom}{name}")
        assert entry.findtext(f"{atom}{name}")
    page = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert "14% &lt;b&gt;" in page
    assert "<b>" not in page


def test_a_watch_with_a_failure_says_so(history, write, tmp_path):
    write(f"{tmp_path / 'gone.txt'}\n{tmp_path / 'story.txt'}\n", "list.txt")
    write(STORY)
    done = history("watch", "list.txt")
    assert (done.returncode, done.stderr.count(b"\n")) == (6, 1)


def test_ten_thousand_versions_are_listed_in_a_second(tmp_path):
    sheet = api.summarize_text(STORY)
    with Store(tmp_path / "many.db") as kept, kept._db.writing():
        kept._db.execute("INSERT INTO articles VALUES (1, 'https://a.example/')")
        for number in range(1, 10_001):
            entry = Entry("https://a.example/", number, "2026-01-01T00:00:00", "0", "A title")
            kept._insert(1, entry, "", (b"", STORY.encode() * 100, sheet.text.content.encode()))
    with Store(tmp_path / "many.db") as kept:
        started = time.process_time()
        assert len(kept.entries()) == 10_000
        assert time.process_time() - started < 1
