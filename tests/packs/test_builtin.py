"""The built-in packs hold what their examples say, alone and among all, and ship compiled."""

import pytest

from factsheet.packs.build import compiled
from factsheet.packs.in_force import COMPILED, builtin
from factsheet.packs.proof import prove
from factsheet.packs.toml import load
from factsheet.proof.explain import read_figures

SOURCES = load([COMPILED.parent])


@pytest.mark.parametrize("source", [pytest.param(s, id=s.pack.name) for s in SOURCES])
def test_every_example_holds(source):
    assert prove(source, builtin(), read_figures) == []


def test_the_compiled_packs_are_those_of_the_files():
    assert COMPILED.read_bytes() == compiled(COMPILED.parent), "run python -m factsheet.packs.build"
