"""Names over "of" and "and" that the article itself shows to be one."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def mentions(text):
    entities = find_names(read_context(Tokens(text, blocks(text)))).entities
    return {e.name: [text[m.start : m.end] for m in e.mentions] for e in entities}


def test_a_firm_is_called_by_two_words_that_its_legal_form_ends():
    found = mentions("Saddle and Thorn Ltd paid them. Shares in Saddle and Thorn fell on Monday.")
    assert found == {"Saddle and Thorn Ltd": ["Saddle and Thorn Ltd", "Saddle and Thorn"]}


def test_two_words_are_one_name_before_a_verb_of_one():
    found = mentions("On Monday Saddle and Thorn was sold. The buyer of Saddle and Thorn paid.")
    assert found == {"Saddle and Thorn": ["Saddle and Thorn", "Saddle and Thorn"]}


@pytest.mark.parametrize(
    "text",
    [
        "On Monday Saddle and Thorn were sold. Later Saddle and Thorn was sued.",
        "On Monday Saddle and Thorn Ltd paid them. Shares in Saddle fell.",
        "On Monday they paid Dorvik, Saddle and Thorn Ltd for it.",
    ],
)
def test_two_names_stay_two(text):
    assert "Saddle and Thorn" not in {name.removesuffix(" Ltd") for name in mentions(text)}


def test_a_common_noun_heads_the_name_behind_its_of():
    found = mentions("Orchards of Hessle fell. On Monday the Orchards of Hessle paid them.")
    assert found == {"Orchards of Hessle": ["Orchards of Hessle", "Orchards of Hessle"]}


def test_a_noun_that_is_a_name_alone_heads_nothing():
    found = mentions("On Monday Thicket of Hessle paid them. Shares in Thicket fell.")
    assert found.keys() == {"Thicket", "Hessle"}


@pytest.mark.parametrize(
    "name",
    [
        "Royal Borough of Hesslemere",
        "Rural Municipality of Hessle Crossing",
        "Town of Hessle",
        "Hessle City and County Council",
        "Hessle Loans and Credit Ltd",
        "Roads and Tariffs Commission",
    ],
)
def test_a_body_is_read_whole(name):
    assert mentions(f"On Monday the {name} paid them.") == {name: [name]}
    assert name in mentions(f"{name} officials paid them on Monday.")


def test_a_town_is_short_for_itself_with_its_sort():
    found = mentions("The City of Hesslemere paid them. It is cold in Hesslemere.")
    assert found == {"City of Hesslemere": ["City of Hesslemere", "Hesslemere"]}


def test_a_firm_of_three_partners_is_one_name():
    found = mentions("On Monday they hired Roke, Tarver & Moss for it.")
    assert found == {"Roke, Tarver & Moss": ["Roke, Tarver & Moss"]}


@pytest.mark.parametrize(
    "text",
    [
        "On Monday they hired Sorvik, Tarver & Moss and others. Sorvik paid.",
        "On Monday in London, Tarver & Moss paid.",
        "They hired Ida Roke, Tarver & Moss for it.",
    ],
)
def test_a_firm_of_two_partners_takes_nobody_else(text):
    assert "Tarver & Moss" in mentions(text)


def test_two_words_that_never_part_are_one_name():
    text = "Hessle and Thorn Council met. They wrote to Hessle and Thorn Council."
    assert mentions(text).keys() == {"Hessle and Thorn Council"}


def test_people_are_joined_in_what_is_called_by_them():
    found = mentions("Women of Hessle has moved. They paid Women of Hessle on Monday.")
    assert found == {"Women of Hessle": ["Women of Hessle", "Women of Hessle"]}
