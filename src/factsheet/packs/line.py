"""A sentence as the packs see it: words, with each figure and each name as one item."""

import re
from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from datetime import date

from factsheet.grammar.rule import Annotation
from factsheet.model.document import Span
from factsheet.model.entities import Entity, Names
from factsheet.model.values import (
    Expression,
    Magnitude,
    MonetaryAmount,
    Percentage,
    Quantity,
    TimeExpression,
)
from factsheet.packs.wording import NO_WORDS, Wording
from factsheet.text.tokens import BREAK, Tokens

KINDS: Mapping[type, str] = {
    MonetaryAmount: "money",
    Percentage: "percentage",
    Magnitude: "magnitude",
    Quantity: "quantity",
    TimeExpression: "time",
}
TIME_TAGS = frozenset("date time duration set range ahead behind unplaced".split())
"""Tags of a time that no word of it may feign."""
MEASURE = "unit of measure"
"""What a slot may ask of a quantity whose unit is physical."""
SMALL = 1000
"""Amounts under this, in dollars, are those of daily life: `{money:small}`."""
LARGE = 1_000_000
"""Amounts from this on are mostly those of firms and states: `{money:large}`."""
TO_A_DOLLAR = {
    code: size
    for size, codes in (
        (10, "CZK DKK EGP GHS HKD MXN NOK PHP SEK THB TRY TWD UAH ZAR ZMW"),
        (100, "BDT DZD ETB HUF INR ISK JMD JPY KES LKR NPR PKR RSD RUB XAF XOF"),
        (1000, "AOA ARS CLP COP KRW MMK MWK NGN RWF TZS UGX"),
        (10000, "IDR KHR LAK UZS VND"),
    )
    for code in codes.split()
}
"""About how many of a currency make a dollar, to the power of ten; of all others a few."""
WORDED = frozenset({"time", "magnitude"})
"""Kinds whose own words a slot may ask for: `{time:next}`, `{magnitude:doubled}`."""
ENDING = range(3, 6)
"""Letters of the end of a unit that a slot may ask for: `{quantity:-tist}`."""
LONGEST_TIME = 12
"""Words of such a figure that it may."""


class Line:
    """Parallel lists, one entry an item, in the order of the text.

    `word` is the folded word (a name's last one, nothing for a figure), `type` what the item is
    where it is more than a word, `tags` what a slot may ask of it, `figure` the annotation's
    number, `start` and `end` code points. `words` are all of them, once the line is whole, and
    `places` the items that are figures.
    """

    __slots__ = (
        "end", "figure", "places", "start", "tags", "type", "word", "wording", "words",
    )  # fmt: skip

    def __init__(self, wording: Wording = NO_WORDS) -> None:
        self.wording = wording
        self.word: list[str] = []
        self.type: list[str] = []
        self.tags: list[tuple[str, ...]] = []
        self.figure: list[int] = []
        self.start = array("I")
        self.end = array("I")
        self.words: frozenset[str] = frozenset()
        self.places: tuple[int, ...] = ()

    def append(
        self,
        word: str,
        start: int,
        end: int,
        type_: str = "",
        tags: tuple[str, ...] = (),
        figure: int = -1,
    ) -> None:
        """Add an item at the end."""
        self.word.append(word)
        self.start.append(start)
        self.end.append(end)
        self.type.append(type_)
        self.tags.append(tags)
        self.figure.append(figure)

    def extend(self, tokens: Tokens, begin: int, stop: int) -> None:
        """Add these tokens, which are words and no more."""
        spelled, size = self.wording.apostrophes.get, stop - begin
        words = tokens.word[begin:stop]
        self.word += map(spelled, words, words)
        self.start += tokens.start[begin:stop]
        self.end += tokens.end[begin:stop]
        self.type += [""] * size
        self.tags += [()] * size
        self.figure += [-1] * size

    def drop_hedges(self, *, time: bool) -> None:
        """Take away what only hedges the figure that comes next."""
        words = self.word
        while words:
            size = _hedge(words, self.wording, time=time)
            if not size or self._compares(size):
                return
            for column in (words, self.type, self.tags, self.figure, self.start, self.end):
                del column[-size:]

    def _compares(self, size: int) -> bool:
        """Whether so many words at the end stand after a figure: 4 percent more than last year."""
        return len(self.word) > size and self.figure[-size - 1] >= 0


def _hedge(words: list[str], wording: Wording, *, time: bool) -> int:
    """How many words at the end hedge a figure."""
    last = words[-1]
    for size in (2, 3):
        if tuple(words[-size:]) in wording.hedge_phrases:
            return 0 if tuple(words[-size - 1 : 1 - size]) in wording.takes_over else size
    if len(words) > 1 and (words[-2], last) in wording.takes_over:
        return 0
    return int(last in wording.hedges and not (time and last in wording.hedges_no_time))


