"""Whose dollar, krone, rupee or pound an article means.

A bare dollar is that of the country in which an article is written: the world's press writes
American dollars so too, and another country needs signs that it is home. A krone or a rupee is that
of the country that the article is about.
"""

from collections.abc import Mapping, Sequence

from factsheet.languages.en.figures.home_evidence import (
    Told,
    about,
    at_home,
    only_country,
    read_signs,
)
from factsheet.languages.en.lexicon.countries import SHARED_BY
from factsheet.languages.en.lexicon.currencies import (
    GLUED_PREFIXES,
    ORDINARY,
    PREFIXES,
    SHARED,
    SIGNS,
)
from factsheet.model.document import Particulars
from factsheet.model.entities import Dateline
from factsheet.text.tokens import Tokens

SURE = 4
"""How much must tell of another country than America before a bare dollar is its own: one more
where only places do, and one less where the spelling is not American.
"""
MARGIN = 2
"""How much more must tell of it than of America."""
DOLLAR = "$"


def _bare() -> Mapping[str, str]:
    """What stands for money of several countries, and its sign or name in the table of those."""
    shared = SIGNS | PREFIXES | GLUED_PREFIXES | SHARED
    return {word.lower(): own.home for word, own in shared.items() if own.home}


BARE = frozenset((*_bare(), *ORDINARY, "c", "/"))
"""What stands for money of several countries, or, as marks and soles, for something else."""
DOLLARS = frozenset((*(word for word, sign in _bare().items() if sign == DOLLAR), "c"))
SHARING = {sign: tuple(codes.split()) for sign, codes in SHARED_BY.items()}


def find_currencies(
    tokens: Tokens, particulars: Particulars, datelines: Sequence[Dateline] = ()
) -> Mapping[str, str]:
    """The currency of each shared sign or name in this article, where one is likely.

    Where a name is an ordinary word (soles, marks), its currency stands under its own code.
    """
    if BARE.isdisjoint(tokens.vocabulary):
        return {}
    told = read_signs(tokens, particulars, datelines)
    named = about(told)
    found = {code: code for code in ORDINARY.values() if code in named}
    for sign, codes in SHARING.items():
        if sign != DOLLAR and not named.keys().isdisjoint(codes):
            found[sign] = max(codes, key=named.__getitem__)
    own = None if DOLLARS.isdisjoint(tokens.vocabulary) else _own_dollar(told)
    return found | {DOLLAR: own} if own else found


def _own_dollar(told: Told) -> str | None:
    """The dollar of the article's home, where it surely is another country than America."""
    only = only_country(told)
    if only is not None:
        return only
    home = at_home(told)
    weights, abroad = home.told, home.spelled_abroad
    american, *others = SHARING[DOLLAR]
    others = [code for code in others if code not in told.in_full.sums]
    best = max(others, key=weights.__getitem__, default=american)
    rival = max((weights[code] for code in weights.keys() - {best, american}), default=0)
    of_america = weights[american] // 2 if abroad and weights[american] > 0 else weights[american]
    sure = weights[best] >= SURE + (best not in home.presumed) - abroad
    clear = weights[best] >= of_america + MARGIN and weights[best] > rival
    return best if best != american and sure and clear else None
