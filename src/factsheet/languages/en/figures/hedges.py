"""Hedges: the words around a figure that open one of its ends, or make it approximate.

"More than $5m", "up to 12%", "about 400 jobs", "$5m or more": they are read leftward from the
figure's first token, then rightward from its last, and never belong to its span.
"""

from decimal import Decimal

from msgspec import Struct

from factsheet.languages.en.lexicon.closed_classes import FUNCTION_WORDS
from factsheet.languages.en.lexicon.hedges import (
    FOUGHT,
    PHRASES_AFTER,
    PHRASES_BEFORE,
    SKIPPED,
    Hedge,
)
from factsheet.languages.en.lexicon.motion import MOVING
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
WIDEST = 6
WIDEST_HEDGES = 4


def hedge_before(tokens: Tokens, at: int) -> Hedge | None:
    """The hedge that ends right before this token."""
    at -= 1
    if at >= 0 and tokens.word[at] in SKIPPED and tokens.word[at - 1 : at] != ["\n"]:
        at -= 1
    entries = BEFORE.get(tokens.word[at]) if at >= 0 else None
    if entries is None:
        return None
    for words, hedge in entries:
        first = at - len(words) + 1
        if first >= 0 and tuple(tokens.word[first : at + 1]) == words:
            before = tokens.word[first - 1] if first else ""
            if (words == ("over",) and before in FOUGHT) or (
                words == ("up", "to") and before in MOVING
            ):
                return None
            return hedge
    return None


def before_hedges(tokens: Tokens, start: int) -> int:
    """The token before a figure and the hedges in front of it."""
    at = start - 1
    while at > max(0, start - WIDEST_HEDGES) and (
        hedge_before(tokens, at + 1) is not None or tokens.word[at] in SKIPPED
    ):
        at -= 1
    return at


def hedge_after(tokens: Tokens, end: int) -> Hedge | None:
    """The hedge that begins at this token, right after a figure."""
    return read_after(tokens, end)[1]


def read_after(tokens: Tokens, end: int) -> tuple[int, Hedge | None]:
    """The token after the hedge that begins here, and what it does: 900 or more guests."""
    word = tokens.word[end] if end < len(tokens) else ""
    if word == "+" and tokens.glued(end):
        return end + 1, "least"
    if word not in AFTER_OPENERS:
        return end, None
    for length in (3, 2, 1):
        hedge = AFTER.get(tuple(tokens.word[end : end + length]))
        if hedge is not None:
            opens = word == "and" and _goes_on(tokens, end + length)
            return (end, None) if opens else (end + length, hedge)
    return end, None


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether "and more" or "and up" begins another phrase: 12 jobs and up to 30 shops."""
    word = tokens.word[at] if at < len(tokens) else BREAK
    return word[0].isalnum() and (word in ("to", "than") or word not in FUNCTION_WORDS)


def bounded(
    tokens: Tokens, start: int, end: int, low: Decimal | None, high: Decimal | None
) -> Bounds:
    """The interval of the figure that stands on these tokens, after its hedges were heard."""
    before, after = hedge_before(tokens, start), hedge_after(tokens, end)
    about = "about" in (before, after)
    if low is None or low != high:
        return Bounds(low, high, about)
    if "least" in (before, after):
        return Bounds(low, None, about)
    if "most" in (before, after):
        return Bounds(None, high, about)
    return Bounds(low, high, about)
