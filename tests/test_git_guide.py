"""What docs/git.md tells a reader to write down, run in a real repository."""

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).parent.parent
GUIDE = (ROOT / "docs/git.md").read_text(encoding="utf-8")
STORY = "Lantern raised €5m in bonds. Sales rose 12%."


def block(heading, first):
    """The example under a heading from the line that begins so, to the end of its indentation."""
    lines = GUIDE.partition(f"# {heading}\n")[2].splitlines()
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
    assert run(block("Fact sheets in git", "factsheet git install")).returncode == 0
    run("git add .; git commit -qm one")
    save(STORY.replace("12%", "14%"))
    shown = run("git diff --cached").stdout.splitlines()
    assert next(line for line in shown if line.endswith("growth] 12%")).startswith("-[")
    assert next(line for line in shown if line.endswith("growth] 14%")).startswith("+[")


def test_a_driver_tells_changes_of_facts(run, save):
    save(STORY)
    run("git add .; git commit -qm one")
    save(STORY.replace("12%", "14%"))
    run("factsheet git install")
    done = run("factsheet git install --changes; git diff --cached")
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.splitlines()[1].startswith("Corrected  percentage")


def test_what_install_wrote_is_taken_back(run, tmp_path):
    attributes = tmp_path / "repository/.git/info/attributes"
    attributes.parent.mkdir(exist_ok=True)
    attributes.write_text("*.png binary\n")
    before = run("cat .git/config").stdout
    run("factsheet git install '*.md' 'news of today/*.txt'; factsheet git install '*.md'")
    assert attributes.read_text() == "*.png binary\n*.md diff=factsheet\n"
    assert run("factsheet git uninstall").returncode == 0
    assert (attributes.read_text(), run("cat .git/config").stdout) == ("*.png binary\n", before)


def test_install_for_every_repository(run, save):
    save(STORY)
    assert run("factsheet git install --global").returncode == 0
    run("git add .; git commit -qm one")
    save(STORY.replace("12%", "14%"))
    assert "+[percentage growth] 14%" in run("git diff --cached").stdout
    assert run("git config --local diff.factsheet.textconv").returncode == 1


def test_outside_a_repository_install_says_so(factsheet):
    done = factsheet("git", "install", env={"GIT_CEILING_DIRECTORIES": "/", "GIT_DIR": "none"})
    assert (done.returncode, done.stderr.count(b"\n")) == (3, 1)


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


def entry(id_):
    """The command of a hook of ours, as pre-commit puts it together."""
    hooks = (ROOT / ".pre-commit-hooks.yaml").read_text(encoding="utf-8").split("- id: ")
    (hook,) = (each for each in hooks if each.startswith(f"{id_}\n"))
    return next(line.strip() for line in hook.splitlines() if "entry: " in line)[len("entry: ") :]


def test_the_hook_of_sheets_tells_each_that_does_not_hold(run, save):
    sheet = save(STORY)
    assert run(f'{entry("factsheet-check")} "$@"', sheet, sheet).returncode == 0
    forge(sheet)
    stopped = run(f'{entry("factsheet-check")} "$@"', "lantern.sheet.json")
    assert stopped.returncode == 1
    assert re.search(r"lantern\.sheet\.json:\d+:\d+: error: its min is", stopped.stdout)


def test_the_hook_of_articles_shows_their_facts(run, tmp_path):
    (tmp_path / "repository/story.md").write_text(f"# Lantern\n\n{STORY}\n", encoding="utf-8")
    shown = run(f'{entry("factsheet-facts")} "$@"', "story.md")
    assert shown.returncode == 0
    assert "story.md:3:16: note: money raised: €5m" in shown.stdout


