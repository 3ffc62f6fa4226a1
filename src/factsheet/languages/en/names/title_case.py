"""Lines whose capitals tell nothing, since nearly every word of them has one."""

from collections.abc import Iterator

from factsheet.languages.en.lexicon.ordinary import calendar_words
from factsheet.languages.en.lexicon.organizations import known
from factsheet.languages.en.lexicon.people import genders
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.plain_nouns import is_common, is_many
from factsheet.languages.en.lexicon.surnames import surnames, surnames_and_words
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.model.document import Block
from factsheet.text.tokens import Tokens

LONGEST_LINE = 250
"""Code points of the longest headline."""
FEW = 2
"""Long words of which the capitals tell something, and the words of a short headline."""
TITLE_CASE = 0.7
"""The share of capitals from which on a line's capitals tell nothing."""
SMALL_IN_TITLES = frozenset(
    "a an and as at but by for from if in into nor of on onto or out over per so than the to up "
    "upon via vs with yet".split()
)
"""Words that stand small in a line whose other words have capitals."""
LONGEST_HEADING = 5
"""Words of a line above a part of an article."""
INSIDE = frozenset(",;")
"""Marks behind which a word opens nothing."""
SMALL = frozenset("MehobdzRXQWCTPEwyptu!c")
"""Letters of the words, by their commonest class, that have a capital inside a line only where all
have one: verbs, pronouns, prepositions, conjunctions.
"""
TELLING = frozenset("Mhodkz")
"""Letters of the verbs that stand small in no such line; some papers write a small "is"."""


def is_title_case(tokens: Tokens, block: Block) -> bool:
    """Whether nearly every word of a short line has a capital, or every letter is one."""
    if block.end - block.start > LONGEST_LINE:
        return False
    line = tokens.text[block.start : block.end]
    if line.isupper() and block.start:
        return True
    words = [word for word in line.split() if word[:1].isalpha()]
    long = [word for word in words[1:] if len(word) > 3]
    capitals = sum(word[0].isupper() for word in long)
    if capitals > TITLE_CASE * len(long) - 1 and _has_small_words(tokens, block):
        return True
    if line[-1] != "." and len(long) > FEW:
        return capitals > TITLE_CASE * len(long)
    whole = all(word[0].isupper() or word in SMALL_IN_TITLES for word in words)
    if block.start == 0:
        return whole and block.end < len(tokens.text) and len(words) > FEW
    if line[-1] == ".":
        return False
    several = bool(words) and (words[-1][-1] == ":" or is_many(words[-1].lower()))
    return whole and several and 1 < len(words) <= LONGEST_HEADING and all(map(_is_plain, words))


def _has_small_words(tokens: Tokens, block: Block) -> bool:
    """Whether words that are no part of a name have capitals inside a line, and no more than a few
    of the others are small, no verb among them; none at all behind the headline.
    """
    told = small = plain = 0
    for at in _inside(tokens, block):
        word = tokens.word[at]
        if not tokens.capitals[at]:
            if _class(word) in TELLING:
                return False
            small += word not in SMALL_IN_TITLES
        elif not _is_named(word) and is_common(word):
            plain += 1
            told += _class(word) in SMALL
    share = TITLE_CASE if block.start == 0 else 1.0
    return told > 0 and plain >= share * (plain + small)


def _inside(tokens: Tokens, block: Block) -> Iterator[int]:
    """The words of a line that open neither a sentence nor a quotation."""
    for at in range(tokens.at_or_after(block.start) + 1, tokens.at_or_after(block.end)):
        before = tokens.word[at - 1]
        if tokens.word[at].isalpha() and (before[-1].isalnum() or before in INSIDE):
            yield at


def _class(word: str) -> str:
    """The commonest class of a word."""
    readings = table().readings
    return readings.alphabet.readings(readings[word])[0]


def _is_named(word: str) -> bool:
    """Whether somebody, some place, a firm, a day or a month is called by this word."""
    if (
        word in calendar_words()
        or word in genders()
        or word in surnames()
        or word in surnames_and_words()
    ):
        return True
    return word in places() or word in known()


def _is_plain(word: str) -> bool:
    """Whether a word of a heading is one of the language: Interim Results, Media Contact:."""
    word = word.rstrip(":,").lower()
    return all(map(is_common, word.split("-"))) or word in SMALL_IN_TITLES
