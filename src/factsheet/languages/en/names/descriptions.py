"""What the article calls a person, by the apposition after a name or the words before it, and
whether that person is "he" or "she".
"""

from typing import Literal

from factsheet.languages.en.lexicon.people import (
    GENDERED_TITLES,
    RELATED,
    genders,
    occupations,
    titles,
)
from factsheet.languages.en.lexicon.reporting_verbs import AUXILIARIES
from factsheet.languages.en.lexicon.sayings import is_speech_verb
from factsheet.languages.en.names.called import ARTICLES
from factsheet.languages.en.names.page import Page, Spotted
from factsheet.languages.en.names.titled import behind_degrees
from factsheet.model.document import Span
from factsheet.text.tokens import BREAK

HEARD = 20
"""Mentions that are asked."""
OWNERS = frozenset("its his her their the a an".split())
"""What the apposition behind a name begins with."""
LONGEST = 30
"""Tokens of a description."""
LONGEST_OFFICE = 5
"""Tokens of what an office is for."""
EARLY = 9
"""Tokens from its beginning in which a description says an occupation."""
ADDRESSED = frozenset("dr mr mrs ms prof sir dame .".split())
"""What people are addressed by before their names, which is no office: consultant Dr Ida Roke."""
PRAISE = frozenset(
    (
        "distinguished renowned famed celebrated acclaimed esteemed eminent illustrious legendary "
        "respected revered noted famous prominent brilliant highly widely internationally"
    ).split()
)
"""Words that esteem what they describe, and the adverbs that stand before them."""
STOPS = frozenset('\n;:—–()“”"'.split(" "))
RELATIVES = frozenset("who whom whose which that where when".split())
COURTESIES = frozenset("mr mrs ms mx miss dr sir . dame".split())
BEFORE_STOPS = frozenset(
    (
        "and but or as by with for to from in on at of said says told when while after before "
        "that than like including between because since if is was are were has had have be the a "
        "an his her their its our my this these those under over about against during into through "
        "within without until upon among per via four three two several some both \n"
    ).split(" ")
)


def describe(page: Page, spots: list[Spotted]) -> Span | None:
    """What stands with the mentions and says who the person is, without its article.

    An apposition says more than a title does, wherever it stands.
    """
    for read in (_behind, _before_comma, _before):
        for spot in spots[:HEARD]:
            found = read(page, spot)
            if found:
                return _without_praise(page, found)
    return None


def _without_praise(page: Page, described: Span) -> Span:
    """What somebody is, without how the writer esteems it, and by what people address one."""
    words = page.tokens.word
    first, stop = map(page.tokens.at_or_after, described)
    while first < stop - 1 and words[first] in PRAISE:
        first += 1
    while first < stop - 1 and words[stop - 1] in ADDRESSED:
        stop -= 1
    return Span(page.tokens.start[first], page.tokens.end[stop - 1])


def _behind(page: Page, spotted: Spotted) -> Span | None:
    return _after(page, behind_degrees(page, spotted.stop))


def _before_comma(page: Page, spotted: Spotted) -> Span | None:
    """A description that the name itself is set beside: "its owner, Ann Lee,"."""
    words = page.tokens.word
    at = spotted.first if spotted.title is None else spotted.title
    if at < 2 or words[at - 1] != "," or words[spotted.stop] not in (",", ".", "”", '"', BREAK):
        return None
    office = _office(words, at - 2)
    if office is None:
        return None
    first = _premodifiers(page, office + 1)
    while first < office and words[first] in OWNERS:
        first += 1
    return Span(page.tokens.start[first], page.tokens.end[at - 2])


def _office(words: list[str], last: int) -> int | None:
    """The token of the occupation that these words end with, over what it is for: of relief."""
    if words[last] in occupations():
        return last
    for at in range(last - 1, max(last - LONGEST_OFFICE, 0), -1):
        if words[at] in ("of", "for"):
            return at - 1 if words[at - 1] in occupations() else None
        if words[at] in BEFORE_STOPS - {"and"} or not words[at][0].isalpha():
            return None
    return None


