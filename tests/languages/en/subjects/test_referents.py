"""Whom a phrase means: twenty sentences of names, possessors, descriptions and things."""

import pytest
from tests.languages.en.subjects.asking import meant, subject

from factsheet.pipeline import analyse
from factsheet.readers.text import from_text

FIRM = "Quorvex Inc. makes pumps. "


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Shares of Quorvex Inc. fell 4%.", "4%", "Quorvex Inc."),
        ("Quorvex Inc. shares fell 4%.", "4%", "Quorvex Inc."),
        ("Quorvex Inc.'s profit fell 4%.", "4%", "Quorvex Inc."),
        (FIRM + "Its profit fell 4%.", "4%", "Quorvex Inc."),
        (FIRM + "The company cut 40 jobs.", "40 jobs", "Quorvex Inc."),
        (FIRM + "The Leeds-based company cut 40 jobs.", "40 jobs", "Quorvex Inc."),
        (FIRM + "The shares fell 4%.", "4%", "Quorvex Inc."),
        (FIRM + "Revenue rose 4%.", "4%", "Quorvex Inc."),
        (FIRM + "It cut 40 jobs.", "40 jobs", "Quorvex Inc."),
        ("Quorvex Inc., which makes pumps, cut 40 jobs.", "40 jobs", "Quorvex Inc."),
        ("Quorvex Inc. cut 40 jobs and then hired 90 engineers.", "90 engineers", "Quorvex Inc."),
        ("The mayor, Aino Zolbek, bought 40 trams.", "40 trams", "Aino Zolbek"),
        ("Aino Zolbek sings. She has sold 4,000 records.", "4,000 records", "Aino Zolbek"),
        ("The Ghana midfielder Kofi Asare earns $2 million.", "$2 million", "Kofi Asare"),
        ("The pound rose 2%.", "2%", "pound"),
        ("Millers must cut their losses by 4%.", "4%", "Millers"),
        ("Brewers put their costs at $4 million.", "$4 million", "Brewers"),
        ("The levy on empty homes rose to 4%.", "4%", "levy on empty homes"),
        ("The price of gold rose 2%.", "2%", "gold"),
        ("LOWICK, Ohio (Newswire) - Quorvex Inc. cut 40 jobs.", "40 jobs", "Quorvex Inc."),
        ("The French government spent $4 million in May. France grew.", "$4 million", "France"),
        (
            "Tarn Ltd. and Orin Ltd. paid $7 million and $4 million respectively.",
            "$4 million",
            "Orin Ltd.",
        ),
    ],
)
def test_whom_a_phrase_means(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Aino Zolbek, a 61-year-old welder, agreed.", "61-year-old", "Aino Zolbek"),
        ("It hurt, said Aino Zolbek, a 61-year-old glazier.", "61-year-old", "Aino Zolbek"),
        ("Aino Zolbek, a glazier who left in 1994, agreed.", "1994", "Aino Zolbek"),
        ("Aino Zolbek, a nurse who has three cats, agreed.", "three cats", "Aino Zolbek"),
        ("They met Aino Zolbek, a thatcher who owes $900.", "$900", "Aino Zolbek"),
        ("Aino Zolbek, the lawyer who won $4 million, sang.", "$4 million", "Aino Zolbek"),
        ("A Texas rancher who owns 40 horses sang.", "40 horses", "Texas rancher"),
        ("Quorvex Inc. bought a kiln. The sum was $4,000.", "$4,000", "Quorvex Inc."),
        ("Quorvex Inc. paid in May. The balance is $4,000.", "$4,000", "Quorvex Inc."),
    ],
)
def test_who_somebody_is_and_what_stands_for_nobody(text, figure, whose):
    assert subject(text, figure) == whose


TOWN = "Lowick council votes\n\nThe town of Lowick voted. Tarn Hospital Trust waited. "


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (TOWN + "The town will spend $4 million.", "$4 million", "Lowick"),
        (TOWN + "The county will spend $4 million.", "$4 million", "Lowick"),
        (TOWN + "The city owes $4 million.", "$4 million", "Lowick"),
        (TOWN + "Tarn Hospital Trust owes $4 million.", "$4 million", "Tarn Hospital Trust"),
        ("Zolbek & Daughters makes kilns. The firm owes $4,000.", "$4,000", "Zolbek & Daughters"),
        ("Aino & Frost makes kilns. The firm owes $4,000.", "$4,000", "Aino & Frost"),
    ],
)
def test_the_town_and_the_firm(text, figure, whose):
    assert subject(text, figure) == whose


