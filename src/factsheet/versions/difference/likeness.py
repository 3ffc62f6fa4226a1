"""How surely two passages, one of each article, are the same statement."""

from typing import Literal

from msgspec import Struct

from factsheet.languages import language
from factsheet.model.fact import Attribution, Fact, QuotationFact
from factsheet.model.values import (
    Magnitude,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
    Value,
)
from factsheet.text.folding import words
from factsheet.versions.difference.passages import Bag, Passage, bag, empty

Verdict = Literal["sure", "alike"]
TELLING = 3
"""Words that say something: with fewer, a sentence's place must tell that it is the same."""
WHOLE = 6
"""Words that say something: with fewer, a sentence is found in any longer one."""


class Likeness(Struct, frozen=True):
    """A verdict, and how good the pair is among others: the higher the better."""

    verdict: Verdict
    weight: int


def value_of(value: Value) -> tuple[object, ...]:
    """What a value says, without how it was come by."""
    match value:
        case MonetaryAmount():
            return (value.min, value.max, value.currency, value.per)
        case Percentage():
            return (value.min, value.max, value.unit)
        case Quantity():
            return (value.min, value.max, value.unit, value.per)
        case Magnitude():
            return (value.min, value.max, value.direction)
        case TimeExpression():
            return (value.type, value.timex, value.mod, value.bound)
        case Quotation():
            return words(value.content)


def amount_of(value: Value) -> object:
    """The number or the time alone: what stays where a unit, a currency or a bound changes."""
    if isinstance(value, TimeExpression):
        return value.timex
    if isinstance(value, Quotation):
        return words(value.content)
    return value.min if value.min is not None else value.max


def liken(old: Passage, new: Passage) -> Likeness | None:
    """How surely the two are one statement; None where they are not even alike."""
    if isinstance(old.fact, QuotationFact) or isinstance(new.fact, QuotationFact):
        return _liken_quotations(old, new)
    likeness = overlap(old, new)
    same_value = value_of(old.fact.value) == value_of(new.fact.value)
    verdict = _verdict(old, new, likeness, same_value)
    if verdict is None:
        return None
    points = (
        _same(old.fact.kind, new.fact.kind, 30)
        + 20 * same_value
        + 10 * anchors(old, new)
        + _same(old.fact.role, new.fact.role, 5)
        + _same(_subject(old), _subject(new), 10)
        - min(9, abs(old.slot - new.slot))
    )
    tier = 500 if _same_statement(old, new) else 200 if verdict == "sure" else 20
    nearness = 999 - min(999, abs(old.rank - new.rank))
    return Likeness(verdict, (tier + points + int(100 * likeness)) * 1000 + nearness)


def _verdict(old: Passage, new: Passage, likeness: float, same_value: bool) -> Verdict | None:
    placed = anchors(old, new)
    if _same_statement(old, new):
        known = len(old.setting.telling) >= TELLING or placed
        return "sure" if known or same_value else "alike"
    if old.fact.kind != new.fact.kind:
        return None
    if conflict(old, new):
        return _other_names(old, new) if same_value else None
    sure, alike = _thresholds(old.fact.value, new.fact.value, same_value, placed)
    if likeness >= sure and (same_value or _beside(old, new)):
        return "sure"
    return "alike" if likeness >= alike else None


def _beside(old: Passage, new: Passage) -> bool:
    """Whether the words next to both figures have one in common that says something: in one
    sentence 14 died and 230 were injured, and more than 400 injured are no correction of the dead.
    """
    before, after = (frozenset(word for word, _ in p.around) - empty() for p in (old, new))
    return not before or not after or not before.isdisjoint(after)


def _other_names(old: Passage, new: Passage) -> Verdict | None:
    """One statement about another name, where everything else is much the same."""
    gone, come = swapped(old, new)
    rest = _dice(
        bag(word for word in old.setting.frame if word not in gone),
        bag(word for word in new.setting.frame if word not in come),
    )
    return "sure" if rest >= 0.75 else "alike" if rest >= 0.5 else None


def _thresholds(old: Value, new: Value, same_value: bool, placed: int) -> tuple[float, float]:
    """From which likeness on a pair is sure, and from which it is alike."""
    if same_value:
        return ((0.4, 0.25), (0.25, 0.15), (0.2, 0.1))[placed]
    if amount_of(old) == amount_of(new):
        return ((0.5, 0.3), (0.35, 0.2), (0.2, 0.1))[placed]
    return ((0.8, 0.5), (0.6, 0.35), (0.45, 0.25))[placed]


def _same_statement(old: Passage, new: Passage) -> bool:
    return old.slot == new.slot >= 0 and old.setting.frame == new.setting.frame


