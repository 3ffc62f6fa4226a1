"""How much tells of which country an article is about, and of which it is written in.

A paper takes for granted what its readers know: "the premier", "the HDB" and "a Hobart baker" tell
of home, while "Perth, Australia" and "the Australian miner" are told to readers elsewhere.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise
from urllib.parse import urlsplit

from msgspec import Struct

from factsheet.languages.en.figures.home_signs import Standing, signs
from factsheet.languages.en.figures.unshared_money import InFull, named_in_full
from factsheet.languages.en.lexicon.countries import DOMAINS
from factsheet.languages.en.lexicon.home_signs import AMERICAN, INTERNATIONAL, KINDS, NOT_AMERICAN
from factsheet.model.document import Block, Particulars, Span, Stretches
from factsheet.model.entities import Dateline
from factsheet.text.tokens import Tokens

WEIGHTS = {
    "town": 1,
    "body": 3,
    "acronym": 2,
    "word": 2,
    "capitalised": 1,
    "title": 2,
    "state": 2,
}
"""What each sign of a kind tells of home, however often it stands there."""
NAMED_AFTER = 3
"""What a body tells of home that is named after the country: Hockey New Zealand."""
MOST = {"name": 2, "money": 3}
"""What the names of the country, and sums in its money, tell of home together at most: its own
papers seldom name the country."""
AT_HEAD, BROUGHT_IN = 1, 2
"""What a town tells besides that stands in the headline or the lead, or brings somebody in."""
ABROAD, MOST_FOREIGN = 4, 3
"""What tells against a home: that its name stands behind a town's, and before what its readers need
not be told is theirs, so often at most.
"""
PUBLISHED, SPOKEN, DISPATCHED, DECLARED = 20, 10, 30, 100
"""What the publisher, the country of the language, an agency that writes for the world, and a note
on whose money all sums are in tell.
"""
REPORTED_ELSEWHERE = 4
"""What the dateline of another country, without an agency, tells against a home."""
DATED, IN_FULL = 3, 10
"""What a dateline, and the full name of the money, tell of what an article is about."""
LENGTH_OF_ARTICLE, HEAD = 50, 60
"""Tokens of the shortest news brief, and of a headline with a lead."""
SPELLED, CONVERTED = 2, 3
"""What American spelling tells of America at most, and US$ tells against it."""
OUTRIGHT = frozenset(("name", "body", "acronym"))
"""Kinds of signs that name a country or what is its own."""
COUNTING_THEIR_OWN = frozenset(("CAD", "AUD", "NZD"))
"""Dollars in which others, too, write what is told of the country: what is raised in Hong Kong or
Singapore is often told in American ones.
"""
DOLLARS = frozenset(("dollar", "dollars"))
STEM = 6
"""Letters by which forms of a word are one sign: a province, provincial."""
SPELLINGS = AMERICAN | NOT_AMERICAN
OFFICES = frozenset("prime president minister government foreign treasurer finance".split())
"""What stands behind the country's name before who holds an office in it, as others tell it."""
LANGUAGES = frozenset("au ca nz sg hk in ie za".split())
"""Countries that a page's language names only where it is meant: en-US and en-GB are defaults."""


class Told(Struct, frozen=True):
    """What an article and its page hold that tells of a country."""

    tokens: Tokens
    signs: tuple[Standing, ...]
    page: Counter[str]
    in_full: InFull
    datelines: tuple[Dateline, ...]
    opening: Stretches


class Home(Struct, frozen=True):
    """How much tells of where an article is at home, by the country's money; where more than places
    do; and whether it spells as Americans do not.
    """

    told: Counter[str]
    presumed: frozenset[str]
    spelled_abroad: bool


def read_signs(tokens: Tokens, particulars: Particulars, datelines: Sequence[Dateline]) -> Told:
    """What stands in an article, on its page and in its datelines."""
    opening = Stretches(line.span for line in datelines)
    page, in_full = _told_by_page(particulars), named_in_full(tokens)
    return Told(tokens, tuple(signs(tokens)), page, in_full, tuple(datelines), opening)


