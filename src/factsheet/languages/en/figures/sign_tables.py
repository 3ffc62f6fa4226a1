"""The signs of countries, put together from the lexicon: `languages.en.build` writes them down."""

from collections.abc import Mapping

from factsheet.languages.en.figures.home_signs import Sign, SignKind
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
from factsheet.languages.en.lexicon.places_by_currency import PLACES

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
DOUBTFUL = ("georgia", "jersey")
"""Countries whose name is an American state's, or part of one's."""


def lines() -> str:
    """A line for each word that begins signs: the word, then each sign by its tokens, what it is
    and of whose money it tells, the longest first.
    """
    by_first: dict[str, list[tuple[str, Sign]]] = {}
    for each in sorted(_signs().items()):
        by_first.setdefault(each[0].partition("_")[0], []).append(each)
    return "".join(
        f"{first} {' '.join(map(_spelled, sorted(found, key=_length, reverse=True)))}\n"
        for first, found in sorted(by_first.items())
    )


def _length(sign: tuple[str, Sign]) -> int:
    return sign[0].count("_")


def _spelled(sign: tuple[str, Sign]) -> str:
    phrase, (kind, codes) = sign[0], (sign[1].kind, sign[1].codes)
    return f"{phrase}|{kind}|{','.join(codes)}"


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
