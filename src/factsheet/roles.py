"""What a figure is in its sentence: the packs' answer, and the nouns for it."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from datetime import date

from msgspec import Struct

from factsheet.document import Span
from factsheet.names import Names
from factsheet.packs.index import WEAK, Entry, Pack, Packs
from factsheet.packs.line import KINDS, Line, read_line
from factsheet.packs.matcher import Hit, match
from factsheet.packs.steps import Pattern
from factsheet.rule import Annotation
from factsheet.scene import Scene
from factsheet.values import Quantity

REACH = 30
"""Items on each side of a figure in which the anchor of a pattern may stand."""
LINKS = frozenset(
    (
        ", and or from to up down compared with versus vs against than ; than then previously "
        "respectively in at on for of a an per /"
    ).split()
)
"""Words between two figures of which the one lists or compares the other."""
PER = frozenset("a an per /".split())
"""Words before what a price is for, which parts no two prices."""
LONGEST_LINK = 6


class RoleReading(Struct, frozen=True):
    """A pack's word on one annotation; captures are stretches of the text.

    `clause` is the pattern that matched, `matched` the stretch that it took, and `like` the
    annotation whose role this one shares, where no pattern matched it itself.
    """

    role: str
    rule: str
    subject: Span | None = None
    context: Span | None = None
    counterparty: Span | None = None
    round: Span | None = None
    clause: str | None = None
    matched: Span | None = None
    like: int | None = None
    priority: int = 50


def find_roles(
    lines: Iterable[Line], annotations: Sequence[Annotation], packs: Packs
) -> dict[int, RoleReading]:
    """The role of each annotation that a pack knows, by the annotation's place in the list."""
    found: dict[int, RoleReading] = {}
    for line in lines:
        here = {}
        for at in (i for i, figure in enumerate(line.figure) if figure >= 0):
            reading = read_role(line, at, candidates(line, at, packs))
            if reading is not None:
                here[at] = reading
        _share(line, here, annotations)
        found.update((line.figure[at], reading) for at, reading in here.items())
    return found


def read_lines(
    scene: Scene, annotations: Sequence[Annotation], names: Names, published: date | None = None
) -> list[Line]:
    """Each sentence that holds a figure, as the packs see it."""
    sentences = scene.tokens.sentences
    starts = [sentence.start for sentence in sentences]
    held: dict[int, list[tuple[int, Annotation]]] = {}
    for number, annotation in enumerate(annotations):
        if type(annotation.value) in KINDS:
            place = max(0, bisect_right(starts, annotation.start) - 1)
            held.setdefault(place, []).append((number, annotation))
    return [
        read_line(scene.tokens, sentences[place], figures, names, published)
        for place, figures in held.items()
    ]


def candidates(line: Line, at: int, packs: Packs) -> list[Entry]:
    """The patterns whose anchor stands near enough to this item, and those that need none."""
    kind = line.type[at]
    found = list(packs.always.get(kind, ()))
    by_word = packs.by_word
    seen = set()
    for word in line.word[max(0, at - REACH) : at + REACH]:
        kinds = by_word.get(word)
        if kinds is not None and word not in seen:
            seen.add(word)
            found += kinds.get(kind, ())
    return found


def read_role(line: Line, at: int, entries: Sequence[Entry]) -> RoleReading | None:
    """The word of the best pattern that matches: by priority, then nearness, then detail."""
    best: list[tuple[tuple[int, int, int, int], Pack, str, Hit]] = []
    for order, pack, pattern in entries:
        hit = match(pattern, line, at)
        if hit is not None:
            rank = (pack.priority, -hit.skipped, hit.named, order)
            best.append((rank, pack, pattern.text, hit))
    best.sort(key=lambda each: each[0], reverse=True)
    for _, pack, clause, hit in best:
        if not any(match(veto, line, at) for veto in pack.unless):
            return _reading(line, pack, clause, hit)
    return None


def matching(line: Line, at: int, entries: Sequence[Entry]) -> list[tuple[Pack, Pattern]]:
    """Every pattern that matches this figure and that no veto of its pack takes back."""
    return [
        (pack, pattern)
        for _, pack, pattern in entries
        if match(pattern, line, at) is not None
        and not any(match(veto, line, at) for veto in pack.unless)
    ]


def _reading(line: Line, pack: Pack, clause: str, hit: Hit) -> RoleReading:
    captures = dict(hit.captures)
    return RoleReading(
        pack.role,
        pack.name,
        subject=captures.get("subject"),
        context=captures.get("context"),
        counterparty=captures.get("counterparty"),
        round=captures.get("round"),
        clause=clause,
        matched=Span(line.start[hit.first], line.end[hit.end - 1]),
        priority=pack.priority,
    )


def _share(line: Line, here: dict[int, RoleReading], annotations: Sequence[Annotation]) -> None:
    """Give a figure that no pack knows the role of one that it is listed or compared with."""
    at = [i for i, figure in enumerate(line.figure) if figure >= 0]
    last: dict[str, int] = {}
    pairs = []
    for place in at:
        kind = line.type[place]
        if kind in last and _linked(line, last[kind], place, annotations):
            pairs.append((last[kind], place))
        last[kind] = place
    for giver, taker in (*pairs, *((b, a) for a, b in reversed(pairs))):
        given, own = here.get(giver), here.get(taker)
        if given is None or given.priority <= WEAK or (own is not None and own.priority > WEAK):
            continue
        here[taker] = RoleReading(
            given.role,
            given.rule,
            subject=given.subject,
            like=line.figure[giver] if given.like is None else given.like,
            priority=given.priority,
        )


def _linked(line: Line, first: int, second: int, annotations: Sequence[Annotation]) -> bool:
    between = range(first + 1, second)
    if len(between) > LONGEST_LINK or line.type[first] == "time":
        return False
    if line.type[first] == "quantity":
        one, other = (annotations[line.figure[place]].value for place in (first, second))
        if isinstance(one, Quantity) and isinstance(other, Quantity) and one.unit != other.unit:
            return False
    words = line.word
    return all(
        words[i] in LINKS or line.type[i] in ("time", "place") or words[i - 1] in PER
        for i in between
    )
