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


def test_a_pattern_that_is_decoded_when_it_is_met_is_that_of_its_pack():
    packs = builtin()
    whole = packs.packs
    met = [entry for word in ("raised", "fined") for entry in packs.hung_on(word)["money"].entries]
    assert met
    for order, pack, pattern in met:
        assert (pack.name, pack.role, pack.unless) == (
            whole[order].name,
            whole[order].role,
            whole[order].unless,
        )
        assert pattern in whole[order].patterns
