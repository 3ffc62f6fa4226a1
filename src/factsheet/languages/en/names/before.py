"""What the words before a mention say of its name."""

from factsheet.languages.en.lexicon.organizations import (
    BUYING,
    company_nouns,
    endings,
    of_a_firm,
    product_nouns,
)
from factsheet.languages.en.lexicon.people import (
    PERSONS,
    PLACE_OFFICES,
    also_enterprises,
    family_names_first,
    genders,
    occupations,
)
from factsheet.languages.en.lexicon.places import (
    GOING,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    PUT_INTO,
    SIDES,
)
from factsheet.languages.en.lexicon.sorts import things
from factsheet.languages.en.lexicon.surnames import surnames
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.acting import finite
from factsheet.languages.en.names.called import is_behind_a_firm
from factsheet.languages.en.names.evidence import ENOUGH, Evidence
from factsheet.languages.en.names.page import Page, Spotted
from factsheet.languages.en.names.pairing import POSSESSIVE

ENTERPRISES_OFTEN = frozenset(
    "rival parent investor supplier maker operator developer owner".split()
)
OF_THINGS = ENTERPRISES_OFTEN | frozenset(
    "backer bidder buyer builder charterer contractor franchisee landlord licensee sponsor".split()
)
"""What a thing has beside it that is more often a firm than a person: the dam's builder."""
OF_SOMEBODY = frozenset("his her their my our your".split())
ARTICLES = frozenset("the a an its their his her our".split())
VERBS = "dehzM"
"""Letters of verbs with a tense, the commonest reading of a word."""
COMMODITIES = frozenset("crude futures".split())
"""What is traded under a name: Brent crude."""
SITES = frozenset(
    "airport base branch campus depot factory mill mine office plant refinery site store".split()
)
"""What a firm has in a place: the firm's Lowick plant."""
SECURITIES = frozenset("shares stake stakes stock".split())
"""What is held of a firm, or in one, and of nobody."""
FEELING = frozenset(("disappointed", "interested"))
"""What somebody is "in" another, and in no place."""
WATCHING = frozenset("analyst analysts economist economists strategist strategists".split())
"""Whom banks and brokers employ, and nobody has."""
JOBS = frozenset("job jobs job-cuts layoffs redundancies shareholders stake".split())
"""What is at a firm, of a firm or in a firm."""
OF_A_LEADER = frozenset("administration campaign camp era presidency".split())
"""What is called by whoever leads it: the Roke administration."""
OF_PEOPLE = frozenset("late old young elder older younger eldest great based born".split())
"""What is said of people more often than of things, between "the" and a name."""
WHEREABOUTS = frozenset("at in into to".split())
"""What a noun without an article behind it says where somebody is: in court, at university."""
PUBLISHED = frozenset("article paper publication published writing wrote".split())
"""What stands before "in" and a journal or a newspaper."""


def words_before(page: Page, spotted: Spotted, found: Evidence) -> None:
    """Add what stands before a mention: whose it is, what it is called, where it is put."""
    words, first = page.tokens.word, spotted.first
    _inside_a_phrase(words, spotted, found)
    if words[spotted.stop] in COMMODITIES:
        found["other"] += 40
    if first and words[first - 1] == "the":
        first -= 1
    before = words[first - 1] if first else ""
    if before in ENTERPRISES_OFTEN:
        found["organization"] += 10
        found["person"] += 8
    elif (before in occupations() or before in PERSONS) and not _is_a_firms(words, spotted):
        several = 1 < spotted.stop - first < 4
        found["person"] += 8 if before in also_enterprises() and not several else 25
    elif is_behind_a_firm(words, first) and not _is_where(words, first - 2):
        found["organization"] += 20
    elif before in product_nouns():
        found["organization"] += 15
    elif before in things():
        found["person"] -= 10
    elif before == "," and words[spotted.stop] in ",.":
        _renamed(words, spotted, first - 2, found)
    else:
        _after_small_word(page, first, spotted.stop, found)


def _is_where(words: list[str], at: int) -> bool:
    """Whether a preposition stands before a noun that only says where: in court Roke said."""
    return at >= 0 and words[at] in WHEREABOUTS


def _is_a_firms(words: list[str], spotted: Spotted) -> bool:
    """Whether a name ends with a trade, and begins with no first name: builder Corvo Homes."""
    first, last = words[spotted.first], words[spotted.stop - 1]
    return spotted.stop - spotted.first > 1 and last in endings() and first not in genders()


