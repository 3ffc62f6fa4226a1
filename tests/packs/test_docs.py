"""The pack of docs/rules.md is the one that runs."""

from pathlib import Path

from factsheet.packs.in_force import builtin
from factsheet.packs.proof import prove
from factsheet.packs.template import new_pack
from factsheet.packs.toml import check_text, read
from factsheet.proof.explain import read_figures

ROOT = Path(__file__).parent.parent.parent
RANSOM = ROOT / "samples" / "rules" / "ransom.toml"


def test_the_docs_show_the_pack_to_the_letter():
    shown = (ROOT / "docs" / "rules.md").read_text().partition("```toml\n")[2].partition("```")[0]
    assert shown == RANSOM.read_text()


def test_the_pack_of_the_docs_holds():
    assert prove(read(RANSOM), builtin(), read_figures) == []


def test_a_new_pack_holds_before_it_is_filled_in():
    source, mistakes = check_text(new_pack("side_deal").encode(), "side_deal.toml")
    assert mistakes == []
    assert source is not None
    assert prove(source, builtin(), read_figures) == []
