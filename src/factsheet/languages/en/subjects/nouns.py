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

ACTING = frozenset(("people", "firm", "public body"))
"""Sorts of what acts: a place behind one only says where."""


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
