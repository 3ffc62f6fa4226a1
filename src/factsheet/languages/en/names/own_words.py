"""What the words of a name say of its kind, wherever it stands."""

from collections.abc import Sequence

from factsheet.languages.en.lexicon.events import EVENTS
from factsheet.languages.en.lexicon.legal_forms import has_form
from factsheet.languages.en.lexicon.organizations import (
    CLUBS,
    MADE_UP_TRADES,
    OPENS_A_BODY,
    SHOPS,
    endings,
    known,
    of_heads,
    says_a_trade,
)
from factsheet.languages.en.lexicon.owned import FINDERS
from factsheet.languages.en.lexicon.people import (
    FAMILY_ENDS,
    NAMED_AFTER,
    PLURAL_PERSONS,
    family_names_first,
    genders,
)
from factsheet.languages.en.lexicon.places import (
    ENDS_A_PLACE,
    GOVERNED,
    LANDS,
    LANDS_OF_BRITAIN,
    LANDSCAPE,
    OPENING_HEADS,
    OPENS_A_TOWN,
    PARTS_OF_PLACES,
    THOROUGHFARES,
    adjectives,
    countries,
    doubtful_places,
    place_heads,
    places,
)
from factsheet.languages.en.lexicon.plain_nouns import is_common, is_many
from factsheet.languages.en.lexicon.surnames import surnames, surnames_and_words
from factsheet.languages.en.lexicon.word_classes import lemma, table
from factsheet.languages.en.names.called import PARTIES
from factsheet.languages.en.names.capitals import DOMAINS, odd_capitals
from factsheet.languages.en.names.causes import is_of_workers, says_a_cause
from factsheet.languages.en.names.connecting import PARTICLES
from factsheet.languages.en.names.evidence import Evidence
from factsheet.languages.en.names.medicines import is_stemmed
from factsheet.languages.en.names.page import Page, Spotted
from factsheet.languages.en.names.possessives import GROUNDS
from factsheet.languages.en.names.runs import ON_A_RIVER
from factsheet.languages.en.names.things import is_an_event

OPENING = OPENS_A_BODY | CLUBS
"""What nothing but the name of a body begins with."""
OWNERS = (["'s"], ["’s"])
"""What stands between somebody and what is called by that somebody: Keller's Bakery."""
OF_PEOPLE = frozenset("bin binti bint bte ibn ben ap arap mac mc ní nic uí ó óg 't ’t".split())
"""Small words that stand in nothing but people's names."""
OF_TWO_SYLLABLES = 4
"""Tokens of a family name and a first name whose syllables a hyphen joins."""
ARABIC = frozenset(("ul",))
"""The article inside the names of people, which hyphens join: Imran-ul-Tarn."""
NUMBERED = frozenset("ii iii iv".split())
"""What stands behind the name of somebody whose parents were called so too."""
LONGEST_OF_A_PERSON = 5
"""Words of somebody's name, small ones left out."""


def own_words(page: Page, spotted: Spotted, found: Evidence) -> None:
    """Add what the words themselves say."""
    words = page.tokens.word[spotted.first : spotted.stop]
    if spotted.title is None and _of_a_place(page, spotted, words, found):
        return
    thing = is_stemmed(words[0]) or words[0] in page.abbreviated
    if is_an_event(words) or (len(words) == 1 and thing):
        found["other"] += 40
        return
    if _is_somebodys(words):
        found["organization"] += 30
    party = len(words) == 1 and words[0] in PARTIES
    if party or "_".join(words) in known() or (words[0] in known() and words[1:2] != ["of"]):
        found["organization"] += 30
    domain = len(words) > 1 and words[-2] == "." and page.tokens.glued(spotted.stop - 1)
    domain = domain or (words[1:2] == ["."] and not DOMAINS.isdisjoint(words[2:3]))
    if spotted.title is None and _says_what_is_sold(words):
        found["organization"] += 30
    elif not _of_an_organization(words, found) and not domain and len(words) > 1:
        _like_a_person(page, spotted, words, found)
    if domain or any(odd_capitals(page.tokens[k]) for k in range(spotted.first, spotted.stop)):
        found["organization"] += 20 if domain or len(words[0]) > 2 else 8


def _is_somebodys(words: list[str]) -> bool:
    """Whether a firm is called by its owner's name with its 's, or a body by the illness that it is
    against: Keller's, Keller's Bakery, Parkinson's UK.
    """
    if words[0] in FINDERS and words[2:] and words[2] in countries() | LANDS_OF_BRITAIN:
        return True
    shop = words[-1] in SHOPS or lemma(words[-1], "s") in SHOPS
    owned = any([word] in OWNERS for word in words[1:-1])
    return (shop and owned) or (len(words) > 1 and words[-1:] in OWNERS)


