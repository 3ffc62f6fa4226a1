"""What comes with us of another project is what its authors released, but for named changes."""

import runpy
from filecmp import cmpfiles
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


def test_the_copy_is_what_the_tool_makes_of_the_release(tmp_path):
    pytest.importorskip("trafilatura", reason="needs the release that it is a copy of")
    tool = runpy.run_path(str(ROOT / "tools/vendored.py"))
    tool["copy_to"](tmp_path)
    names = sorted(path.name for path in tmp_path.iterdir())
    copied = ROOT / "src/factsheet/vendor/trafilatura"
    assert sorted(path.name for path in copied.iterdir() if path.is_file()) == names
    assert cmpfiles(tmp_path, copied, names, shallow=False) == (names, [], [])
