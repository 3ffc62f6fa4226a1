"""Names that go on over an 's: St Mary's, the Farmers' Union, Keller's Bakery, Gathcole's."""

from factsheet.languages.en.lexicon.ordinary import function_words
from factsheet.languages.en.lexicon.organizations import SHOPS, company_noun, endings, of_heads
from factsheet.languages.en.lexicon.owned import AILMENTS, FINDERS
from factsheet.languages.en.lexicon.people import (
    AGENTS,
    HOUSEHOLD,
    PLURAL_PERSONS,
    genders,
    occupations,
    titles,
)
from factsheet.languages.en.lexicon.places import LANDS_OF_BRITAIN, countries, place_heads, places
from factsheet.languages.en.lexicon.plain_nouns import is_many, is_of_language
from factsheet.languages.en.lexicon.word_classes import lemma
from factsheet.languages.en.names.causes import is_done
from factsheet.languages.en.names.page import Page, opens

OF_MEMBERS = frozenset(
    "alliance association congress federation forum front guild index league society union".split()
)
"""What many people of one sort join, whatever they are: the Skippers' Association."""
LONGEST_HOUSE = 4
"""Words of what somebody's firm or house is called."""
GROUNDS = frozenset("acre close croft end farm field fields green meadow wood yard".split())
"""What land is called that was somebody's."""
FOUND_BY = frozenset("ark constant disease law paradox principle razor syndrome theorem".split())
"""What is called by whoever found it: Tarn's Law."""
SAINTS = ("st", "saint")
REIGNING = frozenset("king lady lord prince princess queen".split())
"""Who is called by a title alone, and whose names houses, prizes and schools have."""
MANY = frozenset("children men people women".split())
"""Plurals without an s."""


def over_possessive(page: Page, at: int, stop: int) -> int:
    """A saint's or some people's house, or a place that was somebody's: one word, and then what a
    bay or a cross is called.
    """
    words = page.tokens.word
    if words[stop - 1] in page.possessives:
        return stop + 1
    if is_saint(words, stop - 1):
        return stop + 1 + page.capital[stop + 1]
    if words[at] in SAINTS and page.capital[stop + 1] and stop - at < 4:
        return stop + 2
    if is_bodys(page, stop) or _is_shop(page, stop) or _is_house(page, at, stop):
        return stop + 2
    if words[stop + 1] in FOUND_BY and page.capital[stop + 1]:
        return stop + 2
    if words[stop - 1] in FINDERS:
        return _over_the_ill(page, stop)
    owner = words[at]
    ground = words[stop + 1] in GROUNDS and not page.capital[stop + 2]
    if ground and page.capital[stop + 1] and owner not in places():
        return stop + 2
    named = owner in places() or owner in genders() or owner in page.surnames
    if named or stop - at > 1 or not page.capital[stop + 1]:
        return stop
    return stop + 2 if words[stop + 1] in place_heads() else stop


def _over_the_ill(page: Page, stop: int) -> int:
    """Over the 's of an illness where the body stands behind that is against it, or the land that
    this serves: Parkinson's UK.
    """
    whose = page.tokens.word[stop + 1]
    if whose == "&" and page.capital[stop + 2]:
        return stop + 1
    body = whose in endings() or whose in countries() | LANDS_OF_BRITAIN
    return stop + 2 if body and page.capital[stop + 1] and whose not in AILMENTS else stop


def is_saint(words: list[str], at: int) -> bool:
    """Whether a first name is a saint's: St Mary's."""
    before = at - 1 - (words[at - 1] == ".")
    return words[before] in SAINTS and words[at] in genders()


def is_bodys(page: Page, stop: int) -> bool:
    """Whether what some people own is called as a body is: Farmers' Union, Children's Hospital."""
    words, owner = page.tokens.word, page.tokens.word[stop - 1]
    if not page.capital[stop + 1]:
        return False
    people = owner in PLURAL_PERSONS or owner.removesuffix("s") in occupations()
    last = stop + 1 + page.capital[stop + 2]
    body = words[last] in endings() or words[last] in of_heads() or words[last] == "day"
    joined = owner.endswith("s") and words[stop + 1] in OF_MEMBERS
    return (people and body) or joined or _is_of_nobody(page, stop)


def _is_of_nobody(page: Page, stop: int) -> bool:
    """Whether a capital inside a sentence makes a name of whom many are or who reigns, and of what
    is theirs: the Women's Fiction Prize, the Renters' Rights Bill, the King's School.
    """
    words, owner = page.tokens.word, page.tokens.word[stop - 1]
    last = page.capital.find(False, stop + 1) - 1
    opening = opens(page.tokens, stop - 1) and owner not in REIGNING
    opening = opening and not (owner in MANY and is_done(words, last + 1))
    inside = page.capital[stop - 2] and words[stop - 2] not in function_words()
    if opening or inside or not is_of_language(words[stop + 1]):
        return False
    one = lemma(owner, "s")
    many = is_many(owner) or owner in MANY or (one != owner and one.endswith(AGENTS))
    theirs = owner in REIGNING or (many and owner not in page.surnames)
    held = words[last] in titles() or words[last] in occupations()
    held = held or words[stop + 1] in genders()
    return theirs and not held and not company_noun(words, last)


def _is_shop(page: Page, stop: int) -> bool:
    """Whether what a shop sells or is stands with a capital behind its owner: Keller's Bakery."""
    words, capital = page.tokens.word, page.capital
    shop = words[stop + 1] in SHOPS or lemma(words[stop + 1], "s") in SHOPS
    return shop and bool(capital[stop + 1]) and not capital[stop + 2]


def _is_house(page: Page, at: int, stop: int) -> bool:
    """Whether a firm or a house is called by an owner of one word who stands nowhere
    else: Roke's Yard Theatre.

    One word in the singular is what anybody may own: Roke's Government.
    """
    words, capital = page.tokens.word, page.capital
    owner, last = words[stop - 1], stop
    while capital[last + 1] and last < stop + LONGEST_HOUSE:
        last += 1
    several = last > stop + 1 or is_many(words[last])
    if last == stop or not several or owner not in page.owners:
        return False
    if owner in places() or owner in titles() or company_noun(words, stop - 1):
        return False
    told = words[last] in endings() or words[last] in SHOPS
    titled = stop - at == 2 and words[at] in REIGNING
    return words[at] in HOUSEHOLD or ((stop - at == 1 or titled) and told)
