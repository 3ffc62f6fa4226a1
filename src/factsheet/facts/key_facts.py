"""Which facts belong on the page: a log-linear score of named signs, which `explain` can show."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from math import fsum

from msgspec import Struct
from msgspec.structs import replace

from factsheet.facts.key_signs import Signs, headings, is_verbatim, statement
from factsheet.facts.key_weights import OF_PACKS, WEIGHTS
from factsheet.model.document import Document, Span, Stretches
from factsheet.model.fact import Fact, Place

FEWEST, MOST = 4, 12
"""Key facts of an article, where it has so many."""
SHARE = 0.5
"""The part of an article's facts that goes on the page, within those bounds."""
ENOUGH = -2.0
"""The least score of a key fact: one of eight with it is printed."""

Weights = Mapping[str, float]
"""What each role weighs on a page, by "kind role", as its packs say."""
UNKNOWN_ROLE = 3.0
"""What a role weighs whose packs do not say: its author wrote it to be seen."""
NEVER = Decimal(-99)
"""Points of what is no candidate."""


class Reason(Struct, frozen=True):
    """One ground for or against a fact, in words and points."""

    words: str
    points: Decimal


class Score(Struct, frozen=True):
    """What a fact scores, and why: the heaviest reasons first."""

    reasons: tuple[Reason, ...]

    @property
    def points(self) -> Decimal:
        """The sum."""
        return sum((reason.points for reason in self.reasons), Decimal(0))


class Candidate(Struct, frozen=True):
    """A fact by its index, with its signs, or with what bars it from the page."""

    index: int
    signs: Sequence[str] = ()
    barred: str | None = None


def mark_key(
    document: Document, facts: tuple[Fact, ...], weights: Weights, notes: Sequence[Span] = ()
) -> tuple[Fact, ...]:
    """The same facts, with those marked that belong on a one-page sheet; none of the notes'.

    A figure that is told again is key once, and lists its other places.
    """
    points = {
        each.index: _points(facts[each.index], each.signs, weights)
        for each in candidates(document, facts, notes)
        if each.barred is None
    }
    chosen = choose(facts, points)
    places = _places(facts, {statement(facts[index]) for index in chosen})
    return tuple(
        replace(fact, key=True, elsewhere=_others(fact, places)) if index in chosen else fact
        for index, fact in enumerate(facts)
    )


def choose(facts: Sequence[Fact], points: Mapping[int, float]) -> set[int]:
    """The facts of the page: the best ones, and of those that tell the same the better."""
    most = max(FEWEST, min(MOST, round(len(points) * SHARE)))
    told: set[object] = set()
    chosen: set[int] = set()
    for index in sorted(points, key=lambda index: (-points[index], index)):
        if len(chosen) == most or points[index] < ENOUGH:
            break
        if statement(facts[index]) not in told:
            told.add(statement(facts[index]))
            chosen.add(index)
    return chosen


def candidates(
    document: Document, facts: Sequence[Fact], notes: Sequence[Span] = ()
) -> Iterator[Candidate]:
    """Every fact with its signs, or with what bars it from the page, in their order."""
    signs = Signs(document, facts)
    in_heading, in_note = Stretches(headings(document)), Stretches(notes)
    for index, fact in enumerate(facts):
        if in_heading.cover(fact.start, fact.start + 1):
            yield Candidate(index, barred="stands in a heading")
        elif in_note.cover(fact.start, fact.start + 1):
            yield Candidate(index, barred="stands in a note of correction")
        elif fact.kind == "quotation" and not is_verbatim(fact):
            yield Candidate(index, barred="is in nobody's own words")
        else:
            yield Candidate(index, signs.of(fact))


def _points(fact: Fact, signs: Iterable[str], weights: Weights) -> float:
    """What a fact's signs weigh together, and its role by its packs."""
    table = WEIGHTS[fact.kind]
    return fsum(filter(None, map(table.get, signs))) + _of_packs(fact, weights)


def _of_packs(fact: Fact, weights: Weights) -> float:
    """What a fact's role counts by its packs; nothing without a role."""
    if fact.role is None:
        return 0.0
    return OF_PACKS * weights.get(f"{fact.kind} {fact.role}", UNKNOWN_ROLE)


def _others(fact: Fact, places: dict[object, list[Place]]) -> tuple[Place, ...]:
    """Where else the article tells the same figure."""
    return tuple(place for place in places[statement(fact)] if place.start != fact.start)


def _places(facts: Sequence[Fact], told: Iterable[object]) -> dict[object, list[Place]]:
    """Where the article tells each of these."""
    found: dict[object, list[Place]] = {each: [] for each in told}
    for fact in facts:
        places = found.get(statement(fact))
        if places is not None:
            places.append(Place(fact.start, fact.end))
    return found


def scores(
    document: Document, facts: Sequence[Fact], weights: Weights, notes: Sequence[Span] = ()
) -> list[Score]:
    """The score of each fact, in their order."""
    return [_score(facts[each.index], each, weights) for each in candidates(document, facts, notes)]


def _score(fact: Fact, candidate: Candidate, weights: Weights) -> Score:
    if candidate.barred is not None:
        return Score((Reason(candidate.barred, NEVER),))
    table = WEIGHTS[fact.kind]
    weighed = [(sign, table[sign]) for sign in candidate.signs if sign in table]
    if fact.role is not None:
        weighed.append((f"its packs on {fact.role}", _of_packs(fact, weights)))
    weighed.sort(key=lambda each: (-abs(each[1]), each[0]))
    return Score(tuple(Reason(sign, Decimal(f"{weight:.2f}")) for sign, weight in weighed))
