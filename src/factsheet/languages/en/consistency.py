"""An article against itself: figures of one sentence that cannot all be right.

Only what can be reckoned is told: a change in per cent beside where it came from and went to, a
factor beside them, parts that come to more than their whole, an age beside a year of birth, and a
headline's figure that its own lead tells otherwise.
"""

import re
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import groupby

from msgspec import Struct

from factsheet.languages.en.lexicon.corrections import FALLEN, RISEN
from factsheet.model.corrections import Contradiction
from factsheet.model.document import Span
from factsheet.model.fact import (
    Fact,
    MagnitudeFact,
    MoneyFact,
    PercentageFact,
    QuantityFact,
    TimeFact,
)

Figure = MoneyFact | PercentageFact | MagnitudeFact | QuantityFact | TimeFact
AMOUNTS = (MoneyFact, QuantityFact, PercentageFact)
GAP = r"(?: [^⟦⟧.;]{0,30}?)?,? ?"
"""A few words of one clause: "in May", "a year ago"."""
LOOSE = Decimal("0.25")
"""How far "doubled" may be from twice: words of multiplying are used for what comes near it."""
FEWEST_FIGURES = 2
"""Of a sentence that contradicts itself."""
LEAST_FIGURES = 3
"""A change is told with where it went and where it came from."""
OLDEST = 110
ROUNDING = Decimal("0.1")
"""How far a headline rounds."""
COMMON, STEM = 3, 5
ROUND = 3
"""Zeros at the end of a number that is but round: 40,000, and not 40."""


class Range(Struct, frozen=True):
    """What a figure may be, as it is rounded."""

    low: Decimal
    high: Decimal


def find_contradictions(
    text: str, facts: Sequence[Fact], published: date | None, headings: Sequence[Span] = ()
) -> Iterator[Contradiction]:
    """Each pair of figures that cannot both be right."""
    figures = [fact for fact in facts if isinstance(fact, Figure)]
    if headings:
        yield from _headline(text, figures, headings[0])
    for sentence, inside in groupby(figures, lambda fact: fact.sentence):
        own = list(inside)
        if len(own) < FEWEST_FIGURES or not _may_be_told(text[sentence.start : sentence.end]):
            continue
        marked = _marked(text, Span(sentence.start, sentence.end), own)
        yield from _changes(marked, own)
        yield from _parts(marked, own)
        if published is not None:
            yield from _births(marked, own, published)


def _may_be_told(sentence: str) -> bool:
    """Whether a word stands in it by which a change, a whole or a birth is told."""
    folded = sentence.lower()
    return folded.startswith("of") or "from" in folded or "born" in folded


def _marked(text: str, sentence: Span, figures: Sequence[Figure]) -> str:
    """The sentence in small letters, a sign for each figure: the letter of its kind, its number."""
    parts, at = [], sentence.start
    for number, figure in enumerate(figures):
        if figure.start < at:
            continue
        parts += [text[at : figure.start].lower(), f"⟦{figure.kind[0]}{number}⟧"]
        at = figure.end
    return " ".join("".join((*parts, text[at : sentence.end].lower())).split())


@cache
def _changed() -> tuple[re.Pattern[str], ...]:
    """A change with where it went and where it came from, in the orders that are written."""
    way = rf"(?P<way>{RISEN}|{FALLEN})"
    change, new, old = r"⟦[pm](?P<by>\d+)⟧", r"⟦\w(?P<new>\d+)⟧", r"⟦\w(?P<old>\d+)⟧"
    return (
        re.compile(rf"\b{way} (?:by )?{change},? to {new}{GAP}from {old}"),
        re.compile(rf"\b{way} (?:by )?{change},? from {old}{GAP}to {new}"),
        re.compile(rf"{new},? (?:was |were )?{way} (?:by )?{change} from {old}"),
        re.compile(rf"\bfrom {old}{GAP}to {new},? an? {way} of {change}"),
        re.compile(rf"\b{way} from {old}{GAP}to {new},? or (?:by )?{change}"),
    )


@cache
def _multiplied() -> tuple[re.Pattern[str], ...]:
    factor, new, old = r"⟦m(?P<by>\d+)⟧", r"⟦\w(?P<new>\d+)⟧", r"⟦\w(?P<old>\d+)⟧"
    return (
        re.compile(rf"{factor} to {new}{GAP}from {old}"),
        re.compile(rf"{factor} from {old}{GAP}to {new}"),
    )


