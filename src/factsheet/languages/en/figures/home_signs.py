"""The signs of a country in an article: where each stands, and of whose money it tells."""

from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import compress
from pathlib import Path
from typing import Literal, cast

from msgspec import Struct

from factsheet.languages.en.lexicon.currencies import OWN_NAMES, SIGNS
from factsheet.languages.en.lexicon.home_signs import ELSEWHERE, WORDS
from factsheet.languages.en.lexicon.ordinary import function_words
from factsheet.languages.en.lexicon.places import PARTS_OF_PLACES
from factsheet.text.sorted_words import SortedLines
from factsheet.text.tokens import BREAK, Tokens

SignKind = Literal[
    "name", "town", "body", "acronym", "word", "capitalised", "title", "state", "money"
]
LETTERS = 2
"""Of the shortest names, which are capitals: US is a country, "Us" none."""
SMALL = frozenset(("word", "money"))
"""Kinds of signs that need no capital."""


class Sign(Struct, frozen=True):
    """What a phrase is, and the money of the countries that it tells of: none, or several."""

    kind: SignKind
    codes: tuple[str, ...] = ()


class Standing(Struct, frozen=True):
    """A sign with its tokens."""

    sign: Sign
    start: int
    end: int


MOST_KEPT = 20_000
"""First words of which it is kept what signs they begin."""


@cache
def _lines() -> SortedLines:
    """Each word that begins signs, with these; see `sign_tables`."""
    return SortedLines(Path(__file__).with_name("home_signs.txt").read_text("utf-8"))


@lru_cache(MOST_KEPT)
def _signs_of(first: str) -> tuple[tuple[list[str], Sign], ...]:
    """The signs that a word begins, as tokens, the longest first."""
    line = _lines().line(first)
    return tuple(map(_sign, line[1:])) if line[:1] == [first] else ()


def _sign(spelled: str) -> tuple[list[str], Sign]:
    phrase, kind, codes = spelled.split("|")
    return phrase.split("_"), Sign(cast("SignKind", kind), tuple(codes.split(",")) if codes else ())


@cache
def _small_first_words() -> frozenset[str]:
    """The first words of signs that need no capital."""
    small = [*ELSEWHERE.split(), *" ".join(WORDS.values()).split(), *SIGNS, *OWN_NAMES]
    return frozenset(phrase.partition("_")[0].partition(" ")[0] for phrase in small)


def signs(tokens: Tokens) -> Iterator[Standing]:
    """The signs of countries in the order in which they stand, none within another."""
    small, free = _small_first_words(), 0
    words, capitals = tokens.word, tokens.capitals
    asked = tokens.vocabulary & small | frozenset(compress(words, capitals))
    for at in tokens.standing(frozenset(filter(_signs_of, asked))):
        if at >= free and (capitals[at] or words[at] in small):
            found = _longest(words, at)
            if found is not None and _is_spelled(tokens, at, found.sign.kind):
                free = found.end
                yield found


def _longest(words: Sequence[str], at: int) -> Standing | None:
    """The longest sign that begins at this token."""
    for tokens, sign in _signs_of(words[at]):
        if words[at : at + len(tokens)] == tokens:
            return Standing(sign, at, at + len(tokens))
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
