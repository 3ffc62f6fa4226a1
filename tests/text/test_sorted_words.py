"""Long lists of words answer as sets do, and are sorted."""

import pytest

from factsheet.languages.en.lexicon import first_names, gazetteer
from factsheet.languages.en.lexicon.surnames import SURNAMES
from factsheet.text.sorted_words import SortedWords

LISTS = {
    "surnames": SURNAMES,
    "female": first_names.FEMALE,
    "male": first_names.MALE,
    "either": first_names.EITHER,
    "places": gazetteer.SURE,
    "doubtful": gazetteer.DOUBTFUL,
}


@pytest.mark.parametrize("lines", LISTS.values(), ids=LISTS)
def test_every_word_of_a_list_is_found(lines):
    words = SortedWords(lines)
    assert [word for word in lines.split() if word not in words] == []


def test_what_only_begins_or_ends_as_a_word_does_is_none():
    words = SortedWords("\nab abbey\nabbeys\nabe zed\n")
    asked = ["a", "ab", "abb", "abe", "abbey", "abbeys", "bey", "zed", "zedd", "", "ab abe"]
    assert [word for word in asked if word in words] == ["ab", "abe", "abbey", "abbeys", "zed"]
