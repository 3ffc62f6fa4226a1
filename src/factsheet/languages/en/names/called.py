"""Words of grammar and of every day that the article itself shows to be somebody's name."""

from collections.abc import Iterable, Iterator
from itertools import compress

from factsheet.languages.en.lexicon.ordinary import acronyms, calendar_words, function_words
from factsheet.languages.en.lexicon.organizations import calls_a_firm
from factsheet.languages.en.lexicon.people import titles
from factsheet.languages.en.lexicon.places import adjectives
from factsheet.languages.en.lexicon.plain_nouns import is_common
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.pairing import POSSESSIVE
from factsheet.model.document import Block
from factsheet.text.tokens import BREAK, Tokens

NOBODY = frozenset(
    "a an the this that these those i he she it we you they his her its our your their my".split()
)
"""Words with a capital that nothing is called by."""
PARTIES = frozenset(("labor", "labour"))
"""What parties are called by that costs firms money as well."""
BEING = frozenset("are is was were".split())
TWO = bytes((True, True))
"""Two words with a capital, one after the other."""
FURTHER = frozenset("brewery chain college co-op distillery railway railroad".split())
"""What enterprises are called besides, right before their names."""
START_UP = ["start", "-", "up"]
ARTICLES = frozenset(("a", "an", "the"))
ENDS = frozenset((",", ";", ".", BREAK))
LONGEST = 10
"""Tokens from a name to the comma behind what it is told to be."""
VERBS = frozenset("dehzM")
"""Letters of verbs with a tense."""
BEHIND_A_NAME = frozenset(("'s", "’s", ",", "."))
"""What else stands behind a name that was introduced."""


def called(tokens: Tokens) -> frozenset[str]:
    """The words that name nothing by themselves, but stand alone behind what only an enterprise is
    called, and before its verb, or are told to be one: the retailer Next said; Unity, a union, has;
    Labour said.
    """
    words, capitals = tokens.word, tokens.capitals
    alone = [at for at in compress(range(len(words) - 1), capitals) if not capitals[at + 1]]
    return frozenset(words[at] for at in alone if _is_called(words, at) or is_apposed(words, at))


def _is_called(words: list[str], at: int) -> bool:
    """Whether a word that names nothing stands behind a firm's noun, or is a party's, and before
    a verb.
    """
    if words[at] in PARTIES and words[at + 1] not in BEING:
        return does_something(words[at + 1]) or words[at + 1] in POSSESSIVE
    if not (_names_nothing(words[at]) and is_behind_a_firm(words, at)):
        return False
    return does_something(words[at + 1]) or words[at + 1] in BEHIND_A_NAME


def is_apposed(words: list[str], at: int) -> bool:
    """Whether a common noun is told to be a body, and its verb follows: Unity, the union, has."""
    if words[at + 1] != "," or ARTICLES.isdisjoint(words[at + 2 : at + 3]):
        return False
    last = next((k for k in range(at + 3, min(at + LONGEST, len(words))) if words[k] in ENDS), 0)
    named = is_common(words[at]) and words[at] not in function_words()
    body = last > at + 3 and words[last] == "," and is_behind_a_firm(words, last)
    return named and body and does_something(words[last + 1])


def _names_nothing(word: str) -> bool:
    """Whether a word with a capital is none of a name where it stands alone."""
    plain = word in function_words() or word in adjectives() or word in titles()
    return plain and not (word in NOBODY or word in acronyms() or word in calendar_words())


def is_behind_a_firm(words: list[str], at: int) -> bool:
    """Whether what an enterprise is called stands right before this: the insurer Orbis."""
    if not at:
        return False
    noun = words[at - 1]
    firm = calls_a_firm(words, at - 1) or noun in FURTHER
    return firm or words[max(0, at - 3) : at] == START_UP


def does_something(word: str) -> bool:
    """Whether a word is a verb with a tense before all else."""
    readings = table().readings
    return readings.alphabet.readings(readings[word])[0] in VERBS


def coupled(tokens: Tokens, blocks: Iterable[Block]) -> frozenset[tuple[str, str]]:
    """The first two words of names that stand inside sentences: shares in Get Fresh."""
    return frozenset(_coupled(tokens, blocks))


def _coupled(tokens: Tokens, blocks: Iterable[Block]) -> Iterator[tuple[str, str]]:
    words, capitals = tokens.word, tokens.capitals
    for block in blocks:
        first = tokens.at_or_after(block.start) + 1
        last = min(tokens.at_or_after(block.end), len(words) - 1)
        at = capitals.find(TWO, first, last)
        while at >= 0:
            before = words[at - 1]
            if before.isalpha() and not capitals[at - 1] and words[at] not in NOBODY:
                yield words[at], words[at + 1]
            at = capitals.find(TWO, at + 1, last)


def alone(tokens: Tokens, blocks: Iterable[Block]) -> frozenset[str]:
    """The words with a capital that stand alone inside sentences, behind no article."""
    return frozenset(_alone(tokens, blocks))


def _alone(tokens: Tokens, blocks: Iterable[Block]) -> Iterator[str]:
    words, capitals = tokens.word, tokens.capitals
    for block in blocks:
        first = tokens.at_or_after(block.start) + 1
        last = min(tokens.at_or_after(block.end), len(words) - 1)
        for at in compress(range(first, last), capitals[first:last]):
            inside = words[at - 1].isalpha() and words[at - 1] not in NOBODY
            if inside and not (capitals[at - 1] or capitals[at + 1]):
                yield words[at]