def about(told: Told) -> Counter[str]:
    """How much tells that an article is about a country: how often it is named, and where."""
    found = Counter(told.page)
    for code in told.in_full.sums:
        found[code] += IN_FULL
    for each in told.signs:
        dated = DATED * told.opening.cover(*_span(told.tokens, each))
        for code in each.sign.codes:
            found[code] += 1 + (each.start < HEAD) + dated
    return found


def at_home(told: Told) -> Home:
    """How much tells that an article is written in a country."""
    tokens, spelled = told.tokens, _spelled(told.tokens)
    american, foreign = len(spelled & AMERICAN), len(spelled & NOT_AMERICAN)
    found = _told_by_signs(told)
    found.update(told.page)
    found.update(dict.fromkeys(told.in_full.all, DECLARED))
    found["USD"] += min(SPELLED, american) - CONVERTED * ("USD" in told.in_full.sums)
    found["USD"] += DISPATCHED * any(_is_international(tokens, line) for line in told.datelines)
    there = _reported_from(told)
    found.update(there)
    if there:
        found.subtract(dict.fromkeys(found.keys() - there - told.page.keys(), REPORTED_ELSEWHERE))
    presumed = {c for each in told.signs if _is_presumed(tokens, each) for c in each.sign.codes}
    return Home(found, frozenset(presumed | told.page.keys()), foreign > american)


def only_country(told: Told) -> str | None:
    """The money of the one country whose name a brief of its news tells, and no other's place."""
    tokens = told.tokens
    in_full = told.in_full.sums or any(tokens.word[each.end] in DOLLARS for each in told.signs)
    if len(tokens.word) >= LENGTH_OF_ARTICLE or in_full:
        return None
    if any(_is_abroad(tokens, *two, told.opening) for two in pairwise(told.signs)):
        return None
    named = {c for each in told.signs if each.sign.kind in OUTRIGHT for c in each.sign.codes}
    code = next(iter(named)) if len(named) == 1 else ""
    shared = all(code in each.sign.codes for each in told.signs if each.sign.codes)
    return code if code in COUNTING_THEIR_OWN and shared else None


def _span(tokens: Tokens, each: Standing) -> Span:
    return Span(tokens.start[each.start], tokens.end[each.end - 1])


def _reported_from(told: Told) -> set[str]:
    """The countries of datelines that name no agency: a paper's own, or its country's agency's."""
    own = Stretches(line.span for line in told.datelines if line.agency is None)
    towns = [each for each in told.signs if each.sign.kind == "town"]
    return {c for each in towns if own.cover(*_span(told.tokens, each)) for c in each.sign.codes}


def _is_international(tokens: Tokens, line: Dateline) -> bool:
    agency = line.agency
    return agency is not None and tokens.text[agency.start : agency.end].lower() in INTERNATIONAL


def _is_presumed(tokens: Tokens, each: Standing) -> bool:
    """Whether a paper of the country alone would leave it at this."""
    kind = each.sign.kind
    return kind not in ("name", "money", "town") or (kind == "town" and _brings_in(tokens, each))


def _told_by_signs(told: Told) -> Counter[str]:
    """What the signs tell of home, each different one once, less what is told to others."""
    home: Counter[str] = Counter()
    for weight, codes in _weighed(told.tokens, told.signs):
        for code in codes:
            home[code] += weight
    named = Counter((code, each.sign.kind) for each in told.signs for code in each.sign.codes)
    for (code, kind), often in named.items():
        home[code] += min(MOST.get(kind, 0), often)
    home.subtract(_told_to_others(told))
    return home


def _told_to_others(told: Told) -> Counter[str]:
    """What tells against each country as the home."""
    tokens = told.tokens
    foreign = Counter(
        c for each in told.signs if _is_foreign(tokens, each) for c in each.sign.codes
    )
    against = Counter({code: min(MOST_FOREIGN, often) for code, often in foreign.items()})
    for town, within in pairwise(told.signs):
        if _is_abroad(tokens, town, within, told.opening):
            against.update(dict.fromkeys(town.sign.codes, ABROAD))
    return against


