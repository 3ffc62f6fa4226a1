"""Inputs that a night found, as it kept them: what stands in `kept` broke something once."""

from pathlib import Path
from typing import get_args

import pytest
from tests.hostile.grammar import Input, Kind
from tests.hostile.invariants import holds

KEPT = sorted(Path(__file__).with_name("kept").iterdir())
KINDS: dict[str, Kind] = {name: name for name in get_args(Kind)}


@pytest.mark.parametrize("path", KEPT, ids=lambda path: path.name)
def test_an_input_that_broke_something_once_holds(path: Path) -> None:
    holds(Input(KINDS[path.suffix[1:]], path.read_bytes()))
