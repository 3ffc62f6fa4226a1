"""Names that go on with the noun of a site in small letters."""

import pytest

from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def names(text):
    return [entity.name for entity in analyse(from_text(text)).names.entities]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("It rained. Nobody saw Orrin Lane primary school.", "Orrin Lane primary school"),
        ("The Zandrel Co-operative shut.", "Zandrel Co-operative"),
        ("The Orrin Street bridge fell.", "Orrin Street bridge"),
        ("The Zandrel tea estate shut. Zandrel tea estate is old.", "Zandrel tea estate"),
        ("They shut Zandrel cement works.", "Zandrel cement works"),
        ("They shut Zandrel power plant for good.", "Zandrel power plant"),
        ("They shut the Zandrel oil-fired power plant.", "Zandrel oil-fired power plant"),
        ("They shut the Zandrel tea estate, upstream of Zandrel.", "Zandrel tea estate"),
        ("They put off the Zandrel pumped storage project.", "Zandrel pumped storage project"),
    ],
)
def test_a_name_goes_on_with_the_noun_that_always_stands_behind_it(text, name):
    assert names(text) == [name]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # it is named without the noun
        ("They shut Zandrel tea estate. Zandrel is old.", "Zandrel"),
        # a town, a person, one of several, and what is somebody's
        ("They shut the Leeds factory.", "Leeds"),
        ("They praised Ida Roke school.", "Ida Roke"),
        ("They shut a Zandrel factory.", "Zandrel"),
        ("Orbis Ltd. shut Lowick's Zandrel factory.", "Zandrel"),
        # the noun only says more of another
        ("They praised Zandrel factory workers.", "Zandrel"),
    ],
)
def test_a_name_ends_where_its_own_words_end(text, name):
    assert name in names(text)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Orrin is wet. The Orrin–Lowick–Tarn highway shut.", "Orrin–Lowick–Tarn highway"),
        ("Orrin is wet. The Orrin-Lowick line shut.", "Orrin-Lowick line"),
        ("They opened the Lowick–Tarn expressway.", "Lowick–Tarn expressway"),
        ("Orrin-Tarn road shut\n\nThe Orrin–Lowick–Tarn road shut.", "Orrin–Lowick–Tarn road"),
    ],
)
def test_what_joins_places_is_named_by_them(text, name):
    assert name in names(text)
    assert not any(each != name and "Tarn" in each for each in names(text))


@pytest.mark.parametrize(
    "text",
    [
        "The Orrin–based firm left.",
        "The Zandrel-Velar line of soups sells.",
        "Zandrel-Velar link-ups grew.",
        "Ida Roke – Tarn line manager – left.",
    ],
)
def test_a_dash_joins_no_other_names(text):
    assert not any(name.endswith(("firm", "line", "link")) for name in names(text))
