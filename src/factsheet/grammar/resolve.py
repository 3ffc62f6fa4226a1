"""Annotations -> disjoint: where two readings compete, one wins and the other is explained."""

from collections.abc import Iterator
from typing import assert_never

from factsheet.grammar.rule import Annotation, TurnedDown
from factsheet.model.values import (
    Expression,
    Magnitude,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
    TimeMeaning,
)


def rank(value: Expression) -> int:
    """Which kind wins a stretch of equal length: the more particular one, the lower number."""
    match value:
        case MonetaryAmount():
            return 0
        case Percentage():
            return 1
        case Magnitude():
            return 2
        case TimeExpression() | TimeMeaning():
            return 3
        case Quantity():
            return 4
        case Quotation():
            return 5
        case _:
            assert_never(value)


def resolve(annotations: list[Annotation]) -> tuple[list[Annotation], list[TurnedDown]]:
    """The best reading of each stretch, in the order of the text; the losers with the reason.

    A weak one gives way to every other; among the rest the longest wins, and then the kind.
    Quotations are not asked here: figures stand inside them.
    """
    kept: list[Annotation] = []
    turned_down: list[TurnedDown] = []
    for cluster in _overlapping(sorted(annotations, key=lambda a: (a.start, a.end))):
        if len(cluster) == 1:
            kept += cluster
        else:
            won, lost = _contest(cluster)
            kept += won
            turned_down += lost
    return kept, turned_down


def _overlapping(ordered: list[Annotation]) -> Iterator[list[Annotation]]:
    """The annotations in runs of which each overlaps one before it."""
    run: list[Annotation] = []
    reach = 0
    for annotation in ordered:
        if run and annotation.start >= reach:
            yield run
            run = []
        run.append(annotation)
        reach = max(reach, annotation.end) if len(run) > 1 else annotation.end
    if run:
        yield run


def _contest(cluster: list[Annotation]) -> tuple[list[Annotation], list[TurnedDown]]:
    ranked = sorted(
        cluster,
        key=lambda a: (a.weak, a.start - a.end, rank(a.value), a.start),
    )
    taken: dict[int, Annotation] = {}
    lost: list[TurnedDown] = []
    for annotation in ranked:
        stretch = range(annotation.start, annotation.end)
        rival = next((taken[k] for k in stretch if k in taken), None)
        if rival is None:
            taken.update(dict.fromkeys(stretch, annotation))
        elif (rival.start, rival.end, rival.value) != (
            annotation.start,
            annotation.end,
            annotation.value,
        ):
            reason = f"part of what {rival.rule} reads"
            lost.append(
                TurnedDown(annotation.start, annotation.end, annotation.rule, "overlap", reason)
            )
    won = {id(annotation): annotation for annotation in taken.values()}
    return sorted(won.values(), key=lambda a: a.start), lost
