"""What a fact says, in words and figures for a person: the same in every format."""

from datetime import date
from decimal import Decimal
from typing import assert_never

from factsheet.model.fact import Attribution, Fact, TimeFact
from factsheet.model.values import (
    Magnitude,
    MonetaryAmount,
    Percentage,
    Quantity,
    Quotation,
    TimeExpression,
    Value,
)

KINDS = {
    "money": "Money",
    "percentage": "Percentages",
    "magnitude": "Magnitudes",
    "quantity": "Quantities",
    "time": "Times",
    "quotation": "Quotations",
}
"""Each kind's heading, in the order of the page."""

BOUNDS = {
    "by": "≤",
    "before": "<",
    "not_before": "≥",
    "after": ">",
    "since": "≥",
    "until": "≤",
    "within": "",
}
PERCENTAGE_UNITS = {
    "percent": "%",
    "percentage_point": " percentage points",
    "basis_point": " basis points",
}
IRREGULAR = {
    "person": "people",
    "man": "men",
    "woman": "women",
    "child": "children",
    "foot": "feet",
    "inch": "inches",
    "hertz": "hertz",
    "aircraft": "aircraft",
    "series": "series",
    "species": "species",
    "staff": "staff",
    "people": "people",
}


MONTHS = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()


LONGEST = 60
"""Digits that are written out; a saved sheet can hold a number of a billion digits."""


def number(value: Decimal) -> str:
    """4350000000 as 4,350,000,000; a fraction keeps its digits."""
    if not value.is_finite() or abs(value.adjusted()) > LONGEST:
        return str(value)
    return f"{value:,f}"


def interval(low: Decimal | None, high: Decimal | None) -> str:
    """A number, a range, or a range with an open end: 4, 20–30, ≥ 50, ≤ 750."""
    if low is None:
        return "" if high is None else f"≤ {number(high)}"
    if high is None:
        return f"≥ {number(low)}"
    return number(low) if low == high else f"{number(low)}–{number(high)}"


def plural(unit: str) -> str:
    """A unit as it stands after a number over one: "mile per hour" becomes "miles per hour"."""
    noun, per, rest = unit.partition(" per ")
    *before, last = noun.split(" ") if noun else [""]
    return " ".join((*before, _plural_noun(last))) + per + rest


def _plural_noun(noun: str) -> str:
    if noun in IRREGULAR:
        return IRREGULAR[noun]
    if not noun.isalpha() or not noun.islower() or noun.endswith("s"):
        return noun
    if noun.endswith("y") and noun[-2:-1] not in "aeiou":
        return noun[:-1] + "ies"
    return noun + ("es" if noun.endswith(("x", "ch", "sh", "z")) else "s")


def day(value: date) -> str:
    """11 Jan 2026."""
    return f"{value.day} {month(value)}"


def month(value: date) -> str:
    """Jan 2026."""
    return f"{MONTHS[value.month - 1]} {value.year}"


def days(first: date | None, last: date | None) -> str:
    """The days from the first to the last, as the shortest name: 2030, Mar 2026, 2029–2031."""
    if first is None or last is None:
        return day(last or first) if last or first else ""  # type: ignore[arg-type]  # one is given
    if first == last:
        return day(first)
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return joined(str(first.year), str(last.year))
    if first.day == 1 and _ends_month(last):
        return _months(first, last)
    return f"{day(first)} – {day(last)}"


def _months(first: date, last: date) -> str:
    """Mar 2026, Oct–Dec 2025, Nov 2025–Jan 2026."""
    if first.year == last.year and first.month != last.month:
        return f"{MONTHS[first.month - 1]}–{month(last)}"
    return joined(month(first), month(last))


def joined(first: str, last: str) -> str:
    """2029–2031, and 2030 where both are."""
    return first if first == last else f"{first}–{last}"


def _ends_month(value: date) -> bool:
    return value == date.max or date.fromordinal(value.toordinal() + 1).month != value.month


def figure(fact: Fact) -> str:
    """The value written out: "about 4,350,000,000 HKD", "≥ 2030", "10–100×"; "" where unknown."""
    written = _written(fact.value)
    return f"about {written}" if fact.approximate and written else written


def _written(value: Value) -> str:
    match value:
        case MonetaryAmount():
            return _money(value)
        case Percentage():
            return interval(value.min, value.max) + PERCENTAGE_UNITS[value.unit]
        case Magnitude():
            return f"{interval(value.min, value.max)}×"
        case Quantity():
            unit = value.unit if value.min == value.max == 1 else plural(value.unit)
            per = f" per {value.per}" if value.per else ""
            return f"{interval(value.min, value.max)} {unit}{per}".strip()
        case TimeExpression():
            return _time(value)
        case Quotation():
            return ""
        case _:
            assert_never(value)


def _money(value: MonetaryAmount) -> str:
    per = f" per {value.per}" if value.per else ""
    assumed = " (assumed)" if value.currency_assumed else ""
    return f"{interval(value.min, value.max)} {value.currency}{assumed}{per}"


def _time(value: TimeExpression) -> str:
    sign = BOUNDS[value.bound] if value.bound else ""
    return f"{sign} {days(value.start, value.end)}".strip() if value.start or value.end else ""


def beside(fact: Fact) -> str:
    """The value written out where that tells more than the words do; nothing beside "4.5%"."""
    written = figure(fact)
    words = fact.text.lower().replace("per cent", "%").replace("percent", "%").replace(",", "")
    told = "".join(written.lower().replace(",", "").split())
    return "" if told == "".join(words.split()) else written


def label(fact: Fact) -> str:
    """What the figure is: its role, or nothing."""
    return (fact.role or "").replace("_", " ")


THING_WORDS = {"fine": "for", "aid": "for", "fee": "for", "investment": "in"}
"""The word before the thing by the figure's role."""


def hedge(fact: Fact) -> str:
    """How sure the article is, where it does not say so plainly: "planned", "denied"."""
    return "" if fact.modality == "asserted" else fact.modality


def subject(fact: Fact) -> str:
    """Whose figure it is, or nothing."""
    return fact.subject.text if fact.subject else ""


def thing(fact: Fact) -> str:
    """What was bought, ordered, built or fined for: "of Frostline"."""
    if fact.object is None:
        return ""
    return f"{THING_WORDS.get(fact.role or '', 'of')} {fact.object.text}"


def whose(fact: Fact) -> str:
    """The subject of a figure, its thing and its context."""
    return " · ".join(dict.fromkeys(filter(None, (subject(fact), thing(fact), fact.context))))


def speaker(attribution: Attribution | None) -> str:
    """Who says so, with what the article calls that person."""
    if attribution is None:
        return ""
    return ", ".join(filter(None, (attribution.name or attribution.text, attribution.role)))


def direction(fact: TimeFact) -> str:
    """Which way a time binds, in a word: "by", "not before"."""
    return (fact.value.bound or "").replace("_", " ")
