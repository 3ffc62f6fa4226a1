"""Names that go on with a noun in small letters: Crown glass factory, the Dawes Street bridge."""

from collections import Counter, defaultdict
from collections.abc import Iterator

from factsheet.languages.en.lexicon.built import BUILT, PLANNED, PLANTS, ROUTES
from factsheet.languages.en.lexicon.organizations import known
from factsheet.languages.en.lexicon.people import genders
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.page import Page, Spotted

LONGEST = 5
"""Tokens in small letters that a name goes on with: the Tarn gas-fired power plant."""
NOMINAL = "nas"
"""Classes of what may stand between a name and its noun."""
Words = tuple[str, ...]
ANOTHERS = frozenset("a an another any each every one two three 's ’s".split())
"""What stands before one of several, or of an owner's, whose name is another's: a Tarn factory."""
SITES = BUILT | PLANNED
DASHES = frozenset("-–")
FURTHER = frozenset(("-", "of"))
"""What stands behind a line or a link that nobody travels: a line of soups, link-ups."""
WHERE = frozenset("above at around below from in near of on outside to".split())
"""What stands before the place that a site is called after: the mill at Tarn."""


def with_sites(page: Page, spotted: list[Spotted]) -> list[Spotted]:
    """The names, each with the noun of a site that stands behind it wherever it is named."""
    forms: dict[Words, list[Spotted]] = defaultdict(list)
    for spot in spotted:
        forms[tuple(page.tokens.word[spot.first : spot.stop])].append(spot)
    beginnings = Counter(words[0] for words in forms)
    longer = {
        spot: Spotted(spot.first, stop, None, spot.opening)
        for words, spots in forms.items()
        if (beginnings[words[0]] == 1 or _joins(words)) and _may_be_of_a_site(words)
        for spot, stop in _ends(page, spots)
    }
    return [longer.get(spot, spot) for spot in spotted] if longer else spotted


def site(page: Page, spot: Spotted) -> Words:
    """The words with capitals before what small letters say is built there."""
    words, last = page.tokens.word, spot.stop - 1
    if words[last] not in SITES or page.capital[last]:
        return ()
    return tuple(words[spot.first : page.capital.index(False, spot.first)])


def _may_be_of_a_site(words: Words) -> bool:
    """Whether a name may be that of a site, and is no town's, no known firm's and nobody's."""
    name = "_".join(words)
    someone = len(words) > 1 and words[0] in genders()
    return not (name in places() or name in known() or someone)


def _joins(words: Words) -> bool:
    """Whether a name is that of what joins places, each of which may be named as well."""
    joined = len(words) > 1 and DASHES.issuperset(words[1::2])
    return joined and words[0] not in genders()


def _ends(page: Page, spots: list[Spotted]) -> Iterator[tuple[Spotted, int]]:
    """Where each mention ends with its site's noun, if all of them have the same, but for those
    that only say where it is.
    """
    ends = {spot: _end(page, spot) for spot in spots}
    found = [(spot, stop) for spot, stop in ends.items() if stop is not None]
    nouns = {page.tokens.word[stop - 1] for _, stop in found}
    told = all(stop is not None or _is_where(page, spot) for spot, stop in ends.items())
    return iter(found if told and len(nouns) == 1 else ())


def _is_where(page: Page, spot: Spotted) -> bool:
    """Whether a mention is of a place in which something is."""
    return spot.first > 0 and page.tokens.word[spot.first - 1] in WHERE


def _end(page: Page, spot: Spotted) -> int | None:
    """The token behind the first noun of a site behind a mention, with nouns between them only."""
    words = page.tokens.word
    if spot.title is not None or (spot.first and words[spot.first - 1] in ANOTHERS):
        return None
    ends = SITES | ROUTES if _joins(tuple(words[spot.first : spot.stop])) else SITES
    for at in range(spot.stop, min(spot.stop + LONGEST, len(words))):
        if words[at] == "-" and at > spot.stop:
            continue
        if page.capital[at] or not _may_be(words[at], NOMINAL):
            return None
        if words[at] in ends or (words[at] in PLANTS and at > spot.stop):
            of_goods = words[at] not in SITES and words[at + 1] in FURTHER
            return None if of_goods or _only(words[at + 1]) else at + 1
    return None


def _may_be(word: str, letters: str) -> bool:
    """Whether a word may be of one of these classes; one that is not listed is a noun."""
    readings = table().readings
    if not readings.knows(word):
        return word.isalpha()
    return not set(letters).isdisjoint(readings.alphabet.readings(readings[word]))


def _only(word: str) -> bool:
    """Whether a word is nothing but a noun, or could else only be a verb for several: the mill
    workers, the school board.
    """
    readings = table().readings
    if not readings.knows(word):
        return word.isalpha()
    found = set(readings.alphabet.readings(readings[word]))
    return found <= set("ns") or (found <= set("nb") and "n" in found)
