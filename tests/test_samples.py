import importlib.util
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent

spec = importlib.util.spec_from_file_location("make", ROOT / "samples" / "make.py")
assert spec
assert spec.loader
make = importlib.util.module_from_spec(spec)
spec.loader.exec_module(make)


@pytest.mark.parametrize("story", make.stories(), ids=lambda story: story.name)
def test_sheets_are_those_that_make_samples_gives(story):
    given = {name: (story / name).read_text(encoding="utf-8") for name in make.SHEETS}
    assert given == make.sheets(story), "run `make samples`"
