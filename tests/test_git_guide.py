"""What docs/git.md tells a reader to write down, run in a real repository."""

import os
import shlex
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

GUIDE = (Path(__file__).parent.parent / "docs/git.md").read_text(encoding="utf-8")
STORY = "Lantern raised €5m in bonds. Sales rose 12%."


def block(heading, first):
    """The example under a heading from the line that begins so, to the end of its indentation."""
    lines = GUIDE.partition(f"## {heading}\n")[2].splitlines()
    start = next(at for at, line in enumerate(lines) if line.strip().startswith(first))
    indent = lines[start][: len(lines[start]) - len(lines[start].lstrip())]
    taken = []
    for line in lines[start:]:
        if line and not line.startswith(indent):
            break
        taken.append(line)
    return dedent("\n".join(taken)).strip() + "\n"


@pytest.fixture
def run(tmp_path):
    """A shell in a new repository, with factsheet on its path; and gh, which keeps what it gets."""
    programs = tmp_path / "bin"
    programs.mkdir()
    commands = {
        "factsheet": f'exec {shlex.quote(sys.executable)} -m factsheet "$@"',
        "gh": 'cat "$5" > "$RUNNER_TEMP/comment.md"',
    }
    for name, line in commands.items():
        (programs / name).write_text(f"#!/bin/sh\n{line}\n")
        (programs / name).chmod(0o755)
    env = os.environ | {
        "PATH": f"{programs}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(tmp_path),
        "GIT_CONFIG_NOSYSTEM": "1",
        "RUNNER_TEMP": str(tmp_path),
    }
    (tmp_path / "repository").mkdir()

    def shell(script, *arguments, **more):
        return subprocess.run(
            ["bash", "-e", "-c", script, "bash", *arguments],
            cwd=tmp_path / "repository",
            env=env | more,
            capture_output=True,
            text=True,
            check=False,
        )

    shell("git init -q; git config user.name Ann; git config user.email ann@lantern.example")
    return shell


@pytest.fixture
def save(run, tmp_path):
    """Write the sheet of a story: save(text); and the file's path."""

    def write(text):
        (tmp_path / "story.txt").write_text(text, encoding="utf-8")
        done = run("factsheet summarize ../story.txt -o lantern.sheet.json; git add .")
        assert done.returncode == 0, done.stderr
        return tmp_path / "repository/lantern.sheet.json"

    return write


def forge(path):
    path.write_text(path.read_text(encoding="utf-8").replace('"min": "12"', '"min": "21"'))


def test_a_diff_is_readable(run, save):
    save(STORY)
    run("echo '" + block("Readable diffs", "*.sheet.json").strip() + "' > .gitattributes")
    assert run(block("Readable diffs", "git config")).returncode == 0
    run("git add .; git commit -qm one")
    save(STORY.replace("12%", "14%"))
    shown = run("git diff --cached").stdout.splitlines()
    assert next(line for line in shown if line.endswith("growth] 12%")).startswith("-[")
    assert next(line for line in shown if line.endswith("growth] 14%")).startswith("+[")


def test_a_driver_tells_changes_of_facts(run, save):
    save(STORY)
    run("echo '*.sheet.json diff=factsheet' > .gitattributes")
    assert run(block("Changes of facts", "git config")).returncode == 0
    run("git add .; git commit -qm one")
    save(STORY.replace("12%", "14%"))
    done = run("git diff --cached")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[0].startswith("Corrected  percentage")


def test_the_hook_stops_what_does_not_hold(run, save, tmp_path):
    hook = tmp_path / "repository/.git/hooks/pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text(block("Before a commit", "#!/bin/sh"))
    hook.chmod(0o755)
    sheet = save(STORY)
    assert run("git commit -qm good").returncode == 0
    forge(sheet)
    stopped = run("git commit -qam forged")
    assert stopped.returncode == 1
    assert stopped.stderr == "lantern.sheet.json does not hold\n"


def test_the_entry_for_pre_commit_tells_what_does_not_hold(run, save):
    entry = block("Before a commit", "entry:").splitlines()[0].removeprefix("entry: ")
    sheet = save(STORY)
    assert run(f'{entry} "$@"', sheet).returncode == 0
    forge(sheet)
    assert run(f'{entry} "$@"', sheet).returncode == 1


def test_the_script_of_the_workflow_comments_changes(run, save, tmp_path):
    script = block("On GitHub", "git diff --name-only")
    save(STORY)
    base = run("git commit -qm one; git rev-parse HEAD").stdout.strip()
    save(STORY.replace("12%", "14%"))
    run("cp lantern.sheet.json new.sheet.json; git add .; git commit -qm two")
    done = run(script, BASE=base, NUMBER="7")
    assert (done.returncode, done.stderr) == (0, "")
    comment = (tmp_path / "comment.md").read_text(encoding="utf-8")
    assert "1 corrected" in comment
    assert "added" in comment
