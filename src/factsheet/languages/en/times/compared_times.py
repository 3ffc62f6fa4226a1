"""Times of figures that others are only set against: 40 boats, up from 30 in May."""

from factsheet.languages.en.lexicon.numbers import PARTS
from factsheet.languages.en.lexicon.time_contexts import (
    OF_AN_AGE,
    ON_A_DAY,
    OWNER_MARKS,
    SETS_AGAINST,
    STANDING,
)
from factsheet.languages.en.lexicon.time_verbs import MEETINGS
from factsheet.languages.en.times.clause_of_time import clause_of_time
from factsheet.syntax import Phrase, Syntax
from factsheet.timex.meaning import Between, Length, Meaning

REACH = 9
"""Tokens between what sets against and the time: an amount and its noun stand between."""
AS_IT_IS = 5
"""Tokens from "than" to "today": than the mill earns today."""
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


def is_before_now(syntax: Syntax, start: int, end: int) -> bool:
    """Whether what others are set against is over: up from 30 in May; but not what a change is to
    begin with: up 3% from May, from 30 in May to 40.
    """
    words = syntax.tokens.word
    return words[start - 1] != "from" and words[end] != "to"


def tells_nowadays(syntax: Syntax, start: int, end: int) -> bool:
    """Whether "today" is our days, and no day: it has 46 today, behind a figure of the present."""
    words, letters = syntax.tokens.word, syntax.classes.letters
    if words[start:end] != ["today"]:
        return False
    counted = letters[start - 1] == NUMBER or words[start - 1] in PARTS
    return (counted and letters[end] in AROUND) or _goes_on(syntax, start)


def _goes_on(syntax: Syntax, start: int) -> bool:
    """Whether its verb tells of what is so for long: the firm employs 400 people today."""
    clause = clause_of_time(syntax, start)
    if clause is None:
        return False
    group = clause.group
    simple = group.tense == "present" and not (group.perfect or group.progressive or group.modal)
    if not simple or group.passive or _happens(syntax, clause.object):
        return False
    goes = group.lemma == "go" and clause.marker is not None
    return goes or group.lemma in STANDING


def is_of_our_days(syntax: Syntax, start: int, end: int) -> bool:
    """Whether "today" owns what is of the present at large: today's phones, today's economy."""
    words = syntax.tokens.word
    if words[start:end] != ["today"]:
        return False
    if _is_as_it_is(syntax, start):
        return True
    if words[end] not in OWNER_MARKS:
        return False
    owned = syntax.phrase_at(end + 1)
    if owned is None or _happens(syntax, owned):
        return False
    return owned.number == "plural" or words[owned.head] in OF_AN_AGE


def _is_as_it_is(syntax: Syntax, start: int) -> bool:
    """Whether something else is set against how it is now: less than they pay today."""
    words, clause = syntax.tokens.word, clause_of_time(syntax, start)
    near = range(max(0, start - AS_IT_IS), start)
    than = next((at for at in near if words[at] == "than"), None)
    if than is None or clause is None or clause.group.start <= than:
        return False
    group = clause.group
    return group.tense == "present" and not (group.perfect or group.progressive or group.modal)


def _happens(syntax: Syntax, phrase: Phrase | None) -> bool:
    """Whether the phrase is of what is held or told on a day."""
    if phrase is None:
        return False
    noun = syntax.classes.lemma(phrase.head)
    return noun.removesuffix("s") in ON_A_DAY or noun.removesuffix("s") in MEETINGS
