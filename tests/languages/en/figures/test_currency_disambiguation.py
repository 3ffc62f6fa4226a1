import pytest

from factsheet.languages.en.figures.currency_disambiguation import find_currencies
from factsheet.model.document import Particulars
from factsheet.readers.text import blocks
from factsheet.text.tokens import Tokens

FILLER = "The council met on the matter and adjourned. " * 3


def home(text, url=None):
    return find_currencies(Tokens(text, blocks(text)), Particulars(url=url))


def test_a_dollar_is_of_the_country_of_the_publisher():
    assert home("Rates cost $5.", "https://news.example.com.au/rates")["$"] == "AUD"


def test_a_dollar_is_of_the_country_that_an_article_is_about():
    text = f"OTTAWA {FILLER} Canada pays. Canadian towns in Ontario and Quebec pay $5m."
    assert home(text)["$"] == "CAD"


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("A Hobart baker was fined $900 for short weight.", "AUD"),
        ("The fee of $40 was paid by a Winnipeg dentist.", "CAD"),
    ],
)
def test_a_dollar_is_of_the_place_that_somebody_is_brought_in_by(text, currency):
    assert home(text + FILLER * 5)["$"] == currency


def test_a_sentence_is_no_article():
    assert home("A Hobart baker was fined $900 for short weight.").get("$") != "AUD"


@pytest.mark.parametrize(
    "text",
    [
        "The firm opened a shop in Hobart for $900.",
        "A Singapore lender raised $40m.",
        "A Winnipeg dentist paid a Texas lab $40.",
    ],
)
def test_a_dollar_is_of_no_place_that_is_only_named(text):
    assert home(text + FILLER * 5).get("$") not in ("AUD", "CAD", "SGD")


def test_a_dollar_stays_american_where_both_are_named():
    assert home("Canada and America signed. Ottawa and Washington pay $5m.").get("$") != "CAD"


def test_a_bare_dollar_is_foreign_where_an_article_writes_its_own_with_letters():
    text = f"OTTAWA {FILLER} Canada pays. Canadian towns in Ontario and Quebec pay C$5m of $9m."
    assert "$" not in home(text)


def test_a_bare_dollar_stays_at_home_where_an_article_writes_the_american_with_letters():
    text = f"OTTAWA {FILLER} Canada pays. Canadian towns in Ontario and Quebec pay US$5m of $9m."
    assert home(text)["$"] == "CAD"


@pytest.mark.parametrize(
    ("text", "sign", "currency"),
    [
        ("Pakistan raised fares to 50 rupees.", "rupee", "PKR"),
        ("Oslo fares rose to 50 kroner.", "kr", "NOK"),
        ("Fares in Manila rose to 50 pesos.", "peso", "PHP"),
        ("Shanghai fares rose to ¥5.", "¥", "CNY"),
    ],
)
def test_a_shared_name_is_of_the_country_that_is_named(text, sign, currency):
    assert home(text)[sign] == currency


def test_says_nothing_of_a_text_without_a_country():
    assert home("Fares rose to 5 dollars.") == {}
