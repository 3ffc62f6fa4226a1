"""Datelines: PORT ELLIS, March 3 (Newswire) — tells where a story was written, and no more."""

from collections.abc import Iterator

from factsheet.languages.en.lexicon.ordinary import calendar_words, function_words
from factsheet.languages.en.lexicon.organizations import known
from factsheet.languages.en.lexicon.places import countries, places
from factsheet.model.document import Span
from factsheet.model.entities import Dateline
from factsheet.text.tokens import Tokens

DASHES = frozenset("— – - _ |".split())
REACH = 18
"""Tokens from the town to the dash that ends a dateline."""
BRACKETS = {"(": ")", "/": "/"}
"""What an agency stands between."""
MARKS = frozenset(",.()/'’&")
PARTING = DASHES | frozenset(":")
"""What ends a dateline: a dash, or in Indian papers a colon."""
ENDS = DASHES | frozenset(",/(")
"""What stands between a town and its date."""
STOPS = frozenset('.!?”"')
"""What a paragraph ends in, and a headline does not."""


def datelines(tokens: Tokens) -> Iterator[Dateline]:
    """The datelines with which blocks begin, in order."""
    lead = _lead(tokens)
    for block in tokens.blocks:
        first = tokens.at_or_after(block.start)
        if tokens.capital(first) or tokens.word[first] == "(":
            found = _read(tokens, first, leads=first == lead)
            if found is not None:
                yield found


def _lead(tokens: Tokens) -> int | None:
    """The first token of the first paragraph behind a headline, if the one after it is no second
    entry of a list: "Pune: A ferry sank."
    """
    stopped = (tokens.text[block.end - 1] in STOPS for block in tokens.blocks)
    at = next((at for at, stops in enumerate(stopped) if stops), 0)
    if not at:
        return None
    lead, *after = (tokens.at_or_after(block.start) for block in tokens.blocks[at : at + 2])
    return None if any(":" in tokens.word[first : first + 3] for first in after) else lead


def _read(tokens: Tokens, first: int, *, leads: bool) -> Dateline | None:
    """The dateline that opens a line here: a town, perhaps a date and an agency, and a dash."""
    dash = _dash(tokens, first)
    if dash is None:
        return None
    agency = _agency(tokens, first, dash)
    date = _date(tokens, first, agency[0] - 1 if agency else dash)
    stop = min([dash, *([date[0]] if date else []), *([agency[0] - 1] if agency else [])])
    while stop > first and tokens.word[stop - 1] in ENDS:
        stop -= 1
    if not _is_opening(tokens, range(first, stop), dash, told=bool(agency or date), leads=leads):
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
    """The last token of the last dash or colon before which no word has a small letter."""
    found: int | None = None
    for at in range(first + 1, min(first + REACH, len(tokens) - 1)):
        word = tokens.word[at]
        before = tokens.word[first:at]
        closes = word == "/" and before.count("/") % 2 == 1
        listed = word == ":" and before.count("(") > before.count(")")  # (Nasdaq: TARN)
        if closes or (word in PARTING and not listed and _parts(tokens, at)):
            found = at
        elif not _may_stand(tokens, at) or (found is not None and _opens(tokens, at)):
            break
    return found if found is not None and _begins_anew(tokens, found + 1) else None


def _may_stand(tokens: Tokens, at: int) -> bool:
    """Whether a token is a name's, a date's or a mark, as all of a dateline are."""
    word = tokens.word[at]
    return tokens.capital(at) or word[0].isdigit() or word in MARKS or word in ("of", "and")


def _opens(tokens: Tokens, at: int) -> bool:
    """Whether a word stands here that names nothing and begins a sentence."""
    word = tokens[at]
    return word[:1].isupper() and not word[1:].isupper() and tokens.word[at] in function_words()


def _begins_anew(tokens: Tokens, at: int) -> bool:
    """Whether a sentence may begin here."""
    return tokens.capital(at) or not tokens.word[at][0].isalpha()


def _parts(tokens: Tokens, at: int) -> bool:
    """Whether a dash parts what it stands between, and joins no two words."""
    double = tokens.word[at - 1] in DASHES or tokens.word[at + 1] in DASHES
    closed = tokens.word[at - 1] in BRACKETS.values() or tokens.word[at] == ":"
    return not tokens.glued(at) or double or closed


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


def _is_opening(tokens: Tokens, town: range, dash: int, *, told: bool, leads: bool) -> bool:
    """Whether a dateline's town is one: a date or an agency follows, it stands in capitals, or it
    is known, and a sentence of its own begins behind the dash, or the lead behind a colon.
    """
    if told or not town:
        return told
    comma = next((k for k in town if tokens.word[k] == ","), town.stop)
    name = "_".join(tokens.word[town.start : comma])
    listed = name in places()
    if all(tokens[at].isupper() or not tokens[at].isalpha() for at in range(town.start, comma)):
        colon = tokens.word[dash] == ":"
        return listed or not (len(tokens[town.start]) < 2 or name in known() or colon)
    anew = tokens.word[dash + 1] in function_words()
    if tokens.word[dash] == ":":
        return listed and (comma < town.stop or (leads and name not in countries()))
    return comma < town.stop or (listed and anew)
