import pytest

from factsheet.languages.en.figures.signs import negative_at


@pytest.mark.parametrize(
    ("sentence", "negative"),
    [
        ("Growth was -3 there.", True),
        ("It was minus 3 there.", True),
        ("Cash flow was negative 3 there.", True),
        ("It fell -3 there.", False),
        ("Income minus 3 of costs.", False),
        ("They won 2-3 there.", False),
    ],
)
def test_a_sign_makes_a_figure_negative(read, sentence, negative):
    context = read(sentence)
    assert (negative_at(context, context.tokens.word.index("3")) is not None) is negative
