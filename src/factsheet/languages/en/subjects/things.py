"""The words by which a thing without a name is called: its noun phrase without the article."""

from factsheet.languages.en.lexicon.owned import PERIODS
from factsheet.model.document import Span
from factsheet.syntax import Phrase, Preposition, Sentence

LONGEST = 7
"""Tokens of a thing without a name; what is longer is no name for it."""
NOT_FIRST = frozenset("- – , ( ) ’ '".split())
"""Marks that no thing's words begin with."""


def thing(phrase: Phrase) -> Span | None:
    """The phrase without its article, with what says which: the levy on empty homes."""
    members = phrase.members
    if len(members) == 2 and members[0].determiner is not None and members[1].determiner is None:
        return plain(phrase, phrase.start, members[1].end)
    for end in (_with_complement(phrase), phrase.full[1], phrase.end):
        found = plain(phrase, phrase.start, end)
        if found is not None:
            return found
    return None


def plain(phrase: Phrase, first: int, stop: int) -> Span | None:
    """These tokens without articles, adverbs and numbers before them, if they name a thing."""
    syntax = phrase.sentence.syntax
    words, letters = syntax.tokens.word, syntax.classes.letters
    first = _past_articles(letters, first, stop)
    if stop <= first or stop - first > LONGEST or words[phrase.head].removesuffix("s") in PERIODS:
        return None
    number = words[first][0].isdigit() and chr(letters[first]) != "~"
    named = chr(letters[phrase.head]) in "ns" and not number and words[first] not in NOT_FIRST
    return phrase.sentence.span(first, stop) if named else None


def owner(sentence: Sentence, first: int, stop: int) -> Span | None:
    """The thing whose something is, without its article: the club of "the club's four grounds"."""
    letters = sentence.syntax.classes.letters
    first = _past_articles(letters, first, stop)
    named = first < stop and chr(letters[stop - 1]) in "ns"
    return sentence.span(first, stop) if named and stop - first <= LONGEST else None


def _past_articles(letters: bytes, first: int, stop: int) -> int:
    """The first token that is no article, adverb or number."""
    while first < stop and letters[first] in b"Dr0":
        first += 1
    return first


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
    """Behind the noun of an "on" or a "for" that belongs to the thing."""
    preposition = behind(phrase)
    inner = preposition.phrase if preposition is not None else None
    if preposition is None or inner is None or phrase.determiner is None:
        return phrase.end
    common = chr(phrase.sentence.syntax.classes.letters[inner.head]) in "ns"
    return preposition.end if preposition.word in ("on", "for") and common else phrase.end
