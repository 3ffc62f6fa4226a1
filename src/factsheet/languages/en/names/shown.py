"""Whether the article itself shows that a name begins with some word, or behind it."""

from factsheet.languages.en.lexicon.bodies import OF_BODIES
from factsheet.languages.en.lexicon.organizations import endings, known, of_heads
from factsheet.languages.en.lexicon.owned import ILLNESSES
from factsheet.languages.en.lexicon.people import family_names_first, genders, titles
from factsheet.languages.en.lexicon.places import (
    OPENING_HEADS,
    PARTS_OF_PLACES,
    adjectives,
    places,
)
from factsheet.languages.en.lexicon.plain_nouns import is_common, is_many
from factsheet.languages.en.lexicon.reporting_verbs import AUXILIARIES
from factsheet.languages.en.lexicon.surnames import surnames, surnames_and_words
from factsheet.languages.en.lexicon.word_classes import lemma, table
from factsheet.languages.en.names.called import VERBS, does_something, is_apposed
from factsheet.languages.en.names.capitals import DOMAINS
from factsheet.languages.en.names.numbered import LABELS, VOTED
from factsheet.languages.en.names.page import Page, opens
from factsheet.languages.en.names.pairing import POSSESSIVE

DESCRIBING = frozenset("adkg")
"""Letters of adjectives and participles, the commonest reading of a word."""
OF_ADJECTIVES = ("ous", "less", "ful", "ered", "ened", "ated")
"""Endings of adjectives and participles that few names have."""
FIRST_NAMES = frozenset("april august jan jun june may will".split())
"""Months, and a word that asks, by which people are called."""
OF_ONE = frozenset("dzeh")
"""Letters of the verbs that end as behind a name."""
INVERTED = frozenset("are come comes is was were".split())
"""Verbs that stand before what they are said of, where an adverb opens a sentence: Next comes."""


def is_numbered(page: Page, at: int) -> bool:
    """Whether a firm or a thing is called by this word with its number: Gate 7 Coffee, Bank 21."""
    words = page.tokens.word
    pair = words[at], words[at + 1]
    if pair in page.figured or (pair[0] in VOTED and pair[1].isdigit()):
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


def is_a_family_before_all(page: Page, at: int) -> bool:
    """Whether a family name that stands first, and is a word as well, has the given names behind it
    elsewhere, and does something here: Park Seo-yeon, Park owns.
    """
    word = page.tokens.word[at]
    first = word in family_names_first() and word in page.company.longer
    return first and does_something(page.tokens.word[at + 1])


def is_firm_in_letters(page: Page, at: int) -> bool:
    """Whether letters that mean something else too are a firm's here, which does or has something:
    GM said; or those in brackets behind the firm that they abbreviate.
    """
    word, after = page.tokens.word[at : at + 2]
    if word in page.bodies:
        return True
    return word in known() and (after in POSSESSIVE or does_something(after))


def is_a_code(page: Page, at: int) -> bool:
    """Whether a hyphen joins a number to letters, for one of many wells, models or blocks: PR-7."""
    words, glued = page.tokens.word, page.tokens.glued
    joined = words[at + 1] == "-" and glued(at + 1) and glued(at + 2)
    return joined and words[at + 2].isdigit() and words[at] not in ILLNESSES


def begins_elsewhere(page: Page, first: str, second: str) -> bool:
    """Whether a name goes on behind these words somewhere: Three Oaks Energy, Three Oaks."""
    words, standing = page.tokens.word, page.tokens.standing(frozenset((first,)))
    return any(words[at + 1] == second and page.capital[at + 2] for at in standing)


def only_leads(page: Page, at: int) -> bool:
    """Whether a verb or an adjective has a sentence's capital, or a quotation's, and the article
    writes the name behind it without it: Stop Tarnow, Did Tarnow know, Embattled Orbis cuts.
    """
    words = page.tokens.word
    word, name = words[at], words[at + 1]
    if not page.capital[at + 1] or is_coupled(page, at):
        return False
    if word in AUXILIARIES and word not in genders():
        return name in page.company.begun and not is_will(page, at)
    if not opens(page.tokens, at) or _may_begin(page, at):
        return False
    readings = _readings(word)
    describes, orders = readings[0] in DESCRIBING, "b" in readings
    if not (describes or orders) or (is_common(name) and name not in page.surnames):
        return False
    once = page.company.pairs[word, name] == 1
    again = once and page.company.pairs[name, words[at + 2]] > 1
    if again or _is_somebodys(page, at):
        return describes or readings[0] == "b" or not does_something(words[_end(page, at)])
    if _is_without_it(page, at + 1):
        return describes
    alone = name in page.company.begun and ("d" in readings or "g" in readings or name in places())
    return once and describes and (alone or name in page.company.longer)


def _is_without_it(page: Page, at: int) -> bool:
    """Whether a place, or what the article calls somebody elsewhere, begins here."""
    words = page.tokens.word
    if (words[at], words[at + 1]) in page.coupled:
        return True
    return not page.capital[at + 1] and (words[at] in places() or words[at] in page.alone)


def _readings(word: str) -> str:
    """What a word may be, the commonest first."""
    readings = table().readings
    return readings.alphabet.readings(readings[word])


def _may_begin(page: Page, at: int) -> bool:
    """Whether names begin with a word, of people, places or bodies, or none of the language."""
    word = page.tokens.word[at]
    if word in genders() or word in surnames() or word in surnames_and_words():
        return True
    if word in adjectives() or word in titles():
        return True
    if word in PARTS_OF_PLACES | OPENING_HEADS | OF_BODIES:
        return True
    whole = "_".join(page.tokens.word[at : at + 2])
    if word in of_heads() or word in known() or whole in known() or whole in places():
        return True
    knows = table().readings.knows
    told = any(map(knows, (word, lemma(word, "d"), lemma(word, "g"))))
    return not (told or word.endswith(OF_ADJECTIVES))


def _is_somebodys(page: Page, at: int) -> bool:
    """Whether somebody is called by the word behind this one: with another first name before it, or
    as by the first name that it is.
    """
    word, name = page.tokens.word[at : at + 2]
    if name in genders() and page.capital[at + 2] and name in page.company.begun:
        return True
    others = page.company.before.get(name, set()) - {word}
    return name not in endings() and any(_is_first_name(other) for other in others)


def _is_first_name(word: str) -> bool:
    """Whether somebody may be called by this word, before a family name."""
    return word in genders() or not (is_common(word) or word in places())


def is_will(page: Page, at: int) -> bool:
    """Whether a word that asks or tells the month is somebody's first name, since a verb that ends
    as behind a name stands behind the capitals: Will Tarnow sells, but Will Tarnow sell?
    """
    words, name = page.tokens.word, page.tokens.word[at + 1]
    if words[at] not in FIRST_NAMES or not page.capital[at + 1] or not opens(page.tokens, at):
        return False
    if name in places() or (is_common(name) and not _calls_somebody(name)):
        return False
    verb = words[_end(page, at)]
    readings = _readings(verb)
    told = readings[0] in OF_ONE or "d" in readings
    return told and "b" not in readings and verb != "have"


def _calls_somebody(word: str) -> bool:
    """Whether a word of the language is somebody's name too: Baker."""
    return word in genders() or word in surnames() or word in surnames_and_words()


def _end(page: Page, at: int) -> int:
    """The token behind the capitals that stand here."""
    while page.capital[at]:
        at += 1
    return at
