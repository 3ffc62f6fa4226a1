"""What the words beside a mention say of its name: the frames of people, firms and places."""

from msgspec.structs import replace

from factsheet.languages.en.lexicon.organizations import (
    BESIDE_A_FIRM,
    OF_A_CLUB,
    TICKERS,
    company_noun,
    describing_nouns,
    of_a_firm,
    product_nouns,
)
from factsheet.languages.en.lexicon.people import (
    also_enterprises,
    occupations,
    of_a_person,
)
from factsheet.languages.en.lexicon.places import (
    BESIDE_A_PLACE,
    OF_A_PLACE,
    PLACE_NOUNS,
    PLACE_PREPOSITIONS,
    places,
)
from factsheet.languages.en.lexicon.reporting_verbs import AUXILIARIES
from factsheet.languages.en.lexicon.sorts import bodies
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.acting import acts, is_pointed_at
from factsheet.languages.en.names.before import ENTERPRISES_OFTEN, words_before
from factsheet.languages.en.names.evidence import ENOUGH, Evidence
from factsheet.languages.en.names.page import Page, Spotted
from factsheet.languages.en.names.pairing import POSSESSIVE
from factsheet.languages.en.names.titled import behind_degrees

LISTING = frozenset((",", "and", "or"))
"""What stands between the names of a list."""
NEAR = 8
"""Tokens after a comma in which an occupation makes what stands before the comma a person."""
SPOKESPEOPLE = frozenset("spokesman spokeswoman spokesperson".split())
"""Whom only an organisation has: a Skov spokesman."""
ENDING = frozenset(", . ; : of in on at for with that which who whose and or \n".split(" "))
"""What ends the noun phrase of an apposition."""
AGED = "- year - old".split()
"""What stands behind the number of somebody's years."""
OLDEST = 110
"""Years that nobody reaches."""
SELVES = {"himself": 25, "herself": 25, "itself": -20}
OWNED = 3
"""Words behind an 's among which what is owned stands."""
INNER = PLACE_PREPOSITIONS | {"of", "at", "for", "from", "with", "by", "to", "on"}
"""What stands before a name that does not do what the verb behind it says."""
OF_SEVERAL = frozenset("are have were".split())
"""Verbs of several, which a team or a band takes as well: Tarn have won, Tarn, who are top."""
OFFICES = frozenset(("head",))
"""What only a person is called without an article: Bello, head of research."""


def neighbours(page: Page, spotted: Spotted, found: Evidence) -> None:
    """Add what stands before a mention and after it."""
    if spotted.title is not None:
        found["person"] += 30
    else:
        words_before(page, spotted, found)
    behind = behind_degrees(page, spotted.stop)
    if behind > spotted.stop:
        found["person"] += 30
        spotted = replace(spotted, stop=behind)
    _words_after(page, spotted, found)
    is_pointed_at(page, spotted, found)


def _words_after(page: Page, spotted: Spotted, found: Evidence) -> None:
    words = page.tokens.word
    after = words[spotted.stop]
    before = words[spotted.first - 1] if spotted.first else ""
    inner = before in ("of", "at", "for", "from", "in")
    if after == ",":
        _after_comma(page, spotted, found, inner=inner)
    elif after == "(":
        found["organization"] += 25 if words[spotted.stop + 1] in TICKERS else 0
        found["person"] += 20 if _is_aged(words, spotted) else 0
    elif after in SPOKESPEOPLE or after in OF_A_CLUB:
        found["organization"] += 12
    elif after in POSSESSIVE:
        _owner(words[spotted.stop + 1 : spotted.stop + 2 + OWNED], found)
    elif after == "who":
        _is_told_more(words, spotted, found, there=before in ("at", "from", "in"))
    elif after in SELVES:
        found["person"] += SELVES[after]
    elif after == "-":
        _hyphenated(words[spotted.stop + 1], found)
    elif after in BESIDE_A_FIRM:
        found["organization"] += ENOUGH
    elif after in BESIDE_A_PLACE:
        found["place"] += 10
    elif before not in INNER:
        several = after in OF_SEVERAL and before not in LISTING
        found["organization"] += ENOUGH * (several and _is_one(words, spotted))
        acts(page, spotted, found)


