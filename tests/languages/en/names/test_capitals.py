"""Names that begin with figures or small letters, and names with a number or an 's of their own."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def mentions(text):
    entities = find_names(read_context(Tokens(text, blocks(text)))).entities
    return {e.name: [text[m.start : m.end] for m in e.mentions] for e in entities}


def test_a_name_in_small_letters_is_known_from_where_it_opens_a_paragraph():
    text = "tuvvo raises $4m\n\nThe money will help tuvvo hire.\n\ntuvvo's rivals have 90 staff."
    assert mentions(text) == {"tuvvo": ["tuvvo", "tuvvo", "tuvvo"]}
    assert mentions("grebbel.io to cut 90 jobs\n\nThe firm grebbel.io said so.").keys() == {
        "grebbel.io"
    }


@pytest.mark.parametrize(
    "text",
    [
        "haplotypes of mice differ\n\nThe haplotypes of mice differ.",
        "The mice were long lost\n\nand so the\n\nvelmost was sold. The velmost ran.",
        "tuvvo raises $4m.",
    ],
)
def test_other_words_in_small_letters_are_no_names(text):
    assert mentions(text) == {}


@pytest.mark.parametrize("name", ["9Lark", "Eleven30", "52North Capital Partners LLC"])
def test_figures_belong_to_the_word_they_are_glued_to(name):
    assert mentions(f"On Monday {name} hired them.").keys() == {name}


def test_a_unit_is_no_name():
    assert mentions("On Monday 40Mbps lines and 5G masts failed.") == {}


def test_a_number_belongs_to_the_name_of_a_firm_that_goes_on():
    found = mentions("Gate 14 Coffee Co. fell. Shares in Gate 14 rose on Monday.")
    assert found == {"Gate 14 Coffee Co.": ["Gate 14 Coffee Co.", "Gate 14"]}


def test_a_club_is_called_by_the_year_it_was_founded_in():
    assert mentions("On Monday SV Hessle 07 beat AC Tarnese 1919.").keys() == {
        "SV Hessle 07",
        "AC Tarnese 1919",
    }


def test_a_firm_may_be_called_by_an_s_that_nothing_is_owned_by():
    found = mentions("On Monday Gathcole's said so. The sale of Gathcole's was over.")
    assert found == {"Gathcole's": ["Gathcole's", "Gathcole's"]}
    found = mentions("On Monday Miller's said so. Shares in Miller's fell; Miller left.")
    assert found.keys() == {"Miller"}


@pytest.mark.parametrize("name", ["Aunt Prue's Puddings", "Roke's Mill Theatre", "Tarver's Foods"])
def test_a_house_is_called_by_its_owner(name):
    assert mentions(f"On Monday they left {name} at last.").keys() == {name}


def test_what_anybody_may_own_is_no_part_of_a_name():
    assert mentions("On Monday Roke's Government fell.").keys() >= {"Roke"}
    assert "Ida Roke" in mentions("On Monday Ida Roke's Tiller Fund grew.")


def test_a_site_is_a_name_in_small_letters_wherever_it_acts():
    text = "The rival grebbel.io says so. Shares in grebbel.io fell."
    assert mentions(text) == {"grebbel.io": ["grebbel.io", "grebbel.io"]}
    assert mentions("They sell shoes on grebbel.io and at fairs.") == {}
    assert mentions("Write to shoes@grebbel.io has been the advice.") == {}
