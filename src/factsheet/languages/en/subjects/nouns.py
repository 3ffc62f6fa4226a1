"""The sorts of things that nouns call."""

from factsheet.languages.en.lexicon.organizations import company_noun
from factsheet.languages.en.lexicon.owned import (
    ILLNESSES,
    account_nouns,
    calamities,
    measures,
    of_what,
)
from factsheet.languages.en.lexicon.people import PERSONS, PLURAL_PERSONS, occupations
from factsheet.languages.en.lexicon.places import PUBLIC_BODIES
from factsheet.syntax import Phrase

ACTING = frozenset(("people", "firm", "public body"))
"""Sorts of what acts: a place behind one only says where."""
INTRODUCING = frozenset("a an every each another".split())
"""What opens the phrase of something that was not told of before."""
VERBS = b"VvB"
"""The kinds of chunks that are verbs which may take an object."""


def sort(word: str, lemma: str) -> str:
    """What sort of thing a noun calls."""
    if word in measures() or word in of_what() or word in account_nouns():
        return "measure"
    if word in calamities() or word in ILLNESSES:
        return "calamity"
    if lemma in PUBLIC_BODIES:
        return "public body"
    if word in PLURAL_PERSONS or word in PERSONS or lemma in occupations():
        return "people"
    return "firm" if company_noun([lemma], 0) else "object"


def introduces(phrase: Phrase) -> bool:
    """Whether a phrase tells of something new, or of any who may act: a new owner; she expects
    firms to sell.
    """
    syntax, head = phrase.sentence.syntax, phrase.head
    words, classes = syntax.tokens.word, syntax.classes
    if words[phrase.start] in INTRODUCING:
        return True
    several = chr(classes.letters[head]) == "s" and phrase.determiner is None
    governed = phrase.chunk > 0 and phrase.sentence.cut.kinds[phrase.chunk - 1] in VERBS
    return several and governed and sort(words[head], classes.lemma(head)) in ACTING


def tells_most(phrase: Phrase, first: int) -> bool:
    """Whether a superlative stands before a noun from this token on: Britain's biggest grocer, but
    no forest, and not the latest.
    """
    syntax = phrase.sentence.syntax
    words, letters = syntax.tokens.word, syntax.classes.letters
    told = (at for at in range(first, phrase.head) if words[at].endswith("est"))
    return any(words[at] != "latest" and letters[at] not in b"nsx" for at in told)
