"""Whose dollar, krone, rupee or pound an article means: that of the country it is about.

The web address of the publisher weighs most, then the dateline, then a place that somebody is
brought in by ("a Leeds baker"), then every mention.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from urllib.parse import urlsplit

from factsheet.languages.en.lexicon.countries import DOMAINS, OWN_DOLLARS, PLACES, SHARED_BY
from factsheet.languages.en.lexicon.currencies import DOLLARS, ORDINARY
from factsheet.model.document import Particulars
from factsheet.model.entities import Dateline
from factsheet.text.tokens import Tokens

WEIGHT_OF_PUBLISHER = 20
WEIGHT_OF_DATELINE = 3
LENGTH_OF_ARTICLE = 100
"""Tokens: about a news brief of five sentences."""
ENOUGH = 2
"""Mentions of Australia, Canada or New Zealand, with none of America: one is but a place."""
SURE = 3
"""Times as often as America's that a country must be named before a dollar is its own."""


def find_currencies(
    tokens: Tokens, particulars: Particulars, datelines: Sequence[Dateline] = ()
) -> Mapping[str, str]:
    """The currency of each shared sign or name in this article, where one is likely.

    Where a name is an ordinary word (soles, marks), its currency stands under its own code.
    """
    counts = Counter(tokens.word)
    counts.update(_homes(tokens))
    for dateline in datelines:
        for word in tokens.text[dateline.span.start : dateline.span.end].lower().split():
            counts[word.strip(",")] += WEIGHT_OF_DATELINE
    for word in (particulars.publisher or "").lower().split():
        counts[word] += WEIGHT_OF_PUBLISHER
    published = _published_in(particulars)
    mentions = Counter({published: WEIGHT_OF_PUBLISHER} if published else {})
    for word in _told_by().keys() & counts.keys():
        for code in _told_by()[word]:
            mentions[code] += counts[word]
    found = {code: code for code in ORDINARY.values() if mentions[code]}
    for sign, codes in SHARED_BY.items():
        weights = {code: mentions[code] for code in codes.split()}
        best = max(weights, key=lambda code: weights[code])
        if weights[best] and (sign != "$" or _is_home(best, weights)):
            found[sign] = best
    if found.get("$") in _prefixed(tokens):
        del found["$"]
    return found


def _homes(tokens: Tokens) -> Iterator[str]:
    """Places right before the noun that "a" brings in: readers need not be told where they are.

    Only of an article, since that a sentence names no other country tells little.
    """
    words = tokens.word
    if len(words) < LENGTH_OF_ARTICLE:
        return
    for at in range(1, len(words) - 1):
        brought_in = words[at - 1] in ("a", "an") and tokens.capital(at)
        if brought_in and words[at + 1].isalpha() and not tokens.capital(at + 1):
            yield words[at]


def _prefixed(tokens: Tokens) -> set[str | None]:
    """The dollars that an article writes with their letters, HK$ or A$, so that $ is another's."""
    words = tokens.word
    return {
        DOLLARS.get(tokens[at - 1].upper())
        for at, word in enumerate(words)
        if word == "$" and tokens.glued(at) and words[at - 1].isalpha()
    } - {None}


def _published_in(particulars: Particulars) -> str | None:
    host = urlsplit(particulars.url or "").hostname or ""
    return DOMAINS.get(host.rpartition(".")[2])


@cache
def _told_by() -> dict[str, list[str]]:
    """By each word that tells of a country: the currencies of those that it tells of."""
    found: dict[str, list[str]] = {}
    for code, words in PLACES.items():
        for word in words.split():
            found.setdefault(word, []).append(code)
    return found


def _is_home(code: str, weights: dict[str, int]) -> bool:
    """Whether a bare dollar is this country's: the world's press writes US dollars bare too."""
    if code in OWN_DOLLARS and not weights["USD"]:
        return weights[code] >= ENOUGH
    return weights[code] >= SURE * max(1, weights["USD"]) and weights[code] > SURE
