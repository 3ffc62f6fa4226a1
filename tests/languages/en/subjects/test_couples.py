"""Which of two "the former" and "the latter" mean."""

import pytest
from tests.languages.en.subjects.asking import meant, subject


@pytest.mark.parametrize(
    ("text", "description", "whom"),
    [
        ("Pell and Wexley are rivals. The latter sold 600 boats.", "The latter", "Wexley"),
        ("Pell and Wexley are rivals. The former sold 600 boats.", "The former", "Pell"),
        (
            "Ms Roke beat Mr Lund. While the former won 40 votes, it was close.",
            "the former",
            "Roke",
        ),
        (
            "Pell and Wexley met. The former has mills; the latter has none. The former won.",
            "The former",
            "Pell",
        ),
        ("Barley and rye fell. The latter was down 3%.", "The latter", "rye"),
    ],
)
def test_one_of_the_two_that_were_told_last_is_meant(text, description, whom):
    assert meant(text, description) == whom


def test_a_possessor_may_be_one_of_two():
    text = "Barley and rye rose. The former's price was up 3%, the latter's 5%."
    assert subject(text, "5%") == "rye"


def test_of_three_neither_is_meant():
    assert meant("Pell, Wexley and Orrin met. The latter won.", "The latter") != "Pell"
