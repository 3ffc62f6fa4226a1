"""Ranges: two ends that are one figure, with the scale and the unit carried over."""

from decimal import Decimal

from msgspec import Struct

from factsheet.grammar.pattern import ANY, FAILED, Captures, Numeral
from factsheet.languages.en.figures.changes import FAR, is_change, is_result
from factsheet.languages.en.figures.hedges import hedge_before
from factsheet.languages.en.lexicon.hedges import SKIPPED
from factsheet.languages.en.lexicon.labels import MONTHS
from factsheet.model.number import Number
from factsheet.model.values import plain
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

DASHES = frozenset("-–—‐‑−~")
SPANNING = DASHES | {"/"}
"""Marks between the years of a span."""
RANGE_WORDS = frozenset(("to", "or", "and", "through", "up", *DASHES))
AFTER_CONNECTOR = frozenset(("~", "about", "around", "even", "as"))
"""What may stand before the second end."""
WIDEST_HEDGE = 4
"""Tokens that a hedge may have."""
ONE, THOUSAND = Decimal(1), Decimal(1000)


class End(Struct, frozen=True):
    """One end of a range: its interval, the scale that it is given, and where it stands."""

    start: int
    end: int
    min: Decimal | None
    max: Decimal | None
    scale: Decimal


def connects(tokens: Tokens, at: int, start: int) -> int:
    """The token after "to", "up to", a dash, "or", or the "and" of a "between" that stands here.

    `start` is where the first end begins; FAILED where nothing connects.
    """
    word = tokens.word[at] if at < len(tokens.word) else ""
    after = at + 1
    if word == "~" and not (tokens.glued(at) and tokens.glued(after)):
        return FAILED
    if word == "up" and tokens.word[after : after + 1] == ["to"]:
        after += 1
    elif word in ("to", "or") or word in DASHES:
        after = _past_hyphen(tokens, after)
    elif not (word == "through" or (word == "and" and is_between(tokens, start))):
        return FAILED
    return after + (tokens.word[after : after + 1] != [] and tokens.word[after] in AFTER_CONNECTOR)


def _past_hyphen(tokens: Tokens, at: int) -> int:
    """A suspended hyphen: three- to four-year, 3 to-4."""
    word = tokens.word[at] if at < len(tokens.word) else ""
    if word in ("to", "or"):
        return at + 1
    return at + 1 if word in DASHES and tokens.glued(at) and tokens.word[at - 1] == "to" else at


def is_between(tokens: Tokens, start: int) -> bool:
    """Whether "between" stands before this token, a hedge or a sign in the middle or not."""
    return "between" in tokens.word[max(0, start - 2) : start]


def carried(low: Decimal, low_scale: Decimal, high: Decimal, high_scale: Decimal) -> Decimal:
    """The scale that the first end takes from the second: two to three million.

    It has its own where it has one, or where it is above what the second counts: $200 to $4
    million.
    """
    return high_scale if low_scale == 1 < high_scale and low < high / high_scale else ONE


def spread(tokens: Tokens, low: End, high: End) -> tuple[Decimal, Decimal] | None:
    """The ends of a range as values, or None where they make none: 24 to 7."""
    if low.min is None or low.min != low.max or high.max is None:
        return None
    scale = high.scale
    if tokens.word[low.end : low.end + 1] != [] and tokens.word[low.end] in DASHES:
        scale = max(scale, _thousands(tokens, high))
    least = plain(low.min * carried(low.min, low.scale, high.max, scale))
    return (least, high.max) if least < high.max else None


def _thousands(tokens: Tokens, high: End) -> Decimal:
    """What a dash shares with 8,000, whose thousand is written in digits: $5-8,000."""
    digits = next(
        (tokens.word[i] for i in range(high.start, high.end) if tokens.word[i][0].isdigit()), ""
    )
    return THOUSAND if digits.endswith(",000") and high.scale == 1 else ONE


