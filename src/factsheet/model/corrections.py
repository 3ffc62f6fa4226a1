"""What an article says that it had wrong, and where two of its figures cannot both be right."""

from collections.abc import Iterable, Iterator, Sequence

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.model.judgement import Judgement


class CorrectionNote(Struct, frozen=True):
    """A note, what it takes back and what it puts in its place, where it tells them."""

    note: Span
    withdrawn: Span | None
    right: Span | None


RULE = "correction.withdrawn"
"""The rule that a figure is denied by which a note of correction takes back."""


def withdrawals(
    notes: Iterable[CorrectionNote], stretches: Sequence[Span]
) -> Iterator[tuple[int, Judgement]]:
    """The number of each stretch that a note takes back, and that it is denied."""
    for note in notes:
        for number, stretch in enumerate(stretches):
            if note.withdrawn is not None and note.withdrawn == stretch:
                yield number, Judgement("denied", RULE, note.withdrawn)


class Contradiction(Struct, frozen=True):
    """Two figures that cannot both be right, and why, in a sentence."""

    message: str
    one: Span
    other: Span
