"""Names of ordinary words, which the article itself shows to be names."""

import pytest

from factsheet.languages.en.context import read_context
from factsheet.languages.en.names import find_names
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def mentions(text):
    entities = find_names(read_context(Tokens(text, blocks(text)))).entities
    return {e.name: [text[m.start : m.end] for m in e.mentions] for e in entities}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The retailer Next rose. Next sold 30 shops.", "Next"),
        ("Robotics start-up Prime has moved. A Prime spokesman agreed.", "Prime"),
        ("Shoe chain Beyond was sold. Beyond made £2m.", "Beyond"),
        ("Insurer American must pay. American sold 30 homes.", "American"),
        ("Unity, the dockers' union, has moved. Unity wants 4%.", "Unity"),
        ("Bank 21 said so on Monday. Bank 21 has moved.", "Bank 21"),
        ("Go Far paid them. Shares in Go Far fell.", "Go Far"),
        (
            "Shares in Anchor fell. The anchor investors paid. Anchor's profit rose.",
            "Anchor",
        ),
        (
            "The partners sold it. Partners Holdings shut. They left Partners Holdings.",
            "Partners Holdings",
        ),
    ],
)
def test_what_is_told_to_be_a_firm_is_its_name(text, name):
    assert mentions(text) == {name: [name, name]}


@pytest.mark.parametrize(
    "text",
    [
        "However, the company, which sells shoes, moved.",
        "The retailer moved. Next comes the brewery.",
        "The firm British shops buy from moved.",
        "Inflation, the bank, and the rest moved.",
        "Two of them moved. Two of them stayed.",
    ],
)
def test_other_words_stay_words(text):
    assert mentions(text) == {}


def test_a_word_that_names_a_firm_still_does_its_own_work():
    text = "Sales at the retailer Next rose. Next month the shops shut. Next said so."
    assert mentions(text) == {"Next": ["Next", "Next"]}


@pytest.mark.parametrize(
    "headline",
    [
        "Embattled Hessle cuts 40 jobs",
        "Struggling Hessle to raise prices",
        "Defiant Hessle vows to stay",
        "Ousted Hessle sues over pay",
        "Notice Hessle never mentions the debt",
        "Hold Hessle to her own standards",
        "Vote Hessle out, say 40 teachers",
        "Make Hessle pay",
        "'Free Hessle' rally draws 400",
        'Critics launch "Stop Hessle" drive',
        "Readers ask: Did Hessle know?",
    ],
)
def test_what_leads_into_a_name_is_none_of_it(headline):
    found = mentions(f"{headline}\n\nOrla Hessle has a debt of $4. Hessle kept silent.")
    assert found == {"Orla Hessle": ["Hessle", "Orla Hessle", "Hessle"]}


def test_an_order_leads_into_a_name_that_stands_whole_elsewhere():
    text = "Save Hessle Tower, plead 40\n\nThe council sold Hessle Tower. Hessle Tower is old."
    assert mentions(text) == {"Hessle Tower": ["Hessle Tower"] * 3}


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Boost Hessle sold two shops. Workers at Boost Hessle left.", "Boost Hessle"),
        ("Shell Ghana sold two shops. Ghana taxed it. Shell Ghana left.", "Shell Ghana"),
        ("Bright Hessle sold two shops. Hessle then left.", "Bright Hessle"),
        ("Will Hessle sold two shops. Hessle then left.", "Will Hessle"),
        ("Royal Hessle sold two shops. Hessle Ships left.", "Royal Hessle"),
    ],
)
def test_a_word_of_the_language_may_begin_a_name_for_all_that(text, name):
    assert name in mentions(text)