RELEASE = (
    "Quorvex Inc. reports its third quarter\n\nQuorvex Inc. grew abroad, Quorvex Inc. said.\n\n"
)


@pytest.mark.parametrize(
    ("item", "figure", "whose"),
    [
        ("• Net sales of $4 million.", "$4 million", "Quorvex Inc."),
        ("• Free cash flow of $4 million, or $2 a share.", "$4 million", "Quorvex Inc."),
        ("• Backlog of $4 million at quarter end.", "$4 million", "Quorvex Inc."),
        ("• Trellen Ltd. sales of $4 million.", "$4 million", "Trellen Ltd."),
    ],
)
def test_an_item_of_a_firms_list_is_the_firms(item, figure, whose):
    assert subject(RELEASE + item, figure) == whose


@pytest.mark.parametrize(
    ("said", "figure", "whose"),
    [
        ("The Board of Directors declared a dividend of $2 a share.", "$2", "Quorvex Inc."),
        ("The Company's Supervisory Board approved $4 million.", "$4 million", "Quorvex Inc."),
        ("The Executive Board set aside $4 million.", "$4 million", "Quorvex Inc."),
        (
            "The Board of Trustees of Tarn College spent $9 million.",
            "$9 million",
            "Board of Trustees of Tarn College",
        ),
    ],
)
def test_a_board_without_a_name_is_the_firms(said, figure, whose):
    assert subject(RELEASE + said, figure) == whose


@pytest.mark.parametrize(
    "said",
    [
        "The cost of its mill rose to $4 million.",
        "The price of shares in its unit rose to $4 million.",
        "Quorvex Inc. has mills. The value of its mill fell to $4 million.",
    ],
)
def test_no_phrase_is_the_centre_of_what_stands_in_it(said):
    assert [fact.text for fact in analyse(from_text(said)).facts] == ["$4 million"]


@pytest.mark.parametrize(
    ("text", "pronoun", "whose"),
    [
        ("Tarn College keeps geese. Forty hens live there. They lay daily.", "They", "hens"),
        ("Sixteen hives stand on a roof.\n\nThey were built in May.", "They", "hives"),
        ("A farmer bought two tractors. They cost $9,000.", "They", "tractors"),
        ("The tram drivers struck. When the pay came, they got $40.", "they", "tram drivers"),
        ("A team of divers searched the weir. They found 40 coins.", "They", "team"),
        ("Hives stand there. They hold 90 kilos. They are old.", "They", "Hives"),
        ("Shares of Quorvex Inc. fell. They have lost 4%.", "They", "Quorvex Inc."),
        ("Farmers dug a pond in May. It holds 40 litres.", "It", "pond"),
        ("Ida Roke has bought a kiln. It burns 40 litres.", "It", "kiln"),
        ("Quorvex Inc. will build a mill. It will open in May.", "It", "mill"),
        ("Quorvex Inc. unveiled a kiln. It costs $40.", "It", "kiln"),
        ("Quorvex Inc. bought a mill. It was built in 1902.", "It", "mill"),
        ("Quorvex Inc. bought a mill. It has 40 staff.", "It", "Quorvex Inc."),
        ("Residents say the noise is worse. It starts at 5am.", "It", "noise"),
        ("A study found that tea helps. It followed 40 men.", "It", "study"),
        ("Ida Roke's farm flooded. It covers 40 hectares.", "It", "Ida Roke's farm"),
        ("Nurses and porters met. They want 4%.", "They", "Nurses and porters"),
        ("The fire is out of control.\n\nIt has burned 40 acres.", "It", "fire"),
        ("The bakers' trust said it would march.", "it", "bakers' trust"),
        ("The dairy cooperative said it had 40 cows.", "it", "dairy cooperative"),
        ("Quorvex Inc. shut a mill. A spokeswoman said it would pay.", "it", "Quorvex Inc."),
    ],
)
def test_the_nameless_to_which_a_pronoun_points(text, pronoun, whose):
    assert meant(text, pronoun) == whose


def test_a_pronoun_in_quotation_marks_points_at_nobody_outside_of_them():
    text = 'Quorvex Inc. makes kilns. Bakers objected. "They had 40 complaints by May," said one.'
    assert subject(text, "40 complaints") == "Quorvex Inc."
