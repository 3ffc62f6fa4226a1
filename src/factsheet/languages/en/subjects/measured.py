"""Things without a name whose figure it is: what a price is of, what "this" points at."""

from factsheet.model.document import Span
from factsheet.text.tokens import Tokens

EVENTS = frozenset("emergence rise fall launch arrival use growth collapse return".split())
"""Nouns of what happens to what stands after their preposition."""
MEASURES = EVENTS | frozenset(
    (
        "price prices cost costs sales sale number share value production output supply demand "
        "consumption size"
    ).split()
)
"""Those and the nouns of what is counted and measured of it."""
ENDS = frozenset(
    (
        ", . ; : ( ) was were is are has have had will would could may might to by in on at from "
        "of for as that which who and sold made built generated used rose fell climbed dropped"
    ).split()
)
ARTICLES = frozenset("a an the this these".split())
NEAR = 30
"""Tokens before a figure in which what it measures may be named."""
LONGEST = 6
"""Tokens of such a thing."""


def measured_thing(
    tokens: Tokens, first: int, at: int, nouns: frozenset[str] = MEASURES
) -> Span | None:
    """What the price, the sales or the number before a figure is of: "a new car" in its price."""
    words = tokens.word
    for k in range(at - 1, max(first, at - NEAR), -1):
        if words[k] in ("of", "for") and words[k - 1] in nouns:
            return _phrase(tokens, k + 1, at)
    return None


def _phrase(tokens: Tokens, first: int, limit: int) -> Span | None:
    """The noun phrase from here, its article left out."""
    words = tokens.word
    if first < limit and words[first] in ARTICLES:
        first += 1
    stop = first
    while stop < limit and stop - first < LONGEST and words[stop] not in ENDS:
        stop += 1
    if stop == first or not words[first].isalpha():
        return None
    return Span(tokens.start[first], tokens.end[stop - 1])


def this_thing(tokens: Tokens, first: int, at: int) -> Span | None:
    """The noun after "this" that opens a clause."""
    words = tokens.word
    while first < at and (words[first] in ("however", "but", "and", ",")):
        first += 1
    if first + 2 >= at or words[first] not in ("this", "these"):
        return None
    return _phrase(tokens, first, at) if words[first + 1] not in ENDS else None


def relative_thing(tokens: Tokens, relative: int) -> Span | None:
    """The noun that ", which" relates to: the first of a chain of "of"."""
    words = tokens.word
    first = None
    for k in range(relative - 2, max(relative - 2 - NEAR, 0), -1):
        if words[k] in ("a", "an", "the"):
            first = k
            if words[k - 1] != "of":
                break
        elif words[k] in (",", ".", ";", "which", "who"):
            break
    return _phrase(tokens, first, relative - 1) if first is not None else None
