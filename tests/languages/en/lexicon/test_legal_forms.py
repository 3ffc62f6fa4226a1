"""Legal forms of companies: where they end a name, and the name without them."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.lexicon.legal_forms import has_form, without_form
from factsheet.languages.en.names import find_names
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def kinds(text):
    return {e.name: e.kind for e in find_names(read_context(Tokens(text, blocks(text)))).entities}


@pytest.mark.parametrize(
    "name",
    [
        "Dorvik & Sten GmbH & Co. KG",
        "Velmar hf.",
        "Brodnica Sp. z o.o.",
        "Holdrup A/S",
        "Vernazzi S.p.A.",
        "Vernazzi S.r.l.",
        "Krupov s.r.o.",
        "Krupov a.s.",
        "Talvera SAB de CV",
        "Talvera S. de R.L. de C.V.",
        "Menezir Ltda.",
        "Ostrava Kov d.o.o.",
        "Bagrem Zrt.",
        "Kerimli A.Ş.",
        "Ormond plc",
        "Ormond Sdn. Bhd.",
        "Ormond, Inc.",
        "Sorrel & Co.",
    ],
)
def test_a_legal_form_belongs_to_a_firms_name(name):
    assert kinds(f"On Monday {name} paid them for it.") == {name: "organization"}


def test_another_name_begins_behind_a_legal_form():
    found = kinds("They wrote to Ormond Ltd Chairman Peter Holt and to Velmar GmbH Munich.")
    assert {"Ormond Ltd", "Peter Holt", "Velmar GmbH"} <= found.keys()


def test_letters_that_are_a_form_elsewhere_go_on_with_a_name():
    assert "Halden SE Power" in kinds("On Monday Halden SE Power paid them for it.")
    assert "K S Haldane" in kinds("On Monday K S Haldane paid them for it.")


@pytest.mark.parametrize(
    ("words", "core"),
    [
        ("dorvik & sten gmbh & co . kg", "dorvik & sten"),
        ("pt ormond tbk", "ormond"),
        ("ormond , inc .", "ormond"),
        ("peter holt jr .", "peter holt"),
        ("gmbh", "gmbh"),
    ],
)
def test_a_name_without_its_legal_form(words, core):
    assert without_form(words.split()) == tuple(core.split())


def test_what_ends_in_a_legal_form():
    assert has_form("velmar hf .".split())
    assert not has_form("halden se".split())
    assert not has_form("peter holt jr .".split())
