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
    unchanged, counted = done.stdout.decode().splitlines()
    assert unchanged.endswith("sheet.json: unchanged")
    assert counted == "2 facts, 0 failures, 2 where they stood"


def test_all_that_stands_is_told_where_asked_for(factsheet, saved):
    done = factsheet("check", saved, "--source", "story.txt", "--verbose")
    assert done.returncode == 0
    assert [line.split()[::3] for line in done.stdout.decode().splitlines()[1:-1]] == [
        ["stands", "€5m"],
        ["stands", "12%"],
    ]


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
    article, gone, counted = done.stdout.decode().splitlines()
    assert article.endswith("sheet.json: changed (raised €5m → €6m)")
    assert gone.startswith("gone ")
    assert counted == "2 facts, 0 failures, 1 where they stood, 1 gone"


def test_what_moved_is_told_and_no_failure(factsheet, saved, tmp_path):
    (tmp_path / "story.txt").write_text(f"It rained.\n\n{STORY}", encoding="utf-8")
    done = factsheet("check", saved, "--source", "story.txt")
    assert done.returncode == 0
    assert done.stdout.decode().splitlines()[0].endswith("sheet.json: moved")


def test_an_article_is_no_sheet(factsheet, saved):
    done = factsheet("check", saved.parent / "story.txt")
    assert done.returncode == 3
    assert done.stderr.decode().count("\n") == 1


def test_several_sheets_are_proved_in_one_call(factsheet, saved):
    forged = saved.with_name("forged.json")
    forged.write_text(saved.read_text(encoding="utf-8").replace('"min": "12"', '"min": "21"'))
    done = factsheet("check", "sheet.json", "forged.json")
    assert done.returncode == 1
    assert [line.split(":")[0] for line in done.stdout.decode().splitlines()] == [
        "sheet.json",
        "forged.json",
        "forged.json",
    ]
    assert factsheet("check", "sheet.json", "forged.json", "--json").returncode == 2


def test_editors_are_told_what_is_gone_at_its_line(factsheet, saved, tmp_path):
    (tmp_path / "story.txt").write_text(STORY.replace("€5m", "€6m"), encoding="utf-8")
    done = factsheet("check", "sheet.json", "--source", "story.txt", "--format", "lines")
    (told,) = done.stdout.decode().splitlines()
    number = int(told.split(":")[1])
    assert '"id": "f-' in saved.read_text(encoding="utf-8").splitlines()[number - 1]
    assert told.endswith("error: gone in the source: €5m [gone]")
    log = json.loads(
        factsheet("check", "sheet.json", "--source", "story.txt", "--format", "sarif").stdout
    )
    (result,) = log["runs"][0]["results"]
    region = result["locations"][0]["physicalLocation"]["region"]
    assert (result["level"], region["startLine"]) == ("error", number)
