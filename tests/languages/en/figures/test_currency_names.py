import pytest

from factsheet.languages.en.figures.currency_names import means_money


@pytest.mark.parametrize(
    ("sentence", "money"),
    [
        ("Aid of 90 million soles came.", True),
        ("He fixed 90 soles.", False),
        ("It costs 90 soles.", True),
        ("They took 2,500 pounds of ham.", False),
        ("They took 2,500 pounds of debt.", True),
        ("It weighs 2,500 pounds.", False),
        ("He got 2,500 pounds.", True),
        ("He has 12 crowns.", False),
    ],
)
def test_a_name_that_is_another_word_needs_a_sign_of_money(read, sentence, money):
    context = read(sentence)
    (number,) = context.numbers.values()
    assert means_money(context, number, number.end) is money
