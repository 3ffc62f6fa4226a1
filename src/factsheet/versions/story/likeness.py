"""How surely accounts by different hands are one statement.

Two versions of one article share their words; two articles on one story share figures, what those
are, whose they are, and the rare words around them.
"""

from collections import Counter
from collections.abc import Iterable
from datetime import timedelta
from decimal import Decimal
from math import log
from typing import NamedTuple

from msgspec import Struct

from factsheet.model.fact import Fact, QuotationFact, TimeFact
from factsheet.versions.difference.delta import ends
from factsheet.versions.difference.likeness import liken
from factsheet.versions.difference.passages import FIGURE, Words, empty
from factsheet.versions.story import evidence
from factsheet.versions.story.accounts import Account
from factsheet.versions.story.agreement import agreement, clock, days, measure
from factsheet.versions.story.evidence import amount
from factsheet.versions.story.statements import Agreement

STEM = 5
"""Letters by which forms of one word are known: to cut words off so short is what retrieval does
without a stemmer (McNamee and Mayfield, Information Retrieval 7, 2004).
"""
NEAR = Decimal("1.25")
"""How many times the smaller of two figures the greater may be, where both are of one thing."""
CLOSE = Decimal("1.05")
"""The same where one of them is hedged, and little but its noun says what it is."""
UPDATED = frozenset(("killed", "injured", "missing", "displaced", "arrested"))
"""Roles of which a story has one figure, which every article brings up to date."""
COVERAGE = timedelta(days=31)
"""For how long a story's figures are brought up to date; other victims are of another event."""
CONTRARY = frozenset(map(frozenset, (("growth", "decline"), ("profit", "loss"))))
"""Roles that one figure cannot have in two articles, however they are worded."""
SURE = 1.0
"""Evidence that is enough: that of a figure of two digits against which nothing speaks."""
IDENTICAL = 10.0


class Common(Struct, frozen=True):
    """What two accounts share: of their sentences and of what is beside the figures a share from
    0 to 1, how many words that is, and whether a figure in both sentences is one statement.
    """

    sentence: float
    beside: float
    stems: int
    company: bool


class Told(NamedTuple):
    """The stems of an account's sentence, and of what stands beside its figure, with weights."""

    sentence: frozenset[str]
    beside: frozenset[str]
    weights: tuple[float, float]


class Judge:
    """Judges pairs of accounts by how rare their words are in the story."""

    def __init__(self, story: Iterable[Account]) -> None:
        self._stems: dict[Words, frozenset[str]] = {}
        self._told: dict[tuple[int, int], Told] = {}
        self._found: Counter[str] = Counter()
        frames = {account.passage.setting.frame for account in story}
        for frame in frames:
            self._found.update(self._stems_of(frame))
        self._sentences = len(frames)

    def liken(self, one: Account, other: Account, *, company: bool = False) -> int:
        """How good the pair is among others; 0 where the two are not one statement for sure."""
        if one.fact.kind != other.fact.kind:
            return 0
        found = self._evidence(one, other, company=company)
        return int(1000 * found) if found >= SURE else 0

    def _evidence(self, one: Account, other: Account, *, company: bool) -> float:
        if isinstance(one.fact, QuotationFact):
            return _of_quotations(one, other)
        if _same_sentence(one, other):
            return IDENTICAL
        if _contrary(one.fact, other.fact):
            return 0.0
        agreed, common = agreement(one.fact, other.fact), self._common(one, other, company)
        if isinstance(one.fact, TimeFact):
            return _of_times(one, other, agreed, common)
        if agreed == "same":
            return _of_equals(one.fact, other.fact, common)
        return _of_unequals(one, other, agreed, common)

    def _common(self, one: Account, other: Account, company: bool) -> Common:
        a, b = self._telling(one), self._telling(other)
        sentence = self._share(a.sentence, b.sentence, min(a.weights[0], b.weights[0]))
        beside = self._share(a.beside, b.beside, min(a.weights[1], b.weights[1]))
        return Common(sentence, beside, len(a.sentence & b.sentence), company)

    def _telling(self, account: Account) -> Told:
        """Found once for each account, since many are held against it."""
        passage = account.passage
        at = account.article, passage.rank
        if at not in self._told:
            sentence = self._stems_of(passage.setting.frame)
            beside = self._stems_of(tuple(word for word, _ in sorted(passage.around)))
            weights = self._weight(sentence), self._weight(beside)
            self._told[at] = Told(sentence, beside, weights)
        return self._told[at]

    def _share(self, one: frozenset[str], other: frozenset[str], smaller: float) -> float:
        return self._weight(one & other) / smaller if smaller else 0.0

    def _weight(self, stems: Iterable[str]) -> float:
        """Rare words weigh more: the inverse document frequency of K. Spärck Jones (1972)."""
        return sum(log(self._sentences / self._found.get(stem, 1)) for stem in sorted(stems))

    def _stems_of(self, frame: Words) -> frozenset[str]:
        if frame not in self._stems:
            telling = (word for word in frame if word not in empty() and word != FIGURE)
            self._stems[frame] = frozenset(word[:STEM] for word in telling)
        return self._stems[frame]