def _inside_a_phrase(words: list[str], spotted: Spotted, found: Evidence) -> None:
    """Add what an article before a name says of it, or a noun behind it of which it says more."""
    before, after = words[spotted.first - 1] if spotted.first else "", words[spotted.stop]
    if before in POSSESSIVE and after in SITES:
        found["place"] += ENOUGH
    leads = before == "the" and after in OF_A_LEADER
    found["person"] += 15 * leads
    if before != "the" and (_modifies(words, spotted) or _is_one_described(words, spotted)):
        found["person"] -= 15
    found["person"] -= 15 * (before in ("a", "an", "the") and not leads)
    if before != "the":
        return
    if spotted.stop - spotted.first > 1 and _ends_a_phrase(words, spotted.stop):
        found["person"] -= 30
    found["organization"] += 6 if _is_plural(words[spotted.stop - 1]) else 0


def _renamed(words: list[str], spotted: Spotted, at: int, found: Evidence) -> None:
    """Add what a noun before a comma says of the name behind it: the insurer, Orbis, said; its
    owner, Orbis, said.
    """
    noun = words[at]
    if noun in company_nouns() or (noun in OF_THINGS and not _is_somebodys(words, spotted, at)):
        found["organization"] += 15
    elif noun in occupations():
        found["person"] += 20


def _is_somebodys(words: list[str], spotted: Spotted, at: int) -> bool:
    """Whether somebody's first name stands behind an owner or a builder, or whose they are is some
    person: her landlord, Roke.
    """
    first = words[spotted.first]
    named = first in genders() or (first in family_names_first() and spotted.stop > at + 3)
    return named or not OF_SOMEBODY.isdisjoint(words[max(0, at - 2) : at])


def _after_small_word(page: Page, first: int, stop: int, found: Evidence) -> None:
    """Add what a preposition or a verb of buying before a name says of it: less of an owner's, in
    whose year or view something may be.
    """
    words, before = page.tokens.word, page.tokens.word[first - 1] if first else ""
    if before in ("of", "at", "from"):
        _belongs(page, first - 2, stop, found, there=before == "from")
    elif before == "in" and words[first - 2] in SECURITIES:
        found["organization"] += 25
    elif before in PLACE_PREPOSITIONS:
        put = before == "in" and words[first - 2] in PUT_INTO | PUBLISHED
        owner = before == "in" and words[stop] in POSSESSIVE and not put
        whole = before == "in" and stop - first > 1 and words[first] != "the"
        whole = whole and words[stop - 1] not in surnames() and words[first - 2] not in FEELING
        found["organization" if put else "place"] += 6 if owner else 21 if whole else 11
    elif before == "to" and first > 1:
        found["place"] += 10 if finite(words[first - 2]) in GOING else 0
    elif finite(before) in BUYING:
        found["organization"] += 8


def _modifies(words: list[str], spotted: Spotted) -> bool:
    """Whether a word stands inside a noun phrase: the premium Orchard range."""
    readings = table().readings
    alphabet = readings.alphabet
    before, after = words[spotted.first - 1], words[spotted.stop]
    if spotted.first < 2 or spotted.stop - spotted.first > 1 or not after.isalpha():
        return False
    described = words[spotted.first - 2] in ARTICLES and before not in occupations()
    noun = alphabet.readings(readings[after])[0] in "ns"
    return described and noun and alphabet.readings(readings[before])[0] in "an"


def _is_one_described(words: list[str], spotted: Spotted) -> bool:
    """Whether "the" and an adjective stand before a name of some words, as they do before what was
    built or planned: the long-delayed Tollan Spur, but the late Ida Roke.
    """
    first = spotted.first
    hyphened = words[first - 2] == "-"
    article = first - (4 if hyphened else 2)
    if article < 0 or words[article] != "the" or spotted.stop - first < 2:
        return False
    word = words[first - 1]
    readings = table().readings
    described = hyphened or readings.alphabet.readings(readings[word])[0] == "a"
    return described and word not in OF_PEOPLE and word not in occupations()


def _ends_a_phrase(words: list[str], stop: int) -> bool:
    """Whether a verb stands behind a name, so that its article is its own: the Tarn Rose sank."""
    readings = table().readings
    return readings.alphabet.readings(readings[words[stop]])[0] in VERBS


def _is_plural(word: str) -> bool:
    """Whether a team or a band may be called this: the Rovers."""
    return word.endswith("s") and not word.endswith("ss")


def _belongs(page: Page, at: int, stop: int, found: Evidence, *, there: bool) -> None:
    """Whom somebody is "of": a place for a mayor, an organisation for the others; either, where
    somebody is from `there`.
    """
    word = page.tokens.word[at] if at >= 0 else ""
    if page.tokens.word[stop] not in POSSESSIVE:
        found["organization"] += 25 * (word in SECURITIES)
        found["person"] -= 25 * (page.tokens.word[at + 1] == "at" and word in WATCHING)
    if word in PLACE_OFFICES or word in SIDES or word in PLACE_NOUNS:
        found["place"] += 15
    elif word in occupations() or (page.capital[at] and word in page.surnames):
        found["organization"] += 0 if there else 12
    elif word in of_a_firm():
        found["organization"] += 8
    elif word in JOBS:
        found["organization"] += ENOUGH
