"""What two figures themselves say for, and against, being one statement: in points, of which one is
enough. The points were set on the stories of `benchmarks`, two of them at first and all five since.
"""

from collections.abc import Sequence
from decimal import Decimal

from factsheet.model.fact import Fact
from factsheet.model.values import Quantity
from factsheet.text.folding import spelled
from factsheet.versions.difference.delta import countable, ends

MOST_BY_DIGITS = 1.2
MONEY = 0.3
"""A share lies between 0 and 100, and a sum anywhere: two are seldom the same by chance."""
GENERIC = frozenset(("people", "count", "units", "measure", "change"))
"""Roles that say little of what a figure is."""


def of_number(fact: Fact) -> float:
    """How seldom a number is met twice by chance."""
    by_digits = min(MOST_BY_DIGITS, digits(amount(fact)) / 2)
    return by_digits + (MONEY if fact.kind == "money" else 0.0)


def digits(number: Decimal) -> float:
    """The digits of a number beside its million or thousand, a zero at the end for half of one:
    4.6 billion has two, 60 million one and a half.
    """
    number = number.normalize()
    exponent = int(number.as_tuple().exponent)
    told = max(len(number.as_tuple().digits), 1 - exponent)
    return told + (exponent % 3) / 2 if exponent > 0 else float(told)


def of_role(one: Fact, other: Fact) -> float:
    """Whether both say that the figure is the same thing."""
    if one.role is None or other.role is None:
        return 0.0
    if one.role == other.role:
        return 0.3
    return -0.2 if GENERIC.isdisjoint((one.role, other.role)) else 0.0


def of_subject(one: Fact, other: Fact) -> float:
    """Whether it is the same one's figure; a name and a description can be of one thing."""
    if one.subject is None or other.subject is None:
        return 0.0
    first, second = (spelled(fact.subject.text) for fact in (one, other) if fact.subject)
    if {word.casefold() for word in first} & {word.casefold() for word in second}:
        return 0.3
    return -0.1 if _is_named(one, first) and _is_named(other, second) else 0.0


def _is_named(fact: Fact, subject: Sequence[str]) -> bool:
    """Whether the words of a subject have a capital that is not its sentence's alone."""
    start = fact.subject.start if fact.subject is not None else None
    opens = start is not None and start - fact.sentence.start <= len("The ")
    return any(word[0].isupper() for word in (subject[1:] if opens else subject))


def of_unit(one: Fact, other: Fact) -> float:
    """Whether the same is counted; what staff are called differs, and a count's noun seldom."""
    if not isinstance(one.value, Quantity) or not isinstance(other.value, Quantity):
        return 0.0
    if one.value.unit.split()[-1:] == other.value.unit.split()[-1:]:
        return 0.2
    told = one.role == other.role and one.role not in (None, *GENERIC)
    return 0.0 if told else -0.3


def amount(fact: Fact) -> Decimal:
    """The number, or the end of a range that is told; 0 for one that nobody can count with."""
    low, high = ends(fact.value)
    found = high if low is None else low
    return found if found is not None and countable(found) else Decimal(0)
