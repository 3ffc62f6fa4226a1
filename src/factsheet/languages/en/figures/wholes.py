"""The whole that a share or some of several are of: two-thirds of voters, half its heat."""

from factsheet.languages.en.figures import noun_phrases
from factsheet.languages.en.figures.amounts import read_amount
from factsheet.languages.en.figures.comparing import sized
from factsheet.languages.en.figures.noun_names import head_name
from factsheet.languages.en.figures.units import Unit
from factsheet.languages.en.lexicon.labels import MONTHS
from factsheet.languages.en.lexicon.nouns import (
    BEFORE_WHOLE,
    DETERMINERS,
    HYPHENS,
    POSSESSIVES,
    TIME_UNITS,
)
from factsheet.languages.en.lexicon.numbers import SCALES, SMALL
from factsheet.model.number import Number
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens

LONGEST_OWNER = 5
"""Tokens that the name of an owner may have."""
WHICH = frozenset("last this next".split())
"""What tells which time: last year's sales."""
WHOSE = frozenset("the its their our all his her my your that this".split())
"""What may follow "half" where no "of" does."""
SAYINGS = frozenset("battle story fun".split())
"""What half of is a manner of speaking: half the battle."""
VERB = ord("z")


def whole_at(context: ReadingContext, at: int, number: Number) -> Unit | None:
    """The noun that a share is of, a plural or not: voters, the staff, last year's sales.

    Where a number or a time of its own tells of the whole, the phrase is the share alone.
    """
    letters, first = context.classes.letters, past(context.tokens, at, DETERMINERS)
    inner = _past_figure(context, _past_time(context, first))
    head = noun_phrases.head_at(context, inner)
    if head is None or letters[head] == VERB or letters[head + 1] == ord("n"):
        head = noun_phrases.last_at(context, inner)
    if head is None:
        return None
    name = head_name(context, head, inner)
    return Unit(head + 1 if inner == first else number.end, name)


def _past_time(context: ReadingContext, at: int) -> int:
    """The token after the time of what a share is of, or this one: last year's, its June."""
    words = context.tokens.word
    which = words[at] in WHICH
    if words[at + which] not in (TIME_UNITS if which else MONTHS):
        return at
    after = at + which + 1
    if words[after] in HYPHENS and words[after + 1] in TIME_UNITS:
        after += 2
    return after + (words[after] in POSSESSIVES)


def _past_figure(context: ReadingContext, at: int) -> int:
    """The token after an owner and how many or how much they have, or this one: of its 480."""
    counted = past(context.tokens, past_owner(context, at), DETERMINERS | BEFORE_WHOLE)
    amount = read_amount(context, counted)
    return at if amount is None else amount.end


def part_of_the(context: ReadingContext, at: int) -> Unit | None:
    """Half the companies, half its heat, which has no size of its own; and a mixed number never."""
    if context.tokens.word[at] not in WHOSE:
        return None
    head = noun_phrases.head_at(context, at + 1)
    if head is None and context.tokens.word[at] != "all":
        head = noun_phrases.last_at(context, at + 1)
        words = context.tokens.word[at + 1 : None if head is None else head + 1]
        if head is None or words[-1] in SAYINGS or sized(words):
            return None
    return None if head is None else Unit(head + 1, head_name(context, head, at + 1))


def past(tokens: Tokens, at: int, words: frozenset[str]) -> int:
    """The token after the words of this list that stand here."""
    while at < len(tokens.word) and tokens.word[at] in words:
        at += 1
    return at


def past_owner(context: ReadingContext, at: int) -> int:
    """The token after an owner and its 's, or this one: of Orbit's directors, of the firm's 40."""
    words, letters = context.tokens.word, context.classes.letters
    first = at + (letters[at] in b"DP")
    for i in range(first, min(len(letters), first + LONGEST_OWNER)):
        if words[i] in POSSESSIVES:
            return i + 1 if i > first else at
        if letters[i] not in noun_phrases.NOMINAL or not words[i].isalpha():
            break
    return at


def past_number(tokens: Tokens, at: int) -> int:
    """The token after the number that begins here, or this one."""
    i = at
    while i < len(tokens.word) and (
        tokens.word[i][:1].isdigit()
        or tokens.word[i] in SMALL
        or (i > at and (tokens.word[i] in SCALES or tokens.word[i] in HYPHENS))
    ):
        i += 1
    return i
