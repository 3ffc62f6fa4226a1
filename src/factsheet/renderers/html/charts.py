"""Drawings as SVG: each row is words that link to a fact, with a bar beside them.

The words are the drawing's text alternative, so the bars themselves are hidden from a screen
reader. Places along an axis are percentages: no script and no fixed width is needed.
"""

from collections.abc import Iterable
from datetime import date

from factsheet.model.fact import Fact, TimeFact
from factsheet.renderers import wording
from factsheet.renderers.html.escaping import attribute, words
from factsheet.renderers.scale import Mark, Scale, scales
from factsheet.renderers.timeline import Axis, Stretch, timeline

APART = 0.11
"""The least distance of two labels on an axis, as a share of its width."""


SHORT = 0.015
"""The share of an axis under which a bar is drawn as a dot."""


def timeline_chart(name: str, times: tuple[TimeFact, ...], published: date | None) -> str:
    """Bars on an axis of days, in the order of time; an arrow where a time has no end."""
    drawn = timeline(times, published)
    axis = drawn.axis
    if axis is None:
        return ""
    here = axis.at(published) if published else None
    rows = "".join(
        _row(stretch.fact, stretch.said, _guides(axis, here) + _bar(stretch, axis))
        for stretch in drawn.stretches
    )
    ticks = [(axis.at(day), label) for day, label in axis.ticks]
    note = f"The line marks the day of publication, {wording.day(published)}." if published else ""
    return _chart(f"timeline-{name}", "Timeline", note, ticks, rows)


def scale_charts(name: str, figures: Iterable[Fact]) -> str:
    """A chart for each currency, and one for the factors, wherever there are several values."""
    return "".join(
        _chart(
            f"scale-{name}-{number}",
            scale.title,
            "Each line is ten times the one before.",
            list(scale.ticks),
            "".join(_row(m.fact, m.fact.text, _lines(scale) + _dot(m)) for m in scale.marks),
        )
        for number, scale in enumerate(scales(figures))
    )


def _chart(name: str, title: str, note: str, ticks: list[tuple[float, str]], rows: str) -> str:
    return (
        f'<section class="chart" aria-labelledby="h-{name}"><h2 id="h-{name}">{words(title)}</h2>'
        f'<div class="row" aria-hidden="true"><span></span>{_axis(ticks)}</div>'
        f'<ul>{rows}</ul><p class="note">{note}</p></section>\n'
    )


def _row(fact: Fact, said: str, drawing: str) -> str:
    role = wording.label(fact) if not isinstance(fact, TimeFact) else ""
    about = f" <small>{words(role)}</small>" if role else ""
    link = attribute("href", f"#{fact.id}") + attribute("data-facts", fact.id)
    return (
        f'<li class="row"{attribute("data-kind", fact.kind)}'
        f'{attribute("data-role", fact.role or "")} data-key="{str(fact.key).lower()}">'
        f"<a{link}>{words(said)}{about}</a>"
        f'<div class="drawing {fact.kind}" aria-hidden="true"><svg>{drawing}</svg></div></li>'
    )


def _axis(ticks: list[tuple[float, str]]) -> str:
    labels, last = [], -1.0
    for place, label in ticks:
        if place - last >= APART:
            anchor = "start" if place < 0.04 else "end" if place > 0.96 else "middle"
            labels.append(
                f'<text x="{_percent(place)}" y="1.4rem" text-anchor="{anchor}">{label}</text>'
            )
            last = place
    return f'<div class="drawing"><svg>{"".join(labels)}</svg></div>'


def _guides(axis: Axis, here: float | None) -> str:
    lines = "".join(_line("tick", axis.at(day)) for day, _ in axis.ticks)
    return lines + (_line("here", here) if here is not None else "")


def _lines(scale: Scale) -> str:
    return "".join(_line("tick", place) for place, _ in scale.ticks)


def _line(name: str, place: float) -> str:
    at = _percent(place)
    return f'<line class="{name}" x1="{at}" x2="{at}" y1="0" y2="100%"/>'


def _bar(stretch: Stretch, axis: Axis) -> str:
    first = 0.0 if stretch.open_start else axis.at(stretch.first)
    last = 1.0 if stretch.open_end else axis.at(stretch.last)
    drawn = (
        f'<rect class="bar" x="{_percent(first)}" y="50%" width="{_percent(last - first)}" '
        'height="6" transform="translate(0 -3)"/>'
    )
    if last - first < SHORT:
        drawn += f'<circle class="dot" cx="{_percent((first + last) / 2)}" cy="50%" r="4.5"/>'
    if stretch.open_start:
        drawn += '<svg x="0" y="50%" overflow="visible"><path class="bar" d="M-7 0l9-7v14z"/></svg>'
    if stretch.open_end:
        drawn += (
            '<svg x="100%" y="50%" overflow="visible"><path class="bar" d="M7 0l-9-7v14z"/></svg>'
        )
    return drawn


def _dot(mark: Mark) -> str:
    low, high = _percent(mark.low), _percent(mark.high)
    return (
        f'<line class="stem" x1="0" x2="{low}" y1="50%" y2="50%"/>'
        f'<line class="span" x1="{low}" x2="{high}" y1="50%" y2="50%"/>'
        f'<circle class="dot" cx="{low}" cy="50%" r="4.5"/>'
        f'<circle class="dot" cx="{high}" cy="50%" r="4.5"/>'
    )


def _percent(share: float) -> str:
    return f"{share * 100:.2f}%"
