"""Capitalised words that hang together: how far a name may go on."""

import re

from factsheet.languages.en.lexicon.bodies import LAWS
from factsheet.languages.en.lexicon.built import ROUTES
from factsheet.languages.en.lexicon.legal_forms import (
    DOTTED_ONLY,
    JUNIORS,
    closing_forms,
)
from factsheet.languages.en.lexicon.ordinary import calendar_words, function_words
from factsheet.languages.en.lexicon.owned import measures
from factsheet.languages.en.lexicon.people import (
    ABBREVIATED_TITLES,
    genders,
)
from factsheet.languages.en.lexicon.places import places
from factsheet.languages.en.lexicon.plain_nouns import is_common
from factsheet.languages.en.lexicon.word_classes import table
from factsheet.languages.en.names.capitals import DOMAINS, is_of_letters
from factsheet.languages.en.names.causes import CAUSES, over_the
from factsheet.languages.en.names.commas import form_end, over_comma
from factsheet.languages.en.names.connecting import (
    CURRENCIES,
    ELIDED,
    PARTICLES,
    over_connector,
    over_listed_place,
    over_particles,
)
from factsheet.languages.en.names.numbered import LABELS, over_number
from factsheet.languages.en.names.page import Page
from factsheet.languages.en.names.possessives import is_bodys, is_saint, over_possessive
from factsheet.languages.en.names.titled import degree_end
from factsheet.languages.en.names.works import is_of_a_work, title_end

LONGEST = 12
"""Tokens of a name; an organisation's is seldom longer."""
CONNECTING = CAUSES | {"of", "on", "and", "upon"}
"""English words over which a name may go on."""
NICKNAMED = {"“": "”", '"': '"', "‘": "’", "(": ")"}
"""What a nickname stands between."""
QUOTED = 8
"""Tokens before a name among which a quotation mark may open that ends behind it."""
FISCAL = r"q[1-4]|[1-4]q|h[12]|[12]h|fy\d*"
"""The quarters, halves and years of accounts."""
EARNED = frozenset("net gross operating pre core underlying adjusted consolidated pat".split())
"""What may stand between a fiscal period and what was earned in it."""
REPORTED = frozenset("ipo ipos ebitda ebitdar ebit arr cagr".split())
"""What is abbreviated behind the name of a firm, and is no part of it: the Orbis IPO."""
NOT_OF_A_NAME = frozenset(
    "based led owned backed born style era like wide bound funded area".split()
)
SCHEMES = frozenset("campaign discount initiative policy program programme scheme".split())
"""What is called by what people are helped to."""
MARKS = frozenset("-'’&")
ON_A_RIVER = frozenset(
    (
        "am an au aux by d da das de del della den der des di do dos du e el en i in la las le les "
        "los next of on sous sur the ul und under upon y zu"
    ).split()
)
"""What stands between hyphens in the name of a town."""
LETTERED = LABELS | frozenset(
    (
        "annex appendix block exhibit gate hepatitis model option plan platform section terminal "
        "tranche unit vitamin ward zone"
    ).split()
)
"""What a letter tells apart from its like, which is nobody's initial: a Series B."""


def run(page: Page, at: int) -> int:
    """The token after the last that hangs together with this one."""
    whole = page.spelled_out.get(page.tokens.word[at], ())
    if whole and tuple(page.tokens.word[at : at + len(whole)]) == whole:
        return at + len(whole)
    stop = title_end(page, at) if is_of_a_work(page, at) else at + 1
    while stop - at < LONGEST:
        further = _further(page, at, stop)
        if further == stop:
            break
        stop = further
    return stop


def _further(page: Page, at: int, stop: int) -> int:
    """The end with one more part of the name, or the same end where it has no more."""
    word = page.tokens.word[stop]
    if form := form_end(page, stop):
        return stop + form
    if page.capital[stop]:
        joins = word not in calendar_words() and word not in ("i", "the")
        joins = joins and not is_currency_prefix(page, stop) and not _nods(page, stop)
        joins = joins and not _begins_a_result(page, stop) and word not in REPORTED
        joins = joins and not (stop - at > 1 and _is_honoured(page, at, stop))
        joins = joins and not is_of_letters(page.tokens[stop])
        anew = page.tokens.word[stop - 1][-1] == "." and word in function_words()
        return stop + 1 if joins and not anew and not _is_closed(page, at, stop) else stop
    if page.tokens.glued(stop) and (word[0].isdigit() or word == "+"):
        return stop + 1
    if word[0].isdigit():
        return over_number(page, at, stop)
    if word == ".":
        return _over_full_stop(page, stop)
    if word in ("'s", "’s"):
        return over_possessive(page, at, stop)
    if word in MARKS:
        return _over_mark(page, at, stop)
    if word == "–":
        return _over_dash(page, stop)
    if word == ",":
        return over_comma(page, at, stop)
    if word in NICKNAMED:
        return _over_nickname(page, stop)
    return _over_small_words(page, at, stop)


def _is_closed(page: Page, at: int, stop: int) -> bool:
    """Whether a legal form ends a name before this token, so that another begins here."""
    words = page.tokens.word
    dotted = words[stop - 1] == "."
    last = words[stop - 1 - dotted]
    if stop - 1 - dotted <= at or last not in closing_forms():
        return False
    return dotted or last not in DOTTED_ONLY


def _over_small_words(page: Page, at: int, stop: int) -> int:
    """The parts of a name that are written small, up to its next capital."""
    further = over_particles(page, stop)
    if further == stop:
        further = over_listed_place(page, at, stop)
    if further == stop and page.tokens.word[stop] in CONNECTING:
        further = over_connector(page, at, stop)
    if further == stop:
        further = over_the(page, at, stop)
    if further == stop and _is_of_a_scheme(page, stop):
        further = stop + 2
    return further


