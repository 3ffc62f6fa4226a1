"""Hedges: the words around a figure that open one of its ends, or make it approximate.

"More than $5m", "up to 12%", "about 400 jobs", "$5m or more": they are read leftward from the
figure's first token, then rightward from its last, and never belong to its span.
"""

from decimal import Decimal

from msgspec import Struct
from msgspec.structs import replace

from factsheet.languages.en.figures.plurals import is_plural
from factsheet.languages.en.lexicon.closed_classes import FUNCTION_WORDS
from factsheet.languages.en.lexicon.currencies import SIGNS
from factsheet.languages.en.lexicon.hedges import (
    ADDED,
    DENYING,
    FOUGHT,
    LIES_IN_SPACE,
    NOT_DENIED,
    OFTEN,
    PASSING,
    PHRASES_AFTER,
    PHRASES_BEFORE,
    SKIPPED,
    SUMMED,
    SUMMING,
    Hedge,
)
from factsheet.languages.en.lexicon.motion import MOVING
from factsheet.languages.en.lexicon.numbers import SMALL
from factsheet.text.context import ReadingContext, once
from factsheet.text.tokens import BREAK, Tokens


class Bounds(Struct, frozen=True):
    """An interval after its hedges were heard."""

    min: Decimal | None
    max: Decimal | None
    approximate: bool


def _reversed(phrases: dict[Hedge, str]) -> dict[str, list[tuple[tuple[str, ...], Hedge]]]:
    """The phrases by their last word, the longest first."""
    table: dict[str, list[tuple[tuple[str, ...], Hedge]]] = {}
    for hedge, lines in phrases.items():
        for line in lines.split("|"):
            words = tuple(line.split())
            table.setdefault(words[-1], []).append((words, hedge))
    for entries in table.values():
        entries.sort(key=lambda entry: -len(entry[0]))
    return table


BEFORE = _reversed(PHRASES_BEFORE)
AFTER: dict[tuple[str, ...], Hedge] = {
    tuple(phrase.split()): hedge
    for hedge, phrases in PHRASES_AFTER.items()
    for phrase in phrases.split("|")
}
AFTER_OPENERS = frozenset(words[0] for words in AFTER)
DENIED_BY_ITSELF = frozenset(("fewer", "less"))
"""Of these "not fewer than" is a hedge of its own."""
DENIED_WITHIN = 4
"""Tokens before "more than" in which its verb is denied: would not let it go beyond."""
WIDEST_UNIT = 4
"""Tokens of a unit, behind the number that one in brackets gives again."""
UNIT_MARKS = frozenset("€$£¥%/")
ROUND_DIGITS = 2
"""Digits of a number that nobody counted one by one, its noughts aside: 150, 3,200."""
LEADING = frozenset(("to", "from", "by"))
WIDEST_HEDGES = 4


def hedge_before(tokens: Tokens, at: int) -> Hedge | None:
    """The hedge that ends right before this token."""
    words, at = tokens.word, at - 1
    if at >= 0 and words[at] in SKIPPED and words[at - 1 : at] != ["\n"]:
        at -= 1
    entries = BEFORE.get(words[at]) if at >= 0 else None
    if entries is None:
        return None
    for spelled, hedge in entries:
        first = at - len(spelled) + 1
        if first >= 0 and tuple(words[first : at + 1]) == spelled:
            return None if _bounds_nothing(tokens, first, spelled) else hedge
    return None


def _bounds_nothing(tokens: Tokens, first: int, spelled: tuple[str, ...]) -> bool:
    """Whether the words of a hedge lead to where something goes, adds up or lies: a row over $5m,
    ticked up to 6%, fines adding up to $5m, under a $5m bond.
    """
    words, end = tokens.word, first + len(spelled)
    before = words[first - 1] if first else ""
    if spelled == ("up", "to"):
        added = before in SUMMING and (words[first - 2] in SUMMED or is_plural(words[first - 2]))
        return before in MOVING or added
    if spelled == ("over",) and before in FOUGHT:
        return True
    if spelled[0] not in LIES_IN_SPACE or words[end] not in ("a", "an"):
        return False
    return words[end + 1] in SIGNS or words[end + 2 : end + 3] == ["-"]


@once
def before_hedges(context: ReadingContext, start: int) -> int:
    """The token before a figure and the hedges in front of it."""
    return _before_hedges(context.tokens, start)


def is_led(context: ReadingContext, at: int) -> bool:
    """Whether a figure, its hedges aside, is what something changed to, from or by."""
    return context.tokens.word[before_hedges(context, at)] in LEADING


def is_listed(context: ReadingContext, at: int) -> bool:
    """Whether a comma or a conjunction stands before a figure and its hedges."""
    before = before_hedges(context, at)
    return before > 0 and context.classes.letters[before] in b",c"


