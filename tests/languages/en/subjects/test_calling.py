"""What an article calls somebody."""

import pytest

from factsheet.languages.en.subjects.calling import Calling
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def called(text):
    names = analyse(from_text(text)).names
    return Calling(text).name(names.entities[0])


@pytest.mark.parametrize(
    ("times", "name"), [(2, "Quorvex Group Ltd."), (9, "Quorvex")], ids=["seldom", "nearly always"]
)
def test_a_short_form_is_the_name_where_it_is_nearly_always_used(times, name):
    assert (
        called(
            "Quorvex Group Ltd. has 40 mills. " + "Shares in Quorvex rose by 4 percent. " * times
        )
        == name
    )


def test_a_person_keeps_the_full_name():
    assert called("Ann Keller grew up here. " + "Later Keller left. " * 9) == "Ann Keller"
