"""To whom descriptions and measures without an owner fall."""

import pytest

from factsheet.languages.en.subjects.heirs import Heirs
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text

TOWN = "LOWICK, Ohio — The council of Lowick met. Quorvex Inc. paid. Lowick voted."


def heirs(text):
    analysis = analyse(from_text(text))
    return Heirs(analysis.context.tokens, analysis.names)


def name(entity):
    return entity and entity.name


@pytest.mark.parametrize(("kind", "whose"), [("firm", "Quorvex Inc."), ("place", "Lowick")])
def test_a_description_falls_to_a_name_of_its_kind(kind, whose):
    assert name(heirs(TOWN).of(kind)) == whose


def test_what_most_figures_are_likely_of_comes_first():
    found = heirs("Quorvex Inc. met Trellen Ltd. in May.")
    found.share({"Trellen Ltd.": 9.0, "Quorvex Inc.": 1.0})
    assert name(found.of("any")) == "Trellen Ltd."


def test_nobody_is_heir_where_nobody_is_named():
    assert heirs("It rained.").of("any") is None


def test_nothing_falls_to_a_name_that_is_told_once_and_late():
    text = "It rained. It froze. It thawed. It blew. A grant came from the Halden Trust."
    assert heirs(text).of("any") is None
