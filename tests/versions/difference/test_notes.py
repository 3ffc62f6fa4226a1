from datetime import date

import pytest

from factsheet import api
from factsheet.versions.difference import compare

STORY = """Quay work begins

The quay cost £41 million, the board said. Some 300 people came.

It opened in 1904."""
NOTE = "\n\nCorrection: An earlier version of this article said £41 million. It was £14 million."


def difference(old, new):
    sheets = [api.summarize_text(text, published=date(2026, 1, 12)) for text in (old, new)]
    return compare(*sheets)


def test_a_note_is_linked_to_the_change_that_it_owns_up_to():
    told = difference(STORY, STORY.replace("£41", "£14").replace("300", "400") + NOTE)
    cost, people = told.changes
    assert (cost.note.said, cost.note.is_, cost.silent) == ("£41 million", "£14 million", False)
    assert (people.note, people.silent) == (None, True)
    assert not told.unexplained


def test_a_note_without_a_change_is_told():
    told = difference(STORY, STORY + NOTE.replace("£41", "£90").replace("£14", "£9"))
    assert [note.said for note in told.unexplained] == ["£90 million"]
    assert not told.identical


@pytest.mark.parametrize("text", [STORY, STORY + NOTE])
def test_the_same_article_has_no_change(text):
    assert difference(text, text).identical
