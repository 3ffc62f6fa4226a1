"""Names that say what is to be done, for whom, or who does it: Save the Rivers, Shelter for
Sailors, United Farmers of Tarn.
"""

from collections.abc import Sequence

from factsheet.languages.en.lexicon.bodies import SIDES, WORKING
from factsheet.languages.en.lexicon.built import BUILT
from factsheet.languages.en.lexicon.ordinary import calendar_words, function_words
from factsheet.languages.en.lexicon.organizations import company_noun, endings, known
from factsheet.languages.en.lexicon.people import (
    PERSONS,
    PLURAL_PERSONS,
    also_enterprises,
    genders,
    occupations,
    titles,
)
from factsheet.languages.en.lexicon.places import PLACE_NOUNS, adjectives, places
from factsheet.languages.en.lexicon.plain_nouns import is_many, is_of_language
from factsheet.languages.en.lexicon.reporting_verbs import AUXILIARIES
from factsheet.languages.en.lexicon.surnames import surnames, surnames_and_words
from factsheet.languages.en.lexicon.word_classes import lemma, table
from factsheet.languages.en.names.page import Page, opens
from factsheet.languages.en.names.pairing import POSSESSIVE

CAUSES = frozenset("for without against".split())
"""What joins people, or what they do, to their cause: Mothers for Peace."""
NOUNS = ("s", "ment", "tion", "sion", "ness", "ity", "ance", "ence", "ship", "ism")
"""What nouns end in that are seldom names: many, and what is done."""
WORKERS = ("farmer", "grower", "maker", "worker")
"""What the words for somebody who makes or grows something end in."""


def over_the(page: Page, at: int, stop: int) -> int:
    """Over the article behind what an order begins with, and a word of the language with a capital
    of its own: Save the Rivers. Where a sentence begins so, what it does stands behind.
    """
    words, capital = page.tokens.word, page.capital
    if words[stop] != "the" or stop - at > 1 or not capital[stop + 1]:
        return stop
    whom = words[stop + 1]
    people = whom in PLURAL_PERSONS
    if not _orders(words[at]) or not (
        people or (is_of_language(whom) and not _begins_a_name(whom))
    ):
        return stop
    if company_noun(words, stop + 1) or whom in titles() or whom in endings():
        return stop if not capital[stop + 2] else stop + 2
    last = capital.find(False, stop + 1)
    return stop + 2 if not opens(page.tokens, at) or is_done(words, last) else stop


def is_done(words: list[str], at: int) -> bool:
    """Whether what somebody does or has stands here, or more that is told of a name."""
    readings = table().readings
    verb = not {"d", "z"}.isdisjoint(readings.alphabet.readings(readings[words[at]]))
    told = words[at] in POSSESSIVE or words[at : at + 2] == [",", "which"]
    return verb or told or words[at] in AUXILIARIES or words[at] == "("


def is_ordered(page: Page, at: int) -> bool:
    """Whether a name that says what to do opens a sentence: a word of the language ends it, and
    what it has or does stands behind: Keep Tarn Tidy has.
    """
    words, last = page.tokens.word, page.capital.find(False, at) - 1
    said = is_done(words, last + 1)
    plain = is_of_language(words[last]) and words[last] not in endings()
    return said and plain and last > at and _orders(words[at]) and not is_named(words[last])


def _orders(word: str) -> bool:
    """Whether a word may be a verb's first form, and nobody is called so."""
    readings = table().readings
    named = word in places() or word in genders() or word in surnames() or word in known()
    return "b" in readings.alphabet.readings(readings[word]) and not named


def is_cause(page: Page, at: int, stop: int) -> bool:
    """Whether common words with capitals stand around "for": Shelter for Sailors. Where the first
    only opens a sentence, the second is one of many: Help for Sailors.
    """
    words = page.tokens.word
    behind = stop + 1 + (words[stop + 1] == "the")
    who, cause = words[stop - 1], words[behind]
    many = is_many(cause) or lemma(cause, "s").endswith("er")
    told = at < stop - 1 or not opens(page.tokens, at) or (many and not _is_taken(cause))
    if not (told and page.capital[behind]) or is_named(who):
        return False
    if many or cause in PLURAL_PERSONS:
        office = lemma(who, "s") in titles()
        plain = (is_of_language(who) or who in PLURAL_PERSONS) and not office
        return plain and not _begins_a_name(cause)
    plain = not is_named(cause) and (is_told(who) or who.endswith(NOUNS))
    return plain and (is_told(cause) or who.endswith(NOUNS))


def _is_taken(word: str) -> bool:
    """Whether bodies, or those of a nation, are called by this plural: Treasuries, Germans."""
    one = lemma(word, "s")
    return one in endings() or one in adjectives() or one in known() or company_noun([one], 0)


def says_a_cause(words: Sequence[str]) -> bool:
    """Whether a name says what is to be done, or for or against whom: Feed the Tarn, Mothers
    Against Knives.
    """
    if not POSSESSIVE.isdisjoint(words):
        return False
    if words[1:2] == ["the"] and len(words) > 2:
        return _orders(words[0])
    joint = next((k for k, word in enumerate(words) if word in CAUSES), 0)
    plain = is_of_language(words[-1]) and not (is_named(words[-1]) and not is_many(words[-1]))
    return 0 < joint < len(words) - 1 and plain and is_of_language(words[joint - 1])


def is_of_workers(word: str) -> bool:
    """Whether a plural calls people by their work, whom a union or a co-operative is of."""
    one = lemma(word, "s")
    if word in WORKING:
        return True
    if one == word or word in surnames() or one in also_enterprises():
        return False
    return one in occupations() or one.endswith(WORKERS)


def is_all_of_words(page: Page, at: int, stop: int) -> bool:
    """Whether two words of the language or more, with capitals, stand before "of", and say nobody's
    office: Gold Fields of Tarn.
    """
    words = page.tokens.word
    last = words[stop - 1]
    one = lemma(last, "s")
    if words[stop] != "of" or stop - at == 1 or last in endings() or company_noun(words, stop - 1):
        return False
    if last in BUILT or last in PLACE_NOUNS or last in SIDES:
        return False
    if any(word in titles() or word in occupations() or word in PERSONS for word in (last, one)):
        return False
    plain = all(is_of_language(word) for word in words[at:stop])
    return plain and not any(_begins_a_name(word) for word in words[at:stop])


def _begins_a_name(word: str) -> bool:
    """Whether a word is somebody's first name, a place, a body, a day or one of grammar."""
    if word in genders() or word in places() or word in known() or word in titles():
        return True
    small = word in function_words() and word not in PLURAL_PERSONS
    return small or word in calendar_words()


def is_named(word: str) -> bool:
    """Whether somebody, some place or a firm is called by this word."""
    if word in places() or word in genders() or word in surnames() or word in surnames_and_words():
        return True
    return word in known() or word in calendar_words() or word in function_words()


def is_told(word: str) -> bool:
    """Whether a word is told to be one of the language by its ending or its class."""
    return word.endswith(NOUNS) or table().readings.knows(word)
