import json
import sqlite3
from contextlib import closing

import pytest

from .test_folder import wait_for

STORY = (
    "Lantern raised €5 million on Monday, its founder Ilse Brandt said. "
    "“We are short of welders, not of money,” Brandt told reporters. "
    "Solar Works lost $1.25 a share in 2025."
)


@pytest.fixture
def asked(tmp_path):
    """The rows of a query of the file."""

    def ask(query, name="news.db", **parameters):
        with closing(sqlite3.connect(tmp_path / name)) as connection:
            return connection.execute(query, parameters).fetchall()

    return ask


@pytest.fixture
def dump(tmp_path):
    """All that a file holds, as SQL."""

    def dumped(name):
        with closing(sqlite3.connect(tmp_path / name)) as connection:
            return list(connection.iterdump())

    return dumped


@pytest.fixture
def news(factsheet, tmp_path):
    records = [
        {"id": "lantern", "text": STORY, "published": "2026-03-04"},
        {"id": 7, "text": "Corvid cut 400 jobs."},
        {"id": "empty", "text": ""},
    ]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(each) + "\n" for each in records))
    return factsheet("batch", "in.jsonl", "-o", "news.db")


def test_a_file_holds_articles_facts_quotations_and_people(news, asked):
    assert news.returncode == 6
    assert asked("SELECT id, published, facts > 0, error_code FROM articles ORDER BY position") == [
        ("lantern", "2026-03-04", 1, None),
        ("7", None, 1, None),
        ("empty", None, 0, "no_article"),
    ]
    joined = "FROM facts JOIN articles ON facts.article = articles.number"
    raised = f"SELECT articles.id, subject, min, currency {joined} WHERE role = 'raised'"
    assert asked(raised) == [("lantern", "Lantern", 5_000_000, "EUR")]
    assert asked("SELECT typeof(min), min, min_text FROM facts WHERE per = 'share'") == [
        ("real", 1.25, "1.25")
    ]
    assert ("We are short of welders, not of money,", "Ilse Brandt") in asked(
        "SELECT content, speaker FROM quotations"
    )
    assert ("Ilse Brandt", "founder") in asked("SELECT name, role FROM people")
    assert asked("SELECT documents, failed FROM run") == [(3, 1)]


@pytest.mark.usefixtures("news")
@pytest.mark.parametrize(
    ("query", "word", "found"),
    [
        (
            "SELECT id FROM articles_fts JOIN articles ON number = articles_fts.rowid "
            "WHERE articles_fts MATCH :word",
            "welders",
            ["lantern"],
        ),
        ("SELECT text FROM facts_fts WHERE facts_fts MATCH :word", "Lantern NOT Ilse", []),
        ("SELECT text FROM facts_fts WHERE facts_fts MATCH :word", "cut jobs", ["400 jobs"]),
    ],
)
def test_its_words_are_indexed(asked, query, word, found):
    rows = asked(query, word=word)
    assert [row[0] for row in rows] == found


@pytest.mark.usefixtures("news")
def test_it_is_sound_and_open_to_readers(asked):
    assert asked("PRAGMA integrity_check") == [("ok",)]
    assert asked("PRAGMA foreign_key_check") == []


def test_a_run_that_is_killed_again_and_again_ends_as_if_it_never_was(
    factsheet, started, tmp_path, story, asked, dump
):
    (tmp_path / "in.jsonl").write_text("".join(map(story, range(600))))
    factsheet("batch", "in.jsonl", "-o", "whole.db", "--workers", "1")
    counted = "SELECT count(*) FROM articles"

    def holds(number):
        try:
            return asked(counted)[0][0] > number
        except sqlite3.OperationalError:  # not made yet, or being written
            return False

    for round_ in range(3):
        process = started("batch", "in.jsonl", "-o", "news.db", "--resume", "--workers", "2")
        wait_for(lambda r=round_: (tmp_path / "news.db").exists() and holds(100 * (r + 1)))
        process.kill()
        process.wait()
        assert asked("SELECT * FROM run") == []
        sound = "SELECT count(*) FROM articles WHERE facts != (SELECT count(*) FROM facts WHERE "
        assert asked(f"{sound} article = articles.number)") == [(0,)]
    done = factsheet("batch", "in.jsonl", "-o", "news.db", "--resume")
    assert done.returncode == 0
    assert dump("news.db") == dump("whole.db")


@pytest.mark.usefixtures("news")
def test_what_changed_is_read_again_and_what_went_is_gone(factsheet, tmp_path, asked):
    before = dict(asked("SELECT id, number FROM articles"))
    records = [
        {"id": "new", "text": "Up 4%."},
        {"id": "lantern", "text": "Lantern lost €9 million."},
    ]
    kept = (tmp_path / "in.jsonl").read_text().splitlines(keepends=True)[1]
    given = "".join(json.dumps(each) + "\n" for each in records)
    (tmp_path / "in.jsonl").write_text(given + kept)
    done = factsheet("batch", "in.jsonl", "-o", "news.db", "--resume")
    assert done.returncode == 0
    after = dict(asked("SELECT id, number FROM articles ORDER BY position"))
    assert list(after) == ["new", "lantern", "7"]
    assert after["7"] == before["7"]
    assert asked("SELECT text FROM facts WHERE kind = 'money'") == [("€9 million",)]
    assert asked("SELECT count(*) FROM facts_fts WHERE facts_fts MATCH 'welders'") == [(0,)]


@pytest.mark.usefixtures("news")
def test_the_same_document_twice_is_there_twice(factsheet, asked):
    factsheet("batch", "in.jsonl", "in.jsonl", "-o", "news.db", "--resume")
    assert asked("SELECT id, count(*) FROM articles GROUP BY id ORDER BY id") == [
        ("7", 2),
        ("empty", 2),
        ("lantern", 2),
    ]


@pytest.mark.parametrize("content", [b"my notes, no database", b""], ids=["text", "own"])
def test_what_is_not_ours_is_left_alone(factsheet, tmp_path, story, content):
    (tmp_path / "in.jsonl").write_text(story(1))
    path = tmp_path / "mine.db"
    path.write_bytes(content)
    if not content:
        with closing(sqlite3.connect(path)) as connection:
            connection.execute("CREATE TABLE notes (note TEXT)")
    before = path.read_bytes()
    for arguments in ((), ("--resume",)):
        done = factsheet("batch", "in.jsonl", "-o", "mine.db", *arguments)
        assert (done.returncode, done.stderr.count(b"\n")) == (2, 1)
    assert path.read_bytes() == before


def test_two_runs_do_not_write_to_one_file(started, factsheet, tmp_path, story):
    (tmp_path / "in.jsonl").write_text("".join(map(story, range(2000))))
    started("batch", "in.jsonl", "-o", "news.db", "--workers", "1")
    wait_for((tmp_path / "news.db").exists)
    second = factsheet("batch", "in.jsonl", "-o", "news.db", "--resume")
    assert second.returncode == 2
    assert b"another run writes to news.db" in second.stderr
