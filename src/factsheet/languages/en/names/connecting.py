"""Small words and marks over which a name goes on: Bank of Tarn, Dar es Salaam, al-Tarn."""

from factsheet.languages.en.lexicon.bodies import (
    BODIES,
    CIVIC,
    FIELDS,
    FIRE_AND_RESCUE,
    HOSPITALS,
    LAWS,
    OF_AREAS,
    PAIRED,
    RUN_BY_TWO,
    SIDES,
    TRADING,
)
from factsheet.languages.en.lexicon.events import EVENT_HEADS
from factsheet.languages.en.lexicon.legal_forms import closing_forms
from factsheet.languages.en.lexicon.ordinary import calendar_words
from factsheet.languages.en.lexicon.organizations import bodies_endings, endings, known, of_heads
from factsheet.languages.en.lexicon.people import genders, titles
from factsheet.languages.en.lexicon.places import countries, places
from factsheet.languages.en.lexicon.plain_nouns import is_common, is_many, is_of_language
from factsheet.languages.en.lexicon.sorts import trades
from factsheet.languages.en.names.causes import (
    CAUSES,
    is_all_of_words,
    is_cause,
    is_named,
    is_of_workers,
    is_told,
)
from factsheet.languages.en.names.page import Page, opens
from factsheet.languages.en.names.pairing import POSSESSIVE

PARTICLES = frozenset(
    (
        "de da do dos du del della di der den dem ten ter van von zu la le al el bin ibn ben af av "
        "ole los las das dei degli des es sur sous ul ur ud uz y e i et és und och og 't ’t "
        "zum zur vom für pour para voor ap ab wa arap binti bint bte"
    ).split()
)
"""What stands small inside a name in the languages that the news has names from."""
OWNERS = frozenset("capital holdings partners ventures".split())
"""What firms are called that own others, whose trade that is no word of."""
IN_A_PLACE = frozenset("am and as by in next of on the under".split())
"""What stands small inside the names of places, besides what other languages have."""
TRUE = bytes((True,))
CURRENCIES = frozenset("$€£¥₹₩₽₺₦₫₱₵¢")
LONGEST_UNIT = 4
"""One letter more than what stands before a currency's sign or its sum."""
LONGEST_BODY = 6
"""Tokens after the first area of a body that serves two."""
LONGEST_PLACE = 4
"""Tokens after the first small word of a place's name."""
SINGULAR = frozenset("is was has".split())
"""Verbs of one, behind a body that two names make up."""
ADJECTIVAL = ("ous", "al", "ic", "ive", "ary")
"""What adjectives end in that no dictionary of names has."""
TOGETHER = frozenset("agree agreed are clashed have meet merged met were".split())
"""What two do, or several."""
JOINING = CAUSES | {"on"}
OF_TWO_SEATS = frozenset("archdiocese borough diocese parish".split())
"""What is one, though it is of two places: the Diocese of Tarn and Roke."""
UNIONS = frozenset("association employees federation guild union workers".split())
"""What ends the name of a body whose other words tell of its members' work."""
OPENING_A_UNION = frozenset("allied amalgamated general international national united".split())
"""What a union's name begins with, and so another's behind "and": Tarn Motors and United Bakers."""
OF_THE_LAND = frozenset("baroness baron lord lady".split())
"""Who has a seat that a name goes on with: Lord Roke of Tarn."""
MEMBERS = frozenset("member members mp mps".split())
"""Who is "of" a parliament "for" a place, which is no part of its name."""
ELIDED = frozenset("d l dell nell all dall sull".split())
"""Small words that lose their vowel before a name's: Val d'Oste, Reggio nell'Alto."""


def over_particles(page: Page, stop: int) -> int:
    """Over one small word of a name or two, each alone or before a hyphen: de la, al-."""
    words, at = page.tokens.word, stop
    if words[at] in ELIDED and words[at + 1] in ("'", "’") and page.tokens.glued(at + 1):
        return at + 3 if page.tokens.glued(at + 2) and page.capital[at + 2] else stop
    while at < min(stop + 4, len(words) - 1) and words[at] in PARTICLES and not page.capital[at]:
        at += 1
        at += words[at] == "-" and page.tokens.glued(at) and page.tokens.glued(at + 1)
    return at + 1 if at > stop and page.capital[at] else stop


def over_listed_place(page: Page, at: int, stop: int) -> int:
    """Over the small words of a place that is known by its whole name: Stoke on Trent."""
    words = page.tokens.word
    if words[stop] not in IN_A_PLACE:
        return stop
    for last in range(stop + LONGEST_PLACE, stop, -1):
        if page.capital[last : last + 1] == TRUE and "_".join(words[at : last + 1]) in places():
            return last + 1
    return stop


