import pytest

from factsheet.languages.en.figures.hedges import hedge_after, hedge_before
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens


def before(words):
    tokens = Tokens(f"{words} 50", blocks(f"{words} 50"))
    return hedge_before(tokens, len(tokens) - 2)


def after(words):
    tokens = Tokens(f"50{words}", blocks(f"50{words}"))
    return hedge_after(tokens, 1)


@pytest.mark.parametrize(
    "words", ["more than", "at least", "north of", "in excess of", "upwards of", "topped", ">"]
)
def test_hears_what_opens_the_upper_end(words):
    assert before(words) == "least"


@pytest.mark.parametrize("words", ["up to", "as much as", "no more than", "fewer than", "below"])
def test_hears_what_opens_the_lower_end(words):
    assert before(words) == "most"


@pytest.mark.parametrize("words", ["about", "nearly", "some", "close to", "an estimated", "~"])
def test_hears_what_makes_a_figure_approximate(words):
    assert before(words) == "about"


def test_hears_nothing_where_a_quarrel_is_over_money():
    assert before("a dispute over") is None
    assert before("two clerks quizzed over") is None


@pytest.mark.parametrize(
    ("words", "hedge"),
    [
        (" or more", "least"),
        ("+", "least"),
        (" or less", "most"),
        (" or so", "about"),
        (" and up", "least"),
        (" and up to 60", None),
        (" and more jobs", None),
        (" now", None),
    ],
)
def test_hears_what_follows_a_figure(words, hedge):
    assert after(words) == hedge
