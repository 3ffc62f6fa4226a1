"""What each figure of an article is in its sentence: the packs' answer, and what is told before."""

import re
from bisect import bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from itertools import groupby

from msgspec.structs import replace

from factsheet.facts.again import Course, Told, take_up, tell_again
from factsheet.facts.evidence import NOTHING, Evidence
from factsheet.facts.listed import share
from factsheet.facts.reading import Frames, RoleReading, gather, read
from factsheet.grammar.rule import Annotation
from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.packs.index import Packs
from factsheet.packs.line import KINDS, Line, read_line
from factsheet.packs.wording import NO_WORDS, Wording
from factsheet.text.context import ReadingContext

LONGEST_BYLINE = 9
"""Items of a line of authors and a date."""
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
DATED = frozenset("time person organization place other".split())
"""Types of items that stand in such a line."""


def find_roles(
    lines: Iterable[Line],
    packs: Packs,
    read_frames: Callable[[Line], Frames],
    annotations: Sequence[Annotation],
    *,
    grounds: bool = True,
) -> dict[int, RoleReading]:
    """The role of each annotation that something speaks for, by its place in the list.

    A line is let go of when the next one is read, and so is what spoke for its roles, unless those
    `grounds` are to be told.
    """
    found: dict[int, RoleReading] = {}
    before: Told | None = None
    course = Course(annotations)
    nothing: set[int] = set()
    for line in lines:
        frames = read_frames(line)
        evidence = gather(line, packs, frames)
        here = {at: reading for at, each in evidence.items() if (reading := read(each))}
        take_up(line, here, before)
        share(line, here, evidence)
        nothing.update(line.figure[at] for at, each in evidence.items() if _speaks_for_none(each))
        before = line, here
        course.follow(line, here, nothing, frames)
        told = here if grounds else {at: replace(each, grounds=()) for at, each in here.items()}
        found.update((line.figure[at], reading) for at, reading in told.items())
    tell_again(found, annotations, nothing)
    return found


def _speaks_for_none(evidence: Sequence[Evidence]) -> bool:
    return any(each.role == NOTHING for each in evidence)


def read_lines(
    context: ReadingContext,
    annotations: Sequence[Annotation],
    names: Names,
    published: date | None = None,
    wording: Wording = NO_WORDS,
) -> Iterator[Line]:
    """Each sentence that holds a figure, as the packs see it, one after another.

    None is a line that only dates the article, nor an agency's dateline; that of a release, which
    tells the year, says when it was announced.
    """
    tokens = context.tokens
    datelines = {each.span.start: each.span for each in context.datelines}
    starts = sorted(datelines)

    def stretch(annotation: Annotation) -> Span:
        before = bisect_right(starts, annotation.start)
        held = datelines[starts[before - 1]] if before else None
        inside = held is not None and annotation.start < held.end
        return held if held and inside else tokens.sentence_at(annotation.start)

    numbered = (each for each in enumerate(annotations) if type(each[1].value) in KINDS)
    for span, figures in groupby(numbered, lambda each: stretch(each[1])):
        line = read_line(tokens, span, list(figures), names, published, wording)
        if datelines.get(span.start) == span:
            only_dates = YEAR.search(tokens.text, *span) is None
        else:
            only_dates = _only_dates(line)
        if not only_dates:
            yield line


def _only_dates(line: Line) -> bool:
    """Whether the line is no sentence but the date of an article, with its authors perhaps."""
    items = zip(line.word, line.type, strict=True)
    authored = line.word[0] in line.wording.bylines and len(line.word) <= LONGEST_BYLINE
    if authored and line.type[-1] == "time":
        return line.type[1] != "time"
    return all(
        type_ in DATED or (not type_ and word in line.wording.dating) for word, type_ in items
    )