def _weighed(tokens: Tokens, standing: Iterable[Standing]) -> Iterable[tuple[int, tuple[str, ...]]]:
    """The weight of each different sign, with the money of its countries."""
    long = len(tokens.word) >= LENGTH_OF_ARTICLE
    seen: dict[tuple[str, ...], int] = {}
    codes: dict[tuple[str, ...], tuple[str, ...]] = {}
    for each in standing:
        if _names_a_body(tokens, each):
            words = tuple(tokens.word[each.start - 1 : each.end + 1])
            seen[words], codes[words] = NAMED_AFTER, each.sign.codes
        if each.sign.kind in WEIGHTS:
            words = tuple(word[:STEM] for word in tokens.word[each.start : each.end])
            weight = WEIGHTS[each.sign.kind]
            if long and each.sign.kind == "town":
                weight += AT_HEAD * (each.start < HEAD) + BROUGHT_IN * _brings_in(tokens, each)
            seen[words] = max(weight, seen.get(words, 0))
            codes[words] = each.sign.codes
    return [(weight, codes[words]) for words, weight in seen.items()]


def _names_a_body(tokens: Tokens, name: Standing) -> bool:
    """Whether a country's name goes on as a body's: Brandt Canada, Australian Rail Track."""
    if name.sign.kind != "name" or len(name.sign.codes) != 1:
        return False
    after = tokens.word[name.end]
    return tokens.capital(name.end) and after.isalpha() and after not in OFFICES


def _brings_in(tokens: Tokens, town: Standing) -> bool:
    """Whether a town stands between "a" and a noun: a Leeds baker, whose readers know Leeds."""
    after = town.end
    return (
        town.start > 0
        and tokens.word[town.start - 1] in ("a", "an")
        and tokens.word[after].isalpha()
        and not tokens.capital(after)
    )


def _is_foreign(tokens: Tokens, name: Standing) -> bool:
    """Whether a country's name tells whose something is: the Australian miner."""
    if name.sign.kind != "name":
        return False
    word = tokens.word[name.end]
    return word in KINDS or (word in ("'s", "’s") and tokens.capital(name.end + 1))


def _is_abroad(tokens: Tokens, town: Standing, within: Standing, opening: Stretches) -> bool:
    """Whether a town's country is named behind it, or in a dateline its region, which papers at
    home shorten: Perth, Australia.
    """
    if town.sign.kind != "town" or town.sign.codes != within.sign.codes:
        return False
    behind = within.start == town.end + 1 and tokens.word[town.end] == ","
    kind = within.sign.kind
    dated = kind == "town" and opening.cover(*_span(tokens, town))
    return behind and (kind == "name" or dated)


def _told_by_page(particulars: Particulars) -> Counter[str]:
    """What the address, the publisher and the language of a page tell."""
    host = urlsplit(particulars.url or "").hostname or ""
    published = DOMAINS.get(host.rpartition(".")[2])
    told: Counter[str] = Counter({published: PUBLISHED} if published else {})
    if particulars.publisher:
        name = Tokens(particulars.publisher, (Block(0, len(particulars.publisher)),))
        told.update({code: PUBLISHED for each in signs(name) for code in each.sign.codes})
    region = (particulars.language or "").lower().replace("_", "-").rpartition("-")[2]
    if region in LANGUAGES and region in DOMAINS:
        told[DOMAINS[region]] += SPOKEN
    return told


def _spelled(tokens: Tokens) -> frozenset[str]:
    """The words that tell whose spelling an article has, but for those in names."""
    return frozenset(
        tokens.word[at]
        for at in tokens.standing(SPELLINGS)
        if not tokens.capital(at) and (tokens.word[at] != "cent" or tokens.word[at - 1] == "per")
    )
