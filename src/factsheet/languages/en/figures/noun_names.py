"""What the noun that a number counts is called: heart transplant, Model 3, World Cup."""

from factsheet.languages.en.figures.noun_phrases import JOINING, mostly
from factsheet.languages.en.figures.plurals import singular
from factsheet.languages.en.lexicon.nouns import HEADLINE_SMALL, HYPHENS
from factsheet.text.context import ReadingContext
from factsheet.text.tokens import Tokens


def head_name(context: ReadingContext, head: int, at: int) -> str:
    """The singular of the noun whose last token this is, in the phrase that begins at `at`.

    A noun in front makes a compound with it (heart transplant); a model's name stays as spelled.
    """
    tokens = context.tokens
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
    if first < at or spelled != tokens.word[head] or not _makes_compound(context, first):
        return name
    if first - 2 >= at and tokens.word[first - 1] in HYPHENS and tokens.glued(first):
        first -= 2
    return f"{tokens.text[tokens.start[first] : tokens.end[head - 1]].lower()} {name}"


def _makes_compound(context: ReadingContext, at: int) -> bool:
    """Whether the word before a noun is a noun too, in lower case."""
    spelled, letters = context.tokens[at], context.classes.letters
    noun = letters[at] in b"ns" and spelled.islower() and len(spelled) > 2
    return noun and mostly(context.tokens.word[at]) in "ns" and letters[at - 1] != JOINING


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
    near = range(max(0, head - 6), min(len(tokens.word), head + 5))
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
