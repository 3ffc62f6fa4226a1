"""What a name is called for short, and what only looks like its short form."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def mentions(full, short):
    text = f"On Monday {full} lost a case. Later {short} lost another, and {short} paid."
    found = find_names(read_context(Tokens(text, blocks(text)))).entities
    return {e.name: len(e.mentions) for e in found}


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Apex Kitchens Inc.", "Apex"),
        ("Red Lantern Breweries", "Red Lantern"),
        ("Grupo Velarde", "Velarde"),
        ("Banco Velarde do Sul", "Velarde"),
        ("Pinecrest Foods Pvt. Ltd.", "Pinecrest"),
        ("Marlow Vance Capital LP", "Marlow Vance"),
        ("Hurricane Odessa", "Odessa"),
        ("MV Tarn Lily", "Tarn Lily"),
        ("Sipho Nkabi-Mothe", "Nkabi-Mothe"),
        ("Ioseb Kvaratskhadze", "Kvaratskhadze"),
        ("Forjados Velardiz SA", "Velardiz"),
        ("J.T. Ellgarth & Co", "Ellgarth"),
        ("Old Hesslebrook Life Assurance Company", "Old Hesslebrook"),
        ("Northern Heron Insurance Group", "Northern Heron"),
        ("Hessle Metropolitan University", "Hessle Met"),
        ("Hessle Independent School District", "Hessle ISD"),
        ("Hessle Courier Ltd", "Courier"),
        ("Asha Speciality Chemicals", "Asha"),
        ("Ormvitha Fine Castings Ltd", "Ormvitha Castings"),
        ("Ormvitha Spinning & Weaving Mills Limited", "Ormvitha Mills"),
        ("Ormvitha General Insurance Company", "Ormvitha Insurance"),
        ("Ormvitha gas power plant", "Ormvitha power plant"),
        ("Ormvitha pumped storage project", "Ormvitha hydel project"),
    ],
)
def test_a_short_form_means_the_full_name(full, short):
    assert mentions(full, short) == {full: 3}


@pytest.mark.parametrize(
    "full", ["Hessle Business Forum", "Hessle Borough Council", "Hessle District Hospital"]
)
def test_a_body_is_not_called_by_its_town_alone(full):
    text = f"On Monday {full} met. A bridge near Hessle closed, and a school in Hessle too."
    found = find_names(read_context(Tokens(text, blocks(text)))).entities
    assert {e.name: len(e.mentions) for e in found} == {full: 1, "Hessle": 2}


def test_a_court_is_not_called_by_its_town_though_people_are_called_so_too():
    text = "A Nelson dairy fell. It was heard in the Nelson District Court. Nelson is small."
    found = find_names(read_context(Tokens(text, blocks(text)))).entities
    assert {e.name: len(e.mentions) for e in found} == {"Nelson District Court": 1, "Nelson": 2}


@pytest.mark.parametrize(
    ("full", "other"),
    [
        ("Port Hessle Real Estate Board", "Port Hessle"),
        ("Evidence Action Beta", "Evidence Action"),
        ("Royal Hessle Infirmary", "Infirmary"),
        ("Local Government TLV", "TLV"),
        ("Coty-Ida Velardiz", "Velardiz"),
        ("Statistics Canada", "Canada"),
        ("Lagos State University", "Lagos University"),
        ("American Loom Bank", "American Bank"),
    ],
)
def test_what_is_named_beside_it_is_another(full, other):
    assert other in mentions(full, other)


def test_a_town_is_a_place_where_a_county_is_called_by_it():
    text = "Hospitals in Kabiru County owe money. They were paid for Kabiru."
    found = find_names(read_context(Tokens(text, blocks(text)))).entities
    assert {e.name: e.kind for e in found} == {"Kabiru County": "place", "Kabiru": "place"}
