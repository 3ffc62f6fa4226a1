from decimal import Decimal

import pytest

from factsheet.languages.en.figures.changes import is_change, is_result


@pytest.mark.parametrize(
    ("sentence", "changed"),
    [
        ("The rate crept from 3 to 5 there.", True),
        ("The rate zumbed from 3 to 5 there.", True),
        ("A rise from 3 to 5 is due.", True),
        ("The cut comes as Pell sells lamps from 3 to 5 there.", False),
        ("Fees range from 3 to 5 there.", False),
        ("Fees cost from 3 to 5 there.", False),
        ("It was 9, down from 3 to 5 there.", False),
    ],
)
def test_the_governing_verb_tells_a_change_from_a_range(read, sentence, changed):
    context = read(sentence)
    start = context.tokens.word.index("3")
    assert is_change(context, start, start + 3) is changed


@pytest.mark.parametrize(
    ("sentence", "low", "high", "result"),
    [
        ("It fell 3 to 40.", 3, 40, True),
        ("It was raised by 3 to 5.", 3, 5, True),
        ("It will rise by 3 to 5.", 3, 5, False),
        ("It will rise by 3 to 50.", 3, 50, True),
        ("It hopes to raise 3 to 5.", 3, 5, False),
        ("It sold 3 to 5.", 3, 5, False),
    ],
)
def test_a_change_and_what_came_of_it_are_two(read, sentence, low, high, result):
    context = read(sentence)
    start = context.tokens.word.index("3")
    assert is_result(context, start, Decimal(low), Decimal(high)) is result