def over_connector(page: Page, at: int, stop: int) -> int:
    """Over "of", "for" or "and" in what only an organisation is called."""
    words, capital = page.tokens.word, page.capital
    if stop + 2 >= len(words):
        return stop
    if words[stop] == "and" and not capital[stop + 1]:
        return stop
    if words[stop] == "and":
        return _over_and(page, at, stop)
    if words[stop] == "for" and words[at - 1] == "of" and words[at - 2] in MEMBERS:
        return stop
    after = stop + 1 + (words[stop + 1] == "the")
    listed = capital[after] and words[after + 1] == "," and words[after + 3 : after + 4] == ["and"]
    if listed and capital[after + 2] and _is_in_charge(words, stop, after):
        return after + 3
    if words[stop] in JOINING and is_cause(page, at, stop):
        return after + 1
    if words[stop] == "of" and words[stop - 1] in POSSESSIVE and capital[stop + 1]:
        return stop + 2
    if words[stop] == "upon":
        return stop + 2 if _is_on_a_river(page, at, stop) else stop
    headed = _is_headed(page, at, stop) or words[stop - 1] in bodies_endings()
    if not headed or words[stop] in CAUSES - {"for"} or _is_a_firm_of(words, at, stop):
        return stop
    if words[stop] == "for" and stop - at > 1 and words[stop - 1] in TRADING:
        return stop
    if not capital[after] or words[after] in calendar_words() or _is_unit(page, after):
        return stop
    return after + 1


def _is_a_firm_of(words: list[str], at: int, stop: int) -> bool:
    """Whether a made-up name with a trade stands before "of" and its town: Tarno Foods of Leeds."""
    if (
        words[stop] != "of"
        or words[stop + 1] not in places()
        or stop - at < len(("tarno", "foods"))
    ):
        return False
    trade = words[stop - 1] in trades() or words[stop - 1] in OWNERS
    return trade and not (is_told(words[at]) or words[at] in places())


def _is_in_charge(words: list[str], stop: int, after: int) -> bool:
    """Whether a body with a list of fields stands before "of" or "for": a ministry's, or another's
    where all of them are words of the language.
    """
    if words[stop] not in ("for", "of", "on"):
        return False
    if words[stop - 1] in ("ministry", "department"):
        return True
    fields = (words[after], words[after + 2], *words[after + 4 : after + 5])
    plain = all(is_told(word) and not is_named(word) for word in fields)
    return plain and words[stop - 1] in BODIES


def _is_unit(page: Page, at: int) -> bool:
    """Whether letters are glued to a sign or a number, and say whose money it is: A$4, R9."""
    tokens = page.tokens
    glued = len(tokens.word[at]) < LONGEST_UNIT and tokens.glued(at + 1)
    return glued and (tokens.word[at + 1] in CURRENCIES or tokens.word[at + 1][0].isdigit())


def _is_headed(page: Page, at: int, stop: int) -> bool:
    """Whether a noun stands before a connector over which its name goes on."""
    words = page.tokens.word
    if any(words[k] in of_heads() for k in range(at, stop)) or is_called(page, at, stop):
        return True
    if stop - at > 1 and words[stop] == "of" and is_of_workers(words[stop - 1]):
        return True
    seated = words[at] in OF_THE_LAND and stop - at == len(("lord", "tarn"))
    seated = seated and words[stop - 1] not in titles()
    if is_all_of_words(page, at, stop) or (seated and words[stop] == "of"):
        return True
    if words[stop - 1] in SIDES and words[_last_capital(page, stop, stop + LONGEST_BODY)] in BODIES:
        return True
    behind = stop + 1 + (words[stop + 1] == "the")
    return stop - at == 1 and words[stop] == "of" and (words[at], words[behind]) in page.headed


def _over_and(page: Page, at: int, stop: int) -> int:
    """Over "and" between two sides of one body's field, or in what a ministry is of."""
    words, capital = page.tokens.word, page.capital
    if words[stop - 1] in PAIRED or joins_fields(page, stop) or _is_pair(page, at, stop):
        return stop + 2
    if words[at] == "hm" and is_of_language(words[stop + 1]):
        return stop + 2
    if words[stop - 2] == "of" and words[stop - 3] in OF_TWO_SEATS and stop - at > 2:
        return stop + 2
    if words[stop - 1] in CIVIC and words[stop + 1] in CIVIC and words[stop + 2] in endings():
        return stop + 2
    if _is_of_two_fields(page, at, stop) or _is_of_two_trades(words, at, stop):
        return stop + 2
    if _is_of_two_crafts(page, at, stop):
        return stop + 2
    if stop - at == 1 and (
        (words[at], words[stop + 1]) in page.paired or _is_of_two_areas(page, at)
    ):
        return stop + 2
    joined = _is_headed(page, at, stop) and any(words[k] in ("of", "for") for k in range(at, stop))
    last = stop + 2 + capital[stop + 2]
    ends = not capital[last] and words[stop + 1] not in genders()
    ends = ends and words[stop + 2] not in closing_forms() and _is_of_one_sort(words, stop)
    return last if joined and ends else stop


