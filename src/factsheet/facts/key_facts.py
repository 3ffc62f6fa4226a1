"""Which facts belong on the page: a score of plain reasons, which `explain` can show."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import date, timedelta
from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factsheet.model import sheet
from factsheet.model.document import Document, Span, Stretches
from factsheet.model.sheet import Fact

FEWEST, MOST = 4, 12
"""Key facts of an article, where it has so many."""
SHARE = Decimal("0.6")
"""The part of an article's figures that goes on the page, within those bounds."""
ENOUGH = Decimal("1.4")
"""The least score of a key fact beyond the first few."""

Weights = Mapping[str, float]
"""What each role weighs on a page, by "kind role", as its packs say."""
UNKNOWN_ROLE = Decimal(3)
"""What a role weighs whose packs do not say: its author wrote it to be seen."""
NO_ROLE, NO_ROLE_OF_TIME = Decimal("0.8"), Decimal(-2)
TOLD_FIRST, TOLD_EARLY = Decimal("1.2"), Decimal("0.6")
HEADLINE, AGAIN, QUOTED = Decimal("1.5"), Decimal("0.5"), Decimal("-0.2")
FIRST, FURTHER, BRACKETED = Decimal("0.6"), Decimal("-0.3"), Decimal("-1.5")
"""Of 44 annotated articles an editor printed 56 of 100 figures that are the first of their role, 32
of the others; 45 that come first in their sentence, 32 of the others; 3 of 13 in brackets."""
FIRST_QUOTED = Decimal(1)
"""Of the first quotations that tell something they printed 23 of 39, of the others 26 of 137."""
PLAIN = Decimal(1)
"""Points of a role that is on a page for its own sake: more than the day of an event has."""
BRACKET = 12
"""Characters before a figure that may hold its bracket: (about $8 million)."""
TOPICAL = Decimal("0.3")
PLANNED, EXPECTED = Decimal("0.6"), Decimal("-0.6")
"""Of times to come that are planned they printed 13 of 22, of those expected 3 of 17."""
LARGEST, SMALL = Decimal("0.6"), Decimal("-0.4")
FIGURES = ("money", "percentage", "magnitude", "quantity")
VAGUE, IN_HEADING, IN_NOTE = Decimal("-1.5"), Decimal(-9), Decimal(-99)
SAME_SORT = defaultdict(lambda: Decimal("0.3"), quotation=Decimal("1.1"))
"""What each fact of the same kind and role that is chosen already takes from the others."""
TELLING = Decimal("2.6")
NEWS = timedelta(days=7)
"""Days around an article's own that are those of its news."""
LONGEST_HEADLINE = 160
"""Characters."""
ENDED = frozenset(".!?:;”\"'’)")
LONG_QUOTATION = range(60, 400)
"""Characters of a quotation that tells something and can still be printed."""


class Reason(Struct, frozen=True):
    """One ground for or against a fact, in words and points."""

    words: str
    points: Decimal


class Score(Struct, frozen=True):
    """What a fact scores, and why."""

    reasons: tuple[Reason, ...]

    @property
    def points(self) -> Decimal:
        """The sum."""
        return sum((reason.points for reason in self.reasons), Decimal(0))


def mark_key(
    document: Document, facts: tuple[Fact, ...], weights: Weights, notes: Sequence[Span] = ()
) -> tuple[Fact, ...]:
    """The same facts, with those marked that belong on a one-page sheet; none of the notes'.

    A figure that is told again is key once, and lists its other places.
    """
    chosen = _choose(facts, [score.points for score in scores(document, facts, weights, notes)])
    places = _places(facts)
    return tuple(
        replace(fact, key=True, elsewhere=_others(fact, places)) if index in chosen else fact
        for index, fact in enumerate(facts)
    )


def _choose(facts: Sequence[Fact], points: Sequence[Decimal]) -> set[int]:
    """The facts of the page: the best one, and then ever the best beside those chosen."""
    most = max(FEWEST, min(MOST, round(sum(map(_counts, facts)) * SHARE)))
    told, sorts = [statement(fact) for fact in facts], [_sort(fact) for fact in facts]
    waiting = {index: points[index] for index in range(len(facts)) if points[index] > 0}
    chosen: set[int] = set()
    while waiting and len(chosen) < most:
        best = max(waiting, key=waiting.__getitem__)  # of equals the first
        if len(chosen) >= FEWEST and waiting[best] < ENOUGH:
            break
        chosen.add(best)
        same, sort = told[best], sorts[best]
        waiting = {
            index: left - SAME_SORT[sort[0]] if sorts[index] == sort else left
            for index, left in waiting.items()
            if told[index] != same
        }
    return chosen


