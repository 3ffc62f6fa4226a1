"""Figures that are listed or compared with another, and share what it is."""

from collections.abc import Mapping, Sequence

from factsheet.facts.evidence import NOTHING, Evidence
from factsheet.facts.reading import RoleReading, read
from factsheet.packs.line import Line
from factsheet.packs.pack import WEAK

LONGEST_LINK = 16
"""Items from the one to the other."""
FARTHEST_LINK = 24
"""Items from the one to the other where words set the second against the first."""
STEPS = 3
"""Figures of its kind back from a figure to one that it may be compared with."""
LENT, LISTED, COMPARED = 0.5, 40.0, 60.0
"""The part of its points that a role lends to a figure listed beside it, the most that it lends so,
and to one that is set against it: less than a pattern of its own has, and as much."""
LONGEST_PHRASE = 6
"""Items of a noun phrase between what compares and the figure: against its spring forecast of."""
LONGEST_TIME = 4
"""Items between a bracket and the colon behind which the figure of another time stands."""
BETWEEN = ("time", "place", "percentage", "magnitude")
"""Kinds of items that may stand between such figures."""
LEFT_OVER = frozenset(("profit", "loss"))
"""Roles that are told so."""
SHARED_OUT = frozenset("cost aid savings pay".split())
"""Roles of a total that is told for each as well."""
WAYS = frozenset(("growth", "decline"))
"""The same of two movements: the one rose 4%, against a fall of 3%."""
CHANGES = frozenset(("growth", "decline", "savings"))
"""Roles of figures that say by how much: what something moves to or from is a level."""
PERSONS = frozenset("people killed injured missing displaced arrested".split())
"""Roles of people, who may be listed under one head: 14 children, nine women and two men."""


def share(line: Line, here: dict[int, RoleReading], evidence: Mapping[int, list[Evidence]]) -> None:
    """Let the role of a figure speak for one that is listed or compared with it."""
    told: dict[str, list[int]] = {}
    pairs = []
    for place in evidence:
        before = told.setdefault(line.type[place], [])
        for giver in before[: -STEPS - 1 : -1]:
            if _linked(line, here, giver, place):
                pairs.append((giver, place))
            if _is_of_another_time(line.word[giver + 1 : place]):
                if giver not in here:
                    evidence[place] += [each for each in evidence[giver] if each.role == NOTHING]
                break
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
    """Let the role of one figure speak for another, less than what its own words would.

    A loss is set against a profit as often as against another loss: their own nouns tell.
    """
    given = here.get(giver)
    if given is None or given.points <= WEAK or given.like == line.figure[taker]:
        return
    if given.role in CHANGES and _moves_to(line, giver, taker):
        return
    shared_out = given.role in SHARED_OUT and _shared_out(line, giver, taker)
    if given.role not in LEFT_OVER and not shared_out and not _of_a_kind(line, giver, taker):
        return
    between = line.word[min(giver, taker) + 1 : max(giver, taker)]
    if giver > taker and _is_part(line, between):
        return
    if given.role in LEFT_OVER and tuple(between) in line.wording.in_other_words:
        points = COMPARED
    elif (
        (_compared(line, between) and not _is_part(line, between))
        or between[-1:] == ["("]
        or _is_of_another_time(between)
        or (giver < taker and _tells_difference(line, taker))
    ):
        points = min(COMPARED, given.points)
    else:
        points = min(LISTED, LENT * given.points)
    if _told_otherwise(given.role, evidence[taker]):
        points = min(LISTED, points)
    like = line.figure[giver] if given.like is None else given.like
    captures = {"subject": given.subject} if given.subject else {}
    evidence[taker].append(
        Evidence(given.role, given.rule, "listed", points, captures=captures, like=like)
    )
    reading = read(evidence[taker])
    if reading is not None:
        here[taker] = reading


def _told_otherwise(role: str, own: Sequence[Evidence]) -> bool:
    """Whether a figure's own words say that it is the opposite of what the other one is."""
    left = LEFT_OVER - {role}
    other_way = WAYS - {role} if role in WAYS else frozenset()
    return any(
        each.role in other_way or (each.ground == "head" and each.role in left) for each in own
    )


