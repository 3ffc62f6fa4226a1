"""What a name names: what speaks for a person, an organisation or a place, added up."""

from collections import Counter

from factsheet.languages.en.lexicon.organizations import company_noun, endings, known, of_heads
from factsheet.languages.en.lexicon.people import (
    PLACE_OFFICES,
    also_enterprises,
    family_names_first,
    genders,
    occupations,
)
from factsheet.languages.en.lexicon.places import place_phrases, places
from factsheet.languages.en.lexicon.sayings import speech_verbs
from factsheet.languages.en.names.dateline import in_dateline
from factsheet.languages.en.names.page import Page, Spotted
from factsheet.languages.en.names.runs import LEGAL_FORMS
from factsheet.model.entities import NameKind

Evidence = Counter[NameKind]
NEAR = 8
"""Tokens after a comma in which an occupation makes what stands before the comma a person."""
NO_INNER_CAPITAL = ("mc", "mac", "de", "di", "du", "le", "la", "van", "fitz")
ENTERPRISES_OFTEN = frozenset(
    "rival parent investor supplier maker operator developer owner".split()
)
PLACE_PREPOSITIONS = frozenset("in near across throughout around outside".split())
ENTERPRISE_VERBS = frozenset(
    (
        "raised acquired launched acquires raises launches unveiled posted employs sells sold hired"
    ).split()
)
SPOKESPEOPLE = frozenset("spokesman spokeswoman spokesperson".split())
"""Whom only an organisation has: a Skov spokesman."""
GATHERINGS = frozenset("summit conference symposium expo festival olympics".split())
"""What people meet at: an event has a name and is nobody."""
THOROUGHFARES = frozenset(
    "route avenue ave boulevard blvd highway hwy freeway expressway turnpike interstate".split()
)
"""What a road's name ends in, or is: a Street or a Road is a firm's name as often."""
HEARD = 20
"""Mentions of a form whose neighbours are asked."""
ENOUGH = 10
"""Tenths of a good reason: under this nobody should stake a kind on what was found."""


def evidence(page: Page, spots: list[Spotted]) -> Evidence:
    """What a form's own words and its neighbours, wherever it stands, say of its kind."""
    heard = spots[:HEARD]
    own: Evidence = Counter()
    _own_words(page, spots[0], own)
    found: Evidence = Counter({kind: weight * len(heard) for kind, weight in own.items()})
    for spot in heard:
        _neighbours(page, spot, found)
    return found


def decide(found: Evidence) -> NameKind:
    """The kind for which most speaks, or "other"."""
    if not found:
        return "other"
    kind, weight = max(found.items(), key=lambda item: item[1])
    return kind if weight >= ENOUGH else "other"


def _own_words(page: Page, spotted: Spotted, found: Evidence) -> None:
    words = page.tokens.word[spotted.first : spotted.stop]
    phrase = " ".join(words)
    alone = len(words) == 1
    domain = not alone and words[-2] == "." and page.tokens.glued(spotted.stop - 1)
    if phrase in place_phrases() or (alone and words[0] in places()):
        found["place"] += 40
        return
    if words[-1] in THOROUGHFARES or in_dateline(page.tokens, spotted.first, spotted.stop):
        found["place"] += 40
        return
    if not alone and words[-1] in GATHERINGS:
        found["other"] += 40
        return
    if phrase in known() or words[0] in known():
        found["organization"] += 30
    if words[-1] in endings() and not alone:
        found["organization"] += 30
    elif words[-1] == "." and words[-2] in LEGAL_FORMS - {"jr", "sr"}:
        found["organization"] += 40
    elif any(word in of_heads() for word in words) and "of" in words:
        found["organization"] += 30
    elif 1 < len(words) < 6 and not domain:
        _like_a_person(words, found)
    if domain or any(_odd_capitals(page.tokens[k]) for k in range(spotted.first, spotted.stop)):
        found["organization"] += 20


def _like_a_person(words: list[str], found: Evidence) -> None:
    if words[0] in genders() and words[-1] not in places():
        found["person"] += 20
    elif words[0] in family_names_first() and len(words) < 4:
        found["person"] += 15
    if words[1] == "." or (len(words) > 3 and words[2] == "."):
        found["person"] += 10
    if words[0] in places():
        found["organization"] += 10