def _sort(fact: Fact) -> tuple[str, str | None]:
    return fact.kind, fact.role


def _others(fact: Fact, places: dict[object, list[sheet.Place]]) -> tuple[sheet.Place, ...]:
    """Where else the article tells the same figure."""
    return tuple(place for place in places[statement(fact)] if place.start != fact.start)


def _counts(fact: Fact) -> bool:
    """Whether the fact is one of the figures that a page is chosen from; one of a thing is none."""
    if isinstance(fact, sheet.QuantityFact) and fact.role == "count" and fact.value.max == 1:
        return False
    return not (fact.kind == "time" and fact.role in (None, "period", "since"))


def statement(fact: Fact) -> object:
    """What two facts share that tell the same figure."""
    if isinstance(fact, sheet.QuotationFact):
        return fact.kind, fact.start
    if isinstance(fact, sheet.TimeFact):
        return fact.kind, fact.role, fact.value.timex
    return fact.kind, fact.role, fact.value


def _value(fact: Fact) -> object:
    """What two facts share of which one has no room to say its role, as in a headline."""
    return (fact.kind, fact.start) if fact.kind == "quotation" else (fact.kind, fact.value)


def _places(facts: Sequence[Fact]) -> dict[object, list[sheet.Place]]:
    found: dict[object, list[sheet.Place]] = {}
    for fact in facts:
        found.setdefault(statement(fact), []).append(sheet.Place(fact.start, fact.end))
    return found


def scores(
    document: Document, facts: Sequence[Fact], weights: Weights, notes: Sequence[Span] = ()
) -> list[Score]:
    """The score of each fact, in their order."""
    scorer = _Scorer(document, facts, weights, notes)
    return [Score(tuple(scorer.reasons(index))) for index in range(len(facts))]


class _Scorer:
    """What is known of an article while its facts are weighed, one after the other."""

    def __init__(
        self, document: Document, facts: Sequence[Fact], weights: Weights, notes: Sequence[Span]
    ) -> None:
        self.text, self.facts, self.weights = document.text, facts, weights
        self.published = document.particulars.published
        headings_ = headings(document)
        self.in_heading, self.in_note = Stretches(headings_), Stretches(notes)
        self.lead = _lead(document, headings_)
        self.quoted = Stretches(Span(f.start, f.end) for f in facts if _verbatim(f))
        self.told = [statement(fact) for fact in facts]
        self.times = Counter(self.told)
        self.ranks = _ranks(facts)
        self.titled = _titled(document, headings_, facts)
        self.topic = _topic(facts)
        self.sorts: set[tuple[str, str | None]] = set()

    def reasons(self, index: int) -> Iterator[Reason]:
        """Every reason for or against a fact; its role first."""
        fact = self.facts[index]
        weight = Reason(*_weight(fact, self.published, self.weights))
        yield weight
        heading = self.in_heading.cover(fact.start, fact.start + 1)
        if heading:
            yield Reason("stands in a heading", IN_HEADING)
        if self.in_note.cover(fact.start, fact.start + 1):
            yield Reason("stands in a note of correction", IN_NOTE)
        yield from _place(fact, self.lead)
        if _value(fact) in self.titled:
            yield Reason("the headline says it too", HEADLINE)
        times = self.times[self.told[index]]
        if fact.kind != "time" and times > 1:
            yield Reason(f"told {times} times", AGAIN)
        if fact.kind != "quotation" and self.quoted.cover(fact.start, fact.end):
            yield Reason("stands inside a quotation", QUOTED)
        yield from self.ranks.get(index, ())
        yield from _standing(self.text, self.facts, index, self.topic)
        if weight.points > PLAIN and not heading and (fact.role or fact.kind == "quotation"):
            yield from self._first(fact)

    def _first(self, fact: Fact) -> Iterator[Reason]:
        """Whether it is the first of its role that could stand on a page."""
        if _sort(fact) not in self.sorts:
            points = FIRST_QUOTED if fact.kind == "quotation" else FIRST
            yield Reason("the first of its role", points)
        self.sorts.add(_sort(fact))