def _shared_out(line: Line, first: int, second: int) -> bool:
    """Whether the second is the first, told for each: $4 million on meals, or $3 a pupil."""
    between = line.word[first + 1 : second]
    told = tuple(between[-2:]) in line.wording.in_other_words
    return told and len(between) <= LONGEST_PHRASE and is_each(line, second)


def _moves_to(line: Line, giver: int, taker: int) -> bool:
    """Whether one of the two is how far something moved, and the other where it came to."""
    between = line.word[min(giver, taker) + 1 : max(giver, taker)]
    moves = line.wording.coming_to | line.wording.coming_from
    return bool(between) and between[-1] in moves


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
    between = words[first + 1 : second]
    if _compared(line, between) or _compared_of(line, between) or _is_of_another_time(between):
        return True
    if _is_part_of_whole(line, first, between):
        return True
    if _tells_difference(line, second) and line.wording.clause_ends.isdisjoint(between):
        return True
    if not _of_a_kind(line, first, second) and line.wording.coming_from.isdisjoint(between):
        return tuple(between) in line.wording.in_other_words or _shared_out(line, first, second)
    return second - first <= LONGEST_LINK and all(
        words[i] in line.wording.links
        or line.type[i] in (*BETWEEN, kind)
        or words[i - 1] in line.wording.per
        for i in range(first + 1, second)
    )


def _compared(line: Line, between: Sequence[str]) -> bool:
    """Whether the words between two figures set the second against the first: up 4% from."""
    last = tuple([word for word in between[-3:] if word])
    set_against = last[-2:] in line.wording.comparing or last[-1:] in line.wording.comparing
    return set_against and line.wording.clause_ends.isdisjoint(between)


def _is_of_another_time(between: Sequence[str]) -> bool:
    """Whether brackets give the second figure for another time: $4 (previous year: $3)."""
    opening = between[-1 - LONGEST_TIME : -1]
    return between[-1:] == [":"] and "(" in opening


def _is_part(line: Line, between: Sequence[str]) -> bool:
    """Whether they only make the second a part of the first, and so perhaps another thing."""
    return (
        tuple(between[-2:]) in line.wording.parting or tuple(between[-1:]) in line.wording.parting
    )


def _is_part_of_whole(line: Line, first: int, between: list[str]) -> bool:
    """Whether a clause opens with the one figure as a whole, and goes on with a part of it."""
    words, opens = line.word, first - 1
    while opens >= 0 and words[opens] in line.wording.articles:
        opens -= 1
    return (
        between[-1:] == [","] and tuple(words[max(0, opens - 1) : opens + 1]) in line.wording.wholes
    )


def _compared_of(line: Line, between: Sequence[str]) -> bool:
    """The same with a noun phrase before the figure: down from its spring forecast of."""
    if not between or between[-1] not in line.wording.of:
        return False
    for length in range(1, min(LONGEST_PHRASE + 1, len(between))):
        before = between[: -1 - length]
        if _compared(line, before):
            return True
        if between[-1 - length] in line.wording.phrase_ends:
            return False
    return False


def _tells_difference(line: Line, at: int) -> bool:
    """Whether a figure says by how much the one before it misses or tops another: 2 cents above."""
    after = tuple(line.word[at + 1 : at + 3])
    if line.type[at] != "money" or len(after) < 2:
        return False
    return after in line.wording.differing or after[:1] in line.wording.differing


def _of_a_kind(line: Line, giver: int, taker: int) -> bool:
    """Whether both are for each of something or neither, or the one is what the other came to."""
    first, second = sorted((giver, taker))
    between = line.word[first + 1 : second]
    return (
        is_each(line, giver) == is_each(line, taker)
        or not line.wording.coming_to.isdisjoint(between[-1:])
        or _is_of_another_time(between)
        or (_compared(line, between) and is_each(line, first))
    )


def is_each(line: Line, at: int) -> bool:
    """Whether the figure is for each of something: 9 pence a share is no part of a total."""
    return "per" in line.tags[at]
