"""Which way a time lies that belongs to a noun: a June agreement, after a May vote, July wheat."""

from factsheet.languages.en.lexicon.time_contexts import AHEAD_OF, BEHIND, OWNER_MARKS, TRADED
from factsheet.languages.en.lexicon.time_verbs import MEETINGS, OUTLOOKS
from factsheet.languages.en.lexicon.times import MONTH_NAMES
from factsheet.syntax import Phrase, Syntax
from factsheet.syntax.words import Classes

PAST, UNKNOWN, AHEAD = -1, 0, 1
OF_GOODS = frozenset(("for", "of", "on"))
"""Prepositions before goods of a month, behind which no month says when: prices of July wheat."""
BEFORE_GOODS = b"xna~"
"""Classes of words between a month and goods that are bought ahead for it."""


def is_bought_ahead(syntax: Syntax, start: int, end: int) -> bool:
    """Whether it is the month of a contract: July wheat, the August contract, oil for May; but in
    May oil fell.
    """
    words = syntax.tokens.word
    if end != start + 1 or words[start] not in MONTH_NAMES:
        return False
    if words[start - 1] == "for" and words[start - 2] in TRADED:
        return True
    dated = syntax.classes[start - 1] == "p" and words[start - 1] not in OF_GOODS
    return not dated and names_goods(syntax.classes, end)


def names_goods(classes: Classes, at: int) -> bool:
    """Whether what begins here is bought ahead for a month: raw sugar, London cocoa futures."""
    letters, words = classes.letters, classes.tokens.word
    while letters[at] in BEFORE_GOODS and words[at] not in TRADED and at < len(words) - 1:
        at += 1
    while at < len(words) - 1 and words[at] in TRADED and words[at + 1] in TRADED:
        at += 1
    return words[at] in TRADED and letters[at + 1 : at + 2] not in (b"n", b"s")


def lean_of_noun(syntax: Syntax, start: int, end: int, lean: int) -> int:
    """Of a time that says when something else was: a June agreement, after a vote in March."""
    words = syntax.tokens.word
    owned = words[end] in OWNER_MARKS
    noun = words[end + 1] if owned else words[end]
    if (owned or syntax.classes[start - 1] in "DP") and noun.isalpha():
        if noun.removesuffix("s") in MEETINGS:
            return lean
        return UNKNOWN if lean > 0 else PAST
    at = syntax.preposition_of(start)
    held = at.noun if at is not None else None
    outer = held.preposition if held is not None else None
    if outer is None:
        return lean
    if outer.word in BEHIND and lean <= 0:
        return PAST
    if lean >= 0 and (outer.word in AHEAD_OF or _is_outlook(syntax, outer.noun)):
        return AHEAD
    return lean


def _is_outlook(syntax: Syntax, phrase: Phrase | None) -> bool:
    if phrase is None:
        return False
    return syntax.classes.lemma(phrase.head).removesuffix("s") in OUTLOOKS