def _is_of_one_sort(words: list[str], stop: int) -> bool:
    """Whether "and" joins two places, or a word of the language, to what a body is of."""
    behind = words[stop + 1]
    of_language = is_common(behind) or behind.endswith(ADJECTIVAL)
    return of_language or (behind in places() and words[stop - 1] in places())


def _is_of_two_areas(page: Page, at: int) -> bool:
    """Whether a body is called by both areas that it serves: Tarn and Ostmarch Police."""
    words, capital = page.tokens.word, page.capital
    last = at + 2
    while capital[last + 1] and last < at + LONGEST_BODY:
        last += 1
    if last == at + 2 or words[at] in page.named_alone or words[at] in countries():
        return False
    one = words[last] in endings() and words[last + 1] in SINGULAR
    met = words[at - 1] == "between" or words[last + 1] in TOGETHER
    one = one or (words[last] == "council" and not met)
    serves = words[last] in OF_AREAS or "_".join(words[last - 1 : last + 1]) in OF_AREAS
    serves = serves or words[last : last + 3] == FIRE_AND_RESCUE
    of_places = words[at] in places() and words[at + 2] in places()
    return one or serves or (words[last] in RUN_BY_TWO and of_places)


def _is_of_two_fields(page: Page, at: int, stop: int) -> bool:
    """Whether two plurals of the language stand before what ends a body's name: Roads and Tariffs
    Commission.
    """
    words = page.tokens.word
    if stop - at > 1 or not (is_many(words[at]) and is_many(words[stop + 1])):
        return False
    last = _last_capital(page, stop + 1, stop + LONGEST_BODY)
    place = words[at] in places() or words[stop + 1] in places()
    return not place and words[last] in BODIES and last > stop + 1


def _is_of_two_trades(words: list[str], at: int, stop: int) -> bool:
    """Whether nouns of the language on both sides stand before a legal form: Tarn Pipe and Valve
    Ltd.
    """
    closes = words[stop + 2] in closing_forms() or words[stop + 2] == "limited"
    whose = stop - at > 1 and words[at] not in genders()
    return closes and whose and is_common(words[stop - 1]) and is_common(words[stop + 1])


def _is_of_two_crafts(page: Page, at: int, stop: int) -> bool:
    """Whether words of the language on both sides tell whose union it is, and two names do nothing
    together: the United Paper and Glass Workers, the Tarn Bakers and Millers Union.
    """
    words = page.tokens.word
    last = _last_capital(page, stop + 1, stop + LONGEST_BODY)
    crafts = (words[stop - 1], *words[stop + 1 : last])
    named = any(
        each in OPENING_A_UNION or each in trades() or not (is_common(each) or is_many(each))
        for each in crafts
    )
    union = last > stop + 1 and words[last] in UNIONS and words[last + 1] not in TOGETHER
    return union and stop - at > 1 and not named and page.tokens.word[at - 1] in ("the", "'s")


def joins_fields(page: Page, stop: int) -> bool:
    """Whether "and" stands between two things that one business does: Oil and Gas."""
    words = page.tokens.word
    if words[stop] != "and" or not page.capital[stop + 1]:
        return False
    return words[stop - 1] in FIELDS and words[stop + 1] in FIELDS


def is_called(page: Page, at: int, stop: int) -> bool:
    """Whether what is held, fought or signed stands before "of": the Tour of the Marches, or that
    of who pays for it.
    """
    word = page.tokens.word[stop - 1]
    if page.tokens.word[stop] != "of" or word not in EVENT_HEADS:
        return False
    return at < stop - 1 or word in page.named_inside or not opens(page.tokens, at)


def _is_on_a_river(page: Page, at: int, stop: int) -> bool:
    """Whether a town is told apart by its river: Kirkby upon Tarn."""
    named = page.tokens.word[at] in places() or page.tokens.word[at] in genders()
    return stop - at == 1 and not named and bool(page.capital[stop + 1])


def _last_capital(page: Page, at: int, end: int) -> int:
    """The last of the words with capitals from here on, be they joined by hyphens."""
    capital = page.capital
    while at < end:
        if capital[at + 1]:
            at += 1
        elif page.tokens.word[at + 1] == "-" and page.tokens.glued(at + 1) and capital[at + 2]:
            at += 2
        else:
            break
    return at


def _is_pair(page: Page, at: int, stop: int) -> bool:
    """Whether one article stands before both sides, and a body's or a law's name ends behind."""
    words, last = page.tokens.word, _last_capital(page, stop + 1, stop + LONGEST_BODY)
    law = words[last] in LAWS and words[stop - 1] not in genders()
    one = words[at - 1] == "the" or not HOSPITALS.isdisjoint(words[stop + 1 : last]) or law
    if not one or words[stop - 1] in endings() or words[at] in places():
        return False
    plain = all(words[k] not in genders() and words[k] not in known() for k in range(at, stop))
    return plain and last > stop + 1 and (words[last] in BODIES or law)
