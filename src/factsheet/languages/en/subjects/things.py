"""The words by which a thing without a name is called: its noun phrase without the article."""

from factsheet.languages.en.lexicon.numbers import SMALL
from factsheet.languages.en.lexicon.owned import (
    CHARGES,
    PERIODS,
    RELATIONAL,
    TERMED,
    account_nouns,
    measures,
    of_what,
)
from factsheet.languages.en.lexicon.places import PUBLIC_BODIES
from factsheet.model.document import Span
from factsheet.syntax import Phrase, Preposition, Sentence

LONGEST = 7
"""Tokens of a thing without a name; what is longer is no name for it."""
NOT_FIRST = frozenset("- – , ( ) ’ '".split())
"""Marks that no thing's words begin with."""
COUNTED = b"0A%Y$"
"""Letters of numbers, amounts and times."""
AMOUNT, JOINT = b"A~"
"""Letters of the last word of a sum, and of what is joined to the next word."""


def thing(phrase: Phrase) -> Span | None:
    """The phrase without its article, with what says which: the levy on empty homes."""
    other = _joined(phrase)
    if other is not None:
        return plain(phrase, phrase.start, other.end)
    whole = plain(phrase, phrase.start, _with_complement(phrase))
    return whole or plain(phrase, phrase.start, phrase.end)


def plain(phrase: Phrase, first: int, stop: int) -> Span | None:
    """These tokens without articles, adverbs and numbers before them, if they name a thing."""
    syntax = phrase.sentence.syntax
    words, letters = syntax.tokens.word, syntax.classes.letters
    first = _past_measure(phrase, _past_articles(letters, first, stop), stop)
    if stop <= first or stop - first > LONGEST or _is_period(phrase):
        return None
    number = words[first][0].isdigit() and chr(letters[first]) != "~"
    common = chr(letters[phrase.head]) in "ns" or words[phrase.head] in PUBLIC_BODIES
    named = common and not number and words[first] not in NOT_FIRST
    return phrase.sentence.span(first, stop) if named else None


def _is_period(phrase: Phrase) -> bool:
    """Whether a phrase tells only when: last year, that time, but not a waiting time."""
    syntax, head = phrase.sentence.syntax, phrase.head
    word = syntax.tokens.word[head].removesuffix("s")
    told = word == "time" and head > phrase.start and syntax.classes.letters[head - 1] in b"n"
    return word in PERIODS and not told


def _joined(phrase: Phrase) -> Phrase | None:
    """The bare noun that "and" makes one thing with a phrase: the fire and rescue service."""
    kinds, letters = phrase.sentence.cut.kinds, phrase.sentence.syntax.classes.letters
    if phrase.determiner is None or kinds[phrase.chunk + 1 : phrase.chunk + 3] != b"cN":
        return None
    other = phrase.members[-1]
    counted = letters[other.start] in COUNTED or letters[other.head] in COUNTED
    return None if counted or other.determiner is not None or len(phrase.members) > 2 else other


def _past_measure(phrase: Phrase, first: int, stop: int) -> int:
    """Behind the measure that a thing opens with, which is a figure of its own: a 240-page report,
    a $4 million loan, every ten years. A debt is called by its term: 10-year notes.
    """
    syntax = phrase.sentence.syntax
    words, letters = syntax.tokens.word, syntax.classes.letters
    if words[phrase.head] in TERMED:
        return first
    if first < stop - 1 and letters[first - 1] in COUNTED and words[first].endswith("s"):
        return first + (words[first][:-1] in PERIODS)
    last = first = first + (words[first] == "the")
    while last < stop and letters[last] == JOINT:
        last += 1
    if last >= stop - 1:
        return first
    number = words[first][0].isdigit() or (words[first] in SMALL and words[first] != "one")
    return last + 1 if number or letters[last] == AMOUNT else first


def told_apart(phrase: Phrase) -> bool:
    """Whether a word between its article and its noun tells one thing from others: the new unit."""
    return phrase.determiner is not None and phrase.end - phrase.start > 2


def _measures(phrase: Phrase) -> bool:
    """Whether a phrase calls what is measured, or charged, of something else."""
    word = phrase.sentence.syntax.tokens.word[phrase.head]
    return word in measures() or word in of_what() or word in account_nouns() or word in CHARGES


def modifier(phrase: Phrase) -> Span | None:
    """The nouns before the noun of a measure that say what is measured: zinc prices."""
    syntax = phrase.sentence.syntax
    words, letters = syntax.tokens.word, syntax.classes.letters
    first, last = _past_articles(letters, phrase.start, phrase.head), phrase.head - 1
    if first > last or letters[last] not in b"ns" or not _measures(phrase):
        return None
    if letters[first : phrase.head].strip(b"nsa"):
        return None
    empty = words[last] in measures() or words[last] in of_what() or words[last] in PERIODS
    return None if empty else phrase.sentence.span(first, phrase.head)


def owner(sentence: Sentence, first: int, stop: int) -> Span | None:
    """The thing whose something is, without its article: the club of "the club's four grounds"."""
    letters = sentence.syntax.classes.letters
    first = _past_articles(letters, first, stop)
    named = first < stop and chr(letters[stop - 1]) in "ns"
    return sentence.span(first, stop) if named and stop - first <= LONGEST else None


def _past_articles(letters: bytes, first: int, stop: int) -> int:
    """The first token that is no article, possessive, adverb or number."""
    return stop - len(letters[first:stop].lstrip(b"DPOSr0"))


def behind(phrase: Phrase) -> Preposition | None:
    """The prepositional phrase right behind a phrase."""
    kinds, after = phrase.sentence.cut.kinds, phrase.chunk + 1
    if kinds[after : after + 1] == b"p" and kinds[after + 1 : after + 2] in (b"N", b"R"):
        return phrase.sentence.preposition(after)
    return None


def following(phrase: Phrase) -> list[Preposition]:
    """The prepositional phrases right behind a phrase, one after the other."""
    found: list[Preposition] = []
    last: Phrase | None = phrase
    while last is not None:
        preposition = behind(last)
        if preposition is None:
            break
        found.append(preposition)
        last = preposition.phrase
    return found


def _with_complement(phrase: Phrase) -> int:
    """Behind the noun of an "on", a "for" or an "of" without which the thing is not told."""
    preposition, letters = behind(phrase), phrase.sentence.syntax.classes.letters
    inner = preposition.phrase if preposition is not None else None
    if preposition is None or inner is None or letters[inner.head] not in b"ns":
        return phrase.end
    related = phrase.sentence.syntax.tokens.word[phrase.head] in RELATIONAL
    charged = preposition.word in ("on", "for") and _measures(phrase)
    return preposition.end if charged or (related and preposition.word == "of") else phrase.end
