import os
import shlex
import subprocess
import sys

import pytest

STORY = "Lantern raised €5m in bonds. Sales rose 12%."


def test_a_sheet_and_its_article_give_the_same_lines(factsheet, tmp_path):
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    factsheet("summarize", "story.txt", "-o", "sheet.json")
    done = factsheet("textconv", "sheet.json")
    assert done.returncode == 0
    assert factsheet("textconv", "story.txt").stdout == done.stdout
    assert "[percentage growth] 12%" in done.stdout.decode().splitlines()


@pytest.mark.parametrize("content", [b"", b"\0\1\2", b'{"schema_version": "9.9", "facts": []}'])
def test_a_readable_file_always_exits_0(factsheet, tmp_path, content):
    (tmp_path / "file").write_bytes(content)
    assert factsheet("textconv", "file").returncode == 0


def test_a_file_that_is_not_there_exits_3(factsheet):
    assert factsheet("textconv", "gone.json").returncode == 3


@pytest.fixture
def command():
    """What a user types as `factsheet`."""
    return f"{shlex.quote(sys.executable)} -m factsheet"


@pytest.fixture
def repository(factsheet, tmp_path):
    """A git repository with two versions of a sheet, set up as docs/git.md says."""
    home = {"HOME": str(tmp_path), "GIT_CONFIG_NOSYSTEM": "1", "GIT_PAGER": "cat"}

    def git(*arguments):
        return subprocess.run(
            ["git", "-c", "user.name=Ann", "-c", "user.email=ann@example.org", *arguments],
            cwd=tmp_path,
            env=os.environ | home,
            capture_output=True,
            text=True,
            check=True,
        ).stdout

    git("init", "-q")
    (tmp_path / ".gitattributes").write_text("*.sheet.json diff=factsheet\n")
    for text in (STORY, STORY.replace("12%", "14%")):
        (tmp_path / "story.txt").write_text(text, encoding="utf-8")
        factsheet("summarize", "story.txt", "--json", "-o", "story.sheet.json")
        git("add", ".")
        git("commit", "-q", "-m", "A version")
    return git


def test_git_shows_what_changed_as_lines_of_a_sheet(repository, command):
    repository("config", "diff.factsheet.textconv", f"{command} textconv")
    shown = repository("log", "-p", "-1", "--", "story.sheet.json")
    assert "\n-[percentage growth] 12%\n" in shown
    assert "\n+[percentage growth] 14%\n" in shown
    assert '"selector"' not in shown


def test_a_driver_shows_the_changes_of_facts(repository, command):
    driver = f'f() {{ {command} diff "$2" "$5" || test $? -eq 1; }}; f'
    repository("config", "diff.factsheet.command", driver)
    shown = repository("diff", "HEAD~1", "--ext-diff", "--", "story.sheet.json")
    assert "1 corrected" in shown
    assert "12% → 14%" in " ".join(shown.split())
