import json

import pytest

ECHO = "Lantern raised €5m in bonds. The blaze killed 14 people in Orlen."
GLOBE = "A blaze in Orlen killed 16 people. Lantern raised €5 million."


@pytest.fixture
def folder(tmp_path):
    (tmp_path / "story").mkdir()
    (tmp_path / "story" / "echo.txt").write_text(ECHO, encoding="utf-8")
    (tmp_path / "story" / "globe.txt").write_text(GLOBE, encoding="utf-8")
    return tmp_path / "story"


def test_articles_of_a_folder_are_compared(factsheet, folder):
    done = factsheet("compare", folder, "--json")
    assert (done.returncode, done.stderr) == (0, b"")
    story = json.loads(done.stdout)
    assert [each["name"] for each in story["articles"]] == ["echo", "globe"]
    several = [s for s in story["statements"] if s["articles"] == 2]
    assert [(s["kind"], s["agreement"]) for s in several] == [
        ("money", "same"),
        ("quantity", "different"),
    ]


def test_a_saved_sheet_and_standard_input_are_articles(factsheet, folder, tmp_path):
    made = factsheet("summarize", folder / "echo.txt", "--json")
    (tmp_path / "sheet.json").write_bytes(made.stdout)
    done = factsheet("compare", "sheet.json", "-", "-v", given=GLOBE.encode())
    assert done.returncode == 0
    assert b"2 articles" in done.stdout
    assert done.stderr.count(b" facts\n") == 2


def test_the_ending_of_the_output_tells_its_format(factsheet, folder, tmp_path):
    assert factsheet("compare", folder, "-o", "story.html").stdout == b""
    assert (tmp_path / "story.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.usefixtures("folder")
@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["story/echo.txt"], 2, "one article is no comparison"),
        (["-", "-"], 2, "standard input"),
        (["story", "--format", "markdown"], 2, "'markdown' is not one of"),
        (["story", "-o", "story.md"], 2, "a story is not printed as markdown"),
        (["story/echo.txt", "gone.txt"], 3, "cannot open gone.txt"),
    ],
)
def test_a_mistake_is_one_line(factsheet, arguments, code, told):
    done = factsheet("compare", *arguments)
    assert (done.returncode, done.stdout) == (code, b"")
    assert told in done.stderr.decode()
    assert done.stderr.count(b"\n") == 1


def test_a_batch_is_compared_as_one_story(factsheet, folder, tmp_path):
    done = factsheet("batch", folder, "--story", "story.json", "-q")
    assert (done.returncode, len(done.stdout.splitlines())) == (0, 2)
    assert len(json.loads((tmp_path / "story.json").read_bytes())["articles"]) == 2
    refused = factsheet("batch", folder, "--story", "story.json", "-o", "shards")
    assert (refused.returncode, refused.stdout) == (2, b"")