def _of_a_place(page: Page, spotted: Spotted, words: list[str], found: Evidence) -> bool:
    """Whether the words are a place's beyond doubt."""
    name = "_".join(words)
    road = words[-2] if len(words) > 1 and words[-1].isdigit() else words[-1]
    listed = name in places() or road in THOROUGHFARES
    listed = listed or words[-2:-1] == ["upon"] or _is_on_a_river(words)
    listed = listed or (words[-1] in GROUNDS and words[-2:-1] in OWNERS)
    listed = listed or (words[0] in PARTS_OF_PLACES and "_".join(words[1:]) in places())
    headed = len(words) > 1 and (words[-1] in place_heads() or words[0] in OPENING_HEADS)
    headed = headed and not (words[0].isdigit() and len(words) == 2)
    headed = headed and words[-2] not in ("school", "schools") and not says_a_cause(words)
    headed = headed or (
        words[0] in LANDS and words[1:2] == ["of"] and words[-1] not in endings() - place_heads()
    )
    if listed or spotted.first in page.towns:
        found["place"] += 40
    elif headed and (words[0] not in genders() or words[-1] in LANDSCAPE):
        found["place"] += 25
    elif headed:
        found["place"] += 15
    elif len(words) == 1 and words[0].endswith(ENDS_A_PLACE):
        found["place"] += 8
    elif len(words) == 2 and words[0] in OPENS_A_TOWN and not says_a_trade(words[1]):
        found["place"] += 10
    return listed or spotted.first in page.towns


def _is_on_a_river(words: list[str]) -> bool:
    """Whether small words stand between hyphens: Kirkby-on-Tarn."""
    joined = words[1:5:2] == ["-", "-"] and words[2] in ON_A_RIVER - ARABIC
    return joined and words[-1] not in endings()


def _of_an_organization(words: list[str], found: Evidence) -> bool:
    """Whether the last word, an "&", or a head with its "of", is in no name but theirs."""
    if "&" in words:
        found["organization"] += 60
    elif has_form(words):
        found["organization"] += 40
    elif _is_a_bodys(words) or _says_what_is_done(words) or says_a_cause(words):
        found["organization"] += 30
    elif _calls_what_is_made(words):
        found["organization"] += 10
        return False
    elif _governs(words):
        found["organization"] += 12
    elif words[0] in OPENING or _goes_on_over_of(words) or _is_of_a_land(words):
        found["organization"] += 30
    else:
        return False
    return True


def _is_a_bodys(words: list[str]) -> bool:
    """Whether a body's noun, or many who work, end a name: the Tarn Co-op, Tarn Dock Workers."""
    return len(words) > 1 and (last_word(words) in endings() or is_of_workers(words[-1]))


def _is_of_a_land(words: list[str]) -> bool:
    """Whether a noun stands before the land that a body serves: Statistics Canada."""
    readings = table().readings
    noun = len(words) == len(("noun", "land")) and words[-1] in countries() | LANDS_OF_BRITAIN
    return noun and readings.alphabet.readings(readings[words[0]])[0] in "nsg"


def last_word(words: Sequence[str]) -> str:
    """The last word of a name, with what a hyphen joins it to: the Tarn Co-op."""
    return "".join(words[-3:]) if tuple(words[-2:-1]) == ("-",) else words[-1]


def _governs(words: list[str]) -> bool:
    """Whether the sort of a town or a county stands before its "of": the Royal Borough of Tarn."""
    return "of" in words[1:-1] and words[words.index("of") - 1] in GOVERNED


def _goes_on_over_of(words: list[str]) -> bool:
    """Whether the sort of a body stands before its "of", "for" or "on": the Ministry of Ports."""
    headed = any(word in of_heads() for word in words) and words[0] not in LANDS
    at = next((k for k, word in enumerate(words[1:], 1) if word in ("of", "for", "on")), 0)
    return (
        at > 0
        and words[at - 1] != "-"
        and (headed or words[at - 1] in endings() or is_of_workers(words[at - 1]))
    )


def _says_what_is_done(words: list[str]) -> bool:
    """Whether the last word is an activity, which is a firm's trade: Cimarron Refining."""
    last, first = words[-1], words[0]
    if len(words) < 2 or not last.endswith("ing") or first in genders() or last in surnames():
        return False
    if first in OPENING_HEADS:
        return False
    return table().readings.knows(last) or table().readings.knows(lemma(last, "g"))


