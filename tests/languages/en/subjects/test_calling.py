"""What an article calls somebody."""

import pytest

from factsheet.languages.en.subjects.calling import Calling
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def called(text):
    names = analyse(from_text(text)).names
    return Calling(text).name(names.entities[0])


@pytest.mark.parametrize("times", [2, 9])
def test_a_firm_is_called_by_its_full_name_however_seldom_that_stands(times):
    text = "Quorvex Group Ltd. has 40 mills. " + "Shares in Quorvex rose by 4 percent. " * times
    assert called(text) == "Quorvex Group Ltd."


def test_a_person_keeps_the_full_name():
    assert called("Ann Keller grew up here. " + "Later Keller left. " * 9) == "Ann Keller"
