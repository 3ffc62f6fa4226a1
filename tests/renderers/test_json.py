import pytest

from factsheet import summarize_text
from factsheet.renderers import whole
from factsheet.renderers.json import indented, render


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Nothing is said here.",
        'Lantern raised €5m on Friday,\n\nits founder Ilse Brandt said: “{ "a": [1,\\n2] }\u202e”.',
    ],
)
def test_the_pieces_are_the_whole(text):
    sheet = summarize_text(text)
    assert whole(render(sheet)) == indented(sheet)


@pytest.mark.parametrize("piece", [1, 2, 5, 1000])
def test_a_long_text_is_written_some_at_a_time(monkeypatch, piece):
    monkeypatch.setattr("factsheet.renderers.json.PIECE", piece)
    sheet = summarize_text(
        'Lantern raised €5m\u202e on "Friday" \x7f\\ \U0001f600.\n\nSales rose 12%.'
    )
    assert whole(render(sheet)) == indented(sheet)


def test_no_piece_holds_the_whole():
    sheet = summarize_text("Lantern raised €5m on Friday. Brightwater lost $6m in May.\n\n" * 50)
    longest = max(map(len, render(sheet)))
    assert longest < len(indented(sheet)) / 20
