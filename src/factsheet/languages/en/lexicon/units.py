"""Units of measure by name and symbol, as `languages.en.build` writes them down."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from msgspec import Struct
from msgspec.json import decode

from factsheet.grammar.lexicon import Lexicon

NO_UNITS = frozenset(
    "am pm in at et ga pa ma mi mm ps us be ac pc ms as dm nm st nd rd th hd tv gs ns ft pp bps bp "
    "pct bn mn mln bln tn trn mph st rds gmt bst est pst edt pdt cet utc ce bc ad yrs hrs hr mths "
    "wks wk sq kn kr cr mrd vs mb db tb nb hp fm km/h pcs qtr ltd mkt mgr".split()
)
"""Letters that in other capitals are no symbol: am, GA, pp."""
SINGULAR_TOO = frozenset("cup bar stone byte bit gray mole".split())
"""Names of units that in the singular more often mean the thing: two cup finals."""
AT_SEA = {
    spelled: frozenset(
        "wind winds gust gusts gusting speed speeds sea sail sailed sailing ship ship's "
        "vessel boat yacht aircraft airspeed ferry current".split()
    )
    for spelled in ("kt", "kts", "kn")
}
"""Near these a kt is a knot, and no kilotonne."""
DOUBTFUL = frozenset("K A N F J B b l L T w")
"""Symbols that standing off a number are seldom units where a word follows: 5 A students."""
EXTENTS = frozenset("deep high long wide tall thick away apart short below above across".split())
"""What tells, behind a measure, of what it is one: a metre deep."""


class Units(Struct, frozen=True):
    """What symbols mean as they are spelled, those of two letters and more without their case, and
    names; and all in the singular and in lower case, but for those that are other nouns first.
    """

    symbols: dict[str, str]
    folded: dict[str, str]
    names: dict[str, str]
    measures: Sequence[str]


@cache
def units() -> Units:
    """The units that are written down."""
    return decode(Path(__file__).with_name("units.json").read_bytes(), type=Units)


@cache
def measures() -> frozenset[str]:
    """The singular of each."""
    return frozenset(units().measures)


def is_unit(word: str) -> bool:
    """Whether a word in small letters is a unit's name or its symbol."""
    return word in units().names or word in units().folded or word in units().symbols


SYMBOL = Lexicon(lambda: units().symbols, case=True)
NAME = Lexicon(lambda: units().names)