def _same_sentence(one: Account, other: Account) -> bool:
    a, b = one.passage, other.passage
    return a.slot == b.slot and a.setting.spelled == b.setting.spelled


def _contrary(one: Fact, other: Fact) -> bool:
    roles = frozenset((one.role, other.role))
    return roles in CONTRARY or (len(roles) == 2 and roles <= UPDATED)


def _of_equals(one: Fact, other: Fact, common: Common) -> float:
    """Figures that are equal: the more telling the number, the less else is needed."""
    return evidence.of_number(one) + _of_kind(one, other) + _of_words(common)


def _of_unequals(one: Account, other: Account, agreed: Agreement, common: Common) -> float:
    """Figures that differ: like numbers of the same thing, at the same time, are one statement."""
    a, b = one.fact, other.fact
    updated = a.role in UPDATED and one.alone and other.alone
    slack = COVERAGE if updated else timedelta()
    if measure(a) != measure(b) or a.role != b.role or _at_other_times(one, other, slack):
        return 0.0
    hedged = agreed == "compatible" and evidence.of_unit(a, b) > 0 and _within(a, b, CLOSE)
    if a.role in evidence.GENERIC and not common.beside and not hedged:
        return 0.0
    if updated:
        return SURE + _of_words(common)
    if not _within(a, b, NEAR):
        return 0.0
    rounded = agreed == "compatible" and any(each.approximate or _is_open(each) for each in (a, b))
    alone = 0.1 * (one.alone + other.alone)
    return (0.6 if rounded else 0.3) + alone + _of_kind(a, b) + _of_words(common)


def _of_times(one: Account, other: Account, agreed: Agreement, common: Common) -> float:
    """Times that agree: a story has much on one day, so that their sentences must be about one
    thing, or be the leads, which tell the same event.
    """
    if agreed == "different":
        return 0.0
    a, b = one.fact, other.fact
    led = agreed == "same" and one.lead and other.lead and a.role == b.role == "event"
    exact = _hour(a) == _hour(b) is not None
    base = 0.6 if agreed == "same" or exact else 0.1
    return base + 0.4 * (led + exact + common.company) + _of_kind(a, b) / 2 + _of_words(common)


def _within(one: Fact, other: Fact, times: Decimal) -> bool:
    """Whether the greater number is at most so many times the smaller."""
    low, high = sorted((abs(amount(one)), abs(amount(other))))
    return low * times >= high


def _is_open(fact: Fact) -> bool:
    """Whether a figure is told as more or less than a number."""
    return None in ends(fact.value)


def _hour(fact: Fact) -> str | None:
    return clock(fact.value) if isinstance(fact, TimeFact) else None


def _of_kind(one: Fact, other: Fact) -> float:
    return (
        evidence.of_role(one, other)
        + evidence.of_subject(one, other)
        + evidence.of_unit(one, other)
    )


def _of_words(common: Common) -> float:
    """One word in common may be chance."""
    return (0.5 if common.stems > 1 else 0.2) * common.sentence + 0.3 * common.beside


def _at_other_times(one: Account, other: Account, slack: timedelta) -> bool:
    """Whether both sentences name days, and none that could be the same, or be so near."""
    before = [found for time in one.times if (found := days(time))]
    after = [found for time in other.times if (found := days(time))]
    apart = (b[0] - a[1] > slack or a[0] - b[1] > slack for a in before for b in after)
    return bool(before and after) and all(apart)


def _of_quotations(one: Account, other: Account) -> float:
    if agreement(one.fact, other.fact) != "different":
        return IDENTICAL
    found = liken(one.passage, other.passage)
    return SURE if found and found.verdict == "sure" else 0.0
