import re
import shlex
import subprocess
import sys

import pytest
from tests.conftest import factsheet_in

from factsheet.cli import COMMANDS
from factsheet.cli.epilogs import EXAMPLES, EXIT_CODES

ARTICLE = "Lantern raised $5m on Friday, its founder Ilse Brandt said. Sales rose 12%.\n"
PAGE = (
    "<!doctype html><html lang=en><head><title>Lantern raises €5m</title></head><body>"
    f"<article><h1>Lantern raises €5m</h1>{f'<p>{ARTICLE}</p>' * 4}</article></body></html>"
)
SHELL = re.compile(r"^```(?:sh|console)\n(.*?)^```", re.MULTILINE | re.DOTALL)
CALLS = [call for calls in EXAMPLES.values() for call, _ in calls]


@pytest.fixture(scope="module")
def page_sheet(tmp_path_factory):
    """The sheet of the page."""
    folder = tmp_path_factory.mktemp("sheet")
    (folder / "article.html").write_text(PAGE, encoding="utf-8")
    return factsheet_in(folder)("summarize", "article.html", "--json").stdout


@pytest.fixture
def folder(page_sheet, tmp_path):
    """The files that the examples name."""
    (tmp_path / "article.html").write_text(PAGE, encoding="utf-8")
    (tmp_path / "notes.txt").write_text(ARTICLE, encoding="utf-8")
    (tmp_path / "articles.jsonl").write_text('{"id": 1, "text": "Sales rose 12%."}\n')
    (tmp_path / "sheet.json").write_bytes(page_sheet)
    return tmp_path


@pytest.mark.parametrize("call", CALLS)
def test_each_example_of_the_help_does_what_it_says(factsheet, folder, call):
    words = shlex.split(call.partition(" > ")[0])[1:]
    paths = [found.name for word in words for found in folder.glob(word) if "*" in word]
    homes = {name: str(folder) for name in ("HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")}
    done = factsheet(*(word for word in words if "*" not in word), *paths, env=homes)
    assert (done.returncode, b"factsheet:" in done.stderr) == (0, False)
    written = words[words.index("-o") + 1] if "-o" in words else None
    assert (folder / written).stat().st_size if written else done.stdout + done.stderr


def test_a_dollar_sign_stands_in_single_quotes_wherever_a_shell_reads_it(samples):
    texts = [
        path.read_text()
        for path in (*samples.parent.glob("*.md"), *samples.parent.glob("docs/*.md"))
    ]
    lines = [line for text in texts for block in SHELL.findall(text) for line in block.splitlines()]
    calls = [*CALLS, *(line for line in lines if "factsheet" in line)]
    assert [call for call in calls if re.search(r"""(?<!')\$\d|"[^"']*\$\d""", call)] == []
    assert any("'$" in call for call in calls)


@pytest.mark.parametrize(
    ("call", "told"),
    [
        ("summarise x.html", "did you mean `factsheet summarize`?"),
        ("rules lst", "Did you mean 'list'?"),
        ("article.html", "`factsheet summarize article.html`"),
        ("https://a.example/b?c=1", "`factsheet summarize 'https://a.example/b?c=1'`"),
        ("-", "`factsheet summarize -`"),
        ("zzz", "No such command 'zzz'. See `factsheet --help`."),
        ("view x.json --formt html", "--format"),
    ],
)
def test_what_was_meant_is_told_in_one_line(factsheet, call, told):
    done = factsheet(*call.split())
    assert (done.returncode, done.stdout, done.stderr.count(b"\n")) == (2, b"", 1)
    assert told in done.stderr.decode()


@pytest.mark.parametrize("asked", ["-V", "--version"])
def test_the_version_is_told(factsheet, asked):
    assert re.fullmatch(rb"factsheet \d+\.\d+\.\d+\n", factsheet(asked).stdout)
    assert factsheet(asked, "--help").stdout == factsheet(asked).stdout


def test_the_help_tells_the_exit_codes_that_the_readme_tells(factsheet, samples):
    shown = " ".join(factsheet("--help").stdout.decode().split())
    readme = (samples.parent / "README.md").read_text(encoding="utf-8")
    for code, told in EXIT_CODES.items():
        assert f"| {code} | {told} |" in readme
        assert f"{code} {told.replace('`', '')}" in shown


def test_examples_are_of_commands_that_are_there():
    assert set(EXAMPLES) <= set(COMMANDS)


def test_the_help_shows_the_examples(factsheet):
    assert b"factsheet view sheet.json -o sheet.md" in factsheet("view", "--help").stdout


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_shell_gets_its_completions(factsheet, shell):
    done = factsheet(env={"_FACTSHEET_COMPLETE": f"source_{shell}"})
    assert (done.returncode, b"_FACTSHEET_COMPLETE=complete_" in done.stdout) == (0, True)


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_the_wheel_brings_these_completions(factsheet, samples, shell):
    kept = samples.parent / "share" / "completions" / f"factsheet.{shell}"
    told = factsheet(env={"_FACTSHEET_COMPLETE": f"source_{shell}"}).stdout
    assert kept.read_bytes() == told.lstrip(b"\n")  # zsh looks for #compdef in the first line


def test_commands_and_options_are_completed(factsheet):
    asked = {
        "_FACTSHEET_COMPLETE": "complete_bash",
        "COMP_WORDS": "factsheet su",
        "COMP_CWORD": "1",
    }
    assert factsheet(env=asked).stdout == b"summarize\n"
    asked |= {"COMP_WORDS": "factsheet view --no", "COMP_CWORD": "2"}
    assert factsheet(env=asked).stdout == b"--no-color\n"


def test_the_manual_page_names_every_command_and_example(samples):
    made = subprocess.run(
        [sys.executable, samples.parent / "tools" / "manpage.py"], capture_output=True, check=True
    ).stdout.decode()
    assert [name for name in COMMANDS if f".SS factsheet {name}" not in made] == []
    assert made == (samples.parent / "share" / "factsheet.1").read_text(), "run `make generate`"
    plain = made.replace("\\-", "-")
    assert [call for call in CALLS if call not in plain] == []
    requests = {line.split()[0] for line in made.splitlines() if line.startswith(".")}
    assert requests == {".TH", ".SH", ".SS", ".B", ".TP", ".PP", ".RS", ".RE", ".nf", ".fi"}
