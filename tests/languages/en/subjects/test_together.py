"""Those who do something together."""

import pytest
from tests.languages.en.subjects.asking import subject


@pytest.mark.parametrize(
    ("text", "figure", "whose"),
    [
        ("Ida Roke and Jo Pell raised $4 million.", "$4 million", "Ida Roke and Jo Pell"),
        ("Tarnbank and Wexley said they had lost 90 clients.", "90 clients", "Tarnbank and Wexley"),
        ("The yard was bought by Tarnbank and Wexley for $4m.", "$4m", "Tarnbank and Wexley"),
        ("Ida Roke and her firm raised $4 million.", "$4 million", "Ida Roke"),
        ("Ida Roke and Jo Pell won $4m and $2m respectively.", "$2m", "Jo Pell"),
        ("Tarnbank and Wexley rose 4% and 2%.", "2%", "Wexley"),
    ],
)
def test_a_figure_of_several_is_all_of_theirs(text, figure, whose):
    assert subject(text, figure) == whose
