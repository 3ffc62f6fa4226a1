"""What speaks for each role of a figure, weighed: grounds of one sort count once, others add up."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Literal

from msgspec import Struct

from factsheet.model.document import Span
from factsheet.packs.clauses import matches, strength
from factsheet.packs.frame import Frame
from factsheet.packs.index import Entry, Packs
from factsheet.packs.line import Line
from factsheet.packs.matcher import Hit, match
from factsheet.packs.pack import Pack

Ground = Literal["words", "head", "clause", "listed", "again", "topic"]
"""The wording around the figure; the noun that it is an amount of; its clause; a figure that it is
listed or compared with; the same figure elsewhere; what the paragraph is about."""
GROUNDS: dict[str, Ground] = {"head": "head", "topic": "topic"}
"""The sort of ground that a clause pattern gives by what it asks for first."""
NOTHING = "none"
"""The role of a pack that says that a figure has none."""
FLOOR = 4.0
"""Points that a role needs against none: the least of a pack that speaks where no other does."""
SKIPPED = 3.0
"""Points that a word pattern loses for each word that it passed over: one in three of those that
pass over eight words or more was wrong on articles at first sight."""
DETAIL = 0.5
"""Points for each word that a pattern names."""
AGREEING = 7.0
"""Points that each further sort of ground adds: less than a pack's author gives by its priority."""
WEAK = 10
"""The priority up to which a pack's patterns only speak where nothing else does."""


class Evidence(Struct, frozen=True):
    """One ground for a role; captures are stretches of the text.

    `clause` is the pattern that matched, `matched` the stretch that it took, and `like` the
    annotation whose role this one shares.
    """

    role: str
    rule: str
    ground: Ground
    points: float
    clause: str | None = None
    matched: Span | None = None
    captures: Mapping[str, Span] = {}
    like: int | None = None


class Verdict(Struct, frozen=True):
    """The role that most speaks for, with its points, and every ground for any."""

    best: Evidence | None
    points: float
    grounds: tuple[Evidence, ...]


def judge(evidence: Sequence[Evidence]) -> Verdict:
    """The role with most points, if they are enough; the strongest ground speaks for it."""
    weighed = {NOTHING: FLOOR, **totals(evidence)}
    winner = max(weighed, key=weighed.__getitem__)
    points = weighed[winner]
    if winner == NOTHING:
        return Verdict(None, points, tuple(evidence))
    own = [each for each in evidence if each.role == winner]
    return Verdict(max(own, key=lambda each: each.points), points, tuple(evidence))


def totals(evidence: Sequence[Evidence]) -> dict[str, float]:
    """The points of each role: the best of each sort of ground, added up.

    What only speaks where nothing else does is never added to anything.
    """
    best: dict[tuple[str, Ground], float] = {}
    for each in evidence:
        place = each.role, each.ground
        best[place] = max(each.points, best.get(place, 0.0))
    found: dict[str, float] = {}
    for (role, _), points in best.items():
        before = found.get(role, 0.0)
        weak = min(before, points) <= WEAK
        found[role] = max(before, points) + (0.0 if weak else AGREEING)
    return found


def of_words(line: Line, at: int, entries: Iterable[Entry], packs: Packs) -> Iterator[Evidence]:
    """What the word patterns say that match here, of each pack the best."""
    best: dict[str, tuple[float, Pack, str, Hit]] = {}
    for _, pack, pattern in entries:
        hit = match(pattern, line, at)
        if hit is None:
            continue
        points = _points(pack, hit)
        held = best.get(pack.name)
        if held is None or points >= held[0]:
            best[pack.name] = points, pack, pattern.text, hit
    for points, pack, text, hit in best.values():
        if not vetoed(pack, line, at, packs):
            matched = Span(line.start[hit.first], line.end[hit.end - 1])
            captures = dict(hit.captures)
            yield Evidence(pack.role, pack.name, "words", points, text, matched, captures)


def _points(pack: Pack, hit: Hit) -> float:
    if pack.priority <= WEAK:
        return float(pack.priority)
    return max(FLOOR + 1, pack.priority - SKIPPED * hit.skipped + DETAIL * hit.named)


def vetoed(pack: Pack, line: Line, at: int, packs: Packs) -> bool:
    """Whether a pack takes its word back on a figure."""
    for words, veto in packs.vetoes(pack).for_figure(line.tags[at]):
        if words and words.isdisjoint(line.words):
            continue
        if match(veto, line, at) is not None:
            return True
    return False


def of_clauses(line: Line, at: int, frames: Iterable[Frame], packs: Packs) -> Iterator[Evidence]:
    """What the clause patterns say that match here."""
    kind = line.type[at]
    for frame in frames:
        for _, pack, pattern in packs.of_clause(frame, kind):
            if matches(pattern, frame) and not vetoed(pack, line, at, packs):
                ground = GROUNDS.get(pattern.asks[0][0], "clause")
                yield Evidence(
                    pack.role,
                    pack.name,
                    ground,
                    strength(pattern, frame, pack.priority),
                    pattern.text,
                    captures=_captured(pack, frame, ground),
                )


def _captured(pack: Pack, frame: Frame, ground: Ground) -> dict[str, Span]:
    """The thing that was bought or built, where the pack says that it stands.

    What a noun is of comes first where the noun decided: the sale of the mill was blocked.
    """
    places = (
        sorted(pack.object, key=lambda place: place != "of") if ground == "head" else pack.object
    )
    for place in places:
        span = frame.spans.get(place)
        if span is not None:
            return {"object": span}
    return {}
