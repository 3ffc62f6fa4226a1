import csv
import json
import signal
import subprocess
import sys
from io import StringIO

import pytest
from tests.conftest import interruptible

STORY = "Brightwater raised HK$4.35 billion on Thursday.\n"


def one_line(stderr):
    lines = stderr.decode().splitlines()
    return len(lines) == 1 and lines[0].startswith("factsheet: ")


def test_reads_standard_input_and_prints_one_object(factsheet):
    done = factsheet("summarize", "-", "--json", given=STORY.encode())
    sheet = json.loads(done.stdout)
    assert done.returncode == 0
    assert sheet["source"]["location"] is None
    assert sheet["facts"][0]["text"] == "HK$4.35 billion"


def test_location_is_the_file_name_without_its_folders(factsheet, tmp_path):
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "story.txt").write_text(STORY)
    done = factsheet("summarize", "deep/story.txt", "--json")
    assert json.loads(done.stdout)["source"]["location"] == "story.txt"


def test_several_sources_are_lines_in_their_order(factsheet, tmp_path):
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_text("Corvid raised $5 million.\n")
    done = factsheet("summarize", "b.txt", "a.txt", "--format", "jsonl")
    locations = [json.loads(line)["source"]["location"] for line in done.stdout.splitlines()]
    assert locations == ["b.txt", "a.txt"]


def test_rows_of_several_stand_under_one_header_and_name_their_article(factsheet, tmp_path):
    (tmp_path / "a.txt").write_text(STORY)
    (tmp_path / "b.txt").write_text("Corvid raised $5 million.\n")
    done = factsheet("summarize", "a.txt", "b.txt", "--format", "csv")
    rows = list(csv.DictReader(StringIO(done.stdout.decode())))
    assert [(row["text"], row["source"]) for row in rows] == [
        ("HK$4.35 billion", "a.txt"),
        ("Thursday", "a.txt"),
        ("$5 million", "b.txt"),
    ]


@pytest.mark.parametrize(("name", "between"), [("terminal", "\n\n"), ("markdown", "\n\n---\n\n")])
def test_sheets_of_several_are_parted(factsheet, tmp_path, name, between):
    (tmp_path / "a.txt").write_text(STORY)
    one = factsheet("summarize", "a.txt", "--format", name).stdout.decode()
    two = factsheet("summarize", "a.txt", "a.txt", "--format", name).stdout.decode()
    assert two == one + between[1:] + one


def test_a_source_that_fails_does_not_stop_the_others(factsheet, tmp_path):
    (tmp_path / "a.txt").write_text(STORY)
    done = factsheet("summarize", "missing.txt", "a.txt", "--format", "jsonl")
    assert done.returncode == 3
    assert len(done.stdout.splitlines()) == 1
    assert b"missing.txt" in done.stderr


def test_two_sources_are_no_single_json_object(factsheet, tmp_path):
    (tmp_path / "a.txt").write_text(STORY)
    done = factsheet("summarize", "a.txt", "a.txt", "--json")
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"jsonl" in done.stderr


def test_the_same_input_gives_the_same_bytes(factsheet, tmp_path):
    (tmp_path / "a.txt").write_text(STORY)
    runs = {
        factsheet("summarize", "a.txt", "--json", env={"PYTHONHASHSEED": seed}).stdout
        for seed in ("1", "2")
    }
    assert len(runs) == 1


def test_without_a_date_relative_times_are_warned_of(factsheet):
    sheet = json.loads(factsheet("summarize", "-", "--json", given=STORY.encode()).stdout)
    assert [warning["code"] for warning in sheet["warnings"]] == ["no_publication_date"]


def test_as_of_is_the_day_where_the_article_gives_none(factsheet):
    done = factsheet("summarize", "-", "--json", "--as-of", "2026-01-11", given=STORY.encode())
    assert json.loads(done.stdout)["article"]["published"] == "2026-01-11"


def test_strict_makes_a_warning_an_error(factsheet):
    done = factsheet("summarize", "-", "--strict", given=STORY.encode())
    assert (done.returncode, done.stdout) == (5, b"")
    assert one_line(done.stderr)


