"""What the notes tell in which an article corrects itself: what it had said, and what is right.

The figures of a note become signs, so that what stands between them can be matched as words; a
figure that no pair of words ties to another is sorted by the clause that it stands in.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from msgspec import Struct

from factsheet.grammar.rule import Annotation
from factsheet.languages.en.lexicon import corrections as cues
from factsheet.languages.en.notes import any_of, label
from factsheet.model.corrections import CorrectionNote
from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.model.values import Quotation, TimeExpression
from factsheet.text.context import ReadingContext

SIGN = "⟦{}{}⟧"
A_SIGN = r"⟦([a-z])(\d+)⟧"
CLAUSE = r"(?<=[.;!?])[\s”\"’']+|,?\s+(?=in fact\b)"
ASIDE = r"(?<=.)\([^()\n]*\)(?!$)"
"""Brackets within a note say where the error stood."""
BETWEEN = r"(?: [^⟦.;,]{0,40})?"
"""A few words of one clause."""


class Figure(Struct, frozen=True):
    """A figure of a note, by the letter of its kind."""

    span: Span
    kind: str


class Marked(Struct, frozen=True):
    """A note in small letters, its figures as signs."""

    text: str
    figures: tuple[Figure, ...]
    labelled: bool


def corrections(
    context: ReadingContext, notes: Iterable[Span], annotations: Sequence[Annotation], names: Names
) -> tuple[CorrectionNote, ...]:
    """Every correction that these notes tell, in the order of the text."""
    return tuple(found for note in notes for found in _read(context, note, annotations, names))


def _read(
    context: ReadingContext, block: Span, annotations: Sequence[Annotation], names: Names
) -> Iterator[CorrectionNote]:
    """What a note corrects: figures or names, or else what it takes back and leaves open."""
    numbers = _marked(context, block, _numbers(context, block, annotations))
    named = _marked(context, block, _named(block, names))
    pairs = [
        (marked.figures[withdrawn].span, marked.figures[right].span)
        for marked in (numbers, named)
        for withdrawn, right in _pairs(marked) or _sorted(marked)
    ]
    if pairs:
        yield from (CorrectionNote(block, *pair) for pair in pairs)
        return
    last = numbers.figures[-1].span if numbers.figures else None
    if last and _retracts().search(numbers.text):
        yield CorrectionNote(block, last, None)
    elif last and _puts_right().search(numbers.text):
        yield CorrectionNote(block, None, last)


def _numbers(
    context: ReadingContext, block: Span, annotations: Sequence[Annotation]
) -> list[Figure]:
    """The figures of a note, and its bare numbers, whose noun is told before."""
    inside = [a for a in annotations if block.start <= a.start and a.end <= block.end]
    found = [
        Figure(Span(a.start, a.end), "t" if isinstance(a.value, TimeExpression) else "n")
        for a in inside
        if not isinstance(a.value, Quotation)
    ]
    taken = [figure.span for figure in found]
    tokens = context.tokens
    for at, number in context.numbers.items():
        span = Span(tokens.start[at], tokens.end[number.end - 1])
        if span.start < block.start or span.end > block.end:
            continue
        if not any(span.start < each.end and each.start < span.end for each in taken):
            found.append(Figure(span, "n"))
    return sorted(found, key=lambda figure: figure.span)


def _named(block: Span, names: Names) -> list[Figure]:
    """The names of a note, where it corrects one."""
    return sorted(
        (
            Figure(mention, entity.kind[0])
            for entity in names.entities
            for mention in entity.mentions
            if block.start <= mention.start and mention.end <= block.end
        ),
        key=lambda figure: figure.span,
    )


def _marked(context: ReadingContext, block: Span, figures: Sequence[Figure]) -> Marked:
    text, at = context.tokens.text, block.start
    parts: list[str] = []
    kept: list[Figure] = []
    for figure in figures:
        if figure.span.start < at:
            continue
        parts += [text[at : figure.span.start].lower(), SIGN.format(figure.kind, len(kept))]
        kept.append(figure)
        at = figure.span.end
    parts.append(text[at : block.end].lower())
    opened = label().match("".join(parts))
    note = "".join(parts)[opened.end() if opened else 0 :]
    return Marked(re.sub(ASIDE, " ", note), tuple(kept), opened is not None)


Pair = tuple[int, int]


def _pairs(marked: Marked) -> list[Pair]:
    """What is withdrawn and what is right, where a few words tie them."""
    for pattern, withdrawn_first in _ties():
        tied = [found for found in pattern.finditer(marked.text) if found[1] == found[3]]
        if tied:
            first, second = (2, 4) if withdrawn_first else (4, 2)
            return [(int(found[first]), int(found[second])) for found in tied]
    return []


@cache
def _ties() -> tuple[tuple[re.Pattern[str], bool], ...]:
    """Two figures with what ties them; whether the first of them is the one withdrawn."""
    quoted = rf"[“\"'‘]?{A_SIGN}[”\"'’]?"
    better = rf"(?:{cues.AGAINST})(?: \w+){{0,2}}"
    return (
        (re.compile(rf"\bfor {quoted},? (?:please )?read:? {quoted}"), True),
        (re.compile(rf"\bfrom {A_SIGN} to {A_SIGN}"), True),
        (re.compile(rf"{A_SIGN}{BETWEEN},? {better} {A_SIGN}"), False),
        (re.compile(rf"\bto {A_SIGN},? (?:up |down )?from {A_SIGN}"), False),
    )


def _sorted(marked: Marked) -> list[Pair]:
    """What is withdrawn and what is right, by the clauses in which they stand."""
    wrong: list[tuple[str, int]] = []
    right: list[tuple[str, int]] = []
    for clause in re.split(CLAUSE, marked.text):
        signs = [(kind, int(number)) for kind, number in re.findall(A_SIGN, clause)]
        signs = [sign for sign in signs if not _dates_the_note(clause, sign)]
        if not signs:
            continue
        if _is_wrong(clause):
            wrong += signs
        elif wrong or marked.labelled or _is_right(clause):
            right += signs
    return _matched(wrong, right)


def _dates_the_note(clause: str, sign: tuple[str, int]) -> bool:
    """Whether a time only says when the note was made, or where the error stood."""
    time, work = re.escape(SIGN.format(*sign)), f"(?:{cues.WORKS})"
    before = rf"(?:{cues.CHANGED}|{cues.WORKS}|published|reported) (?:(?:on|at|in|of|from) )?"
    dated = re.search(rf"\b{before}{time}|{time}(?:'s|’s)? (?:\w+ )?{work}\b", clause)
    return sign[0] == "t" and dated is not None


@cache
def _wrong() -> re.Pattern[str]:
    said = f"(?:{cues.SAYING})"
    between = r"[^⟦;:]{0,60}(?:⟦\w+⟧[^⟦;:]{0,40})?"
    return any_of(
        rf"(?:{cues.EARLIER}) (?:{cues.VERSIONS})",
        rf"(?:{cues.WRONGLY}|{cues.MISTAKING}|{cues.OVERDOING})",
        rf"we (?:had )?{said}",
        rf"it had {said}",
        rf"in (?:our|these) (?:{cues.WORKS})",
        rf"(?:this|an|a|the|our) (?:[\w.]+ ){{0,2}}(?:{cues.WORKS})\b{between}\b{said}",
    )


@cache
def _right() -> re.Pattern[str]:
    return any_of(
        f"(?:{cues.RIGHTLY})",
        rf"(?:{cues.CHANGED}|{cues.CORRECTING})\b[^⟦]{{0,60}}\b(?:to|as)",
        rf"(?:to|it) (?:{cues.CORRECTING})",
    )


def _is_wrong(clause: str) -> bool:
    return _wrong().search(clause) is not None


def _is_right(clause: str) -> bool:
    return _right().search(clause) is not None


def _matched(wrong: Sequence[tuple[str, int]], right: Sequence[tuple[str, int]]) -> list[Pair]:
    """Of one kind the first withdrawn with the first right, and so on; figures before times."""
    for kind in sorted({kind for kind, _ in wrong}):
        gone = [number for each, number in wrong if each == kind]
        come = [number for each, number in right if each == kind]
        if gone and come:
            return list(zip(gone, come, strict=False))
    return []


@cache
def _retracts() -> re.Pattern[str]:
    return re.compile(rf"\b(?:{cues.RETRACTING})\b")


@cache
def _puts_right() -> re.Pattern[str]:
    """What tells the right figure alone: corrected to show that it was worth so much."""
    done = rf"(?:{cues.CHANGED}|corrects|{cues.CORRECTING})"
    return re.compile(rf"\b{done}\b[^⟦.;]{{0,60}}\b(?:to|is|was)\b[^⟦.;]{{0,60}}⟦n\d+⟧[^⟦]*$")
