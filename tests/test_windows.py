"""What needs nothing that Windows lacks; nobody ran it there."""

import subprocess
import sys

import pytest

UNIX = "fcntl resource termios".split()
CALL = """
import sys
sys.modules |= dict.fromkeys({missing})
from factsheet.cli import run
sys.exit(run({arguments}))
"""
STORY = "Lantern raised €5m in bonds. Sales rose 12%."


@pytest.mark.parametrize(
    "arguments",
    [
        ["summarize", "story.txt", "--all"],
        ["summarize", "story.html", "-o", "sheet.html"],
        ["diff", "story.txt", "story.txt", "--json"],
        ["check", "sheet.json", "--source", "story.txt"],
        ["explain", "story.txt", "--text", "12%"],
        ["view", "sheet.json", "--format", "csv"],
        ["history", "add", "story.html", "--store", "stories.db"],
        ["rules", "list"],
        ["serve", "--help"],
    ],
    ids=lambda arguments: arguments[0],
)
def test_articles_are_read_without_modules_of_unix(arguments, factsheet, tmp_path):
    (tmp_path / "story.txt").write_text(STORY, encoding="utf-8")
    page = f"<html lang=en><body><article>{f'<p>{STORY}</p>' * 5}</article></body></html>"
    (tmp_path / "story.html").write_text(page, encoding="utf-8")
    factsheet("summarize", "story.txt", "-o", "sheet.json")
    done = subprocess.run(
        [sys.executable, "-c", CALL.format(missing=UNIX, arguments=arguments)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr.count("bug")) == (0, 0), done.stderr
