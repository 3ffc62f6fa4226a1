"""Sentences as numbers: which holds an offset, and where one is parted."""

from factsheet.model.document import Span
from factsheet.text.sentences import Sentences


def three():
    found = Sentences()
    for span in ((2, 8), (9, 20), (22, 30)):
        found.append(*span)
    return found


def test_an_offset_lies_in_a_sentence_or_behind_it_or_before_them_all():
    assert [three().number(offset) for offset in (0, 2, 8, 9, 21, 40)] == [0, 0, 0, 1, 1, 2]


def test_those_that_begin_within_a_stretch_are_given():
    assert three().between(3, 23) == [Span(9, 20), Span(22, 30)]
    assert not three().between(3, 9)


def test_it_is_told_where_one_ends():
    assert [offset for offset in range(32) if three().end_at(offset)] == [8, 20, 30]


def test_one_is_made_two():
    parted = three()
    parted.part(1, 14, 15)
    assert list(parted) == [Span(2, 8), Span(9, 14), Span(15, 20), Span(22, 30)]
    assert parted[-1] == Span(22, 30)
