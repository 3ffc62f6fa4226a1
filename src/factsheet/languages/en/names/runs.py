"""Capitalised words that hang together: how far a name may go on."""

import re

from factsheet.languages.en.lexicon.ordinary import calendar_words, function_words
from factsheet.languages.en.lexicon.organizations import endings, known, of_heads
from factsheet.languages.en.lexicon.owned import measures
from factsheet.languages.en.lexicon.people import PLURAL_PERSONS, genders, occupations
from factsheet.languages.en.lexicon.places import place_heads, places
from factsheet.languages.en.names.page import Page, opens

LONGEST = 12
"""Tokens of a name; an organisation's is seldom longer."""
PARTICLES = frozenset(
    (
        "de da do dos du del della di der den dem ten ter van von zu la le al el bin ibn ben af av "
        "ole"
    ).split()
)
QUOTED = 8
"""Tokens before a name among which a quotation mark may open that ends behind it."""
EVENT_HEADS = frozenset(
    ("tour festival battle treaty feast siege league race cup parade fair synod isle").split()
)
"""Nouns that with a capital of their own begin a name before "of"."""
LEGAL_FORMS = frozenset("inc corp co ltd llc plc bros jr sr lp gmbh".split())
ABBREVIATED_TITLES = frozenset(
    "mr mrs ms dr prof sen rep gov gen col lt sgt maj capt cmdr adm rev hon st".split()
)
FISCAL = re.compile(r"q[1-4]|[1-4]q|h[12]|[12]h|fy\d*")
"""The quarters, halves and years of accounts."""
EARNED = frozenset("net gross operating pre core underlying adjusted consolidated pat".split())
"""What may stand between a fiscal period and what was earned in it."""
DOMAINS = frozenset("com net org ai io co tv uk de gov edu fm me app dev eu info biz".split())
NOT_OF_A_NAME = frozenset(
    "based led owned backed born style era like wide bound funded area".split()
)
INDICES = frozenset(
    "nikkei s&p p ftse stoxx csi russell dax cac asx topix phase cop boeing airbus".split()
)
"""Names that a number ends: the Nikkei 225."""
CURRENCIES = frozenset("$€£¥₹₩₽₺₦₫₱")
OF_MEMBERS = frozenset("alliance association federation forum guild league society union".split())
"""What many people of one sort join, whatever they are: the Skippers' Association."""
BODIES = frozenset(
    (
        "agency association authority board bureau commission committee council department "
        "federation foundation institute ministry society trust union"
    ).split()
)
"""What ends the name of a body that two nouns with "and" may tell the field of."""
HOSPITALS = frozenset("hospital hospitals nhs university".split())
"""What a trust runs in two towns at once: Ostmarch and Tolver Hospitals Trust."""
SHOPS = frozenset(
    (
        "bakery bar books bookshop brewery butchers cafe café deli diner florist furniture "
        "garage grill grocery hardware kitchen nursery pharmacy pizzeria restaurant shoes tavern"
    ).split()
)
"""What a shop is called by behind its owner's name."""
GROUNDS = frozenset("acre close croft end farm field fields green meadow wood yard".split())
"""What land is called that was somebody's."""
ON_A_RIVER = frozenset("by en in la le next on sous sur under upon".split())
"""What stands between hyphens in the name of a town."""
PAIRED = frozenset("securities food health housing arts law oceanic customs science".split())
"""Words that go on over "and" in the names of authorities."""


def run(page: Page, at: int) -> int:
    """The token after the last that hangs together with this one."""
    stop = at + 1
    while stop - at < LONGEST:
        further = _further(page, at, stop)
        if further == stop:
            break
        stop = further
    return stop


