"""The same article gives the same bytes, whatever the machine says of itself."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SETTINGS = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Kiritimati", "LC_ALL": "C.UTF-8"},
    {"PYTHONHASHSEED": "4242", "TZ": "America/Los_Angeles", "LC_ALL": "tr_TR.UTF-8"},
    {"PYTHONHASHSEED": "7", "TZ": "Asia/Kolkata", "LANG": "de_DE.UTF-8", "PYTHONUTF8": "0"},
)
PROGRAM = """
import sys
from datetime import date
from pathlib import Path
import factsheet
from factsheet.renderers.differences.json import render
from factsheet.renderers import RenderOptions

sheets = []
for path in sys.argv[1:]:
    text = Path(path).read_text(encoding="utf-8")
    sheet = factsheet.summarize_text(text, published=date(2026, 1, 12))
    sheets.append(sheet)
    sys.stdout.buffer.write(factsheet.to_json(sheet).encode())
for old, new in zip(sheets, sheets[1:]):
    sys.stdout.buffer.write(render(factsheet.diff(old, new), RenderOptions()).encode())
"""


def sheets(samples, python=sys.executable, path=None, **settings):
    articles = sorted(samples.glob("*/article.txt"))
    done = subprocess.run(
        [python, "-c", PROGRAM, *articles],
        env=os.environ | settings | ({"PYTHONPATH": path} if path else {}),
        capture_output=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr.decode()
    assert len(done.stdout) > 10_000
    return done.stdout


def test_hash_seed_time_zone_and_locale_change_nothing(samples):
    first, *others = [sheets(samples, **settings) for settings in SETTINGS]
    assert all(other == first for other in others)


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13", "3.14"])
def test_every_python_gives_the_same_bytes(samples, version):
    python, path = other_python(version)
    assert sheets(samples, python, path) == sheets(samples)


def other_python(version):
    """A Python of this version that can read articles, and the path that it needs for it."""
    found = shutil.which(f"python{version}") or under_pyenv(version)
    if found is None:
        pytest.skip(f"no Python {version} on this machine")
    for path in (os.environ.get("PYTHONPATH"), str(ROOT / "src")):
        settings = os.environ | ({"PYTHONPATH": path} if path else {})
        asked = subprocess.run(
            [found, "-c", "import sys, factsheet.api; print('%d.%d' % sys.version_info[:2])"],
            env=settings,
            capture_output=True,
            text=True,
            check=False,
        )
        if asked.returncode == 0 and asked.stdout.strip() == version:
            return found, path
    pytest.skip(f"Python {version} has not what factsheet needs: {asked.stderr[-80:].strip()}")


def under_pyenv(version):
    """The newest one that pyenv has installed, where there is a pyenv."""
    pyenv = shutil.which("pyenv")
    if pyenv is None:
        return None
    root = subprocess.run([pyenv, "root"], capture_output=True, text=True, check=True).stdout
    installed = sorted(Path(root.strip()).glob(f"versions/{version}.*/bin/python"))
    return str(installed[-1]) if installed else None
