"""What a figure is in its sentence: the packs' answer, and the nouns for it."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date
from itertools import islice

from msgspec import Struct

from factsheet.facts.evidence import NOTHING, Evidence, judge, of_clauses, of_words
from factsheet.grammar.rule import Annotation
from factsheet.model.document import Span
from factsheet.model.entities import Names
from factsheet.model.values import Magnitude, MonetaryAmount, Percentage
from factsheet.packs.frame import Frame
from factsheet.packs.index import WEAK, Entry, Packs
from factsheet.packs.line import KINDS, Line, read_line
from factsheet.packs.wording import NO_WORDS, Wording
from factsheet.text.context import ReadingContext

REACH = 30
"""Items on each side of a figure in which the anchor of a pattern may stand."""
LONGEST_LINK = 16
"""Items from the one to the other."""
FARTHEST_LINK = 24
"""Items from the one to the other, then."""
STEPS = 3
"""Figures of its kind back from a figure to one that it may be compared with."""
LENT, LISTED, COMPARED = 0.5, 40.0, 60.0
"""The part of its points that a role lends to a figure listed beside it, the most that it lends so,
and to one that is set against it: less than a pattern of its own has, and as much."""
BETWEEN = ("time", "place", "percentage", "magnitude")
"""Kinds of items that may stand between such figures."""
LEFT_OVER = frozenset(("profit", "loss"))
"""Roles that are told so."""
CHANGES = frozenset(("growth", "decline", "savings"))
"""Roles of figures that say by how much: what stands after "to" or "from" is a level."""


PERSONS = frozenset("people killed injured missing displaced arrested".split())
"""Roles of people, who may be listed under one head: 14 children, nine women and two men."""
LONGEST_BYLINE = 9
"""Items of a line of authors and a date."""
FARTHEST = 12
"""Items between such a noun and its figure."""
DATED = frozenset("time person organization place other".split())
REMEMBERED = 500
"""Code points after which a figure told before is no longer taken up."""


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


NO_READING = RoleReading("", "")
AGAIN = (MonetaryAmount, Percentage, Magnitude)
"""Kinds of which two equal figures in an article are, as a rule, one told twice."""
GONE_ON_WITH = ("money", "percentage")
"""Kinds of figures that go on with the role of the one told last."""
OF_A_SIZE = 100
"""How many times larger one figure may be than another of which it tells more."""
SENTENCE_ENDS = frozenset(".!?")
LONGEST_ITEM = 20
"""Items of a line of a list."""
TOPIC = 20.0
"""Points of a role that is only gone on with."""
Frames = Mapping[int, tuple[Frame, ...]]
"""The clauses around each figure, by its annotation's number."""
Told = tuple[Line, dict[int, RoleReading]]
"""A sentence and the readings of its items."""


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
        here = {at: reading for at, each in evidence.items() if (reading := _read(each))}
        nothing.update(line.figure[at] for at, each in evidence.items() if _speaks_for_none(each))
        _share(line, here, evidence)
        _take_up(line, here, before)
        before = line, here
        course.follow(line, here, nothing)
        found.update((line.figure[at], reading) for at, reading in here.items())
    _tell_again(found, annotations, nothing)
    return found


def _speaks_for_none(evidence: Sequence[Evidence]) -> bool:
    return any(each.role == NOTHING for each in evidence)


def _is_item(line: Line, frames: Frames) -> bool:
    """Whether a line is an item of a list: a few words and figures, and no whole sentence."""
    if len(line.word) > LONGEST_ITEM or line.word[-1] in SENTENCE_ENDS:
        return False
    first = next(number for number in line.figure if number >= 0)
    return not any("verb" in frame.terms for frame in frames.get(first, ())[:1])


class Last(Struct, frozen=True):
    """The figure of a kind that was told last with a role, and how large it was."""

    reading: RoleReading
    number: int
    size: float
    end: int
    each: bool


