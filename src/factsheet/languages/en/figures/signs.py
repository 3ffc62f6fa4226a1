"""The sign before a figure: -1.3%, minus 4 degrees, negative $71.5 million."""

from factsheet.languages.en.lexicon.motion import FALLS, RISES
from factsheet.text.context import ReadingContext

MINUS = frozenset("-−–")
NEGATIVES = frozenset(("minus", "negative"))
BETWEEN_NOUNS = b"nsx0)%"
"""Classes after which "minus" takes one thing from another: income minus $3 million of costs."""


def negative_at(context: ReadingContext, start: int) -> int | None:
    """Where the sign of a figure that begins at this token stands, if it is below zero.

    Behind a verb of change a sign says again what the verb says: fell -4.5%.
    """
    tokens, at = context.tokens, start - 1
    if at < 0:
        return None
    if tokens.word[at] in MINUS and tokens.glued(start):
        if at and tokens.glued(at):
            return at - 1 if tokens.word[at - 1] in NEGATIVES else None
        return None if at and _says_it(tokens.word[at - 1]) else at
    if tokens.word[at] in NEGATIVES:
        return None if at and context.classes.letters[at - 1] in BETWEEN_NOUNS else at
    return None


def _says_it(before: str) -> bool:
    return before in FALLS or before in RISES or before[0].isdigit()
