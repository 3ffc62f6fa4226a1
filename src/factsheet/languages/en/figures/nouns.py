"""The noun that is counted: where its phrase ends, and its singular."""

from factsheet.languages.en.figures.adjectives import describes
from factsheet.languages.en.lexicon.nouns import (
    ATTRIBUTIVE,
    BODIES,
    CLOSED,
    COLLECTIVE,
    FURTHER,
    HEADLINE_SMALL,
    HYPHENS,
    IRREGULAR,
    JOINERS,
    NO_PLURAL,
    NO_VERBS,
    POSSESSIVES,
    QUOTES,
)
from factsheet.text.tokens import BREAK, Tokens

LONGEST = 8
"""Tokens between a number and the noun that it counts."""


def is_plural(word: str) -> bool:
    """Whether the word, in lower case, has the form of a plural noun."""
    if word in IRREGULAR or word in COLLECTIVE:
        return word != "yes"
    if len(word) < 3 or word[-1] != "s" or word in NO_PLURAL or word in CLOSED:
        return False
    return word[-2] not in "s'’" and not word.endswith(("ous", "sis", "itis"))


def singular(word: str) -> str:
    """The singular of a plural noun, in the case that it came in where that is a name's."""
    folded = word.lower()
    if folded in IRREGULAR:
        return IRREGULAR[folded]
    if folded in COLLECTIVE or not is_plural(folded):
        return folded
    if folded.endswith("ies") and len(folded) > 4:
        return folded[:-3] + "y"
    if folded.endswith("men") and len(folded) > 4:
        return folded[:-3] + "man"
    if folded.endswith(("sses", "shes", "ches", "xes", "zzes")):
        return folded[:-2]
    if folded.endswith("oes") and len(folded) > 5:
        return folded[:-2]
    return folded[:-1]


def head_at(tokens: Tokens, at: int) -> int | None:
    """The last token of the plural noun that is counted by what stands before this token."""
    for i in range(at, min(len(tokens), at + LONGEST)):
        if _is_head(tokens, i) and not _goes_on(tokens, i):
            return i
        if not _modifies(tokens, i, at):
            return None
    return None


def list_end(tokens: Tokens, head: int) -> int:
    """The last token of what is counted together: cars, trucks and SUVs; homes and businesses."""
    at = last = head
    while tokens.word[at + 1 : at + 2] == [","] and _is_listed(tokens, at + 2):
        at += 2
    joined = at + 1 + (tokens.word[at + 1 : at + 2] == [","])
    if tokens.word[joined : joined + 1] in (["and"], ["or"]) and _is_listed(tokens, joined + 1):
        sure = at > head or tokens.word[joined + 1] in NO_VERBS
        last = joined + 1 if sure else head
    return last


def _is_listed(tokens: Tokens, at: int) -> bool:
    """Whether a plural stands here by itself, and ends its phrase."""
    if at + 1 >= len(tokens) or not _is_head(tokens, at) or _goes_on(tokens, at):
        return False
    following = tokens.word[at + 1]
    return not following[0].isalnum() or following in CLOSED


def last_at(tokens: Tokens, at: int) -> int | None:
    """The last token of the noun phrase that begins here, a plural or not: the staff, one area."""
    i = at
    while i < min(len(tokens), at + LONGEST - 2):
        word = tokens.word[i]
        possessive = word in POSSESSIVES and i > at
        hyphen = word in HYPHENS and i > at and tokens.glued(i)
        if not (possessive or hyphen) and (not word.isalpha() or word in CLOSED):
            break
        if word.endswith(("ly", "ing")):
            break
        i += 1
    named = i > at and tokens.word[i - 1].isalpha() and not tokens.word[i - 1].endswith("ed")
    return i - 1 if named else None


def _modifies(tokens: Tokens, i: int, at: int) -> bool:
    """Whether the token can stand between a number and its noun."""
    word = tokens.word[i]
    following = tokens.word[i + 1] if i + 1 < len(tokens) else BREAK
    if word in HYPHENS:
        return i > at and tokens.glued(i) and following[0].isalnum()
    if word in POSSESSIVES or word in QUOTES:
        return following != BREAK
    if word in JOINERS:
        listed = not following[0].isdigit() and following not in CLOSED
        return i > at and listed and tokens.word[i - 1] not in CLOSED
    if word[0].isdigit():
        return i > at and (tokens.capital(i - 1) or following[0].isalpha())
    if word in FURTHER:
        return i == at and following[0].isalpha() and following not in CLOSED
    return word[0].isalpha() and (word not in CLOSED or _is_opened(tokens, i, at))


