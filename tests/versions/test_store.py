import sqlite3
import subprocess
import sys
import zlib
from datetime import UTC, datetime
from pathlib import Path

import pytest

from factsheet import api
from factsheet.model.errors import SourceError, UsageError
from factsheet.versions import store
from factsheet.versions.store import Store

URL = "https://example.org/lamps"
STORY = "Lantern raised €5m in bonds. Sales rose 12%."
NOON = datetime(2026, 1, 12, 12, 0, tzinfo=UTC)


def add(kept, text, url=URL):
    return kept.add(url, text.encode(), api.summarize_text(text), NOON)


@pytest.fixture
def kept(tmp_path):
    with Store(tmp_path / "history.db") as opened:
        yield opened


def test_an_article_is_kept_whole(kept):
    added = add(kept, STORY)
    assert (added.state, added.entry.name, added.before) == ("new", f"{URL}@1", None)
    assert added.entry.added == "2026-01-12T12:00:00+00:00"
    assert kept.content(URL, 1) == STORY.encode()
    assert kept.text(URL, 1) == STORY
    assert kept.sheet(URL, 1) == api.summarize_text(STORY)
    assert kept.problems() == []


def test_an_unchanged_article_makes_no_version(kept):
    add(kept, STORY)
    assert add(kept, STORY.replace(" ", "  ")).state == "unchanged"
    assert [entry.number for entry in kept.entries()] == [1]


def test_a_changed_article_makes_one_and_gives_the_sheet_before(kept):
    add(kept, STORY)
    added = add(kept, STORY.replace("12%", "13%"))
    assert (added.state, added.entry.number) == ("changed", 2)
    assert added.before == api.summarize_text(STORY)


def test_a_change_back_is_a_version_too(kept):
    for text in (STORY, STORY.replace("12%", "13%"), STORY):
        add(kept, text)
    assert [entry.number for entry in kept.entries(URL)] == [1, 2, 3]


def test_what_is_not_there_is_told(kept):
    add(kept, STORY)
    with pytest.raises(UsageError, match="it has 1 of this article"):
        kept.sheet(URL, 2)
    with pytest.raises(UsageError, match="it does not have this article"):
        kept.sheet("https://example.org/other", 1)


def test_a_damaged_version_is_found(kept):
    add(kept, STORY)
    other = sqlite3.connect(kept.path)
    with other:
        other.execute("UPDATE versions SET content = ?", (zlib.compress(b"forged"),))
    other.close()
    assert kept.problems() == [f"{URL}@1: the bytes are not those that were fetched"]


def test_a_schema_that_is_no_text_is_told(kept, tmp_path):
    add(kept, STORY)
    kept._db.close()
    whole = kept.path.read_bytes()
    (tmp_path / "broken.db").write_bytes(whole.replace(b"CREATE TABLE", b"CRE\xc5TE TABLE"))
    with pytest.raises(SourceError, match="the store"):
        Store(tmp_path / "broken.db")


def test_a_store_of_schema_1_is_read(tmp_path):
    """The script of the first schema, as it was released: a later one has to bring it along."""
    path = tmp_path / "history.db"
    first = sqlite3.connect(path)
    first.executescript(
        (Path(__file__).parent / "saved" / "store-1.sql").read_text(encoding="utf-8")
    )
    first.close()
    with Store(path) as kept:
        assert [entry.name for entry in kept.entries()] == [f"{URL}@1"]
        assert kept.text(URL, 1) == STORY
        assert kept.problems() == []
        assert add(kept, STORY).state == "unchanged"


ADDING = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from factsheet import api
from factsheet.versions.store import Store

sheets = [api.summarize_text(f"Lantern raised €{n}m.") for n in range(20)]
with Store(Path(sys.argv[1])) as kept:
    for number, sheet in enumerate(sheets):
        kept.add(f"https://example.org/{number}", sheet.text.content.encode(), sheet,
                 datetime.now(UTC))
"""


def test_several_processes_make_each_version_once(tmp_path):
    path = tmp_path / "new" / "history.db"
    adding = [subprocess.Popen([sys.executable, "-c", ADDING, path]) for _ in range(3)]
    assert [process.wait(timeout=60) for process in adding] == [0, 0, 0]
    with Store(path) as kept:
        assert kept.problems() == []
        assert [entry.number for entry in kept.entries()] == [1] * 20


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("https://example.org/a@3", ("https://example.org/a", 3)),
        ("https://example.org/@ann", None),
        ("page.html", None),
        ("a@b@12", ("a@b", 12)),
    ],
)
def test_a_version_is_named_by_its_number(name, parts):
    assert store.split_name(name) == parts


def test_the_users_store_is_in_the_data_folder(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert store.default_path() == tmp_path / "factsheet" / "history.db"