def _before_hedges(tokens: Tokens, start: int) -> int:
    words, at, furthest = tokens.word, start - 1, max(0, start - WIDEST_HEDGES)
    while at > furthest and (words[at] in SKIPPED or hedge_before(tokens, at + 1) is not None):
        at -= 1
    return at


def hedge_after(tokens: Tokens, end: int) -> Hedge | None:
    """The hedge that begins at this token, right after a figure."""
    return read_after(tokens, end)[1]


def read_after(tokens: Tokens, end: int) -> tuple[int, Hedge | None]:
    """The token after the hedge that begins here, and what it does: 900 or more guests."""
    word = tokens.word[end] if end < len(tokens.word) else ""
    if word == "+" and tokens.glued(end):
        return end + 1, "least"
    if word not in AFTER_OPENERS:
        return end, None
    for length in (3, 2, 1):
        hedge = AFTER.get(tuple(tokens.word[end : end + length]))
        if hedge is not None:
            return (end, None) if _opens(tokens, end, length) else (end + length, hedge)
    return end, None


def _opens(tokens: Tokens, at: int, length: int) -> bool:
    """Whether what could be a hedge begins another phrase: 12 jobs, at least twice a year."""
    if tokens.word[at] == "and":
        return _goes_on(tokens, at + length)
    after = tokens.word[at + length] if at + length < len(tokens.word) else BREAK
    counts = after[0].isdigit() or after in SMALL or after in OFTEN or after in SIGNS
    return (tokens.word[at] == "at" and counts) or _adds(tokens, at)


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether "and more" or "and up" begins another phrase: 12 jobs and up to 30 shops."""
    word = tokens.word[at] if at < len(tokens.word) else BREAK
    return word[0].isalnum() and (word in ("to", "than") or word not in FUNCTION_WORDS)


def _adds(tokens: Tokens, at: int) -> bool:
    """Whether "plus" joins something more: 12 jobs plus 30 shops, £40 plus tax."""
    if tokens.word[at] != "plus":
        return False
    after = tokens.word[at + 1]
    return after[0].isdigit() or after in ADDED or after in SMALL


def _before_bracket(tokens: Tokens, start: int) -> Hedge | None:
    """The hedge of a figure that one in brackets gives again: up to 3 metres (10 feet)."""
    at = start - 1
    if at < 1 or tokens.word[at] != "(":
        return None
    for near in range(at - 1, max(-1, at - 1 - WIDEST_UNIT), -1):
        word = tokens.word[near]
        if word[0].isdigit():
            signed = near > 0 and tokens.glued(near) and not tokens.word[near - 1][0].isalnum()
            return hedge_before(tokens, near - signed)
        if not word[0].isalpha() and word not in UNIT_MARKS:
            return None
    return None


def bounded(
    tokens: Tokens, start: int, end: int, low: Decimal | None, high: Decimal | None
) -> Bounds:
    """The interval of the figure that stands on these tokens, after its hedges were heard."""
    before, after = hedge_before(tokens, start), hedge_after(tokens, end)
    if before is None:
        before = _before_bracket(tokens, start)
    about = "about" in (before, after)
    if low is None or low != high or _is_emphasis(tokens, start, high):
        return Bounds(low, high, about)
    if before == "least" and _is_denied(tokens, start):
        return Bounds(None, high, about)
    if "least" in (before, after):
        return Bounds(low, None, about)
    if "most" in (before, after):
        return Bounds(None, high, about)
    return Bounds(low, high, about)


def passed(context: ReadingContext, start: int, bounds: Bounds) -> Bounds:
    """The interval of what a total has passed, which lies above it: takings passed £5m."""
    at = before_hedges(context, start)
    passes = context.tokens.word[at] in PASSING and context.classes.letters[at - 1] in b"nshrtM"
    return replace(bounds, max=None) if passes and bounds.min == bounds.max else bounds


def _is_denied(tokens: Tokens, start: int) -> bool:
    """Whether its verb is denied, so that "more than" is the most: rarely sold more than 300."""
    at = _before_hedges(tokens, start)
    if not DENIED_BY_ITSELF.isdisjoint(tokens.word[start - 2 : start]):
        return False
    for word in reversed(tokens.word[max(0, at - DENIED_WITHIN) : at + 1]):
        if word in DENYING:
            return True
        if word in NOT_DENIED:
            return False
    return False


def _is_emphasis(tokens: Tokens, start: int, number: Decimal) -> bool:
    """Whether "as many as" marvels at a number and bounds none: so many figures are counted."""
    praised = tokens.word[max(0, start - 3) : start] == ["as", "many", "as"]
    return praised and len(number.normalize().as_tuple().digits) > ROUND_DIGITS