def join(tokens: Tokens, low: Number, high: Number) -> Number | None:
    """The range of two numbers, or None where they make none: 24 to 7, 3-2."""
    if low.form == high.form == "vague":
        return Number(
            low.start, high.end, low.min, high.max, high.scale, digits=False, form="vague"
        )
    ends = spread(tokens, end_of(low), end_of(high))
    if ends is None or low.form == "fraction" != high.form:
        return None
    return Number(
        low.start,
        high.end,
        *ends,
        high.scale,
        low.digits and high.digits,
        low.approximate or high.approximate,
        high.form,
    )


def end_of(number: Number) -> End:
    """A number as the end of a range."""
    return End(number.start, number.end, number.min, number.max, number.scale)


def is_day(tokens: Tokens, number: Number) -> bool:
    """Whether a number is the day of a month that stands before it: Sept. 30, March 3."""
    if not number.digits or number.min is None or not 1 <= number.min <= 31 or number.min % 1:
        return False
    at = number.start - 1
    if at > 0 and tokens.word[at] == ".":
        at -= 1
    return at >= 0 and tokens.word[at] in MONTHS and tokens.capital(at)


def is_second_year(tokens: Tokens, number: Number) -> bool:
    """Whether two digits end a span of years: 2012–13, 2021/22."""
    at = number.start - 1
    joined = at > 0 and tokens.word[at] in SPANNING and tokens.glued(at) and tokens.glued(at + 1)
    year = tokens.word[at - 1] if joined else ""
    return len(tokens.word[number.start]) == 2 and len(year) == 4 and year[:2] in ("18", "19", "20")


class Interval(Numeral):
    """A number, or a range of two numbers that share what follows; captures a `Number`."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        number = context.ranges.get(at) or context.numbers.get(at)
        if number is None:
            return FAILED
        captures[self.name] = (at, number.end, number)
        return number.end


class Hedged(Numeral):
    """An interval with a hedge before it, or without; captures the `Number` alone.

    Where it is `single`, it is a number and no range: headcount from 210 to 600.
    """

    def __init__(self, name: str, *, single: bool = False) -> None:
        super().__init__(name)
        self.single = single

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        for first in range(at, at + WIDEST_HEDGE + 1):
            both = None if self.single else context.ranges.get(first)
            number = both or context.numbers.get(first)
            if number is None:
                continue
            between = is_between(context.tokens, first) and first in context.ranges
            alone = first == at or (first == at + 1 and context.tokens.word[at] in SKIPPED)
            if not alone and not between and hedge_before(context.tokens, first) is None:
                return FAILED
            captures[self.name] = (first, number.end, number)
            return number.end
        return FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


def is_before_number(context: ReadingContext, at: int) -> bool:
    """Whether a number follows, a hedge before it or not: behind most articles none does."""
    return not context.numbers.keys().isdisjoint(range(at + 1, at + 2 + WIDEST_HEDGE))


class Connector:
    """What joins the two ends of a range; the first was captured under this name."""

    def __init__(self, low: str = "low") -> None:
        self.low = low

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        return connects(context.tokens, at, captures[self.low][0])

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return RANGE_WORDS


def find_ranges(context: ReadingContext) -> dict[int, Number]:
    """The ranges of two numbers by their first token."""
    found = {}
    words = context.tokens.word
    for at, low in context.numbers.items():
        if words[low.end] in RANGE_WORDS:
            both = _range_at(context, low)
            if both is not None:
                found[at] = both
    return found


def _range_at(context: ReadingContext, low: Number) -> Number | None:
    tokens = context.tokens
    after = connects(tokens, low.end, low.start)
    high = None if after == FAILED else context.numbers.get(after)
    if high is None or is_day(tokens, low) or is_second_year(tokens, low):
        return None
    changes = words_of_change(tokens, low.end) and (
        is_change(context, low.start, high.end) or _is_by(context, low, high)
    )
    return None if changes else join(tokens, low, high)


def _is_by(context: ReadingContext, low: Number, high: Number) -> bool:
    """Whether the first number is by how much something changed to the second: by 90 to 650."""
    by = context.tokens.word[low.start - 1] == "by"
    far = low.min is not None and high.max is not None and high.max >= low.min * FAR
    return by and far and is_result(context, low.start, low.min, high.max)


def words_of_change(tokens: Tokens, at: int) -> bool:
    """Whether what joins two figures may lead from one to the other; a dash does not."""
    return tokens.word[at] in ("to", "up")