def _changes(marked: str, figures: Sequence[Figure]) -> Iterator[Contradiction]:
    if marked.count("⟦") < LEAST_FIGURES or "from ⟦" not in marked:  # each says from what
        return
    for pattern in (*_changed(), *_multiplied()):
        for found in pattern.finditer(marked):
            by, new, old = (figures[int(found[name])] for name in ("by", "new", "old"))
            if not (isinstance(new, AMOUNTS) and isinstance(old, AMOUNTS) and _alike(new, old)):
                continue
            way = found.groupdict().get("way")
            if isinstance(by, PercentageFact) and by.value.unit == "percent" and way:
                yield from _percent(by, new, old, falls=re.fullmatch(FALLEN, way) is not None)
            elif isinstance(by, MagnitudeFact):
                yield from _times(by, new, old)


def _percent(
    by: PercentageFact, new: Figure, old: Figure, *, falls: bool
) -> Iterator[Contradiction]:
    told, after, before = (_range(each) for each in (by, new, old))
    if told is None or after is None or before is None or before.low <= 0:
        return
    least, most = after.low / before.high * 100 - 100, after.high / before.low * 100 - 100
    if falls:
        least, most = -most, -least
    if most < told.low or least > told.high:
        said = f"{old.text} to {new.text} is {_in_words(after, before)}, and not"
        change = "a fall" if falls else "a rise"
        yield Contradiction(
            f"{said} {change} of {by.text}", Span(by.start, by.end), Span(new.start, new.end)
        )


def _in_words(after: Range, before: Range) -> str:
    """A change in per cent: "a rise of 40 %"."""
    share = (after.low + after.high) / (before.low + before.high) * 100 - 100
    told = f"{abs(share):.1f}".removesuffix(".0")
    return f"{'a rise' if share > 0 else 'a fall'} of {told} %"


def _times(by: MagnitudeFact, new: Figure, old: Figure) -> Iterator[Contradiction]:
    after, before, factor = _range(new), _range(old), by.value.min
    if after is None or before is None or before.low <= 0 or factor is None:
        return
    if factor != by.value.max or factor <= 0:
        return
    least, most = after.low / before.high, after.high / before.low
    if most < factor * (1 - LOOSE) or least > factor * (1 + LOOSE):
        said = f"{old.text} to {new.text} is {(least + most) / 2:.1f} times, and not “{by.text}”"
        yield Contradiction(said, Span(by.start, by.end), Span(new.start, new.end))


def _alike(one: Figure, other: Figure) -> bool:
    """Whether both are told in one unit."""
    match one, other:
        case MoneyFact(), MoneyFact():
            return (one.value.currency, one.value.per) == (other.value.currency, other.value.per)
        case QuantityFact(), QuantityFact():
            return (one.value.unit, one.value.per) == (other.value.unit, other.value.per)
        case PercentageFact(), PercentageFact():
            return one.value.unit == other.value.unit
        case _:
            return False


def _range(figure: Figure) -> Range | None:
    """What an exact figure may be before it was rounded: half a unit of its last digit each way."""
    value = figure.value
    low, high = getattr(value, "min", None), getattr(value, "max", None)
    digits = re.search(r"\d[\d,]*(?:\.\d+)?", figure.text)
    if low is None or low != high or digits is None or figure.approximate:
        return None
    number = Decimal(digits[0].replace(",", ""))
    if not number:
        return None
    whole = digits[0].replace(",", "")
    zeros = len(whole) - len(whole.rstrip("0")) if "." not in whole else 0
    zeros = zeros if zeros >= ROUND else 0
    last = Decimal(10) ** (zeros - len(whole.partition(".")[2]))
    half = low / number * last / 2
    return Range(low - half, low + half)