def _says_what_is_sold(words: list[str]) -> bool:
    """Whether goods or a made-up trade stand behind a first name, and nobody is called so: Pranav
    Textiles, Asha Infratech.
    """
    last = words[-1]
    if len(words) < 2 or words[0] not in genders() or last in surnames():
        return False
    one = lemma(last, "s")
    many = one != last and _is_word(one) and last not in surnames_and_words()
    return many or last.endswith(MADE_UP_TRADES)


def _calls_what_is_made(words: list[str]) -> bool:
    """Whether what many things are called stands behind a made-up word: Bharatiya Mills."""
    first, last = words[0], words[-1]
    if len(words) < 2 or first in genders() or first in adjectives() or "of" in words:
        return False
    if is_common(first) or last in EVENTS or last in place_heads() or last in surnames():
        return False
    return is_many(last) and last not in PLURAL_PERSONS


def _like_a_person(page: Page, spotted: Spotted, words: list[str], found: Evidence) -> None:
    longer = sum(word.isalpha() and word not in PARTICLES for word in words) > LONGEST_OF_A_PERSON
    if longer or "and" in words:
        return
    last = words[-2] if words[-1] == "." and words[-2] in ("jr", "sr") else words[-1]
    if words[0] in genders():
        unlike = not table().readings.knows(words[0])  # Donald, but not Grace
        found["person"] += 8 + 4 * unlike if _is_word(last) else 12 if last in places() else 20
    elif words[0] in family_names_first() and (len(words) < 4 or _is_in_syllables(page, spotted)):
        found["person"] += 15
    if last in surnames() and not _is_word(words[0]) and words[0] not in places():
        found["person"] += 12
    if last.endswith(FAMILY_ENDS) and not _is_word(words[0]) and words[0] not in places():
        found["person"] += 12
    if _has_a_persons_part(page, spotted, words) or _is_of_a_line(words):
        found["person"] += 15
    initial = words[1] == "." and DOMAINS.isdisjoint(words[2:3])
    if initial or (len(words) > 3 and words[2] == "."):
        found["person"] += 10
    if _is_named_after_a_place(words):
        found["person"] += 15
    elif any("_".join(words[:stop]) in places() for stop in range(1, min(4, len(words)))):
        found["organization"] += 10


def _is_named_after_a_place(words: list[str]) -> bool:
    """Whether a family name, or a word of no language, stands behind a first name that is a place
    too: Georgia Tarn. A team's name is that of many: Houston Tarnos.
    """
    last = words[-1]
    if len(words) != len(("first", "family")) or words[0] not in NAMED_AFTER:
        return False
    return last in surnames() or not (_is_word(last) or last.endswith("s") or last in places())


def _is_of_a_line(words: list[str]) -> bool:
    """Whether a number tells somebody from a parent of the same name: R.K. Tarn III."""
    if words[-1] not in NUMBERED or len(words) < 3 or _is_word(words[-2]) or is_common(words[-2]):
        return False
    return "." in words[0] or words[0] in genders()


def _has_a_persons_part(page: Page, spotted: Spotted, words: list[str]) -> bool:
    """Whether a small word stands inside a name, or a hyphen between syllables, as in people's."""
    if not OF_PEOPLE.isdisjoint(words[1:-1]):
        return True
    at = spotted.first + words.index("-") + 1 if "-" in words[:-1] else 0
    if not at or len(words) != OF_TWO_SYLLABLES or page.capital[at]:
        return False
    return not table().readings.knows(page.tokens.word[at])


def _is_in_syllables(page: Page, spotted: Spotted) -> bool:
    """Whether a hyphen joins a small syllable to the one word behind a family name: Moon Ji-won."""
    first, words = spotted.first, page.tokens.word
    whole = spotted.stop - first == OF_TWO_SYLLABLES and words[first + 2] == "-"
    return whole and words[first + 1] != "co" and not page.capital[first + 3]


def _is_word(word: str) -> bool:
    """Whether a word is one of the language, and nobody's name."""
    named = word in surnames() or word in surnames_and_words() or word in genders()
    return not named and table().readings.knows(word)


def alone(words: list[str], found: Evidence) -> None:
    """Add what a single word says once, however often it stands: somebody's name, a town's."""
    if len(words) == 1:
        word = words[0]
        if word in genders() or word in surnames():
            found["person"] += 10
        elif word in surnames_and_words():
            found["person"] += 5
    if "_".join(words) in doubtful_places():
        found["place"] += 5
