import json

from factsheet.batches.records import Line, Link
from factsheet.batches.selection import Selection

LINES = [Line(json.dumps({"id": n, "text": "a"}).encode(), n) for n in range(1000)]


def test_a_sample_is_the_same_whatever_else_there_is():
    tenth = list(Selection(0.1).of(LINES))
    assert 50 < len(tenth) < 200
    assert list(Selection(0.1).of(LINES[500:])) == [line for line in tenth if line in LINES[500:]]
    assert list(Selection(0.0).of(LINES)) == []


def test_a_limit_takes_the_first():
    assert list(Selection(1.0, 3).of(LINES)) == LINES[:3]


def test_what_may_be_a_list_is_read_for_what_it_lists():
    link = Link(b'"https://news.example/map.xml"', "https://news.example/map.xml", may_list=True)
    assert list(Selection(0.0).of([link])) == [link]