def _is_opened(tokens: Tokens, i: int, at: int) -> bool:
    """Whether a word that ends other phrases goes on this one: two would-be robbers, five at-large
    seats, three US ships, 22 A320neos.
    """
    if i > at and tokens.word[i - 1] in HYPHENS and tokens.glued(i):
        return True
    following = tokens.word[i + 1] if i + 1 < len(tokens) else BREAK
    compound = following in HYPHENS or (following[0].isdigit() and tokens.capital(i))
    return tokens[i] in ("US", "IT") or (compound and tokens.glued(i + 1))


def _is_head(tokens: Tokens, at: int) -> bool:
    word = tokens.word[at]
    if word == "s":
        return _is_named_plural(tokens, at)
    if word in CLOSED or not (is_plural(word) or (word.endswith("men") and len(word) > 4)):
        return False
    following = tokens.word[at + 1] if at + 1 < len(tokens) else ""
    return not (following in HYPHENS and tokens.glued(at + 1))


def _is_named_plural(tokens: Tokens, at: int) -> bool:
    """Whether an s makes the plural of a model's number: 787s, F-35s, Model 3s."""
    number = tokens.word[at - 1] if at else ""
    return tokens.glued(at) and number.isdigit() and len(number) < 5


def head_name(tokens: Tokens, head: int, at: int) -> str:
    """The singular of the noun whose last token this is, in the phrase that begins at `at`.

    A noun in front makes a compound with it (heart transplant); a model's name stays as spelled.
    """
    if tokens.word[head] == "s":
        return _model(tokens, head)
    spelled = tokens[head]
    if spelled[:-1].isupper() and spelled[-1] == "s":
        return spelled[:-1]
    if tokens.glued(head) and tokens.word[head - 1].isdigit():
        first = head - 2 if tokens.glued(head - 1) else head - 1
        return tokens.text[tokens.start[first] : tokens.end[head] - 1]
    name = singular(tokens.word[head])
    if tokens.capital(head):
        return name if in_headline(tokens, head) else _proper(tokens, head, at)
    first = head - 1
    if first < at or tokens[head] != tokens.word[head]:
        return name
    if not tokens[first].isalpha() or not tokens[first].islower() or len(tokens[first]) < 3:
        return name
    if describes(tokens.word[first]) or tokens.word[first] in CLOSED:
        return name
    if first - 2 >= at and tokens.word[first - 1] in HYPHENS and tokens.glued(first):
        first -= 2
    return f"{tokens.text[tokens.start[first] : tokens.end[head - 1]].lower()} {name}"


def _proper(tokens: Tokens, head: int, at: int) -> str:
    """The name of what is counted, in its capitals: World Cup of eight straight World Cups."""
    first = head
    while first > at and tokens.word[first - 1].isalpha() and tokens.capital(first - 1):
        first -= 1
    last = singular(tokens.word[head])
    if not tokens[head].isupper():
        last = last[:1].upper() + last[1:]
    return " ".join((*(tokens[i] for i in range(first, head)), last))


def in_headline(tokens: Tokens, head: int) -> bool:
    """Whether every word of some length near this one has a capital, so that none is a name's."""
    near = range(max(0, head - 6), min(len(tokens), head + 5))
    return all(tokens.capital(i) for i in near if tokens.word[i].isalpha() and _is_long(tokens, i))


def _is_long(tokens: Tokens, i: int) -> bool:
    return tokens.end[i] - tokens.start[i] > 2 and tokens.word[i] not in HEADLINE_SMALL


def _model(tokens: Tokens, head: int) -> str:
    """Model 3 of Model 3s, F-35 of F-35s."""
    first = head - 1
    while first and tokens.capital(first - 1) and head - first < 4:
        first -= 1
    if first > 1 and tokens.word[first - 1] in HYPHENS and tokens.glued(first):
        first -= 2
    return tokens.text[tokens.start[first] : tokens.end[head - 1]]


def _goes_on(tokens: Tokens, at: int) -> bool:
    """Whether the plural stands before another: sports cars, Pell Technologies common shares."""
    following = tokens.word[at + 1] if at + 1 < len(tokens) else ""
    if following in POSSESSIVES or following in ("'", "’"):
        return True
    if not following[:1].isalpha() or following in CLOSED:
        return False
    if (tokens.word[at] in COLLECTIVE or following in BODIES) and _is_head(tokens, at + 1):
        return True
    if at and tokens.word[at - 1] in HYPHENS and tokens.glued(at):
        return _plural_near(tokens, at + 1)
    named = tokens.capital(at) and not tokens.capital(at + 1)
    return (named or tokens.word[at] in ATTRIBUTIVE) and _plural_near(tokens, at + 1)


def _plural_near(tokens: Tokens, at: int) -> bool:
    for i in range(at, min(len(tokens), at + 3)):
        if _is_head(tokens, i):
            return True
        if not _modifies(tokens, i, at):
            return False
    return False