def _headline(text: str, figures: Sequence[Figure], heading: Span) -> Iterator[Contradiction]:
    """A figure of the headline where no other of the article is like it, and the lead, which says
    the same in other words, has another one in its place.
    """
    own = [f for f in figures if heading.start <= f.start < heading.end and isinstance(f, AMOUNTS)]
    body = [f for f in figures if f.start >= heading.end]
    for figure in own:
        peers = [f for f in body if _alike(f, figure)]
        if sum(_alike(figure, each) for each in own) > 1 or any(_near(f, figure) for f in peers):
            continue
        lead = [f for f in peers if f.sentence == body[0].sentence]
        if len(lead) == 1 and _tells_the_same(text, heading, figure, lead[0]):
            said = f"the headline says {figure.text}, and the article {lead[0].text}"
            spans = Span(figure.start, figure.end), Span(lead[0].start, lead[0].end)
            yield Contradiction(said, *spans)


def _near(one: Figure, other: Figure) -> bool:
    """Whether one may be the other in round figures; an open end or a hedge may be anything."""
    ranges = _range(one), _range(other)
    if ranges[0] is None or ranges[1] is None:
        return True
    slack = ROUNDING * max(abs(ranges[0].high), abs(ranges[1].high))
    return ranges[0].low - slack <= ranges[1].high and ranges[1].low - slack <= ranges[0].high


def _tells_the_same(text: str, heading: Span, figure: Figure, lead: Figure) -> bool:
    """Whether both have one role, and enough words in common, to be one statement."""
    first = _telling(text[heading.start : heading.end])
    second = _telling(text[lead.sentence.start : lead.sentence.end])
    same = (figure.role, figure.modality) == (lead.role, lead.modality)
    return same and figure.role is not None and len(first & second) >= COMMON


def _telling(said: str) -> set[str]:
    """The beginnings of its longer words, so that forms of one word meet."""
    return {word[:STEM] for word in re.findall(r"[^\W\d_]{4,}", said.lower())}


@cache
def _of_the() -> re.Pattern[str]:
    return re.compile(r"^of (?:the |its |their |those )?⟦q(\d+)⟧[^⟦,]*, ⟦q")


def _parts(marked: str, figures: Sequence[Figure]) -> Iterator[Contradiction]:
    """Of the 30 buses, 20 are in Hull and 14 in Leeds: more than there are."""
    opening = _of_the().match(marked) if marked.startswith("of ") else None
    if opening is None:
        return
    whole = figures[int(opening[1])]
    parts = [f for f in figures[int(opening[1]) + 1 :] if _alike(f, whole)]
    sums = [f.value.min for f in parts if isinstance(f, QuantityFact) and f.value.min is not None]
    if not isinstance(whole, QuantityFact) or whole.value.max is None or len(sums) < 2:
        return
    if len(sums) == len(parts) and sum(sums) > whole.value.max and not whole.approximate:
        said = f"the parts come to {sum(sums)}, and not to {whole.text}"
        yield Contradiction(
            said, Span(whole.start, whole.end), Span(parts[-1].start, parts[-1].end)
        )


@cache
def _born() -> tuple[re.Pattern[str], ...]:
    year, age = r"born (?:[\w ]{0,20})?(?:in|on)? ?⟦t(?P<year>\d+)⟧", r"⟦t(?P<age>\d+)⟧"
    return (
        re.compile(rf"{age}[^⟦.;]{{0,60}}\b{year}"),
        re.compile(rf"\b{year}[^⟦.;]{{0,60}}{age}"),
    )


def _births(marked: str, figures: Sequence[Figure], published: date) -> Iterator[Contradiction]:
    """A 42-year-old who was born in 1985, in an article of 2024."""
    if "born " not in marked:
        return
    for pattern in _born():
        for found in pattern.finditer(marked):
            born, aged = figures[int(found["year"])], figures[int(found["age"])]
            year, age = _year(born), _age(aged)
            if year is None or age is None or not 0 <= published.year - year <= OLDEST:
                continue
            if age not in (published.year - year, published.year - year - 1):
                said = f"who was born in {year} is not {age} in {published.year}"
                yield Contradiction(said, Span(aged.start, aged.end), Span(born.start, born.end))


def _year(figure: Figure) -> int | None:
    if not isinstance(figure, TimeFact) or figure.value.type != "DATE":
        return None
    found = re.match(r"(\d{4})(?:-\d\d){0,2}$", figure.value.timex)
    return int(found[1]) if found else None


def _age(figure: Figure) -> int | None:
    if not isinstance(figure, TimeFact) or not figure.text.endswith("old"):
        return None
    found = re.fullmatch(r"P(\d+)Y", figure.value.timex)
    return int(found[1]) if found else None