def test_pre_commit_runs_our_hooks(run, save, tmp_path):
    pytest.importorskip("pre_commit", reason="needs pre-commit")
    revision = run(f"git -C {ROOT} rev-parse HEAD").stdout.strip()
    hooks = [{"id": id_, "language": "system"} for id_ in ("factsheet-check", "factsheet-facts")]
    config = {"repos": [{"repo": str(ROOT), "rev": revision, "hooks": hooks}]}
    sheet = save(STORY)
    (tmp_path / "repository/.pre-commit-config.yaml").write_text(json.dumps(config))
    (tmp_path / "repository/story.md").write_text(f"{STORY}\n", encoding="utf-8")
    call = f"git add .; {shlex.quote(sys.executable)} -m pre_commit run --color never"
    home = {"PRE_COMMIT_HOME": str(tmp_path / "cache")}
    done = run(call, **home)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "story.md:1:16: note: money raised: €5m" in done.stdout
    forge(sheet)
    stopped = run(call, **home)
    assert stopped.returncode == 1
    assert re.search(r"lantern\.sheet\.json:\d+:\d+: error: its min is", stopped.stdout)


@pytest.fixture
def act(run, tmp_path):
    """Run the action's script against a commit; what gh was asked for stands in comment.md."""

    def report(base, **more):
        files = {name: str(tmp_path / name) for name in ("GITHUB_OUTPUT", "GITHUB_STEP_SUMMARY")}
        inputs = {"BASE": base, "NUMBER": "7", "COMMENT": "true", "FILES": "*.sheet.json\n*.md"}
        return run(f"bash {ROOT}/action/report.sh", **files | inputs | more)

    return report


def test_the_action_comments_changes_of_sheets_and_articles(run, save, act, tmp_path):
    save(STORY)
    (tmp_path / "repository/new story.md").write_text("Lantern cut 40 jobs.\n", encoding="utf-8")
    base = run("git commit -qm one; git rev-parse HEAD").stdout.strip()
    save(STORY.replace("12%", "14%"))
    run("sed -i 's/40/50/' 'new story.md'; git add .; git commit -qm two")
    done = act(base)
    assert (done.returncode, done.stderr) == (0, "")
    comment = (tmp_path / "comment.md").read_text(encoding="utf-8")
    assert [
        comment.count(told) for told in ("# `", "1 corrected, 1 without a note.", "1 added.")
    ] == [2, 1, 1]
    assert (tmp_path / "GITHUB_STEP_SUMMARY").read_text(encoding="utf-8") == comment
    assert (tmp_path / "GITHUB_OUTPUT").read_text(encoding="utf-8") == "changed=2\n"


def test_the_action_fails_where_a_sheet_does_not_hold(run, save, act):
    forge(save(STORY))
    run("git commit -qm one --allow-empty; git add .; git commit -qm forged")
    done = act("HEAD~1")
    assert done.returncode == 1
    (told,) = (line for line in done.stdout.splitlines() if " error: " in line)
    matcher = json.loads((ROOT / "action/matcher.json").read_text(encoding="utf-8"))
    (pattern,) = matcher["problemMatcher"][0]["pattern"]
    found = re.fullmatch(pattern["regexp"], told)
    assert found
    assert found[1] == "lantern.sheet.json"


def test_the_action_goes_on_where_nothing_changed(run, save, act, tmp_path):
    save(STORY)
    run("git commit -qm one")
    assert act("HEAD").returncode == 0
    assert not (tmp_path / "comment.md").exists()


def test_the_inputs_of_the_action_are_those_of_its_script():
    action = (ROOT / "action.yml").read_text(encoding="utf-8")
    script = (ROOT / "action/report.sh").read_text(encoding="utf-8")
    for name in ("BASE", "FILES", "COMMENT", "NUMBER", "GH_TOKEN"):
        assert f"{name}: ${{{{" in action
        assert f"${name}" in script or name == "GH_TOKEN"  # gh reads that one


def test_the_task_for_an_editor_knows_our_lines(run, tmp_path):
    (tmp_path / "repository/draft.md").write_text(f"{STORY}\n", encoding="utf-8")
    (task,) = json.loads(block("In an editor", "{"))["tasks"]
    arguments = [each.replace("${file}", "draft.md") for each in task["args"]]
    told = run(f'{task["command"]} "$@"', *arguments).stdout.splitlines()
    pattern = task["problemMatcher"]["pattern"]
    found = [re.fullmatch(pattern["regexp"], line) for line in told]
    assert all(found)
    assert {(each[pattern["severity"]], each[pattern["line"]]) for each in found if each} == {
        ("warning", "1"),
        ("note", "1"),
    }
