"""Datelines: PORT ELLIS, March 3 (Newswire) — tells where a story was written, and no more."""

from collections.abc import Iterator

from factsheet.languages.en.lexicon.ordinary import calendar_words
from factsheet.languages.en.lexicon.places import places
from factsheet.model.document import Span
from factsheet.model.entities import Dateline
from factsheet.text.tokens import BREAK, Tokens

DASHES = frozenset("— – - _ |".split())
REACH = 18
"""Tokens from the town to the dash that ends a dateline."""
BRACKETS = {"(": ")", "/": "/"}
"""What an agency stands between."""
MARKS = frozenset(",.()/'’&")


def datelines(tokens: Tokens) -> Iterator[Dateline]:
    """The datelines with which blocks begin, in order."""
    for block in tokens.blocks:
        first = tokens.at_or_after(block.start)
        if tokens.capital(first) or tokens.word[first] == "(":
            found = _read(tokens, first)
            if found is not None:
                yield found


def _read(tokens: Tokens, first: int) -> Dateline | None:
    """The dateline that opens a line here: a town, perhaps a date and an agency, and a dash."""
    dash = _dash(tokens, first)
    if dash is None:
        return None
    agency = _agency(tokens, first, dash)
    date = _date(tokens, first, agency[0] - 1 if agency else dash)
    stop = min([dash, *([date[0]] if date else []), *([agency[0] - 1] if agency else [])])
    while stop > first and tokens.word[stop - 1] in MARKS and tokens.word[stop - 1] != ".":
        stop -= 1
    if not _is_opening(tokens, first, stop, told=bool(agency or date)):
        return None
    return Dateline(
        Span(tokens.start[first], tokens.end[dash]),
        _span(tokens, (first, stop)) if stop > first else None,
        _span(tokens, date) if date else None,
        _span(tokens, agency) if agency else None,
    )


def _span(tokens: Tokens, at: tuple[int, int]) -> Span:
    return Span(tokens.start[at[0]], tokens.end[at[1] - 1])


def _dash(tokens: Tokens, first: int) -> int | None:
    """The last token of the dash, if nothing before it has a small letter."""
    for at in range(first + 1, min(first + REACH, len(tokens))):
        word = tokens.word[at]
        if word in DASHES and _parts(tokens, at):
            return at + 1 if tokens.word[at + 1] in DASHES and tokens.glued(at + 1) else at
        if word == BREAK:
            return None
        if not (tokens.capital(at) or word[0].isdigit() or word in MARKS or word in ("of", "and")):
            return None
    return None


def _parts(tokens: Tokens, at: int) -> bool:
    """Whether a dash parts what it stands between, and joins no two words."""
    double = tokens.word[at + 1] in DASHES and tokens.glued(at + 1)
    return not tokens.glued(at) or double or tokens.word[at - 1] in BRACKETS.values()


def _agency(tokens: Tokens, first: int, dash: int) -> tuple[int, int] | None:
    """The words in brackets, or between strokes, before the dash."""
    for at in range(first, dash):
        close = BRACKETS.get(tokens.word[at])
        if close is not None:
            end = next((k for k in range(at + 1, dash + 1) if tokens.word[k] == close), at)
            return (at + 1, end) if end > at + 1 else None
    return None


def _date(tokens: Tokens, first: int, stop: int) -> tuple[int, int] | None:
    """From the month, or the day before it, to the last digits."""
    words = tokens.word
    for at in range(first, stop):
        if words[at] in calendar_words() and words[at] not in ("am", "pm", "ad"):
            begin = at - 1 if at > first and words[at - 1].isdigit() else at
            end = stop
            while end > at + 1 and words[end - 1] in MARKS:
                end -= 1
            return begin, end
    return None


def _is_opening(tokens: Tokens, first: int, stop: int, *, told: bool) -> bool:
    """Whether these tokens are a town: in capitals, or one that is known or that a date follows."""
    town = range(first, stop)
    if not town:
        return told
    comma = next((k for k in town if tokens.word[k] == ","), stop)
    if all(tokens[at].isupper() or not tokens[at].isalpha() for at in range(first, comma)):
        return len(tokens[first]) > 1
    known = "_".join(tokens.word[first:comma]) in places() or comma < stop
    return known if not told else all(tokens.capital(k) or k > first for k in town)
