import json

import jsonschema
import pytest

from factsheet.renderers.schema import diff_schema

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


def test_the_changes_of_one_sentence_show_it_once(factsheet, pair):
    old = "Lantern raised €5m from 12 investors in Leeds."
    done = factsheet("diff", *pair(old, old.replace("€5m", "€6m").replace("12", "13")))
    assert done.stdout.decode().splitlines() == [
        "Corrected  money · raised · Lantern · amount",
        "  €5m · 5,000,000 EUR  →  €6m · 6,000,000 EUR   +1,000,000 EUR, +20 %",
        "Corrected  quantity · people · Lantern · amount",
        "  12 investors  →  13 investors   +1 investor, +8.33 %",
        "  - Lantern raised [€5m] from [12] investors in Leeds.",
        "  + Lantern raised [€6m] from [13] investors in Leeds.",
        "",
        "2 corrected, 2 without a note",
    ]


def test_a_value_that_stayed_is_shown_once(factsheet, pair):
    done = factsheet("diff", *pair(OLD, OLD.replace("Sales rose", "Its sales climbed")))
    assert "→" not in done.stdout.decode()


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
    "options", [["--only", "corected"], ["--kind", "mony"], ["--role", "raisd"]]
)
def test_a_choice_that_nothing_could_meet_is_no_equality(factsheet, pair, options):
    done = factsheet("diff", *pair(OLD, OLD.replace("12", "13")), *options)
    assert (done.returncode, done.stdout) == (2, b"")
    assert options[1].encode() in done.stderr


def test_a_range_is_tolerated_by_both_its_ends(factsheet, pair):
    old, new = "Orders could fall by 5 to 10 percent.", "Orders could fall by 1 to 14 percent."
    done = factsheet("diff", *pair(old, new), "--tolerance", "10%")
    assert done.returncode == 1


def test_roles_of_own_rules_are_known(factsheet, pair, samples):
    old = "Hackers shut the port on Monday. It paid a ransom of $3 million."
    rules = ("--rules", samples / "rules")
    done = factsheet("diff", *pair(old, old.replace("$3", "$4")), "--role", "ransom", *rules)
    assert (done.returncode, b"1 corrected" in done.stdout) == (1, True)


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
