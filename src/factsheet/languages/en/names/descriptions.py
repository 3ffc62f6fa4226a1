"""What the article calls a person, by the apposition after a name or the words before it, and
whether that person is "he" or "she".
"""

from typing import Literal

from factsheet.languages.en.lexicon.people import (
    GENDERED_TITLES,
    PERSONS,
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
BEFORE_OFFICES = frozenset("its his her their our my another".split())
"""What the apposition behind a name begins with."""
LONGEST = 30
"""Tokens of a description."""
LONGEST_OFFICE = 5
"""Tokens of what an office is for."""
MOST_BEFORE = 9
"""Tokens that lead up to a name."""
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
CONJUNCTION = ord("c")
MODIFIERS = b"nsxaS~0kgrv."
"""Classes of words in a noun phrase up to its head."""
NO_MODIFIERS = b"RWQCTpbzdMheo!"
"""Classes of what is no part of the noun phrase that leads up to a name."""
CLAUSE = b"RbzdMheot"
SAID = b"v"
"""Of a verb of saying a past, and no participle: the director said."""
"""Classes of what a clause begins with, or has for a verb."""
LINE_OPENERS = frozenset("a after and as at but for he if in it on she since they we when".split())
"""What opens a line or a sentence, with a capital, and seldom stands so in a name."""
LEVELS = frozenset("state city county district federal party campaign council committee".split())
"""Small nouns before an office with a capital: state Senator."""
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


def describe(page: Page, letters: bytes, spots: list[Spotted]) -> Span | None:
    """What stands with the mentions and says who the person is, without its article; `letters`
    are the classes of the article's words.

    An apposition says more than a title does, wherever it stands.
    """
    for read in (_behind, _before_comma, _before):
        for spot in spots[:HEARD]:
            found = read(page, letters, spot)
            told = _without_praise(page, found) if found else None
            if told is not None:
                return told
    return None


def _without_praise(page: Page, described: Span) -> Span | None:
    """What somebody is, without how the writer esteems it, and by what people address one."""
    words = page.tokens.word
    first, stop = map(page.tokens.at_or_after, described)
    while first < stop - 1 and words[first] in PRAISE:
        first += 1
    while first < stop - 1 and words[stop - 1] in ADDRESSED:
        stop -= 1
    if words[first] in COURTESIES and first == stop - 1:
        return None
    return Span(page.tokens.start[first], page.tokens.end[stop - 1])


def _behind(page: Page, letters: bytes, spotted: Spotted) -> Span | None:
    return _after(page, letters, behind_degrees(page, spotted.stop))


def _before_comma(page: Page, letters: bytes, spotted: Spotted) -> Span | None:
    """A description that the name itself is set beside: "its owner, Ann Lee,"."""
    words = page.tokens.word
    at = spotted.first if spotted.title is None else spotted.title
    if at < 2 or words[at - 1] != "," or words[spotted.stop] not in (",", ".", "”", '"', BREAK):
        return None
    office = _office(words, at - 2)
    if office is None:
        return None
    first = _premodifiers(page, letters, office + 1, office + 1)
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


def _after(page: Page, letters: bytes, at: int) -> Span | None:
    """An apposition: after a comma, about an office or an occupation."""
    words = page.tokens.word
    if at >= len(words) or words[at] != ",":
        return None
    first = at + 1 + (words[at + 1] in ARTICLES) if at + 1 < len(words) else at + 1
    if first < len(words) and words[first].isdigit():
        return _after(page, letters, first + 1)
    first += first < len(words) and words[first] in BEFORE_OFFICES
    end = _apposition_end(page, first)
    head = _head(words, letters, first, end) if end is not None else None
    if end is None or head is None:
        return None
    end = _clause_free(page, letters, head + 1, end)
    return Span(page.tokens.start[first], page.tokens.end[end - 1])


def _head(words: list[str], letters: bytes, first: int, end: int) -> int | None:
    """The office or occupation that an apposition is about: chairman and owner of, one of its
    directors, but none in "baseball player Ann Lee".
    """
    at, told = first, False
    one = words[first : first + 2] in (["one", "of"], ["another", "of"])
    if one:
        at += 2 + (words[first + 2] in OWNERS or words[first + 2] in ARTICLES)
    while at < end:
        opens = at
        while at < end and letters[at] in MODIFIERS:
            at += 1
        noun = words[at - 1].removesuffix("s") if one else words[at - 1]
        told = told or (at > opens and _is_somebody(noun))
        if at == opens or at >= end - 1 or letters[at] != CONJUNCTION:
            break
        at += 1 + (words[at + 1] in OWNERS or words[at + 1] in ARTICLES)
    return at - 1 if told else None


def _is_somebody(noun: str) -> bool:
    return noun in occupations() or noun in titles() or noun in PERSONS or noun in RELATED


def _clause_free(page: Page, letters: bytes, at: int, end: int) -> int:
    """Where an apposition ends before a clause begins, or what was a line of its own."""
    words, capital = page.tokens.word, page.tokens.capital
    for k in range(at, end):
        if words[k] in LINE_OPENERS if capital(k) else letters[k] in CLAUSE:
            return k
        if letters[k] in SAID and is_speech_verb(words[k]) and not capital(k):
            return k
    return end


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


def _before(page: Page, letters: bytes, spotted: Spotted) -> Span | None:
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
        first = _premodifiers(page, letters, last, spotted.first)
    if first == spotted.first or (spotted.title is not None and first == last and not titled):
        return None
    end = spotted.first
    while end > first and words[end - 1] in (".", ",") and words[end - 2] not in titles():
        end -= 1
    if page.capital[first] and words[first] in ARTICLES and not capital[first + 1]:
        first += 1
    return Span(page.tokens.start[first], page.tokens.end[end - 1])


def _premodifiers(page: Page, letters: bytes, last: int, name: int) -> int:
    """Where the words that lead up to a name or its title begin, the article left out."""
    words = page.tokens.word
    first = last
    while first > max(0, last - MOST_BEFORE):
        word = words[first - 1]
        if word in ("’s", "'s", "-", "’", "'") or (
            word == "and" and first - 2 >= 0 and words[first - 2] in occupations()
        ):
            first -= 1
        elif (
            word in BEFORE_STOPS
            or not (word[0].isalpha() or word[0].isdigit())
            or (word not in LEVELS and _is_no_modifier(page, letters, first - 1))
            or (first < name and _ends_a_noun(page, letters, first))
        ):
            break
        else:
            first -= 1
    while first < last and words[first] in ("-", "’s", "'s", "’", "'", "and"):
        first += 1
    return first


def _is_no_modifier(page: Page, letters: bytes, at: int) -> bool:
    """Whether a word is no part of the noun phrase that leads up to a name."""
    word = page.tokens.word[at]
    return letters[at] in NO_MODIFIERS or is_speech_verb(word) or word in AUXILIARIES


def _ends_a_noun(page: Page, letters: bytes, first: int) -> bool:
    """Whether a small noun stands before an office with a capital: an order Judge Lee signed."""
    word, capital = page.tokens.word[first - 1], page.tokens.capital
    noun = letters[first - 1] in b"nsg" and word not in LEVELS and word not in occupations()
    return noun and capital(first) and not capital(first - 1)


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