def _further(page: Page, at: int, stop: int) -> int:
    """The end with one more part of the name, or the same end where it has no more."""
    word = page.tokens.word[stop]
    if page.capital[stop]:
        joins = word not in calendar_words() and word not in ("i", "the")
        joins = joins and not is_currency_prefix(page, stop) and not _nods(page, stop)
        joins = joins and not _begins_a_result(page, stop)
        before = page.tokens.word[stop - 1]
        closed = before == "." and page.tokens.word[stop - 2] in LEGAL_FORMS
        anew = before[-1] == "." and word in function_words()
        return stop + 1 if joins and not closed and not anew else stop
    if page.tokens.glued(stop) and (word[0].isdigit() or word == "+"):
        return stop + 1
    if word[0].isdigit() and page.tokens.word[stop - 1] in INDICES:
        return stop + 1
    if word == ".":
        return _over_full_stop(page, stop)
    if word in ("'s", "’s"):
        return _over_possessive(page, at, stop)
    if word in "-'’&" and len(word) == 1:
        return _over_mark(page, at, stop)
    if word == ",":
        legal = page.capital[stop + 1] and page.tokens.word[stop + 1] in LEGAL_FORMS
        return stop + 2 if legal else stop
    if word == "plc":
        return stop + 1
    if word in PARTICLES and page.capital[stop + 1]:
        return stop + 2
    if word in PARTICLES and page.tokens.word[stop + 1] in PARTICLES and page.capital[stop + 2]:
        return stop + 3
    if word in ("of", "for", "on", "and"):
        return _over_connector(page, at, stop)
    return stop


def _nods(page: Page, at: int) -> bool:
    """Whether a headline's verb in capitals stands here: Council OKs."""
    spelled = page.tokens[at]
    nods = spelled[:2].isupper() and spelled[-1].islower()
    return nods and page.tokens.word[at] in function_words()


def _begins_a_result(page: Page, at: int) -> bool:
    """Whether a fiscal period stands here, and what was earned in it: Orbis Q2 net profit."""
    words = page.tokens.word
    after = at + 1 + page.tokens.glued(at + 1)
    fiscal = FISCAL.fullmatch("".join(words[at:after])) is not None
    return fiscal and (words[after] in measures() or words[after] in EARNED)


def is_currency_prefix(page: Page, at: int) -> bool:
    """Whether a currency's sign is glued to these letters, which only say whose dollars."""
    tokens = page.tokens
    return len(tokens.word[at]) < 4 and tokens.glued(at + 1) and tokens.word[at + 1] in CURRENCIES


def _over_full_stop(page: Page, stop: int) -> int:
    """An initial's full stop, an abbreviation's, or the one of a domain name."""
    words, tokens = page.tokens.word, page.tokens
    before = words[stop - 1]
    if not tokens.glued(stop):
        return stop
    if words[stop + 1] in DOMAINS and tokens.glued(stop + 1):
        return stop + 2
    if before in LEGAL_FORMS:
        return stop + 1
    if (len(before) == 1 or before in ABBREVIATED_TITLES) and page.capital[stop + 1]:
        return stop + 2 if words[stop + 1] not in function_words() else stop
    if len(before) == 1 and words[stop + 1] in PARTICLES:
        return stop + 1
    return stop


def _over_possessive(page: Page, at: int, stop: int) -> int:
    """A saint's or some people's house, or a place that was somebody's: one word, and then what a
    bay or a cross is called.
    """
    words = page.tokens.word
    if _is_saint(words, stop - 1):
        return stop + 1 + page.capital[stop + 1]
    if _is_bodys(page, stop) or _is_shop(page, stop):
        return stop + 2
    owner = words[at]
    ground = words[stop + 1] in GROUNDS and not page.capital[stop + 2]
    if ground and page.capital[stop + 1] and owner not in places():
        return stop + 2
    named = owner in places() or owner in genders() or owner in page.surnames
    if named or stop - at > 1 or not page.capital[stop + 1]:
        return stop
    return stop + 2 if words[stop + 1] in place_heads() else stop


def _is_saint(words: list[str], at: int) -> bool:
    """Whether a first name is a saint's: St Mary's."""
    before = at - 1 - (words[at - 1] == ".")
    return words[before] in ("st", "saint") and words[at] in genders()


def _is_bodys(page: Page, stop: int) -> bool:
    """Whether what some people own is called as a body is: Farmers' Union, Children's Hospital."""
    words, owner = page.tokens.word, page.tokens.word[stop - 1]
    people = owner in PLURAL_PERSONS or owner.removesuffix("s") in occupations()
    last = stop + 1 + (page.capital[stop + 1] and page.capital[stop + 2])
    body = words[last] in endings() or words[last] in of_heads()
    joined = owner.endswith("s") and words[stop + 1] in OF_MEMBERS
    return ((people and body) or joined) and bool(page.capital[stop + 1])