def _after(page: Page, at: int) -> Span | None:
    """An apposition: after a comma, with an occupation near its beginning."""
    words = page.tokens.word
    if at >= len(words) or words[at] != ",":
        return None
    first = at + 1 + (words[at + 1] in ARTICLES) if at + 1 < len(words) else at + 1
    if first < len(words) and words[first].isdigit():
        return _after(page, first + 1)
    end = _apposition_end(page, first)
    if (
        end is None
        or words[first] in ("and", "or", "but")
        or not any(word in occupations() for word in words[first : min(first + EARLY, end)])
    ):
        return None
    return Span(page.tokens.start[first], page.tokens.end[end - 1])


def _apposition_end(page: Page, first: int) -> int | None:
    """The token after the apposition: at a comma, a relative clause, or the sentence's end."""
    words = page.tokens.word
    for k in range(first, min(first + LONGEST, len(words))):
        word = words[k]
        if word == "." and (words[k + 1] == BREAK or not page.tokens.glued(k + 1)):
            return k if k > first else None
        if word == "," or word in STOPS or word in RELATIVES:
            return k if k > first else None
        if k == first and (is_speech_verb(word) or word in AUXILIARIES):
            return None
    return None


def _before(page: Page, spotted: Spotted) -> Span | None:
    """The title, and the words before the name that lead up to an occupation next to it."""
    words, capital = page.tokens.word, page.capital
    last = spotted.first if spotted.title is None else spotted.title
    titled = spotted.title is not None and words[spotted.title] not in COURTESIES
    if (
        titled
        and words[spotted.title or 0].endswith("s")
        and words[spotted.title or 0] not in titles()
    ):
        return None
    first = last
    if titled or words[last - 1] in occupations():
        first = _premodifiers(page, last)
    if first == spotted.first or (spotted.title is not None and first == last and not titled):
        return None
    end = spotted.first
    while end > first and words[end - 1] in (".", ",") and words[end - 2] not in titles():
        end -= 1
    if page.capital[first] and words[first] in ARTICLES and not capital[first + 1]:
        first += 1
    return Span(page.tokens.start[first], page.tokens.end[end - 1])


def _tells(words: list[str], first: int, stop: int) -> bool:
    """Whether what stands before a name with a capital is a title or an occupation."""
    return any(word in titles() or word in occupations() for word in words[first:stop])


def _premodifiers(page: Page, last: int) -> int:
    """Where the words that lead up to a name begin, the article left out."""
    words = page.tokens.word
    first = last
    while first > max(0, last - EARLY):
        word = words[first - 1]
        if word in ("’s", "'s", "-", "’", "'") or (
            word == "and" and first - 2 >= 0 and words[first - 2] in occupations()
        ):
            first -= 1
        elif (
            word in BEFORE_STOPS
            or not (word[0].isalpha() or word[0].isdigit())
            or is_speech_verb(word)
            or word in AUXILIARIES
        ):
            break
        else:
            first -= 1
    while first < last and words[first] in ("-", "’s", "'s", "’", "'", "and"):
        first += 1
    return first


def gender(
    page: Page, spots: list[Spotted], name: tuple[str, ...]
) -> Literal["female", "male"] | None:
    """The gender that the title, the kinship or else the first name tells; None where none does."""
    word = page.tokens.word
    titled = (word[spot.title] for spot in spots if spot.title is not None)
    told = next((GENDERED_TITLES[title] for title in titled if title in GENDERED_TITLES), None)
    told = told or next(filter(None, (_by_kinship(word, spot.first) for spot in spots)), None)
    if told is not None or len(name) < 2:
        return told
    by_name = genders().get(name[0])
    return None if by_name == "either" else by_name


def _by_kinship(word: list[str], first: int) -> Literal["female", "male"] | None:
    """What the relative that somebody is tells right before a name: her father, Robert."""
    at = first - 2 if word[first - 1] == "," else first - 1
    return RELATED.get(word[at]) if at > 0 and word[at - 1] in (*OWNERS, "'s", "’s") else None
