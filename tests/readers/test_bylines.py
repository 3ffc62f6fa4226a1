"""Bylines -> people."""

import pytest

from factsheet.readers import bylines


@pytest.mark.parametrize(
    ("stated", "people"),
    [
        ("By Ada Moss", ("Ada Moss",)),
        ("Ada Moss and Bo Lee", ("Ada Moss", "Bo Lee")),
        ("By Ada Moss, Bo Lee & Cy Ode", ("Ada Moss", "Bo Lee", "Cy Ode")),
        ("Ada Moss, Senior Business Reporter", ("Ada Moss",)),
        ("Ada Moss | The Daily Lamp", ("Ada Moss",)),
        ("By ADA MOSS in Nairobi", ("ADA MOSS",)),
        ("Ada Moss for The Daily Lamp", ("Ada Moss",)),
        ("Moss, Ada", ("Ada Moss",)),
        ("ada.moss@lamp.example", ()),
        ("https://lamp.example/authors/ada-moss", ()),
        ("ada-moss", ()),
        ("admin", ()),
        ("The Daily Lamp", ()),
        ("Seán Ó Néill and Zoë d'Arc", ("Seán Ó Néill", "Zoë d'Arc")),
        ("BY ADA MOSS AND BO LEE", ("ADA MOSS", "BO LEE")),
        ("Analysis by Ada Moss", ("Ada Moss",)),
        ("By Ada Moss, PhD, and Bo Lee, M.D.", ("Ada Moss", "Bo Lee")),
        ("By Bo Lee, Jr.", ("Bo Lee, Jr.",)),
        ("By Ada Moss; photographs by Bo Lee", ("Ada Moss",)),
        ("Ada Moss, with additional reporting by Bo Lee", ("Ada Moss",)),
        ("Ada Moss, Special to The Lamp", ("Ada Moss",)),
        ("By\nAda Moss\nEnergy Correspondent", ("Ada Moss",)),
        ("By\nAda\nMoss", ("Ada Moss",)),
        ("Von Ada Moos und Bo Lehm", ("Ada Moos", "Bo Lehm")),
        ("Par Ada Mousse et Bo Lie", ("Ada Mousse", "Bo Lie")),
        ("Por Ada Musgo y Bo Leal", ("Ada Musgo", "Bo Leal")),
        ("Di Ada Muschi e Bo Lei", ("Ada Muschi", "Bo Lei")),
        ("Door Ada de Mos en Bo Lee", ("Ada de Mos", "Bo Lee")),
        ("Ada Musgo y Leal", ("Ada Musgo y Leal",)),
        ("Von Moos", ("Von Moos",)),
        ("", ()),
    ],
)
def test_people(stated, people):
    assert bylines.people([stated], site=["Daily Lamp"]) == people


def test_a_person_of_two_bylines_is_one():
    assert bylines.people(["By Ada Moss", "Ada Moss"]) == ("Ada Moss",)


@pytest.mark.parametrize(
    ("line", "people"),
    [
        ("By Ada Moss and Bo van der Lee", ("Ada Moss", "Bo van der Lee")),
        ("Von Änne Ørsted", ("Änne Ørsted",)),
        ("Photo by Ada Moss", ()),
        ("Made by Harrow Mills", ()),
        ("By all accounts the plant is late", ()),
        ("By Monday, the plant was late.", ()),
        ("Ada Moss said so", ()),
    ],
)
def test_credit(line, people):
    assert bylines.credit(line) == people
