"""What an article calls somebody."""

import pytest

from factsheet.languages.en.subjects.beginnings import beginnings
from factsheet.languages.en.subjects.calling import Calling
from factsheet.pipeline import analyse
from factsheet.readers.text import from_text


def called(text):
    analysis = analyse(from_text(text))
    calling = Calling(text, beginnings(analysis.context.tokens)[1].start)
    return calling.name(analysis.names.entities[0])


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


@pytest.mark.parametrize(
    ("first", "name"), [("Quorvex", "Quorvex"), ("Quorvex Group Ltd.", "Quorvex Group Ltd.")]
)
def test_an_organisation_is_called_as_the_body_calls_it_first(first, name):
    assert (
        called(
            f"Mill firm cuts jobs\n\n{first} has 40 mills. Shares in Quorvex rose by 4 percent. "
            "It is bigger than Quorvex Group Ltd. was. On Monday Quorvex fell. It said Quorvex won."
        )
        == name
    )
