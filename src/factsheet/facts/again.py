"""Figures without words of their own, which go on with what the article told before."""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from itertools import islice, pairwise

from msgspec import Struct

from factsheet.facts.listed import is_each
from factsheet.facts.reading import Frames, RoleReading
from factsheet.grammar.rule import Annotation
from factsheet.model.values import Magnitude, MonetaryAmount, Percentage
from factsheet.packs.line import Line

FARTHEST = 12
"""Items between a noun that takes up a figure and its own."""
REMEMBERED = 500
"""Code points after which a figure told before is no longer taken up."""
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
NO_READING = RoleReading("", "")
Told = tuple[Line, dict[int, RoleReading]]
"""A sentence and the readings of its items."""


class Last(Struct, frozen=True):
    """The figure of a kind that was told last with a role, and how large it was."""

    reading: RoleReading
    number: int
    size: float
    end: int
    each: bool


class Course:
    """What an article told last of each kind: figures without words of their own go on with it."""

    __slots__ = ("annotations", "last")

    def __init__(self, annotations: Sequence[Annotation]) -> None:
        self.annotations = annotations
        self.last: dict[str, Last] = {}

    def follow(
        self,
        line: Line,
        here: dict[int, RoleReading],
        nothing: AbstractSet[int],
        frames: Frames,
    ) -> None:
        """Give the figures of a line that nothing speaks for the role of the one before."""
        item = _is_item(line, frames)
        for at in line.places:
            number, kind = line.figure[at], line.type[at]
            if kind not in GONE_ON_WITH:
                continue
            size = _size(self.annotations[number])
            given, own = self.last.get(kind), here.get(at)
            if own is None or (item and own.points < TOPIC):
                if (
                    given is not None
                    and number not in nothing
                    and (item or self._near(line, at, given, size))
                    and (item or _is_part(line, at, given) or not _is_told_anew(frames, number))
                ):
                    here[at] = _gone_on(given)
            elif not item:
                self.last[kind] = Last(own, number, size, line.end[at], is_each(line, at))

    @staticmethod
    def _near(line: Line, at: int, given: Last, size: float) -> bool:
        """Whether a figure stands near the one told last, and is of its size."""
        if line.start[at] - given.end > REMEMBERED or is_each(line, at) != given.each:
            return False
        if not size or not given.size:
            return size == given.size
        return 1 / OF_A_SIZE <= size / given.size <= OF_A_SIZE


def _is_part(line: Line, at: int, given: Last) -> bool:
    """Whether it is a part of the figure told last, whose role it keeps: of which Bonn paid $3."""
    if given.number not in line.figure:
        return False
    between = line.word[line.figure.index(given.number) + 1 : at]
    return any(pair in line.wording.parting for pair in pairwise(between))


def _is_told_anew(frames: Frames, number: int) -> bool:
    """Whether a verb of its own says of a figure what no pack knows: it flew away."""
    return any("anew" in frame.terms for frame in frames.get(number, ())[:1])


def _gone_on(given: Last) -> RoleReading:
    like = given.number if given.reading.like is None else given.reading.like
    return RoleReading(given.reading.role, given.reading.rule, like=like, points=TOPIC)


def _is_item(line: Line, frames: Frames) -> bool:
    """Whether a line is an item of a list: a few words and figures, and no whole sentence."""
    if len(line.word) > LONGEST_ITEM or line.word[-1] in SENTENCE_ENDS:
        return False
    first = line.figure[line.places[0]]
    return not any("verb" in frame.terms for frame in frames.get(first, ())[:1])


def _size(annotation: Annotation) -> float:
    value = annotation.value
    if not isinstance(value, MonetaryAmount | Percentage):
        return 0.0
    end = value.max if value.max is not None else value.min
    return float(end or 0)


def tell_again(
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


def take_up(line: Line, here: dict[int, RoleReading], before: Told | None) -> None:
    """Give "the true figure" the role of the figure of its kind that was told last."""
    for at in line.places:
        surely = at in here and here[at].points > TOPIC
        if surely or not _takes_up(line, at):
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
        if line.type[at] == "money" and tuple(words[place - 1 : place + 1]) in line.wording.sums:
            return True
    return False
