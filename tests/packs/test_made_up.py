"""What a pack lives by, told by made-up words in its examples."""

import pytest

from factsheet.languages import language
from factsheet.packs.checker import check_table
from factsheet.packs.index import Packs
from factsheet.packs.made_up import needs
from factsheet.proof.explain import read_figures

TABLE = {
    "name": "ransom",
    "description": "What kidnappers are paid.",
    "licence": "MIT",
    "status": "test",
    "authors": ["me"],
    "kind": "money",
    "role": "ransom",
    "patterns": ["ransom of {money}"],
}
MATCH = [
    "The port paid a ransom of [[$3 million]] on Monday.",
    "A ransom of [[$4,000]] was paid.",
]
IGNORE = ["The port paid $3 million.", "The port cost $3 million."]


@pytest.fixture
def needed():
    """What a pack with these patterns cannot do without."""

    def read(*patterns, match=MATCH, **other):
        examples = {"match": match, "ignore": IGNORE}
        table = {**TABLE, "patterns": list(patterns), "examples": examples, **other}
        source, mistakes = check_table(table, "", "ransom.toml")
        assert source is not None, mistakes
        return needs(source, Packs.of([]), read_figures, language().made_up)

    return read


def test_a_pack_lives_by_the_words_that_it_names(needed):
    found = needed("ransom of {money}")
    assert (found.words, found.failures) == (("ransom",), ())


def test_a_word_of_a_clause_is_named_in_all_its_forms(needed):
    found = needed(
        "ransom of {money}",
        clauses=[{"verb": "demand"}],
        match=["They demanded [[$9 million]].", "They had demanded [[$4,000]]."],
    )
    assert (found.words, found.failures) == (("demanded",), ())


def test_an_example_that_another_word_holds_up_is_brittle(needed):
    found = needed(
        "{org} ... {money}",
        match=["The Acme Group paid [[$9 million]].", "Renn & Co. paid [[$4,000]]."],
    )
    assert {(each.word, each.company) for each in found.failures} == {("brittle", "made up")}
    assert "which it does not name" in found.failures[0].message


def test_an_example_that_fails_as_it_stands_tells_nothing(needed):
    found = needed("bounty of {money}")
    assert (found.words, found.failures) == ((), ())
