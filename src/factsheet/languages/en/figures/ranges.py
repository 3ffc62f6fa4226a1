"""Ranges: two ends that are one figure, with the scale and the unit carried over."""

from collections.abc import Mapping
from decimal import Decimal

from factsheet.grammar.pattern import ANY, FAILED, Captures, Numeral
from factsheet.languages.en.figures.hedges import hedge_before
from factsheet.languages.en.lexicon.motion import CHANGES
from factsheet.model.number import Number
from factsheet.model.values import plain
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import BREAK, Tokens

DASHES = frozenset("-–—‐‑−~")
RANGING = frozenset("range ranges ranged ranging between anywhere vary varies varying".split())
BEFORE_FIRST = frozenset("about around nearly some roughly just over under a an".split())
SENTENCE_MARKS = frozenset((".", ";", BREAK))
REACH = 25
"""Tokens before "from" in which a word of change is looked for, within the sentence."""


def connects(tokens: Tokens, at: int, start: int) -> int:
    """The token after "to", a dash, "or", or the "and" of a "between", that stands here.

    `start` is where the first end begins; FAILED where nothing connects.
    """
    word = tokens.word[at] if at < len(tokens) else ""
    if word == "~" and not (tokens.glued(at) and tokens.glued(at + 1)):
        return FAILED
    if word in ("to", "or") or word in DASHES:
        return _past_hyphen(tokens, at + 1)
    if word == "through" or (word == "and" and is_between(tokens, start)):
        return at + 1
    return FAILED


def _past_hyphen(tokens: Tokens, at: int) -> int:
    """A suspended hyphen: three- to four-year, 3 to-4."""
    word = tokens.word[at] if at < len(tokens) else ""
    if word in ("to", "or"):
        return at + 1
    return at + 1 if word in DASHES and tokens.glued(at) and tokens.word[at - 1] == "to" else at


def is_between(tokens: Tokens, start: int) -> bool:
    """Whether "between" stands before this token, a hedge or a sign in the middle or not."""
    return "between" in tokens.word[max(0, start - 2) : start]


def is_change(tokens: Tokens, start: int, end: int) -> bool:
    """Whether the figure that begins here is where a change came from: rose from 12%.

    `end` is where the second figure ends: "from 6 to 8 per cent to 2 to 4 per cent" changes from a
    range to a range.
    """
    words = tokens.word
    at = start - 1
    while at > start - 4 and at >= 0 and words[at] != "from" and words[at] in BEFORE_FIRST:
        at -= 1
    if at < 0 or words[at] != "from" or "to" in words[end : end + 3]:
        return False
    before = words[max(0, at - REACH) : at]
    for near in reversed(before):
        if near in RANGING or near in SENTENCE_MARKS:
            return False
        if near in CHANGES:
            return True
    return False


def is_rise(tokens: Tokens, start: int) -> bool:
    """Whether the figure that begins here is how much something changed: rose $5m to $20m."""
    before = tokens.word[start - 1] if start else ""
    if before == "by" and start > 1:
        return any(word in CHANGES for word in tokens.word[max(0, start - 4) : start - 1])
    return before in CHANGES and before not in NO_RISE


def carried(low: Number, high: Number) -> Decimal | None:
    """The scale that the lower end takes from the upper one; None where the two make no range."""
    if low.min is None or high.max is None:
        return None
    bare = low.scale == 1 and high.scale > 1 and low.form == "digits"
    return high.scale if bare and high.max / high.scale >= low.min else Decimal(1)


def join(low: Number, high: Number) -> Number | None:
    """The range of two numbers, or None where they make none: 24 to 7, 3-2."""
    if low.form == high.form == "vague":
        return Number(
            low.start, high.end, low.min, high.max, high.scale, digits=False, form="vague"
        )
    scale = carried(low, high)
    if scale is None or not low.exact or low.min is None or high.max is None:
        return None
    least = plain(low.min * scale)
    if least >= high.max or low.form == "fraction" != high.form:
        return None
    return Number(
        low.start,
        high.end,
        least,
        high.max,
        high.scale,
        low.digits and high.digits,
        low.approximate or high.approximate,
        high.form,
    )


RANGE_WORDS = frozenset(("to", "or", "and", "through", *DASHES))
NO_RISE = frozenset("down go moving raise raises raised raising".split())
"""Words of change after which an amount is the object: to raise $175m to $180m."""
WIDEST_HEDGE = 4
"""Tokens that a hedge may have."""


MONTHS = frozenset(
    (
        "january february march april may june july august september october november december "
        "jan feb mar apr jun jul aug sep sept oct nov dec"
    ).split()
)


def is_day(tokens: Tokens, number: Number) -> bool:
    """Whether a number is the day of a month that stands before it: Sept. 30, March 3."""
    if not number.digits or number.min is None or not 1 <= number.min <= 31 or number.min % 1:
        return False
    at = number.start - 1
    if at > 0 and tokens.word[at] == ".":
        at -= 1
    return at >= 0 and tokens.word[at] in MONTHS and tokens.capital(at)


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
    """An interval with a hedge before it, or without; captures the `Number` alone."""

    def match(self, context: ReadingContext, at: int, captures: Captures) -> int:
        """See Clause."""
        for first in range(at, at + WIDEST_HEDGE + 1):
            number = context.ranges.get(first) or context.numbers.get(first)
            if number is None:
                continue
            if first > at and hedge_before(context.tokens, first) is None:
                return FAILED
            captures[self.name] = (first, number.end, number)
            return number.end
        return FAILED

    def first_words(self) -> frozenset[str]:
        """See Clause."""
        return frozenset((ANY,))


def find_ranges(tokens: Tokens, numbers: Mapping[int, Number]) -> dict[int, Number]:
    """The ranges of two numbers by their first token."""
    found = {}
    words = tokens.word
    for at, low in numbers.items():
        if words[low.end] in RANGE_WORDS:
            both = _range_at(tokens, numbers, low)
            if both is not None:
                found[at] = both
    return found


def _range_at(tokens: Tokens, numbers: Mapping[int, Number], low: Number) -> Number | None:
    after = connects(tokens, low.end, low.start)
    if after == FAILED:
        return None
    if after < len(tokens) and tokens.word[after] in ("~", "about", "even", "as"):
        after += 1
    high = numbers.get(after)
    if high is None or is_day(tokens, low) or is_change(tokens, low.start, high.end):
        return None
    return join(low, high)
