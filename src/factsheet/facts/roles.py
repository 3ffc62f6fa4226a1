"""What each figure of an article is in its sentence: the packs' answer, and what is told before."""

from bisect import bisect_right
from collections.abc import Sequence
from datetime import date

from factsheet.facts.again import Course, Told, take_up, tell_again
from factsheet.facts.evidence import NOTHING, Evidence
from factsheet.facts.listed import share
from factsheet.facts.reading import Frames, RoleReading, gather, read
from factsheet.grammar.rule import Annotation
from factsheet.model.entities import Names
from factsheet.packs.index import Packs
from factsheet.packs.line import KINDS, Line, read_line
from factsheet.packs.wording import NO_WORDS, Wording
from factsheet.text.context import ReadingContext

LONGEST_BYLINE = 9
"""Items of a line of authors and a date."""
DATED = frozenset("time person organization place other".split())
"""Types of items that stand in such a line."""


def find_roles(
    lines: Sequence[Line], packs: Packs, frames: Frames, annotations: Sequence[Annotation]
) -> dict[int, RoleReading]:
    """The role of each annotation that something speaks for, by its place in the list."""
    found: dict[int, RoleReading] = {}
    before: Told | None = None
    course = Course(annotations, frames)
    nothing: set[int] = set()
    for line in lines:
        if _only_dates(line):
            continue
        evidence = gather(line, packs, frames)
        here = {at: reading for at, each in evidence.items() if (reading := read(each))}
        nothing.update(line.figure[at] for at, each in evidence.items() if _speaks_for_none(each))
        share(line, here, evidence)
        take_up(line, here, before)
        before = line, here
        course.follow(line, here, nothing)
        found.update((line.figure[at], reading) for at, reading in here.items())
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
) -> list[Line]:
    """Each sentence that holds a figure, as the packs see it."""
    sentences = context.tokens.sentences
    starts = [sentence.start for sentence in sentences]
    held: dict[int, list[tuple[int, Annotation]]] = {}
    for number, annotation in enumerate(annotations):
        if type(annotation.value) in KINDS:
            place = max(0, bisect_right(starts, annotation.start) - 1)
            held.setdefault(place, []).append((number, annotation))
    return [
        read_line(context.tokens, sentences[place], figures, names, published, wording)
        for place, figures in held.items()
    ]


def _only_dates(line: Line) -> bool:
    """Whether the line is no sentence but the date of an article, with its authors perhaps."""
    items = zip(line.word, line.type, strict=True)
    if line.word[0] == "by" and len(line.word) <= LONGEST_BYLINE and line.type[-1] == "time":
        return line.type[1] != "time"
    return all(
        type_ in DATED or (not type_ and word in line.wording.dating) for word, type_ in items
    )