@pytest.mark.parametrize(
    ("name", "content", "code"),
    [
        ("empty.txt", b"", 4),
        ("blank.txt", b" \n\t\n", 4),
        ("page.pdf", b"%PDF-1.7\n%\xe2\xe3", 4),
        ("image.png", b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR", 4),
    ],
)
def test_what_holds_no_article(factsheet, tmp_path, name, content, code):
    (tmp_path / name).write_bytes(content)
    done = factsheet("summarize", name, "--json")
    assert (done.returncode, done.stdout) == (code, b"")
    assert one_line(done.stderr)
    assert name in done.stderr.decode()


@pytest.mark.parametrize("source", ["missing.txt", ".", "", "http://127.0.0.1:9/article"])
def test_what_cannot_be_opened(factsheet, source):
    done = factsheet("summarize", source, "--json", "--timeout", "2")
    assert (done.returncode, done.stdout) == (3, b"")
    assert one_line(done.stderr)


@pytest.mark.parametrize("source", ["ftp://example.org/a", "file:///tmp/a.html"])
def test_an_address_of_another_scheme_is_told_as_what_it_is(factsheet, source):
    done = factsheet("summarize", source)
    assert (done.returncode, f"cannot read {source}: only http".encode() in done.stderr) == (
        3,
        True,
    )


def test_a_saved_sheet_is_no_article_and_the_message_says_so(factsheet, tmp_path):
    (tmp_path / "sheet.json").write_bytes(
        factsheet("summarize", "-", "--json", given=STORY.encode()).stdout
    )
    done = factsheet("summarize", "sheet.json")
    assert (done.returncode, b"`factsheet view`" in done.stderr) == (4, True)


@pytest.mark.parametrize(
    "arguments",
    [
        ("summarize",),
        ("summarize", "-", "--format", "xml"),
        ("summarize", "-", "--as-of", "soon"),
        ("summarize", "-", "--nope"),
        ("summarize", "-", "--timeout", "nan"),
        ("summarize", "-", "--timeout", "inf"),
        ("nope",),
    ],
)
def test_bad_usage_is_one_line_and_exit_2(factsheet, arguments):
    done = factsheet(*arguments)
    assert (done.returncode, done.stdout) == (2, b"")
    assert one_line(done.stderr)


def test_bad_usage_says_where_to_read_on(factsheet):
    done = factsheet("summarize", "-", "--nope")
    assert done.stderr.endswith(b" See `factsheet summarize --help`.\n")


def test_no_argument_is_help_and_exit_2(factsheet):
    done = factsheet()
    assert done.returncode == 2
    assert b"summarize" in done.stdout


@pytest.mark.parametrize(
    ("wishes", "options", "coloured"),
    [
        ({}, [], False),
        ({"FORCE_COLOR": "1"}, [], True),
        ({"FORCE_COLOR": "1", "TERM": "dumb"}, [], True),
        ({"FORCE_COLOR": "1", "NO_COLOR": "1"}, [], False),
        ({"FORCE_COLOR": "1"}, ["--no-color"], False),
    ],
)
def test_a_pipe_is_coloured_where_that_is_asked_for(factsheet, wishes, options, coloured):
    env = {"NO_COLOR": "", "FORCE_COLOR": "", **wishes}
    done = factsheet("summarize", "-", *options, given=STORY.encode(), env=env)
    assert (b"\x1b[" in done.stdout) == coloured


def test_output_file_is_whole_and_its_ending_tells_the_format(factsheet, tmp_path):
    done = factsheet("summarize", "-", "-o", "sheet.json", given=STORY.encode())
    assert (done.returncode, done.stdout) == (0, b"")
    assert json.loads((tmp_path / "sheet.json").read_text())["facts"]
    assert [path.name for path in tmp_path.iterdir()] == ["sheet.json"]


def test_an_output_file_stays_as_it_was_where_the_source_fails(factsheet, tmp_path):
    (tmp_path / "sheet.json").write_text("before")
    assert factsheet("summarize", "missing.txt", "-o", "sheet.json").returncode == 3
    assert (tmp_path / "sheet.json").read_text() == "before"


def test_invalid_utf8_is_read_with_what_can_be_read(factsheet, tmp_path):
    (tmp_path / "a.txt").write_bytes(b"Caf\xe9 Bright raised $5 million \xff in May.\n")
    done = factsheet("summarize", "a.txt", "--json")
    sheet = json.loads(done.stdout)
    assert done.returncode == 0
    assert "$5 million" in [fact["text"] for fact in sheet["facts"]]


def test_a_closed_pipe_ends_quietly(tmp_path):
    (tmp_path / "a.txt").write_text(STORY * 2000)
    command = f"{sys.executable} -m factsheet summarize a.txt --json | head -c 10"
    done = subprocess.run(command, shell=True, cwd=tmp_path, capture_output=True, check=False)  # noqa: S602
    assert done.stderr == b""


def test_an_interrupt_is_130_in_one_line():
    reading = subprocess.Popen(
        [sys.executable, "-m", "factsheet", "summarize", "-"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        preexec_fn=interruptible,  # noqa: PLW1509 - no other thread runs
    )
    with pytest.raises(subprocess.TimeoutExpired):
        reading.wait(0.6)
    reading.send_signal(signal.SIGINT)
    stdout, stderr = reading.communicate()
    assert (reading.returncode, stdout, stderr) == (130, b"", b"factsheet: interrupted\n")
