import json

import pytest

STORY = "Lantern raised €5m in bonds. Sales rose 12%."


@pytest.fixture
def saved(factsheet, tmp_path):
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    factsheet("summarize", "story.txt", "-o", "sheet.json")
    return tmp_path / "sheet.json"


def test_a_good_sheet_exits_0(factsheet, saved):
    done = factsheet("check", saved, "--source", "story.txt")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().splitlines()[-1] == (
        "2 facts, 0 failures, 2 stands, 0 moved, 0 gone"
    )


def test_a_forged_sheet_exits_1(factsheet, saved):
    saved.write_text(saved.read_text(encoding="utf-8").replace('"min": "12"', '"min": "21"'))
    done = factsheet("check", saved, "--json")
    assert done.returncode == 1
    (failure,) = json.loads(done.stdout)["failures"]
    assert failure["clause"] == "value"


def test_a_fact_that_is_gone_exits_1(factsheet, saved, tmp_path):
    (tmp_path / "story.txt").write_text(STORY.replace("€5m", "€6m"), encoding="utf-8")
    done = factsheet("check", saved, "--source", "story.txt")
    assert done.returncode == 1
    assert done.stdout.decode().splitlines()[0].startswith("gone ")


def test_an_article_is_no_sheet(factsheet, saved):
    done = factsheet("check", saved.parent / "story.txt")
    assert done.returncode == 3
    assert done.stderr.decode().count("\n") == 1
