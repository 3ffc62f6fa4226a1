import pytest

from factsheet.languages.en.discourse import points_back, stands_alone
from factsheet.model.document import Block
from factsheet.text.tokens import Tokens


def alone(text):
    tokens = Tokens(text, [Block(0, len(text))])
    return stands_alone(tokens, tokens.sentences[-1])


@pytest.mark.parametrize(
    "sentence",
    [
        "Halden Robotics raised $310 million in a funding round on Friday.",
        "This week the maker of warehouse robots opened a plant in Leipzig.",
        "Ilse Brandt said she expects a profit within three to five years.",
        "“We are short of welders, not of money,” Ilse Brandt told reporters.",
        "The robots cost twice as much as they did before the war.",
        "Under a new plan the maker of robots said it would cut 40 posts.",
    ],
)
def test_these_stand_alone(sentence):
    assert alone(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "He added that sales had doubled to $96 million in a year.",
        "But Halden Robotics still lost $12 million in the fourth quarter.",
        "Its valuation has tripled since the spring to about $2.4 billion.",
        "That was twice as much as analysts at Kestrel had expected.",
        "On Friday he said that sales had doubled to $96 million.",
        "“We need 400 more welders,” she told reporters in Leipzig on Friday.",
        "In addition, Halden Robotics plans to borrow another $50 million.",
        "“We are short of welders, not of money. And that will last.",
        "Halden Robotics raises $310 million to build a plant in Leipzig",
        "Sales rose again.",
        "The latter raised $310 million in a funding round on Friday.",
        "(Halden Robotics bought its rival Orbit for $12 million in May.)",
        "Halden Robotics, moreover, has borrowed another $50 million since May.",
        "On a harder course it finished in nine minutes and lost a wheel.",
        "Of the nine plants, three will close next year, he said.",
        "Halden Robotics of Leipzig raises $310 million from its investors\n"
        "The maker of warehouse robots has raised $310 million in a round of funding that values "
        "the company at $2.4 billion, a person who is close to the board said.",
    ],
)
def test_these_lean_on_something_else(sentence):
    assert not alone(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "The company has raised $310 million this year.",
        "Two winters ago the company lost £48 million.",
        "The lender has deposits of £7 billion.",
        "The round values the maker of robots at $2.4 billion.",
        "Tickets to this fair cost $99.",
        "Here, robots cost twice as much.",
    ],
)
def test_these_point_back(sentence):
    assert points_back(sentence)


@pytest.mark.parametrize(
    "sentence",
    [
        "Halden Robotics has raised $310 million this year.",
        "The price of a robot fell by half in these months.",
        "The average robot costs $39,014.",
        "Ilse Brandt told Kestrel Research the company would hire 400 people.",
    ],
)
def test_these_do_not(sentence):
    assert not points_back(sentence)
