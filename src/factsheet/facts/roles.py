"""What a figure is in its sentence: the packs' answer, and the nouns for it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from datetime import date
from itertools import islice

from msgspec import Struct

from factsheet.grammar.rule import Annotation
from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.packs.index import WEAK, Entry, Pack, Packs
from factsheet.packs.line import KINDS, Line, read_line
from factsheet.packs.matcher import CLAUSE_ENDS, Hit, match
from factsheet.packs.steps import Pattern
from factsheet.text.context import ReadingContext

REACH = 30
"""Items on each side of a figure in which the anchor of a pattern may stand."""
LINKS = frozenset(
    (
        ", and or from to up down compared with versus vs against than ; then previously as it the "
        "respectively in at on for of a an per / ( ) earlier previous prior same period range ended"
    ).split()
)
"""Words between two figures of which the one lists or compares the other."""
PER = frozenset("a an per /".split())
"""Words before what a price is for, which parts no two prices."""
LONGEST_LINK = 16
"""Items from the one to the other."""
COMPARING = frozenset(
    tuple(words.split())
    for words in ("up from", "down from", "compared with", "compared to", "against", "versus", "vs")
)
"""Words right before a figure that set it against the one of its kind before, however far."""
FARTHEST_LINK = 24
"""Items from the one to the other, then."""
STEPS = 3
"""Figures of its kind back from a figure to one that it may be compared with."""
FIRM = 40
"""Below this priority a pack's word gives way to that of a figure which is listed beside."""
BETWEEN = ("time", "place", "percentage", "magnitude")
"""Kinds of items that may stand between such figures."""
IN_OTHER_WORDS = frozenset(((",", "or"), ("or",), ("(",)))
"""What stands between a total and the same told for each: $8 million, or 40 cents a share."""
LEFT_OVER = frozenset(("profit", "loss"))
"""Roles that are told so."""
CHANGES = frozenset(("growth", "decline", "savings"))
"""Roles of figures that say by how much: what stands after "to" or "from" is a level."""


DATE_LINE = frozenset(
    (
        "published updated posted modified created issued dated date last first by on at and "
        ": , . | - – — · • ( ) gmt utc bst est edt cet cest pst pdt am pm"
    ).split()
)
"""Words of a line that only dates an article or names its authors."""
LONGEST_BYLINE = 9
"""Items of a line of authors and a date."""
FIGURES = frozenset("figure figures total sum amount number bill tab cost".split())
"""Nouns that take up a figure told before: the true figure."""
TAKING_UP = frozenset("true real actual final latest overall eventual full revised same".split())
"""Words before such a noun that set it beside the one before."""
FARTHEST = 12
"""Items between such a noun and its figure."""
DATED = frozenset("time person organization place other".split())
REMEMBERED = 400
"""Code points after which a figure told before is no longer taken up."""


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


Told = tuple[Line, dict[int, RoleReading]]
"""A sentence and the readings of its items."""


def find_roles(lines: Iterable[Line], packs: Packs) -> dict[int, RoleReading]:
    """The role of each annotation that a pack knows, by the annotation's place in the list."""
    found: dict[int, RoleReading] = {}
    before: Told | None = None
    for line in lines:
        here: dict[int, RoleReading] = {}
        if _only_dates(line):
            continue
        anchors = anchors_in(line, packs)
        for at in (i for i, figure in enumerate(line.figure) if figure >= 0):
            reading = read_role(line, at, candidates(line, at, packs, anchors))
            if reading is not None:
                here[at] = reading
        _share(line, here)
        _take_up(line, here, before)
        before = line, here
        found.update((line.figure[at], reading) for at, reading in here.items())
    return found


def read_lines(
    context: ReadingContext,
    annotations: Sequence[Annotation],
    names: Names,
    published: date | None = None,
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
        read_line(context.tokens, sentences[place], figures, names, published)
        for place, figures in held.items()
    ]


def anchors_in(line: Line, packs: Packs) -> list[tuple[int, str]]:
    """The items of a line that patterns hang on, with their words."""
    anchors = packs.anchors
    return [(item, word) for item, word in enumerate(line.word) if word in anchors]


def candidates(
    line: Line, at: int, packs: Packs, anchors: Sequence[tuple[int, str]]
) -> list[Entry]:
    """The patterns whose anchor stands near enough to this item, and those that need none."""
    kind = line.type[at]
    first, stop = bisect_left(anchors, (at - REACH,)), bisect_left(anchors, (at + REACH,))
    found = list(packs.always(kind))
    for word in dict.fromkeys(word for _, word in anchors[first:stop]):
        found += packs.hung_on(word, kind)
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


