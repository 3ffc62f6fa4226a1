"""Whether two figures are a change, and not a range: told by what governs the first of them.

"Lets mills from £4,000 to £9,000" is a range, "rose from 4% to 6%" two figures, and "fell 3
percent to 40 percent" a change and what came of it.
"""

from decimal import Decimal

from factsheet.languages.en.figures.hedges import hedge_before
from factsheet.languages.en.lexicon.motion import CHANGES, COLLECTING, EXTENDING, RANGING
from factsheet.text.context import ReadingContext

REACH = 25
"""Tokens before a figure in which its verb stands, within the clause."""
VERBAL = b"bzdkgv"
STOPS = b".;\nCTWQ"
OBJECTS = b"DPORnsxa0$~"
SO_FAR = frozenset(
    "current earlier existing former initial original present previous prior".split()
)
"""What is said of a figure from which another takes over."""
FAR = Decimal(4)
"""How many times the first figure the second must be, where the verb looks ahead, for the two to
be a change and its result: will rise 10p to £1.80, and not 3% to 5%."""


def is_change(context: ReadingContext, start: int, end: int) -> bool:
    """Whether the figure that begins here is where a change came from: rose from 12%.

    `end` is where the second figure ends: "from 6 to 8 per cent to 2 to 4 per cent" changes from a
    range to a range.
    """
    words = context.tokens.word
    at = _before_hedge(context, start)
    if at > 1 and words[at] in SO_FAR:
        return words[at - 1 - (context.classes.letters[at - 1] == ord("D"))] == "from"
    if at < 0 or words[at] != "from" or "to" in words[end : end + 3]:
        return False
    if at and words[at - 1] in ("up", "down"):
        return at > 1 and words[at - 2] != ","
    verb = governor_of(context, at)
    if verb is None or words[verb] in RANGING:
        return False
    return words[verb] in CHANGES or (
        context.classes.letters[verb] in VERBAL
        and words[verb] not in EXTENDING
        and not _has_object(context, verb, at)
    )


def is_result(
    context: ReadingContext, start: int, low: Decimal | None, high: Decimal | None
) -> bool:
    """Whether the first figure is how much something changed, and the second what came of it."""
    words = context.tokens.word
    at = _before_hedge(context, start)
    by = at > 0 and words[at] in ("by", "of")
    at -= by
    while at > 0 and (context.classes.letters[at] in b"ur" or words[at] in ("up", "down")):
        at -= 1
    far = low is None or high is None or high >= low * FAR
    if at >= 0 and by and words[at] not in CHANGES:  # what changed is between: cut its fee by
        verb = governor_of(context, at + 1)
        return far and verb is not None and words[verb] in CHANGES
    if at < 0 or words[at] not in CHANGES:
        return False
    collects = words[at] in COLLECTING and not by
    if context.classes.letters[at] in b"dkv" and not collects and not _looks_ahead(context, at):
        return True
    return far


def _before_hedge(context: ReadingContext, start: int) -> int:
    """The token before a figure and its hedge."""
    words, at = context.tokens.word, start - 1
    while at > 0 and at > start - 5 and words[at] not in ("from", "by", "of", "to"):
        if (
            context.classes.letters[at] not in b"rDp$"
            and hedge_before(context.tokens, at + 1) is None
        ):
            break
        at -= 1
    return at


def _looks_ahead(context: ReadingContext, verb: int) -> bool:
    """Whether a modal or "to" stands before the verb and its auxiliaries."""
    at = verb - 1
    while at >= 0 and context.classes.letters[at] in b"r!hewyE":
        at -= 1
    return at >= 0 and context.classes.letters[at] in b"Mt"


def governor_of(context: ReadingContext, at: int) -> int | None:
    """The nearest verb, or noun of change, before a preposition, within its clause."""
    letters, words = context.classes.letters, context.tokens.word
    attached = True
    for near in range(at - 1, max(-1, at - REACH), -1):
        letter = letters[near]
        describes = letter == ord("g") and letters[near + 1] in b"ns" and words[near] not in CHANGES
        if (letter in VERBAL and not describes) or words[near] in RANGING:
            return near
        if letter in b"ns" and words[near] in CHANGES and attached:
            return near
        if letter in STOPS:
            return None
        attached &= letter not in b"DPR" or letters[near - 1] == ord("p")
    return None


def _has_object(context: ReadingContext, verb: int, end: int) -> bool:
    """Whether a noun stands right behind the verb: sells flats from $90 to $300."""
    at = verb + 1
    while at < end and context.classes.letters[at] in b"r!u":
        at += 1
    return at < end and context.classes.letters[at] in OBJECTS