class Course:
    """What an article told last of each kind: figures without words of their own go on with it."""

    __slots__ = ("annotations", "frames", "last")

    def __init__(self, annotations: Sequence[Annotation], frames: Frames) -> None:
        self.annotations = annotations
        self.frames = frames
        self.last: dict[str, Last] = {}

    def follow(self, line: Line, here: dict[int, RoleReading], nothing: AbstractSet[int]) -> None:
        """Give the figures of a line that nothing speaks for the role of the one before."""
        item = _is_item(line, self.frames)
        for at, number in enumerate(line.figure):
            kind = line.type[at]
            if number < 0 or kind not in GONE_ON_WITH:
                continue
            size = _size(self.annotations[number])
            given, own = self.last.get(kind), here.get(at)
            if own is None or (item and own.points < TOPIC):
                if (
                    given is not None
                    and number not in nothing
                    and (item or self._near(line, at, given, size))
                    and (item or not self._is_told_anew(number))
                ):
                    here[at] = _gone_on(given)
            elif not item:
                self.last[kind] = Last(own, number, size, line.end[at], _each(line, at))

    def _is_told_anew(self, number: int) -> bool:
        """Whether a verb of its own says of a figure what no pack knows: it flew away."""
        return any("anew" in frame.terms for frame in self.frames.get(number, ())[:1])

    @staticmethod
    def _near(line: Line, at: int, given: Last, size: float) -> bool:
        """Whether a figure stands near the one told last, and is of its size."""
        if line.start[at] - given.end > REMEMBERED or _each(line, at) != given.each:
            return False
        if not size or not given.size:
            return size == given.size
        return 1 / OF_A_SIZE <= size / given.size <= OF_A_SIZE


def _gone_on(given: Last) -> RoleReading:
    like = given.number if given.reading.like is None else given.reading.like
    return RoleReading(given.reading.role, given.reading.rule, like=like, points=TOPIC)


def _size(annotation: Annotation) -> float:
    value = annotation.value
    if not isinstance(value, MonetaryAmount | Percentage):
        return 0.0
    end = value.max if value.max is not None else value.min
    return float(end or 0)


def _tell_again(
    found: dict[int, RoleReading], annotations: Sequence[Annotation], nothing: AbstractSet[int]
) -> None:
    """Let a figure that is told again be what it was where the article says so."""
    told: dict[object, tuple[int, RoleReading]] = {}
    for number, reading in found.items():
        value = annotations[number].value
        if type(value) in AGAIN and reading.points > told.get(value, (0, NO_READING))[1].points:
            told[value] = number, reading
    for number, annotation in enumerate(annotations):
        if type(annotation.value) in AGAIN and annotation.value in told:
            first, reading = told[annotation.value]
            own = found.get(number)
            if own is None and number not in nothing:
                like = first if reading.like is None else reading.like
                found[number] = RoleReading(
                    reading.role, reading.rule, subject=None, like=like, points=TOPIC
                )


def gather(line: Line, packs: Packs, frames: Frames) -> dict[int, list[Evidence]]:
    """All that the wording and the clauses say of each figure of a line, by its item."""
    anchors = anchors_in(line, packs)
    found: dict[int, list[Evidence]] = {}
    for at, number in enumerate(line.figure):
        if number >= 0:
            found[at] = [
                *of_words(line, at, candidates(line, at, packs, anchors)),
                *of_clauses(line, at, frames.get(number, ()), packs),
            ]
    return found


def _read(evidence: Sequence[Evidence]) -> RoleReading | None:
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


def _share(
    line: Line, here: dict[int, RoleReading], evidence: Mapping[int, list[Evidence]]
) -> None:
    """Let the role of a figure speak for one that is listed or compared with it."""
    told: dict[str, list[int]] = {}
    pairs = []
    for place in evidence:
        before = told.setdefault(line.type[place], [])
        nearest = before[: -STEPS - 1 : -1]
        pairs += [(giver, place) for giver in nearest if _linked(line, here, giver, place)]
        before.append(place)
    for giver, taker in pairs:
        _lend(line, here, evidence, giver, taker)
    for taker, giver in reversed(pairs):
        _lend(line, here, evidence, giver, taker)


