"""What a name names: what its words and its neighbours say, added up."""

from factsheet.languages.en.lexicon.organizations import endings
from factsheet.languages.en.lexicon.people import PERSONS, also_enterprises, occupations
from factsheet.languages.en.lexicon.places import doubtful_places, places
from factsheet.languages.en.lexicon.sorts import MADE
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.acting import FIRMS_DEEDS, finite
from factsheet.languages.en.names.called import is_behind_a_firm
from factsheet.languages.en.names.descriptions import OWNERS
from factsheet.languages.en.names.evidence import ENOUGH, Evidence
from factsheet.languages.en.names.neighbours import LISTING, SPOKESPEOPLE, head, neighbours
from factsheet.languages.en.names.own_words import alone, own_words
from factsheet.languages.en.names.page import Page, Spotted
from factsheet.languages.en.names.pairing import POSSESSIVE
from factsheet.languages.en.names.staffed import CHIEFS
from factsheet.languages.en.names.works import is_of_a_work

INTRODUCED = 40
"""What speaks for an enterprise at each mention of what was introduced as one, whatever its words
say: they are heard at each mention too.
"""
OF_SOMEBODY = frozenset(
    (
        "administration club court department giant government team unit baker bookseller brewer "
        "builder contractor distiller distributor driller exporter grocer importer landlord miner "
        "provider publisher wholesaler"
    ).split()
)
"""Bodies that somebody's name stands behind, and what somebody may be who has a trade."""
OF_BODIES = FIRMS_DEEDS - frozenset("close open operate".split())
"""What firms do, but no museum, airport or train."""
YEARLY = frozenset("annual half-year half-yearly interim quarterly".split())
REPORTS = frozenset("accounts earnings meeting profit profits report results revenue sales".split())
"""What bodies have once a year, or more often."""
HEARD = 20
"""Mentions of a form whose neighbours are asked."""


def own_evidence(page: Page, spots: list[Spotted]) -> Evidence:
    """What a form's own words say of its kind, at each of its mentions."""
    own = Evidence()
    own_words(page, spots[0], own)
    times = min(len(spots), HEARD)
    found = Evidence({kind: weight * times for kind, weight in own.items()})
    words = page.tokens.word[spots[0].first : spots[0].stop]
    alone(words, found)
    found["person"] += ENOUGH * (len(words) == 1 and words[0] in page.surnames)
    return found


def beside(page: Page, spots: list[Spotted]) -> Evidence:
    """What the neighbours of a form say of its kind, wherever it stands."""
    found = Evidence()
    for spot in spots[:HEARD]:
        neighbours(page, spot, found)
        found["organization"] += ENOUGH * _is_between_firms(page, spot)
        found["place"] += ENOUGH * _is_listed_with_a_place(page, spot)
    heard = spots[:HEARD]
    if any(_is_introduced(page, spot) for spot in heard):
        found["organization"] += INTRODUCED * len(heard)
    if any(_is_made(page, spot) for spot in heard):
        found["other"] += INTRODUCED * len(heard)
    if any(page.tokens.word[spot.stop : spot.stop + 2] == [",", "which"] for spot in heard):
        found["person"] -= INTRODUCED * len(heard)
    if found["person"] <= found["organization"] and any(_is_a_firms(page, s) for s in heard):
        found["organization"] += INTRODUCED * len(heard)
    return found


def _is_listed_with_a_place(page: Page, spotted: Spotted) -> bool:
    """Whether what may be a town stands in a list with a town, or behind "to" or "from"."""
    words, capital = page.tokens.word, page.capital
    if "_".join(words[spotted.first : spotted.stop]) not in doubtful_places():
        return False
    before, after = spotted.first - 1, spotted.stop
    if words[before] in ("to", "into", "from"):
        return True
    listed = words[after] in LISTING and words[after + 1] in places() and not capital[after + 2]
    return listed or (words[before] in LISTING and words[before - 1] in places())


def _is_introduced(page: Page, spotted: Spotted) -> bool:
    """Whether what only an enterprise is called stands right before a name: the insurer Orbis."""
    words, first = page.tokens.word, spotted.first
    if spotted.title is not None or not first:
        return False
    noun = words[first - 1]
    if noun in occupations() or noun in PERSONS or noun in also_enterprises() | OF_SOMEBODY:
        return False
    return is_behind_a_firm(words, first)


def _is_a_firms(page: Page, spotted: Spotted) -> bool:
    """Whether what nobody but a body has stands behind a name, or what one does: Orbis's chief
    executive, Orbis, which employs. A place may have and do so too.
    """
    words, stop = page.tokens.word, spotted.stop
    if "_".join(words[spotted.first : stop]) in places():
        return False
    if words[stop] in POSSESSIVE:
        chief = words[stop + 1] == "chief" and words[stop + 2] in CHIEFS
        return (chief and _ends(words, stop + 3)) or (
            words[stop + 1] in YEARLY and words[stop + 2] in REPORTS
        )
    if words[stop : stop + 2] == [",", "which"]:
        return finite(words[stop + 2]) in OF_BODIES
    return words[spotted.first - 1] == "at" and words[spotted.first - 2] in SPOKESPEOPLE


def _ends(words: list[str], at: int) -> bool:
    """Whether no noun stands here, of which the words before it would only say more."""
    readings = table().readings
    return readings.alphabet.readings(readings[words[at]])[0] not in "ns"


def _is_made(page: Page, spotted: Spotted) -> bool:
    """Whether a drug, a vessel or a work is named: the tanker Tarn, the film A Tarn House."""
    words, stop = page.tokens.word, spotted.stop
    if words[spotted.first - 1] in MADE:
        return True
    if is_of_a_work(page, spotted.first):
        return True
    return words[stop] == "," and words[stop + 1] in OWNERS and words[head(words, stop + 2)] in MADE


def _is_between_firms(page: Page, spotted: Spotted) -> bool:
    """Whether a list goes from a firm over this name to a firm: Tarn Foods, Orbis and Roke Ltd."""
    words, capital = page.tokens.word, page.capital
    before, after = spotted.first - 1, spotted.stop
    if before < 1 or words[before] not in LISTING or words[after] not in LISTING:
        return False
    last = after + 1
    while capital[last] and capital[last + 1]:
        last += 1
    return words[before - 1] in endings() and words[last] in endings() and bool(capital[before - 1])