def read_line(
    tokens: Tokens,
    sentence: Span,
    figures: Sequence[tuple[int, Annotation]],
    names: Names,
    published: date | None = None,
    wording: Wording = NO_WORDS,
) -> Line:
    """The items of a sentence, which holds these annotations (with their numbers), in order."""
    line = Line(wording)
    starts, ends, words = tokens.start, tokens.end, tokens.word
    at, stop = bisect_left(starts, sentence.start), bisect_left(starts, sentence.end)
    while words[at] == BREAK and at < stop:
        at += 1
    for begin, end, number, item in _items(figures, names.beginning_in(sentence)):
        first = bisect_left(starts, begin, at, stop)
        if first >= stop:
            break
        if isinstance(item, Entity):
            if starts[first] == begin:
                line.extend(tokens, at, first)
                at = _after(ends, first, end)
                line.append(words[at - 1], begin, end, item.kind)
            continue
        line.extend(tokens, at, first)
        at = _after(ends, first, end)
        kind = KINDS[type(item)]
        line.drop_hedges(time=kind == "time")
        asked = tags(item, published, wording)
        if kind in WORDED:
            inside = words[first : min(at, first + LONGEST_TIME)]
            asked += tuple(word for word in inside if word not in TIME_TAGS)
        line.append("", begin, end, kind, asked, number)
    line.extend(tokens, at, max(at, stop))
    line.words = frozenset(line.word)
    line.places = tuple([at for at, number in enumerate(line.figure) if number >= 0])
    return line


def _items(
    figures: Sequence[tuple[int, Annotation]], mentions: Iterable[tuple[Span, Entity]]
) -> Iterator[tuple[int, int, int, Expression | Entity]]:
    """The figures, with their numbers, and the names in the order of the text; a name that the
    next figure is part of is left out."""
    waiting = iter(figures)
    number, figure = next(waiting, (-1, None))
    for span, entity in mentions:
        while figure is not None and figure.start <= span.start:
            yield figure.start, figure.end, number, figure.value
            number, figure = next(waiting, (-1, None))
        if figure is None or span.end <= figure.start:
            yield span.start, span.end, -1, entity
    while figure is not None:
        yield figure.start, figure.end, number, figure.value
        number, figure = next(waiting, (-1, None))


def _after(ends: Sequence[int], at: int, end: int) -> int:
    """The first token that ends after this offset; at least the next one."""
    at += 1
    while at < len(ends) and ends[at] <= end:
        at += 1
    return at


def tags(
    value: Expression, published: date | None = None, wording: Wording = NO_WORDS
) -> tuple[str, ...]:
    """What a slot may ask of a figure: `{money:per share}`, `{quantity:job}`, `{time:month}`."""
    match value:
        case MonetaryAmount():
            return _money_tags(value)
        case Percentage():
            return (value.unit.replace("_", " "),)
        case Magnitude():
            return (value.direction,) if value.direction else ()
        case Quantity():
            return _unit_tags(value.unit.lower(), wording.measures())
        case TimeExpression():
            return _time_tags(value, published)
        case _:
            return ()


def _unit_tags(unit: str, measures: AbstractSet[str]) -> tuple[str, ...]:
    """The unit, what of it is counted ("hectare per year"), its last word and how that ends."""
    of = unit.partition(" per ")[0]
    last = of.rpartition(" ")[2]
    found = dict.fromkeys((unit, of, last))
    if of in measures:
        found[MEASURE] = None
    return (*found, *(f"-{last[-size:]}" for size in ENDING if len(last) > size))


def _money_tags(value: MonetaryAmount) -> tuple[str, ...]:
    """The currency, what it is paid for, and whether it is small or large."""
    size = value.max if value.max is not None else value.min
    dollar = TO_A_DOLLAR.get(value.currency, 1)
    small = ("small",) if size is not None and size < SMALL * dollar else ()
    large = ("large",) if size is not None and size >= LARGE else ()
    per = ("per", f"per {value.per}") if value.per else ()
    return (value.currency, *small, *large, *per)


def _time_tags(value: TimeExpression, published: date | None) -> tuple[str, ...]:
    """The type, the grain, the bound, and whether it lies ahead of the article or behind it, or has
    no place in the calendar.
    """
    found = [value.type.lower(), *_grain(value.timex)]
    if value.bound:
        found.append(value.bound)
    if value.type in ("DATE", "TIME") and "/" in value.timex:
        found.append("range")
    if value.timex.startswith("XXXX") and not value.timex[5:7].isdigit():
        found.append("unplaced")
    if published is not None and _is_ahead(value, published):
        found.append("ahead")
    if published is not None and value.end is not None and value.end < published:
        found.append("behind")
    return tuple(found)


def _is_ahead(value: TimeExpression, published: date) -> bool:
    """Whether a time begins after a day; of a part of a month or a year only that may be known."""
    if value.start is not None:
        return value.start > published
    day = published.isoformat()
    if value.type == "TIME" and re.match(DAY, value.timex):
        return value.timex[: len(day)] > day
    return (
        value.type == "DATE"
        and re.fullmatch(MONTH_OR_YEAR, value.timex) is not None
        and value.timex > day[: len(value.timex)]
    )


DAY = r"\d{4}-\d\d-\d\dT\d"
"""How the value of a clock time on a day that is known begins."""
MONTH_OR_YEAR = r"\d{4}(-\d\d)?"
VAGUE = {"PRESENT_REF": "now", "PAST_REF": "past", "FUTURE_REF": "future"}
GRAINS = {4: "year", 7: "month", 10: "day", 3: "decade", 2: "century"}


def _grain(timex: str) -> tuple[str, ...]:
    """The grain of a date; now, past and future where it is no more than that."""
    if timex in VAGUE:
        return (VAGUE[timex],)
    if timex.startswith("P"):
        return ()
    head = timex.partition("/")[0]
    if "T" in head:
        return ("day", "hour")
    if "-W" in head:
        return ("day",) if "-WXX-" in head or head.endswith("-WE") else ("week",)
    if "-Q" in head:
        return ("quarter",)
    if "-H" in head:
        return ("half",)
    if head[5:7] in ("SP", "SU", "FA", "WI"):
        return ("season",)
    grain = GRAINS.get(len(head))
    return (grain,) if grain else ()
