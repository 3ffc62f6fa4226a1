"""Capitals at the margins of an article that name nobody in it: bylines, credits, tickers."""

from factsheet.languages.en.lexicon.nouns import QUOTES
from factsheet.languages.en.lexicon.ordinary import acronyms, function_words
from factsheet.languages.en.lexicon.organizations import TICKERS
from factsheet.languages.en.lexicon.places import shortened_regions
from factsheet.languages.en.lexicon.plain_nouns import is_common
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.connecting import PARTICLES
from factsheet.languages.en.names.page import Page, opens, opens_line

LISTED = TICKERS | frozenset("( : .".split())
"""What stands before an exchange or a ticker."""
CREDITS = frozenset(
    (
        "reporting editing additional written compiled edited photograph photographs photo photos "
        "picture pictures image images credit illustration graphic contact contacts media source"
    ).split()
)
"""What opens a line of credits, before "by" or a colon."""
MARKS = frozenset(":;,-.")
TICKERS_LONG = 12
"""Tokens of the brackets in which shares are told."""
LONGEST_EXCHANGE = 2
"""Letters that tell an exchange behind a share's: (TRN.L)."""
INDEFINITE = frozenset(("a", "an"))
MOST_CAPITALS = 8
"""Words in capitals with which a paper opens a report."""
LONGEST_BYLINE = 100
"""Code points of a line that says who wrote the article."""


def is_listing(page: Page, at: int) -> bool:
    """Whether an exchange or a ticker stands here in brackets: (NYSE: BKE)."""
    words, capital = page.tokens.word, page.capital
    first = at - 1
    if _is_among_tickers(page, at):
        return True
    if words[first] not in LISTED:
        return False
    if _is_quoted_by_exchange(page, at):
        return True
    while first > at - 5 and (words[first] in TICKERS or words[first] in (":", ".")):
        first -= 1
    if first < 0 or words[first] != "(":
        return False
    if words[at] in TICKERS:
        return words[at + 1] in ":)." or bool(capital[at + 1])
    return words[first + 1] in TICKERS


def _is_among_tickers(page: Page, at: int) -> bool:
    """Whether brackets here hold nothing but letters in capitals around colons, as of shares that
    are listed twice: (TSX-V: TRN; OTCQB: TRNVF).
    """
    words, tokens = page.tokens.word, page.tokens
    if not tokens[at].isupper():
        return False
    first = next((k for k in range(at - 1, max(-1, at - TICKERS_LONG), -1) if words[k] == "("), 0)
    last = next((k for k in range(at, min(at + TICKERS_LONG, len(words))) if words[k] == ")"), 0)
    inside = range(first + 1, last)
    letters = all(tokens[k].isupper() or words[k] in MARKS or words[k] in TICKERS for k in inside)
    return letters and at in inside and words[first + 1 : last].count(":") > 0


def _is_quoted_by_exchange(page: Page, at: int) -> bool:
    """Whether letters in brackets are a share's, with its exchange behind a full stop: (TRN.L)."""
    words, glued = page.tokens.word, page.tokens.glued
    if words[at - 1] == ".":
        at -= 2
    inside = words[at + 1 : at + 4]
    dotted = words[at - 1] == "(" and inside[:1] == ["."] and inside[2:] == [")"]
    return dotted and glued(at + 1) and glued(at + 2) and len(words[at + 2]) <= LONGEST_EXCHANGE


def is_region(page: Page, at: int) -> bool:
    """Whether the state of the town before a comma stands here, shortened: Lowick, Fla."""
    words = page.tokens.word
    if at < 2 or words[at - 1] != "," or not page.capital[at - 2]:
        return False
    return words[at] in shortened_regions() and (words[at][-1] == "." or words[at + 1] in ".,")


def is_set_in_capitals(page: Page, at: int) -> bool:
    """Whether a common word stands here in the capitals in which a paper sets how a report opens,
    or what it cries first: A BOOKKEEPER who, AN ANGRY BUILDER has, OH DEAR Tarn shuts.
    """
    tokens, words = page.tokens, page.tokens.word
    first = at
    for first in range(at, max(at - MOST_CAPITALS, -1), -1):
        if opens(tokens, first) or not tokens[first].isupper():
            break
    if not tokens[first].isupper() or not opens(tokens, first):
        return False
    stop = next(k for k in range(at, len(words)) if not tokens[k].isupper())
    if words[first] not in INDEFINITE:
        goes_on = words[stop][0].isalpha() or words[stop] in QUOTES
        return goes_on and first + 1 < stop and all(map(_is_ordinary, words[first:stop]))
    return at > first and _is_ordinary(words[at])


def _is_ordinary(word: str) -> bool:
    """Whether a word in capitals is one of the language, and no abbreviation."""
    return (is_common(word) or table().readings.knows(word)) and word not in acronyms()


def shouted(page: Page, first: int, stop: int) -> bool:
    """Whether a sentence stands in capitals."""
    words = page.tokens.word[first:stop]
    capitals = all(page.tokens[k].isupper() for k in range(first, stop))
    return capitals and any(word in function_words() for word in words)


def signs(page: Page, at: int) -> bool:
    """Whether a byline begins here: "By" at the head of a short line, and capitals after it."""
    if _credits(page, at):
        return True
    if page.tokens.word[at] != "by" or not page.capital[at + 1] or not opens_line(page.tokens, at):
        return False
    line = page.tokens.text[page.tokens.start[at] : line_end(page, at)].split()
    names = [word for word in line if word not in ("and", "&") and word not in PARTICLES]
    return line[-1][-1] not in ".!?:”" and all(not word[0].islower() for word in names)


def _credits(page: Page, at: int) -> bool:
    """Whether a line begins here that says who reported, edited or photographed."""
    words = page.tokens.word
    if words[at] not in CREDITS:
        return False
    opening = opens_line(page.tokens, at) or (
        words[at - 1] == "(" and opens_line(page.tokens, at - 1)
    )
    return opening and ("by" in words[at + 1 : at + 3] or words[at + 1] == ":")


def line_end(page: Page, at: int) -> int:
    """Where the line of a token ends, or as far as a byline goes."""
    start = page.tokens.start[at]
    end = page.tokens.text.find("\n", start, start + LONGEST_BYLINE)
    return end if end >= 0 else min(start + LONGEST_BYLINE, len(page.tokens.text))