def _is_shop(page: Page, stop: int) -> bool:
    """Whether what a shop sells or is stands with a capital behind its owner: Keller's Bakery."""
    words, capital = page.tokens.word, page.capital
    return words[stop + 1] in SHOPS and bool(capital[stop + 1]) and not capital[stop + 2]


def _over_mark(page: Page, at: int, stop: int) -> int:
    """A hyphen or an apostrophe inside a word, or an ampersand between two."""
    tokens = page.tokens
    if stop + 1 >= len(tokens):
        return stop
    if tokens.word[stop] == "&":
        return stop + 2 if page.capital[stop + 1] else stop
    if not (tokens.glued(stop) and tokens.glued(stop + 1)):
        if _ends_a_syllable(page, at, stop):
            return stop + 2
        plural = tokens.word[stop] != "-" and tokens.word[stop - 1].endswith("s")
        return stop + 2 if plural and _is_bodys(page, stop) else stop
    if tokens.word[stop] == "-" and tokens.word[stop + 1][0].isdigit():
        return stop + 2
    if tokens.word[stop + 1] in ON_A_RIVER and tokens.word[stop + 2] == "-":
        return stop + 4 if page.capital[stop + 3] else stop
    if len(tokens[stop - 1]) > 3 and tokens[stop - 1].isupper() > tokens[stop + 1].isupper():
        return stop
    if page.capital[stop + 1]:
        return stop + 2 if tokens.word[stop] == "-" or len(tokens.word[stop - 1]) < 3 else stop
    syllable = tokens.word[stop + 1]
    given = stop - at > 1 and len(syllable) < 6 and syllable.isalpha()
    return (
        stop + 2 if given and tokens.word[stop] == "-" and syllable not in NOT_OF_A_NAME else stop
    )


def _ends_a_syllable(page: Page, at: int, stop: int) -> bool:
    """Whether an apostrophe belongs to the name before it, which goes on: Achieng’ Oduya."""
    words = page.tokens.word
    if words[stop] != "’" or words[stop - 1][-1] == "s" or "‘" in words[max(0, at - QUOTED) : at]:
        return False
    return page.tokens.glued(stop) and bool(page.capital[stop + 1])


def _is_called(page: Page, at: int, stop: int) -> bool:
    """Whether what is held, fought or signed stands before "of": the Tour of the Marches, or that
    of who pays for it.
    """
    word = page.tokens.word[stop - 1]
    if page.tokens.word[stop] != "of" or word not in EVENT_HEADS:
        return False
    return at < stop - 1 or word in page.named_inside or not opens(page.tokens, at)


def _over_connector(page: Page, at: int, stop: int) -> int:
    """Over "of", "for" or "and" in what only an organisation is called."""
    words, capital = page.tokens.word, page.capital
    if stop + 2 >= len(words):
        return stop
    headed = any(words[k] in of_heads() for k in range(at, stop)) or _is_called(page, at, stop)
    if words[stop] == "and" and words[stop - 1] in PAIRED and capital[stop + 1]:
        return stop + 2
    if words[stop] == "and" and _is_pair(page, at, stop):
        return stop + 2
    if words[stop] == "and":
        joined = (
            headed and capital[stop + 1] and any(words[k] in ("of", "for") for k in range(at, stop))
        )
        last = stop + 2 + capital[stop + 2]
        ends = not capital[last] and words[stop + 1] not in genders()
        ends = ends and words[stop + 2] not in LEGAL_FORMS
        return last if joined and ends else stop
    if not (headed or words[stop - 1] in endings()):
        return stop
    after = stop + 1 + (words[stop + 1] == "the")
    if not capital[after] or words[after] in calendar_words():
        return stop
    listed = words[after + 1] == "," and capital[after + 2] and words[after + 3] == "and"
    return after + 3 if listed and words[stop - 1] in ("ministry", "department") else after + 1


def _is_pair(page: Page, at: int, stop: int) -> bool:
    """Whether one article stands before both sides, and a body's name ends behind."""
    words, capital = page.tokens.word, page.capital
    last = stop + 1
    while capital[last + 1] and last < stop + 4:
        last += 1
    one = words[at - 1] == "the" or not HOSPITALS.isdisjoint(words[stop + 1 : last])
    if not one or words[stop - 1] in endings() or words[at] in places():
        return False
    plain = all(words[k] not in genders() and words[k] not in known() for k in range(at, stop))
    return plain and bool(capital[stop + 1]) and last > stop + 1 and words[last] in BODIES
