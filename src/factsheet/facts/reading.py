"""What the packs say of one figure: all evidence, and the role that most speaks for."""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from msgspec import Struct

from factsheet.facts.evidence import Evidence, judge, of_clauses, of_words
from factsheet.model.document import Span
from factsheet.packs.frame import Frame
from factsheet.packs.index import LEFT, RIGHT, Entry, Hung, Packs
from factsheet.packs.line import Line

Frames = Mapping[int, tuple[Frame, ...]]
"""The clauses around each figure of a line, by its annotation's number."""
Anchor = tuple[int, Hung]
"""An item of a line, and the patterns that hang on its word."""
REACH = 30
"""Items on each side of a figure in which the anchor of a pattern may stand."""


class RoleReading(Struct, frozen=True):
    """The role of one annotation; captures are stretches of the text.

    `clause` is the pattern that matched, `matched` the stretch that it took, and `like` the
    annotation whose role this one shares, where no pattern matched it itself. `points` is what
    speaks for it in all, and `grounds` is everything that speaks for any role.
    """

    role: str
    rule: str
    subject: Span | None = None
    context: Span | None = None
    counterparty: Span | None = None
    round: Span | None = None
    object: Span | None = None
    clause: str | None = None
    matched: Span | None = None
    like: int | None = None
    points: float = 0.0
    grounds: tuple[Evidence, ...] = ()


def gather(line: Line, packs: Packs, frames: Frames) -> dict[int, list[Evidence]]:
    """All that the wording and the clauses say of each figure of a line, by its item."""
    hung = [
        (item, packs.hung_on(word)) for item, word in enumerate(line.word) if word in packs.anchors
    ]
    anchors: dict[str, list[Anchor]] = {}
    found: dict[int, list[Evidence]] = {}
    for at in line.places:
        kind = line.type[at]
        if kind not in anchors:
            anchors[kind] = [(item, of) for item, on in hung if (of := on[kind]).entries]
        found[at] = [
            *of_words(line, at, candidates(line, at, packs, anchors[kind]), packs),
            *of_clauses(line, at, frames.get(line.figure[at], ()), packs),
        ]
    return found


def read(evidence: Sequence[Evidence]) -> RoleReading | None:
    """The role that most speaks for, with what its patterns kept; None where too little does."""
    verdict = judge(evidence)
    best = verdict.best
    if best is None:
        return None
    captures: dict[str, Span] = {}
    for each in sorted(evidence, key=lambda each: -each.points):
        if each.role == best.role:
            captures = {**each.captures, **captures}
    return RoleReading(
        best.role,
        best.rule,
        clause=best.clause,
        matched=best.matched,
        like=best.like,
        points=verdict.points,
        grounds=verdict.grounds,
        **captures,
    )


def candidates(line: Line, at: int, packs: Packs, anchors: Sequence[Anchor]) -> list[Entry]:
    """The patterns whose anchor stands near enough to this item, and those that need none."""
    kind, tags = line.type[at], line.tags[at]
    first, stop = bisect_left(anchors, (at - REACH,)), bisect_left(anchors, (at + REACH,))
    near: dict[Hung, int] = {}
    for item, hung in anchors[first:stop]:
        near[hung] = near.get(hung, 0) | (LEFT if item < at else RIGHT)
    found = [*packs.always(kind).for_figure(tags)]
    for hung, sides in near.items():
        found += hung.for_figure(tags, sides)
    return found
