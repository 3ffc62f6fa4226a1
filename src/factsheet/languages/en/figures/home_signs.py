"""The signs of a country in an article: where each stands, and of whose money it tells."""

from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import Literal

from msgspec import Struct

from factsheet.languages.en.lexicon.countries import NAMES, TOWNS
from factsheet.languages.en.lexicon.currencies import OWN_NAMES, SIGNS
from factsheet.languages.en.lexicon.currency_table import COUNTRIES
from factsheet.languages.en.lexicon.home_signs import (
    ACRONYMS,
    BODIES,
    CAPITALISED,
    ELSEWHERE,
    STATES,
    TITLES,
    WORDS,
)
from factsheet.languages.en.lexicon.ordinary import function_words
from factsheet.languages.en.lexicon.places import PARTS_OF_PLACES
from factsheet.languages.en.lexicon.places_by_currency import PLACES
from factsheet.text.tokens import BREAK, Tokens

SignKind = Literal[
    "name", "town", "body", "acronym", "word", "capitalised", "title", "state", "money"
]
LETTERS = 2
"""Of the shortest names, which are capitals: US is a country, "Us" none."""
TABLES: Mapping[SignKind, Mapping[str, str]] = {
    "town": TOWNS,
    "name": NAMES,
    "word": WORDS,
    "capitalised": CAPITALISED,
    "title": TITLES,
    "state": STATES,
    "body": BODIES,
    "acronym": ACRONYMS,
}
SMALL = frozenset(("word", "money"))
"""Kinds of signs that need no capital."""
DOUBTFUL = ("georgia", "jersey")
"""Countries whose name is an American state's, or part of one's."""


class Sign(Struct, frozen=True):
    """What a phrase is, and the money of the countries that it tells of: none, or several."""

    kind: SignKind
    codes: tuple[str, ...] = ()


class Standing(Struct, frozen=True):
    """A sign with its tokens."""

    sign: Sign
    start: int
    end: int


@cache
def _signs() -> Mapping[str, Sign]:
    """Every sign by its tokens, joined by underscores; one of several countries tells of all.

    Of two tables that have a phrase the later one tells what it is.
    """
    found: dict[str, Sign] = {}
    for code, words in PLACES.items():
        found |= dict.fromkeys(words.split(), Sign("town", (code,)))
    for name, code in COUNTRIES.items():
        found[name.lower().replace(" ", "_")] = Sign("name", (code,))
    for kind, table in TABLES.items():
        for codes, words in table.items():
            for word in words.lower().split():
                found[word] = _with(found.get(word), Sign(kind, tuple(codes.split())))
    for word, currency in (SIGNS | OWN_NAMES).items():
        if currency.home is None:
            found[word.replace(" ", "_")] = Sign("money", (currency.code,))
    return found | dict.fromkeys((*ELSEWHERE.split(), *DOUBTFUL), Sign("word"))


def _with(before: Sign | None, sign: Sign) -> Sign:
    """The sign, with the countries that its phrase tells of as one of the same kind."""
    if before is None or before.kind != sign.kind:
        return sign
    return Sign(sign.kind, tuple(dict.fromkeys((*before.codes, *sign.codes))))


@cache
def _lengths() -> Mapping[str, int]:
    """The most tokens of a sign by its first word, where one of several begins with it."""
    found: dict[str, int] = {}
    for phrase in _signs():
        if "_" in phrase:
            first = phrase.partition("_")[0]
            found[first] = max(found.get(first, 1), 1 + phrase.count("_"))
    return found


def _beginning(words: frozenset[str]) -> frozenset[str]:
    """Those of these words that a sign begins with."""
    return frozenset((_signs().keys() & words) | (_lengths().keys() & words))


@cache
def _small_first_words() -> frozenset[str]:
    """The first words of signs that need no capital."""
    small = [*ELSEWHERE.split(), *" ".join(WORDS.values()).split(), *SIGNS, *OWN_NAMES]
    return frozenset(phrase.partition("_")[0].partition(" ")[0] for phrase in small)


def signs(tokens: Tokens) -> Iterator[Standing]:
    """The signs of countries in the order in which they stand, none within another."""
    small, free = _small_first_words(), 0
    words, capitals = tokens.word, tokens.capitals
    for at in tokens.standing(_beginning(tokens.vocabulary)):
        if at >= free and (capitals[at] or words[at] in small):
            found = _longest(words, at)
            if found is not None and _is_spelled(tokens, at, found.sign.kind):
                free = found.end
                yield found


def _longest(words: Sequence[str], at: int) -> Standing | None:
    """The longest sign that begins at this token."""
    for end in range(at + _lengths().get(words[at], 1), at, -1):
        sign = _signs().get("_".join(words[at:end]))
        if sign is not None:
            return Standing(sign, at, end)
    return None


def _is_spelled(tokens: Tokens, at: int, kind: SignKind) -> bool:
    """Whether capitals and marks stand as they do where a phrase is a sign of this kind."""
    if kind in SMALL:
        return True
    if kind == "capitalised":
        return tokens.word[at - 1] == "the" and tokens.capital(at) and not tokens.capital(at + 1)
    if kind == "acronym":
        return tokens[at].isupper()
    if not tokens.capital(at):
        return False
    if kind == "state":
        return tokens.word[at - 1] == "," if at else False
    if len(tokens.word[at]) == LETTERS:
        return tokens[at].isupper()
    if kind == "town":
        return not _ends_a_name(tokens, at)
    return kind != "title" or _is_before_a_name(tokens, at)


def _ends_a_name(tokens: Tokens, at: int) -> bool:
    """Whether a capitalised word before the town makes it somebody's last name, or a firm's."""
    before = tokens.word[at - 1] if at else BREAK
    return (
        tokens.capital(at - 1)
        and before.isalpha()
        and not tokens[at].isupper()
        and before not in function_words() | PARTS_OF_PLACES
    )


def _is_before_a_name(tokens: Tokens, at: int) -> bool:
    """Whether a name follows a title, past its full stop, and no number stands before it: 5 Cr."""
    name = at + 2 if tokens.word[at + 1] == "." else at + 1
    return tokens.capital(name) and not (at and tokens.word[at - 1][0].isdigit())