def _share(line: Line, here: dict[int, RoleReading]) -> None:
    """Give a figure that no pack knows, or none from nearby, the role of one listed beside it."""
    told: dict[str, list[int]] = {}
    pairs = []
    for place in (i for i, figure in enumerate(line.figure) if figure >= 0):
        before = told.setdefault(line.type[place], [])
        nearest = before[: -STEPS - 1 : -1]
        pairs += [(giver, place) for giver in nearest if _linked(line, giver, place)]
        before.append(place)
    for giver, taker in pairs:
        _lend(line, here, giver, taker)
    for taker, giver in reversed(pairs):
        _lend(line, here, giver, taker)


def _lend(line: Line, here: dict[int, RoleReading], giver: int, taker: int) -> None:
    """Give a figure the role of another, unless its own or another's is as firm."""
    given, own = here.get(giver), here.get(taker)
    if given is None or given.priority <= WEAK:
        return
    if own is not None and own.priority > (WEAK if given.priority < FIRM else FIRM - 1):
        return
    if given.role in CHANGES and _moves_to(line, giver, taker):
        return
    if given.role not in LEFT_OVER and _each(line, giver) != _each(line, taker):
        return
    here[taker] = RoleReading(
        given.role,
        given.rule,
        subject=given.subject,
        like=line.figure[giver] if given.like is None else given.like,
        priority=given.priority,
    )


def _moves_to(line: Line, giver: int, taker: int) -> bool:
    """Whether one of the two is how far something moved, and the other where it came to."""
    between = line.word[min(giver, taker) + 1 : max(giver, taker)]
    return between[-1:] in (["to"], ["from"])


def _only_dates(line: Line) -> bool:
    """Whether the line is no sentence but the date of an article, with its authors perhaps."""
    items = zip(line.word, line.type, strict=True)
    if line.word[0] == "by" and len(line.word) <= LONGEST_BYLINE and line.type[-1] == "time":
        return line.type[1] != "time"
    return all(type_ in DATED or (not type_ and word in DATE_LINE) for word, type_ in items)


def _take_up(line: Line, here: dict[int, RoleReading], before: Told | None) -> None:
    """Give "the true figure" the role of the figure of its kind that was told last."""
    for at, figure in enumerate(line.figure):
        if figure < 0 or at in here or not _takes_up(line, at):
            continue
        told = [(line, i, here[i]) for i in here if i < at]
        if before is not None and line.start[at] - before[0].end[-1] < REMEMBERED:
            told += [(before[0], i, reading) for i, reading in sorted(before[1].items())[::-1]]
        same = (each for each in told if each[0].type[each[1]] == line.type[at])
        for source, i, reading in islice(same, 1):
            like = source.figure[i] if reading.like is None else reading.like
            here[at] = RoleReading(
                reading.role,
                reading.rule,
                subject=reading.subject,
                like=like,
                priority=reading.priority,
            )


def _takes_up(line: Line, at: int) -> bool:
    """Whether a noun that takes up a figure stands before this one, with none between.

    What something is up from is that figure again, at another time.
    """
    words = line.word
    if tuple(words[max(0, at - 2) : at]) in COMPARING:
        return True
    for place in range(at - 1, max(0, at - FARTHEST), -1):
        if line.figure[place] >= 0:
            return False
        if words[place] in FIGURES and words[place - 1] in TAKING_UP:
            return True
    return False


def _linked(line: Line, first: int, second: int) -> bool:
    """Whether one figure is listed or compared with another of its kind."""
    kind = line.type[first]
    if second - first > FARTHEST_LINK or kind == "time":
        return False
    if kind == "quantity" and line.tags[first] != line.tags[second]:
        return False
    words = line.word
    if _compared(words[first + 1 : second]):
        return True
    if _each(line, first) != _each(line, second) and "from" not in words[first + 1 : second]:
        return tuple(words[first + 1 : second]) in IN_OTHER_WORDS
    return second - first <= LONGEST_LINK and all(
        words[i] in LINKS or line.type[i] in (*BETWEEN, kind) or words[i - 1] in PER
        for i in range(first + 1, second)
    )


def _compared(between: Sequence[str]) -> bool:
    """Whether the words between two figures set the second against the first: up from."""
    set_against = tuple(between[-2:]) in COMPARING or tuple(between[-1:]) in COMPARING
    return set_against and CLAUSE_ENDS.isdisjoint(between)


def _each(line: Line, at: int) -> bool:
    """Whether the figure is for each of something: 9 pence a share is no part of a total."""
    return "per" in line.tags[at]
