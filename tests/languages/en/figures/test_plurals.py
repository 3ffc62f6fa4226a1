import pytest

from factsheet.languages.en.figures.plurals import is_plural, singular


@pytest.mark.parametrize(
    ("plural", "one"),
    [
        ("jobs", "job"),
        ("companies", "company"),
        ("people", "person"),
        ("women", "woman"),
        ("churches", "church"),
        ("boxes", "box"),
        ("lives", "life"),
        ("movies", "movie"),
        ("aircraft", "aircraft"),
        ("viruses", "virus"),
        ("crises", "crisis"),
        ("Americans", "american"),
        ("fishermen", "fisherman"),
    ],
)
def test_gives_the_singular(plural, one):
    assert singular(plural) == one


@pytest.mark.parametrize("word", ["news", "across", "famous", "basis", "its", "glass", "was"])
def test_knows_words_in_s_that_are_no_plurals(word):
    assert not is_plural(word)