def _is_of_a_scheme(page: Page, stop: int) -> bool:
    """Whether "to" joins what somebody is helped to, or has a right to: the Help to Rent scheme,
    the Right to Roam Bill.
    """
    words = page.tokens.word
    if words[stop] != "to" or not page.capital[stop + 1] or words[stop - 1] in places():
        return False
    last = page.capital.find(False, stop + 1) - 1
    law = words[last] in LAWS and is_common(words[stop - 1])
    return words[stop + 2] in SCHEMES or law


def _over_nickname(page: Page, stop: int) -> int:
    """What somebody is called by friends, in marks between the first name and the last."""
    words, capital = page.tokens.word, page.capital
    inside = words[stop + 2 : stop + 4]
    first = words[stop - 1]
    if inside[:1] == [")"] and not LAWS.isdisjoint(inside[1:]) and page.capital[stop + 1]:
        return stop + 4
    someone = first in genders() or not (is_common(first) or first in places())
    if NICKNAMED[words[stop]] not in inside or not someone or stop + 4 >= len(words):
        return stop
    close = stop + 2 + inside.index(NICKNAMED[words[stop]])
    if words[close + 1] in function_words():
        return stop
    return close + 2 if capital[stop + 1] and capital[close + 1] else stop


def _is_honoured(page: Page, at: int, stop: int) -> bool:
    """Whether letters of an order or a seat stand here behind a first name and another."""
    words = page.tokens.word[at : stop - 1]
    someone = any(word in genders() or word in ABBREVIATED_TITLES for word in words)
    return someone and degree_end(page, stop) > 0


def _nods(page: Page, at: int) -> bool:
    """Whether a headline's verb in capitals stands here: Council OKs."""
    spelled = page.tokens[at]
    nods = spelled[:2].isupper() and spelled[-1].islower()
    return nods and page.tokens.word[at] in function_words()


def _begins_a_result(page: Page, at: int) -> bool:
    """Whether a fiscal period stands here, and what was earned in it: Orbis Q2 net profit."""
    words = page.tokens.word
    after = at + 1 + page.tokens.glued(at + 1)
    if not is_fiscal(page, at):
        return False
    of_a_year = is_fiscal(page, after)
    return of_a_year or words[after] in measures() or words[after] in EARNED


def is_fiscal(page: Page, at: int) -> bool:
    """Whether a quarter, a half or a year of accounts stands here: Q2, FY25."""
    after = at + 1 + page.tokens.glued(at + 1)
    return re.fullmatch(FISCAL, "".join(page.tokens.word[at:after])) is not None


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
    if before in JUNIORS:
        return stop + 1
    if len(before) == 1 and words[stop - 2] in LETTERED:
        return stop
    if (len(before) == 1 or before in ABBREVIATED_TITLES) and page.capital[stop + 1]:
        return stop + 2 if words[stop + 1] not in function_words() else stop
    if len(before) == 1 and (words[stop + 1] in PARTICLES or words[stop + 1] == "&"):
        return stop + 1
    return stop


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
        if tokens.word[stop] != "-" and tokens.glued(stop) and is_saint(tokens.word, stop - 1):
            return stop + 1 + page.capital[stop + 1]
        plural = tokens.word[stop] != "-" and tokens.word[stop - 1].endswith("s")
        return stop + 2 if plural and is_bodys(page, stop) else stop
    if tokens.word[stop] == "-" and tokens.word[stop + 1][0].isdigit():
        return stop + 2
    if tokens.word[stop - 1] == "co" and tokens.word[stop + 1] in ("op", "operative"):
        return stop + 2
    if tokens.word[stop + 1] in ON_A_RIVER and tokens.word[stop + 2] == "-":
        return stop + 4 if page.capital[stop + 3] else stop
    if len(tokens[stop - 1]) > 3 and tokens[stop - 1].isupper() > tokens[stop + 1].isupper():
        return stop
    if page.capital[stop + 1]:
        elided = len(tokens.word[stop - 1]) < 3 or tokens.word[stop - 1] in ELIDED
        return stop + 2 if tokens.word[stop] == "-" or elided else stop
    syllable = tokens.word[stop + 1]
    if tokens.word[stop] != "-" and syllable.isalpha():  # Wanja Nyong'o
        return stop + 2
    given = stop - at > 1 or _is_two_syllables(page, stop)
    given = given and len(syllable) < 6 and syllable.isalpha()
    return (
        stop + 2 if given and tokens.word[stop] == "-" and syllable not in NOT_OF_A_NAME else stop
    )


def _over_dash(page: Page, stop: int) -> int:
    """The next of the places that a way joins, as dashes do: the Leeds–Bradford line."""
    end, tokens = stop, page.tokens
    while tokens.word[end] in "-–" and tokens.glued(end) and page.capital[end + 1]:
        end += 2
    goes_on = end > stop and tokens.word[end] in ROUTES and tokens.glued(stop + 1)
    return stop + 2 if goes_on else stop


def _is_two_syllables(page: Page, stop: int) -> bool:
    """Whether a first name of two syllables stands before a last one: Sang-hoon Bae."""
    known, words = table().readings.knows, page.tokens.word
    goes_on = stop + 2 < len(words) and page.capital[stop + 2]
    return bool(goes_on) and not known(words[stop + 1])


def _ends_a_syllable(page: Page, at: int, stop: int) -> bool:
    """Whether an apostrophe belongs to the name before it, which goes on: Achieng’ Oduya."""
    words = page.tokens.word
    if words[stop] != "’" or words[stop - 1][-1] == "s" or "‘" in words[max(0, at - QUOTED) : at]:
        return False
    return page.tokens.glued(stop) and bool(page.capital[stop + 1])
