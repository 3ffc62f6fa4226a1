import pytest

from factsheet import api
from factsheet.versions.story.agreement import agreement


def fact(text):
    return api.summarize_text(text).facts[0]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("$5.9 billion", "$5.9bn", "same"),
        ("$5.9 billion", "almost $6 billion", "compatible"),
        ("$5.9 billion", "$6 billion", "different"),
        ("$5 million", "€5 million", "different"),
        ("at least 47 people", "52 people", "compatible"),
        ("at least 47 people", "46 people", "different"),
        ("12%", "12 percentage points", "different"),
        ("March 2024", "2024", "compatible"),
        ("March 2024", "May 2024", "different"),
        ("two weeks", "two weeks", "same"),
    ],
)
def test_how_values_go_together(one, other, expected):
    assert agreement(fact(f"It was {one}."), fact(f"It was {other}.")) == expected
    assert agreement(fact(f"It was {other}."), fact(f"It was {one}.")) == expected
