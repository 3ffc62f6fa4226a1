"""Whether the article itself shows that a name begins with some word, wherever it stands."""

from factsheet.languages.en.lexicon.plain_nouns import is_many
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.called import VERBS, does_something, is_apposed
from factsheet.languages.en.names.capitals import DOMAINS
from factsheet.languages.en.names.numbered import LABELS
from factsheet.languages.en.names.page import Page
from factsheet.languages.en.names.pairing import POSSESSIVE

INVERTED = frozenset("are come comes is was were".split())
"""Verbs that stand before what they are said of, where an adverb opens a sentence: Next comes."""


def is_numbered(page: Page, at: int) -> bool:
    """Whether a firm or a thing is called by this word with its number: Gate 7 Coffee, Bank 21."""
    words = page.tokens.word
    pair = words[at], words[at + 1]
    if pair in page.figured:
        return True
    again = page.numbered[pair] > 1 and pair[0] not in LABELS and not is_many(pair[0])
    return again and (words[at + 2] in POSSESSIVE or does_something(words[at + 2]))


def is_site(page: Page, at: int) -> bool:
    """Whether the domain of a site is glued to this word: larkspur.io."""
    words, glued = page.tokens.word, page.tokens.glued
    return words[at + 1] == "." and glued(at + 2) and words[at + 2] in DOMAINS and glued(at + 1)


def heads_its_name(page: Page, at: int) -> bool:
    """Whether the article shows this word to begin a name that goes on behind "of"."""
    words = page.tokens.word
    if words[at + 1] != "of":
        return False
    return (words[at], words[at + 2 + (words[at + 2] == "the")]) in page.headed


def goes_on_as_a_name(page: Page, at: int) -> bool:
    """Whether a verb, an 's or what it is stands behind what may be a name."""
    word, readings = page.tokens.word[at + 1], table().readings
    verb = not VERBS.isdisjoint(readings.alphabet.readings(readings[word]))
    return word in POSSESSIVE or (verb and word not in INVERTED) or is_apposed(page.tokens.word, at)


def is_coupled(page: Page, at: int) -> bool:
    """Whether a name begins with this word and the next inside a sentence as well."""
    words = page.tokens.word
    return (words[at], words[at + 1]) in page.coupled
