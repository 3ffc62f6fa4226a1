import re

import pytest
from rich.cells import cell_len

from factsheet.renderers import RenderOptions
from factsheet.renderers.terminal import render

ESCAPE = re.compile(r"\x1b\[[\d;]*m")


@pytest.mark.parametrize("width", [80, 140])
def test_page(made_up, snapshot, width):
    snapshot(f"made-up-{width}.txt", render(made_up, RenderOptions(width=width)))


def test_page_through_a_pipe(made_up, snapshot):
    snapshot("made-up-pipe.txt", render(made_up, RenderOptions()))


@pytest.mark.parametrize("width", [40, 60, 80, 100, 140, 200])
def test_no_line_is_wider_than_the_terminal(made_up, width):
    page = render(made_up, RenderOptions(width=width, show_all=True))
    assert max(map(cell_len, page.splitlines())) <= width


def test_a_narrow_page_has_no_drawings(made_up):
    assert "━" not in render(made_up, RenderOptions(width=59))


def test_without_colour_there_is_no_escape(made_up):
    assert "\x1b" not in render(made_up, RenderOptions(width=80))


def test_colours_change_no_words(made_up):
    plain = render(made_up, RenderOptions(width=80))
    colored = render(made_up, RenderOptions(width=80, color=True))
    assert colored != plain
    assert ESCAPE.sub("", colored) == plain


def test_key_facts_unless_all(made_up):
    assert "400 engineers · planned" not in render(made_up, RenderOptions())
    assert "4 more facts with --all" in render(made_up, RenderOptions())
    assert "more facts" not in render(made_up, RenderOptions(show_all=True))
