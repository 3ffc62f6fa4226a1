"""What the words beside a mention say of its name: the frames of people, firms and places."""

from factsheet.languages.en.lexicon.organizations import (
    BESIDE_A_FIRM,
    BUYING,
    OF_A_CLUB,
    TICKERS,
    company_noun,
    describing_nouns,
    of_a_firm,
    product_nouns,
)
from factsheet.languages.en.lexicon.owned import AILMENTS
from factsheet.languages.en.lexicon.people import (
    PERSONS,
    PLACE_OFFICES,
    also_enterprises,
    occupations,
    of_a_person,
)
from factsheet.languages.en.lexicon.places import (
    BESIDE_A_PLACE,
    GOING,
    OF_A_PLACE,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    PUT_INTO,
    SIDES,
    places,
)
from factsheet.languages.en.lexicon.sayings import auxiliaries
from factsheet.languages.en.lexicon.sorts import bodies
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.acting import acts, finite
from factsheet.languages.en.names.called import is_behind_a_firm
from factsheet.languages.en.names.evidence import ENOUGH, Evidence
from factsheet.languages.en.names.page import Page, Spotted

NEAR = 8
"""Tokens after a comma in which an occupation makes what stands before the comma a person."""
ENTERPRISES_OFTEN = frozenset(
    "rival parent investor supplier maker operator developer owner".split()
)
SPOKESPEOPLE = frozenset("spokesman spokeswoman spokesperson".split())
"""Whom only an organisation has: a Skov spokesman."""
ENDING = frozenset(", . ; : of in on at for with that which who whose and or \n".split(" "))
"""What ends the noun phrase of an apposition."""
AGED = "- year - old".split()
"""What stands behind the number of somebody's years."""
ARTICLES = frozenset("the a an its their his her our".split())
VERBS = "dehzM"
"""Letters of verbs with a tense, the commonest reading of a word."""
COMMODITIES = frozenset("crude futures".split())
"""What is traded under a name: Brent crude."""
SITES = frozenset(
    "airport base branch campus depot factory mill mine office plant refinery site store".split()
)
"""What a firm has in a place: the firm's Lowick plant."""
OWNS = frozenset(("'s", "’s"))
SELVES = {"himself": 25, "herself": 25, "itself": -20}
JOBS = frozenset("job jobs job-cuts layoffs redundancies shareholders stake".split())
"""What is at a firm, of a firm or in a firm."""
INNER = PLACE_PREPOSITIONS | {"of", "at", "for", "from", "with", "by", "to", "on"}
"""What stands before a name that does not do what the verb behind it says."""
OFFICES = frozenset(("head",))
"""What only a person is called without an article: Bello, head of research."""
OF_PEOPLE = frozenset("late old young elder older younger eldest great based born".split())
"""What is said of people more often than of things, between "the" and a name."""


def neighbours(page: Page, spotted: Spotted, found: Evidence) -> None:
    """Add what stands before a mention and after it."""
    if spotted.title is not None:
        found["person"] += 30
    else:
        _words_before(page, spotted, found)
    _words_after(page, spotted, found)


def _words_before(page: Page, spotted: Spotted, found: Evidence) -> None:
    words, first = page.tokens.word, spotted.first
    before = words[first - 1] if first else ""
    if before in OWNS and words[spotted.stop] in SITES:
        found["place"] += ENOUGH
    if before != "the" and (_modifies(words, spotted) or _is_one_described(words, spotted)):
        found["person"] -= 15
    found["person"] -= 15 * (before in ("a", "an", "the"))
    if before == "the" and spotted.stop - spotted.first > 1 and _ends_a_phrase(words, spotted.stop):
        found["person"] -= 30
    if words[spotted.stop] in COMMODITIES:
        found["other"] += 40
    if before == "the":
        found["organization"] += 6 if _is_plural(words[spotted.stop - 1]) else 0
        first -= 1
        before = words[first - 1] if first else ""
    if before in ENTERPRISES_OFTEN:
        found["organization"] += 10
        found["person"] += 8
    elif before in occupations() or before in PERSONS:
        several = 1 < spotted.stop - first < 4
        found["person"] += 8 if before in also_enterprises() and not several else 25
    elif is_behind_a_firm(words, first):
        found["organization"] += 20
    elif before in product_nouns():
        found["organization"] += 15
    elif before == "," and words[first - 2] in occupations() and words[spotted.stop] in ",.":
        found["person"] += 20
    else:
        _after_small_word(page, first, found)


def _after_small_word(page: Page, first: int, found: Evidence) -> None:
    """Add what a preposition or a verb of buying before a name says of it."""
    words, before = page.tokens.word, page.tokens.word[first - 1] if first else ""
    if before in ("of", "at", "from"):
        _belongs(page, first - 2, found)
    elif before in PLACE_PREPOSITIONS:
        put = before == "in" and words[first - 2] in PUT_INTO
        found["organization" if put else "place"] += 11
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