def _lend(
    line: Line,
    here: dict[int, RoleReading],
    evidence: Mapping[int, list[Evidence]],
    giver: int,
    taker: int,
) -> None:
    """Let the role of one figure speak for another, less than what its own words would."""
    given = here.get(giver)
    if given is None or given.points <= WEAK or given.like == line.figure[taker]:
        return
    if given.role in CHANGES and _moves_to(line, giver, taker):
        return
    if given.role not in LEFT_OVER and not _of_a_kind(line, giver, taker):
        return
    between = line.word[min(giver, taker) + 1 : max(giver, taker)]
    if given.role in LEFT_OVER and tuple(between) in line.wording.in_other_words:
        points = COMPARED
    elif _compared(line, between) or between[-1:] == ["("]:
        points = min(COMPARED, given.points)
    else:
        points = min(LISTED, LENT * given.points)
    like = line.figure[giver] if given.like is None else given.like
    captures = {"subject": given.subject} if given.subject else {}
    evidence[taker].append(
        Evidence(given.role, given.rule, "listed", points, captures=captures, like=like)
    )
    reading = _read(evidence[taker])
    if reading is not None:
        here[taker] = reading


def _moves_to(line: Line, giver: int, taker: int) -> bool:
    """Whether one of the two is how far something moved, and the other where it came to."""
    between = line.word[min(giver, taker) + 1 : max(giver, taker)]
    return between[-1:] in (["to"], ["from"])


def _only_dates(line: Line) -> bool:
    """Whether the line is no sentence but the date of an article, with its authors perhaps."""
    items = zip(line.word, line.type, strict=True)
    if line.word[0] == "by" and len(line.word) <= LONGEST_BYLINE and line.type[-1] == "time":
        return line.type[1] != "time"
    return all(
        type_ in DATED or (not type_ and word in line.wording.dating) for word, type_ in items
    )


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
                points=reading.points,
            )


def _takes_up(line: Line, at: int) -> bool:
    """Whether a noun that takes up a figure stands before this one, with none between.

    What something is up from is that figure again, at another time.
    """
    words = line.word
    if tuple(words[max(0, at - 2) : at]) in line.wording.comparing:
        return True
    for place in range(at - 1, max(0, at - FARTHEST), -1):
        if line.figure[place] >= 0:
            return False
        if words[place] in line.wording.figures and words[place - 1] in line.wording.taking_up:
            return True
    return False


def _linked(line: Line, here: Mapping[int, RoleReading], first: int, second: int) -> bool:
    """Whether one figure is listed or compared with another of its kind."""
    kind = line.type[first]
    if second - first > FARTHEST_LINK or kind == "time":
        return False
    if kind == "quantity" and line.tags[first] != line.tags[second]:
        roles = [here[at].role for at in (first, second) if at in here]
        if not PERSONS.issuperset(roles):
            return False
    words = line.word
    if _compared(line, words[first + 1 : second]):
        return True
    if not _of_a_kind(line, first, second) and "from" not in words[first + 1 : second]:
        return tuple(words[first + 1 : second]) in line.wording.in_other_words
    return second - first <= LONGEST_LINK and all(
        words[i] in line.wording.links
        or line.type[i] in (*BETWEEN, kind)
        or words[i - 1] in line.wording.per
        for i in range(first + 1, second)
    )


def _compared(line: Line, between: Sequence[str]) -> bool:
    """Whether the words between two figures set the second against the first: up from."""
    set_against = (
        tuple(between[-2:]) in line.wording.comparing
        or tuple(between[-1:]) in line.wording.comparing
    )
    return set_against and line.wording.clause_ends.isdisjoint(between)


def _of_a_kind(line: Line, giver: int, taker: int) -> bool:
    """Whether both are for each of something or neither, or the one is what the other came to."""
    first, second = sorted((giver, taker))
    between = line.word[first + 1 : second]
    return (
        _each(line, giver) == _each(line, taker)
        or between[-1:] == ["to"]
        or (_compared(line, between) and _each(line, first))
    )


def _each(line: Line, at: int) -> bool:
    """Whether the figure is for each of something: 9 pence a share is no part of a total."""
    return "per" in line.tags[at]
