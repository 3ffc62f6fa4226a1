"""The times of a text, as its sheet tells them."""

from datetime import date

import pytest

from factsheet import summarize_text
from factsheet.model.values import TimeExpression


@pytest.fixture
def timexes():
    """A text's TIMEX3 values in order, seen from a day of publication."""

    def read(text: str, published: date) -> list[str]:
        values = [fact.value for fact in summarize_text(text, published=published).facts]
        return [value.timex for value in values if isinstance(value, TimeExpression)]

    return read
