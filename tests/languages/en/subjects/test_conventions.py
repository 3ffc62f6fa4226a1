"""Whose figure it is by the frame of its verb: deals, rounds, prices, casualties."""

import pytest
from tests.languages.en.subjects.asking import subject


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Trellen Ltd. was bought by Quorvex Inc. for $40 million.", "$40 million", "Quorvex Inc."),
        ("Quorvex Inc. acquired Trellen Ltd. for $40 million.", "$40 million", "Quorvex Inc."),
        (
            "Trellen Ltd. sold the mill to Quorvex Inc. for $4 million.",
            "$4 million",
            "Quorvex Inc.",
        ),
        ("A new ferry will cost $9 million.", "$9 million", "new ferry"),
        ("Orbis Ltd. cut the price of its Marlo van to $40.", "$40", "Marlo"),
        (
            "Orbis Ltd. lost its case. Jurors awarded Ida Roke $40 million in damages.",
            "$40 million",
            "Orbis Ltd.",
        ),
        ("Roe announced a £2-billion investment in the fund.", "£2-billion", "Roe"),
        ("Judge Ida Roke jailed Dane Orrick for six years.", "six years", "Dane Orrick"),
        ("The league banned Dane Orrick for two months.", "two months", "Dane Orrick"),
        ("Roke Brokers cut its price target on Orbis Ltd. to $40.", "$40", "Orbis Ltd."),
        ("Orbis Ltd. fell. Roke Brokers cut its target price to $40.", "$40", "Orbis Ltd."),
        ("Dane Orrick was jailed for six years by Judge Ida Roke.", "six years", "Dane Orrick"),
        ("In May, Roke Capital led a $9m seed round in Orbis Ltd.", "$9m", "Orbis Ltd."),
        ("Orbis Ltd. grew. In May, Roke Capital led a $9m round in the firm.", "$9m", "Orbis Ltd."),
        ("Roke Capital led a $9m Series A round for Orbis Ltd.", "$9m", "Orbis Ltd."),
        ("The sale of Dane Orrick to Lowick Town brought $9m.", "$9m", "Dane Orrick"),
    ],
)
def test_by_the_frame_of_the_verb(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("A fire killed three people in Lowick on Monday.", "three people", "fire"),
        ("Three people were killed in a fire in Lowick.", "Three people", "fire"),
        ("At least 12 people were injured on Monday.", "12 people", None),
    ],
)
def test_casualties_are_of_what_struck(text, figure, whose):
    assert subject(text, figure) == whose


MUDSLIDE = "Mudslide buries village in Tarnland\n\n"
MEASLES = "Measles spreads in Lowick\n\n"


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        (MUDSLIDE + "Rescuers dug on. At least 14 people died.", "14 people", "Mudslide"),
        (MUDSLIDE + "Thirty people were injured.", "Thirty people", "Mudslide"),
        (MUDSLIDE + "Two miners remained missing on Friday.", "Two miners", "Mudslide"),
        (MUDSLIDE + "The death toll rose to 14 on Friday.", "14", "Mudslide"),
        (MEASLES + "Another 212 cases were reported.", "212 cases", "Measles"),
        (MEASLES + "Nine patients are in hospital.", "Nine patients", "Measles"),
        ("Cholera toll climbs\n\nSome 40 people have died.", "40 people", "Cholera"),
        ("Soldiers shell a town\n\nAbout 40 people died.", "40 people", None),
        (MUDSLIDE + "Quorvex Inc. hired 40 people.", "40 people", "Quorvex Inc."),
    ],
)
def test_casualties_are_of_the_calamity_that_the_headline_names(text, figure, whose):
    assert subject(text, figure) == whose


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Vantor plc will pay $4.20 a share for Orbis Ltd., it said.", "$4.20", "Orbis Ltd."),
        ("Vantor plc will buy Orbis Ltd. for $4.20 a share.", "$4.20", "Orbis Ltd."),
        (
            "Vantor plc will buy Orbis Ltd., it said.\n\nVantor will pay $4.20 a share in cash.",
            "$4.20",
            "Orbis Ltd.",
        ),
        ("Vantor plc charges $90 for a door.", "$90", "door"),
        ("Norland may halve the tax on salt.", "halve", "tax on salt"),
        ("Orbis Ltd. doubled its sales.", "doubled", "Orbis Ltd."),
        ("Ministers want the deepest reform of the navy since it was cut in 1998.", "1998", "navy"),
        ("Vantor plc led the biggest sale of the dock since it was built in 1904.", "1904", "dock"),
        (
            "Orbis Ltd. sold 40 mills. It fell after Vantor plc shelved a $4 million offering.",
            "$4 million",
            "Vantor plc",
        ),
        ("Quorvex Inc. grew. Vantor Ltd. had sales of $4 million.", "$4 million", "Vantor Ltd."),
        ("Norland slowed.\n\nInflation eased to 3.1% in May.", "3.1%", "Norland"),
        ("Norland slowed.\n\nGross domestic product rose 1.2%.", "1.2%", "Norland"),
        ("Heart disease costs hospitals $7 billion a year.", "$7 billion", "Heart disease"),
        ("Orbis Ltd. fell. The S&P 500 rose 0.4%.", "0.4%", "S&P 500"),
        ("A Leeds baker owns 40 ovens.", "40 ovens", "Leeds baker"),
    ],
)
def test_what_a_price_a_measure_and_an_illness_are_of(text, figure, whose):
    assert subject(text, figure) == whose