def _is_told_more(words: list[str], spotted: Spotted, found: Evidence, *, there: bool) -> None:
    """What "who" and its verb behind a name say of it, and not of who is at it or from `there`."""
    if words[spotted.stop + 1] in OF_SEVERAL:
        found["organization"] += ENOUGH * _is_one(words, spotted)
    else:
        found["person"] += 0 if there else 20


def _is_one(words: list[str], spotted: Spotted) -> bool:
    """Whether a name is no plural, as those of peoples and families are: the Tarns have."""
    return words[spotted.stop - 1][-1] != "s"


def _is_aged(words: list[str], spotted: Spotted) -> bool:
    """Whether somebody's years stand in brackets behind a full name: Ida Roke (47)."""
    behind = words[spotted.stop + 1 : spotted.stop + 3]
    years = behind[0] if behind[1:] == [")"] else ""
    return spotted.stop - spotted.first > 1 and years.isdigit() and int(years) < OLDEST


def _hyphenated(word: str, found: Evidence) -> None:
    """Leeds-based, Orbis-owned."""
    if word in ("based", "born", "area"):
        found["place"] += 20
    elif word in ("owned", "backed", "made", "branded", "led"):
        found["organization"] += 10


def _owner(owned: list[str], found: Evidence) -> None:
    for at, word in enumerate(owned[:OWNED]):
        if word in of_a_person():
            found["person"] += ENOUGH
            return
        if (
            word in occupations() and not _is_a_noun(owned[at + 1 : at + 2])
        ) or word in of_a_firm():
            found["organization"] += 12
            return
        if word in OF_A_PLACE:
            found["place"] += ENOUGH
            return


def _is_a_noun(words: list[str]) -> bool:
    """Whether a noun stands here, of which the word before it only says more: executive order."""
    readings = table().readings
    return any(readings.alphabet.readings(readings[word])[0] in "ns" for word in words)


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
    if words[at] == "who" and words[at + 1] in OF_SEVERAL:
        found["organization"] += ENOUGH * _is_one(words, spotted)
        return
    if words[at] == "who" or (words[at].isdigit() and len(words[at]) == 2 and words[at + 1] == ","):
        found["person"] += 20
        return
    if words[at] not in ("and", "or", "but"):
        _described(words, at, found)


def _is_region(words: list[str], at: int) -> bool:
    """Whether the state or the country that a town is in stands here: "Lowick, Ohio,"."""
    for stop in (at + 3, at + 2, at + 1):
        if "_".join(words[at:stop]) in places() and words[stop] in ",.;:)\n’'(—–-":
            return True
    return False


def _described(words: list[str], at: int, found: Evidence) -> None:
    """The apposition after a name: what it ends with says more than what it holds."""
    last = head(words, at)
    noun = words[last]
    trade = noun in describing_nouns() or noun in product_nouns() or noun in bodies()
    if trade and noun not in occupations():
        found["organization"] += 20
        return
    for k in range(at, min(at + NEAR, len(words) - 1)):
        if words[k] in ",.;:\n" or words[k] in AUXILIARIES:
            return
        ends = k == last or words[k + 1] in ENDING
        if words[k + 1] in POSSESSIVE:
            continue
        if words[k] in PLACE_NOUNS and ends and k < at + 4 and words[at] in ("a", "the"):
            found["place"] += 15
            return
        if words[k] in occupations():
            office = k == at and words[k] in OFFICES
            found["organization"] += 10 if words[k] in ENTERPRISES_OFTEN else 0
            found["person"] += 20 if office or words[k] not in also_enterprises() else 8
            return
        if k < at + 5 and company_noun(words, k):
            found["organization"] += 20
            return


def head(words: list[str], at: int) -> int:
    """The last word of a noun phrase that begins here."""
    stop = at
    while stop < min(at + NEAR, len(words) - 1) and words[stop] not in ENDING:
        stop += 1
    return max(at, stop - 1)