def anchors(old: Passage, new: Passage) -> int:
    """On how many sides, 0 to 2, both stand next to the same words, or where the text ends.

    Two texts of one sentence have only that in common.
    """
    before = old.setting.before == new.setting.before
    after = old.setting.after == new.setting.after
    alone = not old.setting.before and not old.setting.after
    return 1 if alone and before and after else before + after


def conflict(old: Passage, new: Passage) -> bool:
    """Whether the two are about different names: each has lost the other's subject.

    Where no subject is known, any name that gave way to another one counts.
    """
    gone, come = swapped(old, new)
    if not gone or not come:
        return False
    subjects = _subject(old), _subject(new)
    if subjects[0] is None and subjects[1] is None:
        return True
    return not gone.isdisjoint(subjects[0] or ()) or not come.isdisjoint(subjects[1] or ())


def swapped(old: Passage, new: Passage) -> tuple[frozenset[str], frozenset[str]]:
    """The names that went, and those that came; who says so is not what it is about."""
    return (
        old.setting.names - frozenset(new.setting.frame) - (speaker_of(old.fact) or frozenset()),
        new.setting.names - frozenset(old.setting.frame) - (speaker_of(new.fact) or frozenset()),
    )


def exchanged(old: Passage, new: Passage) -> bool:
    """Whether two names changed places in a sentence that is otherwise the same, and with them
    whose figure it is.
    """
    subjects = _subject(old), _subject(new)
    if subjects[0] is None or subjects[1] is None or not subjects[0].isdisjoint(subjects[1]):
        return False
    before, after = old.setting.frame, new.setting.frame
    if len(before) != len(after):
        return False
    differing = [(a, b) for a, b in zip(before, after, strict=True) if a != b]
    gone, come = [a for a, _ in differing], [b for _, b in differing]
    names = old.setting.names & new.setting.names
    return sorted(gone) == sorted(come) and bool(gone) and names.issuperset(gone)


def same_speaker(old: Fact, new: Fact) -> bool:
    """Whether both name one speaker, in full or in part: "Ann Lee", "Lee" and "Dr A. Lee" do,
    "Ann Lee" and "Bob Lee" do not.
    """
    if old.attribution is None or new.attribution is None:
        return old.attribution is new.attribution
    before, after = _name(old.attribution), _name(new.attribution)
    return not before.isdisjoint(after) and (before <= after or after <= before)


def _name(said: Attribution) -> frozenset[str]:
    """The words of a speaker's name that tell who it is: no initials, forms of address, numbers."""
    named = frozenset(words(said.name or said.text))
    telling = frozenset(w for w in named if len(w) > 1 and not w[0].isdigit())
    return telling - language().addresses or named


def overlap(old: Passage, new: Passage) -> float:
    """The share, 0 to 1, of words in common: in the sentence, and close to the figure."""
    before, after = old.setting.telling, new.setting.telling
    whole = max(_dice(before, after), 0.9 * _contained(before, after))
    return 0.6 * whole + 0.4 * _dice(old.around, new.around)


def _dice(old: Bag, new: Bag) -> float:
    return 2 * len(old & new) / (len(old) + len(new)) if old or new else 1.0


def _contained(old: Bag, new: Bag) -> float:
    """The share of the shorter in the longer: a sentence that was joined to another one."""
    shorter = min(len(old), len(new))
    return len(old & new) / shorter if shorter >= WHOLE else 0.0


def _liken_quotations(old: Passage, new: Passage) -> Likeness | None:
    if old.fact.kind != new.fact.kind:
        return None
    likeness = 1.0 if old.own == new.own else _dice(bag(old.setting.frame), bag(new.setting.frame))
    same_frame = old.setting.frame == new.setting.frame
    before, after = speaker_of(old.fact), speaker_of(new.fact)
    other = before is not None and after is not None and before.isdisjoint(after)
    known = len(old.own) >= TELLING or anchors(old, new) or not other
    if same_frame:
        verdict: Verdict | None = "sure" if known else "alike"
    elif other:
        verdict = "alike" if likeness >= 0.7 else None
    else:
        sure = 0.35 if anchors(old, new) else 0.5
        verdict = "sure" if likeness >= sure else "alike" if likeness >= 0.3 else None
    if verdict is None:
        return None
    tier = 500 if same_frame else 200 if verdict == "sure" else 20
    points = 20 * anchors(old, new) + (0 if other else 10)
    nearness = 999 - min(999, abs(old.rank - new.rank))
    return Likeness(verdict, (tier + points + int(100 * likeness)) * 1000 + nearness)


def speaker_of(fact: Fact) -> frozenset[str] | None:
    """The words that name who says so."""
    said = fact.attribution
    return frozenset(words(f"{said.name or ''} {said.text}")) if said else None


def _subject(passage: Passage) -> frozenset[str] | None:
    subject = passage.fact.subject
    return frozenset(words(subject.text)) if subject else None


def _same(old: object, new: object, points: int) -> int:
    return points if old == new and old is not None else 0
