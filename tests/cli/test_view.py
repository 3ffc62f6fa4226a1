import json

import pytest
from tests.conftest import factsheet_in

ARTICLE = (
    "Lantern raised €5m on Friday, its founder Ilse Brandt said.\n"
    "“We sold 300 lamps in a week,” Brandt said. Sales rose 12%.\n"
)


@pytest.fixture(scope="module")
def sheet(tmp_path_factory):
    """The sheet of the article."""
    factsheet = factsheet_in(tmp_path_factory.mktemp("sheet"))
    return json.loads(factsheet("summarize", "-", "--json", given=ARTICLE.encode()).stdout)


@pytest.fixture
def saved(sheet, tmp_path):
    """A sheet's JSON in sheet.json, changed where a test asks for it."""

    def write(**changes):
        changed = sheet | {
            "facts": [
                fact | changes.get(fact["kind"], {}) if "value" in fact else fact
                for fact in sheet["facts"]
            ]
        }
        (tmp_path / "sheet.json").write_text(json.dumps(changed), encoding="utf-8")
        return "sheet.json"

    return write


@pytest.mark.parametrize("name", ["terminal", "markdown", "html", "csv", "jsonld", "annotations"])
def test_a_saved_sheet_looks_as_it_did(factsheet, saved, name):
    path = saved()
    seen = factsheet("view", path, "--format", name)
    made = factsheet("summarize", "-", "--format", name, given=ARTICLE.encode())
    assert (seen.returncode, seen.stdout) == (0, made.stdout)


def test_json_of_a_saved_sheet_is_the_same(factsheet, saved):
    path = saved()
    seen = factsheet("view", path, "--json").stdout
    assert seen == factsheet("summarize", "-", "--json", given=ARTICLE.encode()).stdout


def test_standard_input_holds_a_sheet_too(factsheet, saved, tmp_path):
    given = (tmp_path / saved()).read_bytes()
    assert factsheet("view", "-", given=given).stdout.startswith(b"Fact sheet")


def test_the_ending_of_the_output_tells_the_format(factsheet, saved, tmp_path):
    assert factsheet("view", saved(), "-o", "sheet.html").returncode == 0
    assert (tmp_path / "sheet.html").read_text(encoding="utf-8").startswith("<!doctype html>")


@pytest.mark.parametrize("given", [b"", b"{}", b"[1]", b'{"schema_version": "1.0"}', b"\xff\xfe"])
def test_what_is_no_sheet_is_said_in_one_line(factsheet, given):
    done = factsheet("view", "-", given=given)
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (3, b"", 1)


def test_a_file_that_is_not_there_is_said_in_one_line(factsheet):
    done = factsheet("view", "none.json")
    assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)


@pytest.mark.parametrize("name", ["terminal", "markdown", "html", "csv", "jsonld", "annotations"])
@pytest.mark.parametrize("number", ["1e999999999", "NaN", "-Infinity", "-0"])
def test_a_sheet_with_strange_numbers_is_shown(factsheet, saved, name, number):
    money = {"min": number, "max": number, "currency": "EUR"}
    path = saved(money={"value": money, "start": 900, "end": 7, "key": True})
    done = factsheet("view", path, "--all", "--format", name)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(done.stdout) < 100_000


def test_an_article_is_no_sheet_and_the_message_says_how_to_make_one(factsheet):
    done = factsheet("view", "-", given=ARTICLE.encode())
    assert done.stderr.endswith(b"; `factsheet summarize SOURCE --json` makes one\n")
