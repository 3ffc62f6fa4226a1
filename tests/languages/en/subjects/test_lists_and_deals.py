"""Whose figures of deals, of lists and of markets are, and whom a nation's adjective means."""

import pytest
from tests.languages.en.subjects.asking import subject


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Quorvex lost money.Zolbek Foods: its sales came to $90m.", "$90m", "Zolbek Foods"),
        ("Quorvex shut a mill. Zolbek: Its stock rose 8%.", "8%", "Zolbek"),
        (
            "Who earned what.\nQuorvex: its profit was $2m.\nZolbek: its loss was $3m.",
            "$3m",
            "Zolbek",
        ),
        ("Quorvex owns mills.Zolbek: their debt is $7m.", "$7m", "Zolbek"),
        ("Mia Stone leads the list.Ida Roke: her stake is worth $6m.", "$6m", "Ida Roke"),
    ],
)
def test_an_entry_tells_of_the_name_before_its_colon(text, figure, whose):
    assert subject(text, figure) == whose


def test_a_common_word_before_a_colon_names_nobody():
    assert subject("Quorvex Inc. fell. Background: its debt is $7m.", "$7m") == "Quorvex Inc."


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Marlow, acquired by Hintze Group for €340m, will shut.", "€340m", "Hintze Group"),
        ("Denby Foods, bought for $40 million by Arden Capital, moved.", "$40 million", "Arden"),
        ("Moyo flogged its plant to the firm Kafue Drinks for $8m.", "$8m", "Kafue Drinks"),
        ("Okafor Mills sold a plant to Danbatta Group for R9 billion.", "R9 billion", "Danbatta"),
        ("Kestrel Oil sold its yard for $3m.", "$3m", "Kestrel Oil"),
    ],
)
def test_a_deals_sum_is_the_buyers(text, figure, whose):
    assert whose in subject(text, figure)


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Harrow's revenue slid to £90m, while Cotter's jumped to £130m.", "£130m", "Cotter"),
        ("Tulloch's debts stand at £300m and Baird's at £180m.", "£180m", "Baird"),
        ("Kelso Bank and Moray Trust lost £4m and £7m, in that order.", "£7m", "Moray Trust"),
        (
            "Shares in Kelso Bank, Moray Trust and Firth & Roe rose 4%, 6% and 7% respectively.",
            "7%",
            "Firth & Roe",
        ),
        ("Karratha Gold fell 5%, Boulder Ridge lost 3% and Nickel Bay gave up 2%.", "2%", "Nickel"),
    ],
)
def test_each_of_a_list_has_its_own(text, figure, whose):
    assert whose in subject(text, figure)


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (
            "Helmdal Yard fell behind Brattvik Shipping. The stock lost 6% in Oslo.",
            "6%",
            "Helmdal Yard",
        ),
        ("Copper rose 1.9% as traders bet on a longer strike.", "1.9%", "Copper"),
        ("Wheat fell 4% after Orbis Ltd. shut a mill.", "4%", "Wheat"),
        ("Orbis Ltd. shut a mill. Turnover fell 4%.", "4%", "Orbis Ltd."),
        ("Norland shut a mine. Unemployment rose 4%.", "4%", "Norland"),
    ],
)
def test_no_market_and_no_later_thing_is_what_moved(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (
            "Helmdal Yard, an Oslo shipyard, lost to Gdansk rival Wisla Yard. The Norwegian "
            "company cut 90 jobs.",
            "90 jobs",
            "Helmdal Yard",
        ),
        (
            "Okoro Mobile of Lagos passed Accra's Volta Tel. The Nigerian company has 900 users.",
            "900 users",
            "Okoro Mobile",
        ),
    ],
)
def test_a_nation_is_told_by_a_town(text, figure, whose):
    assert subject(text, figure) == whose