def _odd_capitals(word: str) -> bool:
    """A capital inside a word, or capitals only."""
    if not word[1:].isalpha() or word[1:].islower():
        return False
    if word.isupper():
        return len(word) > 1 and not set(word) <= set("IVX")
    return not word.lower().startswith(NO_INNER_CAPITAL) and any(c.isupper() for c in word[1:])


def _neighbours(page: Page, spotted: Spotted, found: Evidence) -> None:
    """What stands before it and after it."""
    if spotted.title is not None:
        found["person"] += 30
    else:
        _words_before(page, spotted, found)
    _words_after(page, spotted, found)


def _words_before(page: Page, spotted: Spotted, found: Evidence) -> None:
    words, first = page.tokens.word, spotted.first
    before = words[first - 1] if first else ""
    if before in ENTERPRISES_OFTEN:
        found["organization"] += 10
        found["person"] += 8
    elif before in occupations():
        several = 1 < spotted.stop - first < 4
        found["person"] += 8 if before in also_enterprises() and not several else 25
    elif first and company_noun(words, first - 1):
        found["organization"] += 20
    elif before == "," and words[first - 2] in occupations() and words[spotted.stop] in ",.":
        found["person"] += 20
    elif before in ("of", "at", "from"):
        _belongs(page, first - 2, found)
    elif before in PLACE_PREPOSITIONS:
        found["place"] += 8


def _words_after(page: Page, spotted: Spotted, found: Evidence) -> None:
    words = page.tokens.word
    before = words[spotted.first - 1] if spotted.first else ""
    after = words[spotted.stop]
    if after == ",":
        inner = before in ("of", "at", "for", "in")
        _after_comma(page, spotted.stop + 1, found, inner=inner)
        return
    last = words[spotted.stop - 1]
    if spotted.stop - spotted.first > 1 and last in places() and after in speech_verbs():
        found["organization"] += ENOUGH
    if after in speech_verbs():
        found["person"] += 6
        found["organization"] += 15 if words[spotted.stop + 1] == "it" else 5
    elif after in SPOKESPEOPLE:
        found["organization"] += 12
    elif after in ENTERPRISE_VERBS:
        found["organization"] += 6
    elif after in ("'s", "’s"):
        _owner(words[spotted.stop + 1 : spotted.stop + 4], found)
    elif after == "who":
        found["person"] += 20
    elif after in ("declined", "did") and "comment" in words[spotted.stop : spotted.stop + 9]:
        found["organization"] += 12


def _belongs(page: Page, at: int, found: Evidence) -> None:
    """Whom somebody is "of": a place for a mayor, an organisation for the others."""
    word = page.tokens.word[at] if at >= 0 else ""
    if word in PLACE_OFFICES:
        found["place"] += 12
    elif word in occupations() or (page.capital[at] and word in page.surnames):
        found["organization"] += 12


def _owner(owned: list[str], found: Evidence) -> None:
    if any(word in occupations() for word in owned):
        found["organization"] += 15
    elif any(word in BUSINESS for word in owned):
        found["organization"] += 10


BUSINESS = frozenset(
    (
        "revenue sales profit profits earnings shares stock parent headquarters customers products "
        "platform valuation investors board management subsidiary workforce employees market ipo"
    ).split()
)


def _after_comma(page: Page, at: int, found: Evidence, *, inner: bool) -> None:
    """What follows describes the name, unless the name only ends what is described."""
    words = page.tokens.word
    if at >= len(words) or inner:
        return
    if words[at] == "who" or (words[at].isdigit() and len(words[at]) == 2 and words[at + 1] == ","):
        found["person"] += 20
        return
    if words[at] in ("and", "or", "but"):
        return
    for k in range(at, min(at + NEAR, len(words) - 1)):
        if words[k] in ",.;:\n":
            return
        if words[k] in occupations():
            found["person"] += 8 if words[k] in also_enterprises() else 20
            return
        if k < at + 5 and company_noun(words, k):
            found["organization"] += 20
            return
