"""What of a statement changed: its value, how sure it is, whose figure it is, who says so."""

from collections.abc import Callable

from factsheet.model.fact import QuotationFact
from factsheet.model.values import (
    Magnitude,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
)
from factsheet.versions.difference.changes import Aspect
from factsheet.versions.difference.likeness import amount_of, conflict, exchanged, value_of
from factsheet.versions.difference.matching import Pair
from factsheet.versions.difference.passages import Wording
from factsheet.versions.difference.speakers import described_otherwise, other_speaker

OPPOSITES = frozenset(map(frozenset, (("growth", "decline"), ("profit", "loss"))))


def aspects_of(pair: Pair, old: Wording, new: Wording) -> tuple[Aspect, ...]:
    """What changed of a statement, but for its words."""
    before, after = pair.old.fact, pair.new.fact
    found: list[Aspect] = []
    if pair.old.setting.spelled != pair.new.setting.spelled:
        found += _value_aspects(pair)
        if before.modality != after.modality:
            found.append("modality")
        if before.approximate != after.approximate:
            found.append("approximate")
        if _other_subject(pair):
            found.append("subject")
    if other_speaker(before, after, old, new):
        found.append("speaker")
    elif described_otherwise(before, after, old, new):
        found.append("speaker_role")
    return tuple(found)


def _value_aspects(pair: Pair) -> list[Aspect]:
    old, new = pair.old.fact.value, pair.new.fact.value
    if pair.old.fact.kind != pair.new.fact.kind:
        return ["kind"]
    if value_of(old) == value_of(new):
        return []
    same_words = pair.old.own == pair.new.own
    found: list[Aspect] = []
    match old, new:
        case MonetaryAmount(), MonetaryAmount():
            found += _ends(old, new)
            found += ["currency"] if old.currency != new.currency and not same_words else []
            found += ["per"] if old.per != new.per else []
        case Percentage(), Percentage():
            found += _ends(old, new)
            found += ["unit"] if old.unit != new.unit else []
        case Quantity(), Quantity():
            found += _ends(old, new)
            found += ["unit"] if old.unit != new.unit else []
            found += ["per"] if old.per != new.per else []
        case Magnitude(), Magnitude():
            found += _ends(old, new)
            found += ["direction"] if old.direction != new.direction else []
        case TimeExpression(), TimeExpression():
            other_time = (old.type, old.timex, old.mod) != (new.type, new.timex, new.mod)
            found += ["time"] if other_time and not same_words else []
            found += ["bound"] if old.bound != new.bound else []
        case Quotation(), Quotation():
            found.append("content")
    return found


def _ends(
    old: MonetaryAmount | Percentage | Magnitude | Quantity,
    new: MonetaryAmount | Percentage | Magnitude | Quantity,
) -> list[Aspect]:
    """Whether the numbers differ, or which of the ends is open."""
    found: list[Aspect] = []
    if (old.min is None, old.max is None) != (new.min is None, new.max is None):
        found.append("bound")
        if amount_of(old) != amount_of(new):
            found.append("amount")
    elif (old.min, old.max) != (new.min, new.max):
        found.append("amount")
    return found


def denied_otherwise(pair: Pair, denies: Callable[[str], bool]) -> bool:
    """Whether what somebody said is denied now, or what was denied is said."""
    old, new = (passage.fact.attribution for passage in (pair.old, pair.new))
    if not isinstance(pair.new.fact, QuotationFact) or old is None or new is None:
        return False
    return old.cue != new.cue and denies(old.cue or "") != denies(new.cue or "")


def _other_subject(pair: Pair) -> bool:
    if isinstance(pair.new.fact, QuotationFact):
        return False
    return conflict(pair.old, pair.new) or exchanged(pair.old, pair.new)


def turned(pair: Pair) -> bool:
    """Whether what rose fell now, or a profit became a loss. Other roles a rewording can change."""
    return frozenset((pair.old.fact.role, pair.new.fact.role)) in OPPOSITES
