"""The drawings of the terminal page: times as bars, amounts on a logarithmic scale."""

from collections.abc import Iterator
from datetime import date

from rich.text import Text

from factsheet.renderers import wording
from factsheet.renderers.scale import Mark, Scale
from factsheet.renderers.timeline import Axis, Stretch, Timeline
from factsheet.renderers.visible import line

INDENT = "  "
BAR = "magenta"
MINOR = "dim"
LABEL = 28
"""Columns of a drawing's labels; the bars have the rest."""


def timeline_lines(drawn: Timeline, published: date | None, width: int) -> Iterator[Text]:
    """A ruler of dates, then a bar for each time, with arrows at its open ends."""
    axis = drawn.axis
    if axis is None:
        return
    room = width - LABEL - len(INDENT) - 1
    here = round(axis.at(published) * (room - 1)) if published else None
    yield _ruler([(axis.at(day), label) for day, label in axis.ticks], room)
    for stretch in drawn.stretches:
        yield _row(stretch.when, _bar(stretch, axis, room, here))
    if here is not None:
        yield _row("", _under(here, "published", room))


def scale_lines(scale: Scale, width: int) -> Iterator[Text]:
    """A ruler of powers of ten, then a line of dots for each value up to where it stands."""
    room = width - LABEL - len(INDENT) - 1
    yield _ruler(list(scale.ticks), room)
    for mark in scale.marks:
        yield _row(_name(mark), _dot(mark, room))


def _name(mark: Mark) -> str:
    return f"{mark.fact.text} {wording.subject(mark.fact)}"


def _row(label: str, drawing: Text) -> Text:
    words = Text(line(label))
    words.truncate(LABEL, overflow="ellipsis", pad=True)
    return Text.assemble(INDENT, words, " ", drawing)


def _bar(stretch: Stretch, axis: Axis, room: int, here: int | None) -> Text:
    first = 0 if stretch.open_start else round(axis.at(stretch.first) * (room - 1))
    last = room - 1 if stretch.open_end else round(axis.at(stretch.last) * (room - 1))
    body = ["━"] * (last - first + 1)
    if len(body) == 1:
        body[0] = "●"
    if stretch.open_start:
        body[0] = "◀"
    if stretch.open_end:
        body[-1] = "▶"
    before = "".join("│" if column == here else " " for column in range(first))
    after = "".join("│" if column == here else " " for column in range(last + 1, room))
    return Text.assemble((before, MINOR), ("".join(body), BAR), (after, MINOR))


def _dot(mark: Mark, room: int) -> Text:
    low, high = round(mark.low * (room - 1)), round(mark.high * (room - 1))
    dots = "".join("·" for _ in range(low))
    return Text.assemble(
        (dots, MINOR), ("●" if low == high else "●" + "━" * (high - low - 1) + "●", BAR)
    )


def _ruler(ticks: list[tuple[float, str]], room: int) -> Text:
    """The labels of the ticks, each where its tick stands, as many as there is room for."""
    ruler = ""
    for place, label in ticks:
        column = min(round(place * (room - 1)), room - len(label))
        if column >= len(ruler) + (2 if ruler else 0):
            ruler = ruler.ljust(column) + label
    return _row("", Text(ruler, style=MINOR))


def _under(column: int, label: str, room: int) -> Text:
    return Text(" " * max(0, min(column - len(label) // 2, room - len(label))) + label, style=MINOR)
