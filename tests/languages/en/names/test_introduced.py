"""Short names that stand in brackets behind the name that they are short for."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def mentions(text):
    entities = find_names(read_context(Tokens(text, blocks(text)))).entities
    return {e.name: [text[m.start : m.end] for m in e.mentions] for e in entities}


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Bureau for Canal Safety", "BCS"),
        ("Bureau for Canal Safety", "Bucas"),
        ("Dorvik Turbinen AG", "DTW"),
        ("Hessle Lighthouse Company", "“Hessle”"),
        ("Hessle Lighthouse Company", 'the "Lighthouse"'),
    ],
)
def test_what_stands_in_brackets_means_the_name_before_it(full, short):
    called = short.removeprefix("the ").strip('“”"')
    found = mentions(f"The {full} ({short}) paid them on Monday. {called} has 90 staff.")
    assert found == {full: [full, called, called]}


@pytest.mark.parametrize("aside", ["Ohio", "Con", "formerly Hessle", "AI"])
def test_other_words_in_brackets_are_no_short_name(aside):
    found = mentions(f"On Monday Dorvik Turbinen AG ({aside}) paid them.")
    assert found["Dorvik Turbinen AG"] == ["Dorvik Turbinen AG"]


def test_an_initialism_may_leave_out_the_legal_form_or_keep_small_words():
    found = mentions("On Monday Hessle Valley Networks Ltd paid them. HVN has 90 staff.")
    assert found == {"Hessle Valley Networks Ltd": ["Hessle Valley Networks Ltd", "HVN"]}
    found = mentions("They ran to the Museum of Clocks and Bells. MoCB has 90 staff.")
    assert found == {"Museum of Clocks and Bells": ["Museum of Clocks and Bells", "MoCB"]}