def _belongs(page: Page, at: int, found: Evidence) -> None:
    """Whom somebody is "of": a place for a mayor, an organisation for the others."""
    word = page.tokens.word[at] if at >= 0 else ""
    if word in PLACE_OFFICES or word in SIDES or word in PLACE_NOUNS:
        found["place"] += 15
    elif word in occupations() or (page.capital[at] and word in page.surnames):
        found["organization"] += 12
    elif word in of_a_firm():
        found["organization"] += 8
    elif word in JOBS:
        found["organization"] += ENOUGH


def _words_after(page: Page, spotted: Spotted, found: Evidence) -> None:
    words = page.tokens.word
    after = words[spotted.stop]
    before = words[spotted.first - 1] if spotted.first else ""
    inner = before in ("of", "at", "for", "in")
    if after == ",":
        _after_comma(page, spotted, found, inner=inner)
    elif after == "(":
        found["organization"] += 25 if words[spotted.stop + 1] in TICKERS else 0
    elif after in SPOKESPEOPLE or after in OF_A_CLUB:
        found["organization"] += 12
    elif after in OWNS and words[spotted.stop + 1] in AILMENTS:
        found["other"] += 2 * ENOUGH
    elif after in OWNS:
        _owner(words[spotted.stop + 1 : spotted.stop + 4], found)
    elif after == "who":
        found["person"] += 20
    elif after in SELVES:
        found["person"] += SELVES[after]
    elif after == "-":
        _hyphenated(words[spotted.stop + 1], found)
    elif after in BESIDE_A_FIRM:
        found["organization"] += ENOUGH
    elif after in BESIDE_A_PLACE:
        found["place"] += 10
    elif before not in INNER:
        acts(page, spotted, found)


def _hyphenated(word: str, found: Evidence) -> None:
    """Leeds-based, Orbis-owned."""
    if word in ("based", "born", "area"):
        found["place"] += 20
    elif word in ("owned", "backed", "made", "branded", "led"):
        found["organization"] += 10


def _owner(owned: list[str], found: Evidence) -> None:
    for word in owned:
        if word in of_a_person():
            found["person"] += ENOUGH
            return
        if word in occupations() or word in of_a_firm():
            found["organization"] += 12
            return
        if word in OF_A_PLACE:
            found["place"] += ENOUGH
            return


def _after_comma(page: Page, spotted: Spotted, found: Evidence, *, inner: bool) -> None:
    """What follows describes the name, unless the name only ends what is described."""
    words, at = page.tokens.word, spotted.stop + 1
    if at >= len(words):
        return
    if page.capital[at] and _is_region(words, at):
        found["place"] += 25
        return
    if words[at] == "where":
        found["place"] += ENOUGH
    if inner:
        return
    if words[at] in ("of", "from"):
        found["person"] += 10 if spotted.stop - spotted.first > 1 else 0
        return
    if words[at + 2 : at + 6] == AGED:
        found["person"] += 20
        return
    if words[at] == "who" or (words[at].isdigit() and len(words[at]) == 2 and words[at + 1] == ","):
        found["person"] += 20
        return
    if words[at] not in ("and", "or", "but"):
        _described(words, at, found)


def _is_region(words: list[str], at: int) -> bool:
    """Whether the state or the country that a town is in stands here: "Lowick, Ohio,"."""
    for stop in (at + 3, at + 2, at + 1):
        if "_".join(words[at:stop]) in places() and words[stop] in ",.;:)\n’'(—–":
            return True
    return False


def _described(words: list[str], at: int, found: Evidence) -> None:
    """The apposition after a name: what it ends with says more than what it holds."""
    head = _head(words, at)
    noun = words[head]
    trade = noun in describing_nouns() or noun in product_nouns() or noun in bodies()
    if trade and words[head] not in occupations():
        found["organization"] += 20
        return
    for k in range(at, min(at + NEAR, len(words) - 1)):
        if words[k] in ",.;:\n" or words[k] in auxiliaries():
            return
        ends = k == head or words[k + 1] in ENDING
        if words[k] in PLACE_NOUNS and ends and k < at + 4 and words[at] in ("a", "the"):
            found["place"] += 15
            return
        if words[k] in occupations():
            office = k == at and words[k] in OFFICES
            found["person"] += 20 if office or words[k] not in also_enterprises() else 8
            return
        if k < at + 5 and company_noun(words, k):
            found["organization"] += 20
            return


def _head(words: list[str], at: int) -> int:
    """The last word of a noun phrase that begins here."""
    stop = at
    while stop < min(at + NEAR, len(words) - 1) and words[stop] not in ENDING:
        stop += 1
    return max(at, stop - 1)
