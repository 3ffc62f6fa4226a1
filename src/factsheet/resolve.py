"""Annotations -> disjoint: where two readings compete, one wins and the other is explained."""

from typing import assert_never

from factsheet.rule import Annotation, TurnedDown
from factsheet.values import (
    Magnitude,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
    Value,
)


def rank(value: Value) -> int:
    """Which kind wins a stretch of equal length: the more particular one, the lower number."""
    match value:
        case MonetaryAmount():
            return 0
        case Percentage():
            return 1
        case Magnitude():
            return 2
        case TimeExpression():
            return 3
        case Quantity():
            return 4
        case Quotation():
            return 5
        case _:
            assert_never(value)


def resolve(annotations: list[Annotation]) -> tuple[list[Annotation], list[TurnedDown]]:
    """The longest reading of each stretch, in the order of the text; the losers with the reason.

    Quotations are not asked here: figures stand inside them.
    """
    ordered = sorted(annotations, key=lambda a: (a.start - a.end, rank(a.value), a.start))
    taken: dict[int, Annotation] = {}
    kept, turned_down = [], []
    for annotation in ordered:
        rival = next(
            (taken[k] for k in range(annotation.start, annotation.end) if k in taken), None
        )
        if rival is None:
            kept.append(annotation)
            taken.update(dict.fromkeys(range(annotation.start, annotation.end), annotation))
        elif (rival.start, rival.end, rival.value) != (
            annotation.start,
            annotation.end,
            annotation.value,
        ):
            turned_down.append(
                TurnedDown(
                    annotation.start,
                    annotation.end,
                    annotation.rule,
                    "overlap",
                    f"part of what {rival.rule} reads",
                )
            )
    return sorted(kept, key=lambda a: a.start), turned_down
