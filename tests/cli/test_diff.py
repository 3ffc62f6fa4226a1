import json

import jsonschema
import pytest

from factsheet.schema import diff_schema

OLD = "Lantern raised €5m. Sales rose 12%."


@pytest.fixture
def pair(tmp_path):
    """Writes both articles and gives their paths."""

    def write(old, new):
        for name, text in (("old.txt", old), ("new.txt", new)):
            (tmp_path / name).write_text(text, encoding="utf-8")
        return "old.txt", "new.txt"

    return write


def test_equal_articles_exit_0(factsheet, pair):
    done = factsheet("diff", *pair(OLD, OLD + "\n"), "--json")
    assert (done.returncode, json.loads(done.stdout)["changes"]) == (0, [])


def test_different_articles_exit_1_with_the_change(factsheet, pair):
    done = factsheet("diff", *pair(OLD, OLD.replace("€5m", "€6m")))
    assert done.returncode == 1
    assert done.stdout.decode().splitlines()[1:4] == [
        "  €5m · 5,000,000 EUR  →  €6m · 6,000,000 EUR   +1,000,000 EUR, +20 %",
        "  - Lantern raised [€5m.]",
        "  + Lantern raised [€6m.]",
    ]


def test_json_follows_its_schema(factsheet, pair):
    done = factsheet("diff", *pair(OLD, "Lantern raised £7m. Sales rose 14%."), "--json")
    validator = jsonschema.Draft202012Validator(diff_schema())
    validator.check_schema(diff_schema())
    validator.validate(json.loads(done.stdout))


def test_a_saved_sheet_is_compared_with_an_article(factsheet, pair):
    old, new = pair(OLD, OLD.replace("12", "13"))
    factsheet("summarize", old, "-o", "sheet.json")
    done = factsheet("diff", "sheet.json", new, "--json")
    (change,) = json.loads(done.stdout)["changes"]
    assert (change["change"], change["old"]["text"], change["new"]["text"]) == (
        "corrected",
        "12%",
        "13%",
    )


@pytest.mark.parametrize(
    ("options", "code"),
    [
        (["--only", "corrected"], 1),
        (["--only", "added"], 0),
        (["--only", "amount"], 1),
        (["--kind", "money"], 0),
        (["--role", "headcount"], 0),
        (["--tolerance", "10%"], 0),
        (["--tolerance", "0.05"], 1),
    ],
)
def test_only_what_is_wanted_counts(factsheet, pair, options, code):
    done = factsheet("diff", *pair(OLD, OLD.replace("12", "13")), *options)
    assert done.returncode == code


@pytest.mark.parametrize(
    ("arguments", "code", "message"),
    [
        (["-", "-"], 2, "factsheet: only one of the two can be standard input\n"),
        (
            ["a", "b", "--tolerance", "much"],
            2,
            "factsheet: --tolerance takes a share such as 1% or 0.01, not 'much'\n",
        ),
        (
            ["gone.txt", "gone.txt"],
            3,
            "factsheet: cannot open gone.txt: No such file or directory\n",
        ),
    ],
)
def test_a_bad_call_is_one_line(factsheet, arguments, code, message):
    done = factsheet("diff", *arguments)
    assert (done.returncode, done.stderr.decode()) == (code, message)


@pytest.mark.parametrize("format_", ["markdown", "html"])
def test_the_articles_words_are_never_markup(factsheet, pair, format_):
    words = "<script>alert(1)</script> raised €5m."
    done = factsheet("diff", *pair(words, words.replace("€5m", "€6m")), "--format", format_)
    assert done.returncode == 1
    assert b"<script>" not in done.stdout.replace(rb"\<script\>", b"")
