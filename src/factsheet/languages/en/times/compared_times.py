"""Times of figures that others are only set against: 40 boats, up from 30 in May."""

from factsheet.languages.en.lexicon.numbers import PARTS
from factsheet.languages.en.lexicon.time_contexts import SETS_AGAINST
from factsheet.syntax import Syntax
from factsheet.timex.meaning import Between, Length, Meaning

REACH = 9
"""Tokens between what sets against and the time: an amount and its noun stand between."""
VERBS = b"bzdgv"
ENDS = b".;\n"
PREPOSITION, NUMBER = b"p0"
AROUND = b'.,;c\n"p'
"""Classes behind a "today" that ends its phrase."""
SIDES = frozenset(("up", "down", "percent", "cent", "%", "points"))
"""What stands before the "from" of a change, where no figure follows it: up 3% from May."""


def is_set_against(syntax: Syntax, start: int, meaning: Meaning) -> bool:
    """Whether a time is only of what another figure is set against, in its own phrase."""
    if isinstance(meaning, Between | Length):
        return False
    words, letters = syntax.tokens.word, syntax.classes.letters
    for at in range(start - 1, max(-1, start - 1 - REACH), -1):
        if words[at] in SETS_AGAINST and words[at - 1] != "-":
            return _sets_against(syntax, at, start)
        if letters[at] in VERBS or letters[at] in ENDS:
            return False
    return False


def _sets_against(syntax: Syntax, at: int, start: int) -> bool:
    """Whether only a figure and one preposition stand between, or nothing: than in May."""
    words = syntax.tokens.word
    begin = at + 1 + (words[at] == "compared")
    between = words[begin:start]
    held = sum(syntax.classes.letters[i] == PREPOSITION for i in range(begin, start))
    if held - between.count("of") > 1:
        return False
    if words[at] in ("than", "compared"):
        return True
    figure = any(word[0].isdigit() for word in between if word)
    return figure or (not between and words[at - 1] in SIDES)


def tells_nowadays(syntax: Syntax, start: int, end: int) -> bool:
    """Whether "today" is our days, and no day: it has 46 today, behind a figure of the present."""
    words, letters = syntax.tokens.word, syntax.classes.letters
    if words[start:end] != ["today"] or letters[end] not in AROUND:
        return False
    return letters[start - 1] == NUMBER or words[start - 1] in PARTS