def _lead(document: Document, headings: Sequence[Span]) -> Span:
    """Where the article begins, its headings aside: at least 400 characters, or an eighth."""
    titles = set(headings)
    first = next((b.start for b in document.blocks if Span(b.start, b.end) not in titles), 0)
    return Span(first, first + max(400, (len(document.text) - first) // 8))


def headings(document: Document) -> list[Span]:
    """The headings, and the first line where it reads like a headline."""
    found = [Span(b.start, b.end) for b in document.blocks if b.kind == "heading"]
    if len(document.blocks) > 1:
        first = document.blocks[0]
        line = document.text[first.start : first.end].rstrip()
        if first.kind == "paragraph" and len(line) <= LONGEST_HEADLINE and line[-1:] not in ENDED:
            found.insert(0, Span(first.start, first.end))
    return found


def _verbatim(fact: Fact) -> bool:
    return isinstance(fact, sheet.QuotationFact) and fact.value.form != "indirect"


def _topic(facts: Sequence[Fact]) -> str | None:
    """Whose figures most are."""
    subjects = Counter(fact.subject.text for fact in facts if fact.subject)
    return next((name for name, _ in subjects.most_common(1)), None)


def _standing(text: str, facts: Sequence[Fact], index: int, topic: str | None) -> Iterator[Reason]:
    """What its place in the sentence and its subject say for or against a fact."""
    fact = facts[index]
    if fact.kind == "quotation":
        return
    if "(" in text[max(0, fact.start - BRACKET) : fact.start].rpartition(")")[2]:
        yield Reason("stands in brackets", BRACKETED)
    if fact.subject is not None and fact.subject.text == topic:
        yield Reason("of the article's topic", TOPICAL)
    if fact.kind == "time":
        if fact.role in ("forecast", "deadline") and fact.modality in ("planned", "likely"):
            planned = fact.modality == "planned"
            yield Reason(f"is {fact.modality}", PLANNED if planned else EXPECTED)
        return
    before = facts[index - 1] if index else None
    if before is not None and before.kind in FIGURES and before.sentence == fact.sentence:
        yield Reason("not the first figure of its sentence", FURTHER)


def _weight(fact: Fact, published: date | None, weights: Weights) -> tuple[str, Decimal]:
    if isinstance(fact, sheet.QuotationFact):
        telling = (
            fact.value.form == "direct"
            and fact.end - fact.start in LONG_QUOTATION
            and fact.attribution is not None
        )
        return ("a telling quotation", TELLING) if telling else ("a quotation", Decimal(0))
    if isinstance(fact, sheet.TimeFact) and fact.value.timex.endswith("_REF"):
        return "a vague time", VAGUE
    if published is not None and _of_the_news(fact, published):
        return "the day of the news itself", VAGUE
    if fact.role is None:
        return f"{fact.kind}, no role", NO_ROLE_OF_TIME if fact.kind == "time" else NO_ROLE
    told = weights.get(f"{fact.kind} {fact.role}")
    return f"{fact.kind}, {fact.role}", UNKNOWN_ROLE if told is None else Decimal(str(told))


def _of_the_news(fact: Fact, published: date) -> bool:
    """Whether a time is no more than when the news is told: today, this week, the year it is."""
    if not isinstance(fact, sheet.TimeFact) or fact.role not in ("event", "forecast"):
        return False
    start, end = fact.value.start, fact.value.end
    if start is None or end is None:
        return False
    if fact.role == "event" and start <= published <= end:
        return True
    return published - start <= NEWS and end - published <= NEWS


def _place(fact: Fact, lead: Span) -> list[Reason]:
    if not lead.start <= fact.start < lead.end:
        return []
    if fact.start < lead.start + 250:
        return [Reason("stands where the article begins", TOLD_FIRST)]
    return [Reason("stands near the beginning", TOLD_EARLY)]


def _titled(document: Document, headings: Sequence[Span], facts: Sequence[Fact]) -> set[object]:
    """The figures that the headline tells."""
    title = document.particulars.title
    headline = headings[0] if headings else None
    return {
        _value(fact)
        for fact in facts
        if (headline is not None and headline.start <= fact.start < headline.end)
        or (title is not None and len(fact.text) > 1 and fact.kind != "time" and fact.text in title)
    }


def _ranks(facts: Sequence[Fact]) -> dict[int, list[Reason]]:
    """Where a figure is the largest of its peers, or far smaller than the largest."""
    peers: dict[object, list[tuple[Decimal, int]]] = {}
    for index, fact in enumerate(facts):
        if isinstance(fact, sheet.MoneyFact):
            peer: object = fact.value.currency
        elif isinstance(fact, sheet.QuantityFact):
            peer = fact.role
        else:
            continue
        size = fact.value.max if fact.value.max is not None else fact.value.min
        if size is not None:
            peers.setdefault(peer, []).append((size, index))
    found: dict[int, list[Reason]] = {}
    for group in peers.values():
        if len(group) < 3:
            continue
        largest = max(size for size, _ in group)
        for size, index in group:
            if size == largest:
                found[index] = [Reason("the largest of its peers", LARGEST)]
            elif size * 1000 < largest:
                found[index] = [Reason("small beside its peers", SMALL)]
    return found
